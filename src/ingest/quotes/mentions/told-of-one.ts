/** One person, and what is told of him before what he is called. */
import { officeAtEnd } from '../lexicon/offices.ts';
import { anonymousNounAtEnd } from '../lexicon/sources.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Mention } from './mention.ts';

/** What people are called. */
export const bearing = (name: string): boolean =>
  anonymousNounAtEnd(name).length > 1 || officeAtEnd(name) !== '';

/** Length of the noun for people that `text` begins with; 0 where it begins with none. */
export function nounLength(text: string): number {
  for (let length = Math.min(12, text.length); length > 1; length--)
    if (bearing(text.slice(0, length)) && !/^[的和与、们]/.test(text.slice(length))) return length;
  return 0;
}

/** `这位被誉为“教父”的英国科学家缩短了期限`: by what he is called, whatever is told of him. */
export function toldOfOne({ text }: Paragraph, from: number, telling: number, length: number): Mention {
  const range = [from, from + telling + length] as const;
  const pointed = /^[这那]/.test(text.slice(...range));
  const name = pointed
    ? text.slice(from, from + 2) + text.slice(from + telling, range[1])
    : text.slice(...range);
  return { kind: pointed ? 'pronoun' : 'anonymous', range, core: range, name, role: null, alias: null };
}
