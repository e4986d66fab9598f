/** Finds every place where a member of the cast is named. */
import { matchesFrom, matchesOf } from '../../matches.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { knownOrganisations, onlyWord, technicalTerm } from '../lexicon/organisations.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { passes, sieveOf, startsOf } from '../text/units.ts';
import type { Cast, Member } from './cast.ts';
import type { Occurrence } from './history.ts';

const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const alternatives = (forms: Iterable<string>) =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** Organisations everybody knows, and Latin words that look like one; made once. */
const standing = new RegExp(
  `${alternatives(knownOrganisations)}|(?<![A-Za-z0-9])[A-Z](?:[A-Za-z0-9]+|(?=&)|(?= [A-Z][a-z]))(?:[-&][A-Za-z0-9]+)*(?:\\.(?:ai|AI|com|io|org|net)(?![A-Za-z]))?(?: (?:(?:for|of|the|and|in|on|&) )?[A-Z][A-Za-z0-9]+){0,3}`,
  'y',
);
const standingStarts = startsOf([...knownOrganisations, ...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']);

/**
 * Tells `add` of every form in a text, of several at one place the longest. No pattern: it would have to be
 * compiled for every article.
 */
function finder(
  forms: ReadonlyMap<string, Member>,
): (text: string, add: (form: string, start: number) => void) => void {
  const all = [...forms.keys()].filter((form) => form !== '');
  all.sort((a, b) => b.length - a.length);
  const starts = sieveOf(all.map((form) => form.charAt(0)));
  const lengths = new Map<number, Set<number>>();
  for (const form of all) {
    const unit = form.charCodeAt(0);
    lengths.set(unit, (lengths.get(unit) ?? new Set()).add(form.length));
  }
  return (text, add) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (!passes(starts, unit)) continue;
      const length = lengths
        .get(unit)
        ?.values()
        .find((one) => forms.has(text.slice(at, at + one)));
      if (length === undefined) continue;
      const form = text.slice(at, at + length);
      add(form, at);
      at += form.length - 1;
    }
  };
}

const firstWord = (name: string): string => name.slice(0, name.indexOf(' ') + 1).trimEnd();

const twoWords = /(?<![A-Za-z] ?)[A-Z][a-z]+ ([A-Z][A-Za-z'’-]+)(?! ?[A-Z])/g;

/** The second words of names of two Latin words: alone they are as likely somebody's as a company's. */
function surnamesIn(paragraphs: readonly Paragraph[]): Set<string> {
  const found = new Set<string>();
  for (const { text } of paragraphs)
    for (const [, word = ''] of matchesOf(text, twoWords)) if (!knownOrganisations.has(word)) found.add(word);
  return found;
}

/** All occurrences in the order of the text; two passes over it, whatever the number of names. */
export function occurrencesOf(paragraphs: readonly Paragraph[], cast: Cast): Occurrence[] {
  const members = new Map<string, Member>(cast.byForm);
  const memberOf = (form: string): Member => {
    const known = members.get(form);
    if (known) return known;
    const member: Member = { type: 'organisation', name: form, aliases: new Set(), role: null };
    members.set(form, member);
    return member;
  };
  const namesIn = finder(cast.byForm);
  const surnames = surnamesIn(paragraphs);
  const out: Occurrence[] = [];
  for (const paragraph of paragraphs) {
    const found: Occurrence[] = [];
    const { text, flat } = paragraph;
    const add = (form: string, start: number) =>
      found.push({
        paragraph,
        start,
        end: start + form.length,
        member: memberOf(form),
        quoted: flat.charAt(start) !== text.charAt(start),
      });
    namesIn(text, add);
    for (const match of matchesFrom(text, standing, standingStarts))
      if (
        !onlyWord(text, match.index, match[0]) &&
        !technicalTerm.test(match[0]) &&
        !surnames.has(match[0]) &&
        !givenNames.has(firstWord(match[0]))
      )
        add(match[0], match.index);
    found.sort((a, b) => a.start - b.start || b.end - a.end);
    let at = -1;
    for (const one of found) {
      if (one.start < at) continue;
      out.push(one);
      at = one.end;
    }
  }
  return out;
}
