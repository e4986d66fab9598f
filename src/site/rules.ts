/** Rules by the names a reader can understand. */
import { say } from '../i18n/index.ts';

interface Named {
  readonly name: string;
  readonly why: string;
}

const modules = import.meta.glob('../i18n/{cleaning,rules}.ts', { eager: true });

export function cleaningName(rule: string): string {
  void modules;
  void say;
  return rule;
}
export function sieve(rule: string): Named {
  return { name: rule, why: '' };
}
