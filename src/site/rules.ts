/** Rules by the names a reader can understand. */
import { type Message, say } from '../i18n/index.ts';

/** What a rule is called and what it goes by. */
export interface ToldRule {
  readonly name: string;
  readonly why: string;
}

type Told = Message | { readonly name: Message; readonly why: Message };

const files: Record<string, Record<string, unknown>> = import.meta.glob('../i18n/{cleaning,rules}.ts', {
  eager: true,
});

function entries(file: string): ReadonlyMap<string, Told> {
  const module = Object.entries(files).find(([path]) => path.endsWith(`/${file}.ts`))?.[1] ?? {};
  return new Map(Object.values(module).flatMap((part) => Object.entries(part as Record<string, Told>)));
}

const cleaning = entries('cleaning');
const sieves = entries('rules');

/** A cleaning rule's name; its id where it has none. */
export function cleaningName(rule: string): string {
  const told = cleaning.get(rule);
  if (!told) return rule;
  return say('zh' in told ? told : told.name);
}

/** What decided on a speaker, in plain words; its id where it has none. */
export function sieve(rule: string): ToldRule {
  const told = sieves.get(rule);
  if (!told) return { name: rule, why: '' };
  return 'zh' in told ? { name: rule, why: say(told) } : { name: say(told.name), why: say(told.why) };
}
