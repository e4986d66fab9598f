/** Rules by words a reader can understand. */
import { type Message, say } from '../i18n/index.ts';
import { rules } from '../i18n/rules.ts';

const files = import.meta.glob<Record<string, Readonly<Record<string, Message>>>>('../i18n/cleaning.ts', {
  eager: true,
});
const cleaning = new Map(
  Object.values(files).flatMap((module) => Object.values(module).flatMap((part) => Object.entries(part))),
);

/** A cleaning rule's name; its id where it has none. */
export function cleaningName(rule: string): string {
  const told = cleaning.get(rule);
  return told ? say(told) : rule;
}

/** What an attribution rule goes by, in a sentence; its id where nothing is said of it. */
export function sieve(rule: string): string {
  const told = rules[rule];
  return told ? say(told) : rule;
}
