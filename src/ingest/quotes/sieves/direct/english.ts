/**
 * English words in an article that nobody translated: `“A,” said Orla Weber, a captain. “B.”`.
 *
 * @example
 *   in: “The river is open,” said Orla Weber, captain of the Marigold. “Everybody may cross.”
 *   out: Orla Weber | direct | The river is open,
 *   out: Orla Weber | direct | Everybody may cross.
 *
 * @example
 *   in: Orla Weber, who steers the ferry, told reporters: “The river is open.”
 *   out: Orla Weber | direct | The river is open.
 *
 * @example
 *   in: They call the ferry “the slow one” in town.
 */

import type { Claim } from '../../claim.ts';
import { knownOrganisations } from '../../lexicon/organisations.ts';
import type { Mention } from '../../mentions/mention.ts';
import { byMention, type DirectSieve, type Place } from '../place.ts';

const saying =
  '(?:sa(?:ys|id|y)|add(?:s|ed)|explain(?:s|ed)|not(?:es|ed)|comment(?:s|ed)|stat(?:es|ed)|continu(?:es|ed)|conclud(?:es|ed)|writes|wrote|tells|told|argu(?:es|ed)|warn(?:s|ed)|remark(?:s|ed)|recall(?:s|ed)|observ(?:es|ed)|emphasi[sz](?:es|ed)|stress(?:es|ed)|shar(?:es|ed))';
/** What stands before a name: `Dr.`, `Tidewave co-founder and CEO`. */
const offices =
  'CEO|CTO|CFO|COO|CIO|CISO|President|Founder|[Cc]o-?[Ff]ounder|Analyst|Director|Officer|Manager|Chair(?:man|woman)?|Partner|Head|Editor|Minister|Professor|Senator|Mr|Ms|Mrs|Dr|Prof|Sir|Dame';
const office = `(?:(?:[\\p{L}\\d’'&.-]{1,24} ){0,5}?(?:${offices})\\.? )?`;
const name = `${office}(?!(?:He|She|They|It|We|I|You|The|This|That|But|And) )([A-Z][\\p{L}\\d’'-]{0,24}\\.?(?: (?:(?:de|da|del|van|von|der|bin|al|la|le|di) ){0,2}[A-Z][\\p{L}\\d’'-]{0,24}\\.?){0,3})`;
/** `an official`, `one of the captains`: nobody with a name. */
const someone = '((?:an?|one) [a-z-]+(?: (?:of the )?[a-z-]+){0,2}?)';
/** What is told of whoever speaks, between the name and the reporting word. */
const apposed = '(?:, [^.!?“”]{2,100}?,)?';

/** Who speaks right behind the mark: `said Weber`, `she added`, `Weber, a captain, said`. */
const behind = new RegExp(
  `^,? ?(?:(?:also |then )?${saying} (?:${name}|${someone}(?=[,.]| (?:on|in|at|who|told|with|from|for|of)\\b)|(?:he|she|they)\\b)|(?:${name}${apposed}|${someone}|(?:[Hh]e|[Ss]he|[Tt]hey)) (?:also |then )?${saying}\\b)`,
  'u',
);
/** … and right before it: `Weber told reporters:`. */
const before = new RegExp(
  `(?:${name}${apposed}|\\b(?:[Hh]e|[Ss]he|[Tt]hey)) (?:also |then )?${saying}(?: [a-z][a-z ]{2,30}?)?[,:] ?$`,
  'u',
);
/** Between the halves of what one person says: who said it, to the end of the sentence. */
const mostBetween = 240;
const oneSentence =
  /^(?:[^.!?“”]|\.(?=[A-Za-z0-9])|(?<= [A-Z]|Inc|Corp|Ltd|Co|Dr|Mr|Ms|Mrs)\.(?![A-Za-z0-9]))*[.!?] ?$/;

/** So much is read on either side. */
const reach = 160;

export const english: DirectSieve = {
  id: 'english',
  try: (place) => {
    if (!/^[ -~‘’—–…é]{8,}$/u.test(place.words.slice(0, 40))) return null;
    const speaker = named(place) ?? goneOn(place);
    return speaker && byMention(place, 'english', speaker);
  },
};

/** Whoever a reporting word beside the marks names; of a pronoun whoever spoke last. */
function named(place: Place): Claim['speaker'] {
  const { flat } = place.paragraph;
  const [open, close] = place.span.outer;
  const from = Math.max(0, open - reach);
  const after = behind.exec(flat.slice(close, close + reach));
  const match = after ?? before.exec(flat.slice(from, open));
  if (!match) return null;
  const found = match.slice(1).find((one) => one !== undefined);
  if (found === undefined) return (place.earlier.at(-1) ?? place.previous)?.speaker ?? null;
  const start = (after ? close : from) + match.index + match[0].indexOf(found);
  return { mention: mentionOf(place, found, start), paragraph: place.paragraph };
}

function mentionOf(place: Place, found: string, start: number): Mention {
  const words = found.replace(/\.$/, '');
  const range = [start, start + words.length] as const;
  const called = fullest(place, words);
  const kind = !/^[A-Z]/.test(words)
    ? 'anonymous'
    : knownOrganisations.has(called)
      ? 'organisation'
      : 'person';
  return { kind, range, core: range, name: called, role: null, alias: null };
}

/** `Weber` where the paragraph has named `Orla Weber` before. */
function fullest({ paragraph, span, earlier, previous }: Place, words: string): string {
  if (words.includes(' ')) return words;
  const spoke = [...earlier, ...(previous ? [previous] : [])]
    .map((claim) => claim.speaker?.mention.name ?? '')
    .findLast((one) => one.endsWith(` ${words}`) || one.startsWith(`${words} `));
  const whole = new RegExp(`[A-Z][\\p{L}’'-]+ ${words}(?![\\p{L}])`, 'u');
  return spoke ?? whole.exec(paragraph.flat.slice(0, span.outer[0]))?.[0] ?? words;
}

/** `“A,” said Orla Weber. “B.”`: the second half of what somebody says. */
function goneOn({ paragraph, span, earlier }: Place): Claim['speaker'] {
  const last = earlier.at(-1);
  const between = last?.sieve === 'english' ? paragraph.flat.slice(last.range[1] + 1, span.outer[0]) : '';
  return last && between.length < mostBetween && oneSentence.test(between) ? last.speaker : null;
}
