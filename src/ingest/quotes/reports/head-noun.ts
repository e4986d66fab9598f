/** The noun that a clause begins with, whatever verb follows it. */
import { opener } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { knownAt } from '../mentions/boundaries.ts';
import { classify, narrator } from '../mentions/classify.ts';
import { splitsWord } from '../mentions/dictionary.ts';
import { isBody } from '../mentions/is-body.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

const openers = new RegExp(`^(?:${opener}){1,4}`);
const pronoun = /^(?:[他她]们?|它们?)(?![的们])/;
const latin =
  /^[A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,3}(?= ?[一-鿿])(?! ?(?:[的、和与及]|[一-鿿]{0,4}[馆司团会社院]))/;

/** What no noun phrase before its verb holds. */
const verbal = /^\d|[了着过是把被将让使给向在就都也还并但很不没要能可须，。：；！？“”、￼]|提供|加上|作为/;

/** Longest name that a noun phrase may lead up to. */
const longestName = 8;

/** Longest noun phrase that is looked for. */
const longest = 24;

/** `一个由渔民组成的`: what describes one of many may hold verbs. */
const described = /^一[个家名位群组批支帮]的?[^，。；：！？“”]{2,32}的(?=[^，。的]{2,12})/;

/**
 * Whoever opens the clause `[start, end)`: a pronoun, a Latin name, or the longest noun phrase that ends like
 * one that speaks.
 *
 * @example
 *   in: 绿洲党提倡造船
 *   out: 绿洲党
 */
export function headNoun(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const clause = paragraph.flat.slice(start, end);
  const from = start + (openers.exec(clause)?.[0].length ?? 0);
  const words = paragraph.flat.slice(from, end);
  const read = (length: number): Mention | null => {
    const mention = classify(paragraph, from, from + length, names);
    return mention === narrator ? null : mention;
  };
  const short = (pronoun.exec(words) ?? latin.exec(words))?.[0].length ?? 0;
  if (short > 0) return read(short);
  const lead = described.exec(words)?.[0].length ?? 0;
  for (let length = Math.min(lead + longest, words.length - 2); length >= lead + 2; length--) {
    // Another's, one of several, or what only leads up to a name.
    if (
      /[的、和与及等“A-Za-z ]/.test(words.charAt(length)) ||
      knownAt(words.slice(length), names, longestName)
    )
      continue;
    const phrase = words.slice(0, length);
    if (verbal.test(phrase.slice(lead)) || !speaks(phrase) || splitsWord(words.slice(0, length + 6), length))
      continue;
    const mention = read(length);
    if (mention) return mention;
    if (lead > 0) return oneOfMany(paragraph, from, from + length);
  }
  return null;
}

/** `由退休船员组成的团体`, without the `一个` before it. */
function oneOfMany(paragraph: Paragraph, start: number, end: number): Mention {
  const range = [start + 2, end] as const;
  return { kind: 'group', range, core: range, name: paragraph.text.slice(...range), role: null, alias: null };
}

const speaks = (phrase: string): boolean =>
  knownOrganisations.has(phrase) ||
  organisationEnding(phrase).length > 1 ||
  (/^[一-鿿]{2,5}[局部署厅]$/.test(phrase) && isBody(phrase)) ||
  /^[一-鿿]{2,5}党$/.test(phrase) ||
  groupNounAtEnd(phrase).length > 1 ||
  anonymousNounAtEnd(phrase).length > 1 ||
  (phrase.length > 2 && officeAtEnd(phrase) !== '') ||
  /(?:^|[的该文])作者$/.test(phrase) ||
  (documentNounAtEnd(phrase) !== '' &&
    (documentNounAtEnd(phrase) === phrase || /^[这该一此]|的/.test(phrase)));
