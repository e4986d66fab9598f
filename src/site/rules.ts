/** Rules by words a reader can understand. */
import { cleaning } from '../i18n/cleaning.ts';
import { say } from '../i18n/index.ts';
import { rules } from '../i18n/rules.ts';

/** A cleaning rule's name; its id where it has none. */
export function cleaningName(rule: string): string {
  const told = cleaning[rule];
  return told ? say(told.name) : rule;
}

/** What a cleaning rule did, in a sentence; empty where nothing is said of it. */
export function cleaningWhy(rule: string): string {
  const told = cleaning[rule];
  return told ? say(told.why) : '';
}

/** What an attribution rule goes by, in a sentence; its id where nothing is said of it. */
export function sieve(rule: string): string {
  const told = rules[rule];
  return told ? say(told) : rule;
}
