/** Whom a clause is about that has no reporting word and whose subject nothing marks off. */
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { classify, narrator } from './classify.ts';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';

/** The farthest that such a noun ends from the head of its clause. */
const reach = 36;

/** One of several, another's, or whoever notes what others do or say: `韩素梅记得父亲只说了一句：`. */
const notes = /^(?:[的和与、]|[还也曾]?(?:记得|听[到见说]|看[到见]|见到|梦见|想起))/;

/** Longest name of a person that is looked for at the head. */
const longestName = 12;

/** `对网友的质疑`, `记者采访的船工`: whom something is done to. */
const object = /[对向给跟为把让被由据将]|采访|询问|告诉/;

/**
 * The person, the people or the document that a clause begins with: `[韩素梅]连连追问`, `台下的[观众]迅速作出回应`, `评论区也有不少[网友]深有同感`.
 *
 * Asked only where speech is sure to follow, for what stands there must be whoever speaks.
 */
export function nounAhead(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const lead =
    /^\s*(?:[^，。有]{0,6}?[也还更又就曾])?有/.exec(paragraph.flat.slice(start, end))?.[0].length ?? 0;
  const from = start + lead;
  const clause = paragraph.flat.slice(from, Math.min(end, from + reach));
  for (let length = Math.min(longestName, clause.length); length > 1; length--) {
    const name = clause.slice(0, length);
    if (names.get(name)?.type !== 'person') continue;
    const person = classify(paragraph, from, from + length, names);
    return person === narrator || notes.test(clause.slice(length)) ? null : person;
  }
  for (let length = 2; length <= clause.length; length++) {
    const head = clause.slice(0, length);
    const noun = longest(groupNounAtEnd(head), anonymousNounAtEnd(head), documentNounAtEnd(head));
    if (noun.length < 2 || /^[的们和、]/.test(clause.slice(length))) continue;
    if (object.test(head.slice(0, -noun.length))) return null;
    const mention = classify(paragraph, from, from + length, names);
    return mention === narrator ? null : mention;
  }
  return null;
}

const longest = (...words: readonly string[]): string =>
  words.reduce((one, other) => (other.length > one.length ? other : one));
