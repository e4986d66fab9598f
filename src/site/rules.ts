/** Rules by words a reader can understand. */
import { cleaning } from '../i18n/cleaning.ts';
import { say } from '../i18n/index.ts';
import { rules } from '../i18n/rules.ts';

/** The names of the cleaning rules that made an edit; an id where it has none. */
export function cleaningName(rule: string): string {
  const names = rule.split('+').map((id) => {
    const told = cleaning[id];
    return told ? say(told.name) : id;
  });
  return names.join('、');
}

/** What an attribution rule goes by, in a sentence; its id where nothing is said of it. */
export function sieve(rule: string): string {
  const told = rules[rule];
  return told ? say(told) : rule;
}
