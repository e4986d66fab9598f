/** Sets of UTF-16 units, for what is asked of every character of an article. */

/** What `\s` stands for in a pattern. */
export const whiteSpace =
  ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A table with 1 at the units of `characters`: a pattern's class of so many takes ten times as long. */
export function unitsOf(characters: string): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1;
  return table;
}

/** For each unit that words begin with, a bit for each last three bits of the units that come second in them. */
export function startsOf(words: Iterable<string>): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const word of words) {
    const second = word.length > 1 ? bitOf(word.charCodeAt(1)) : ANY;
    table[word.charCodeAt(0)] = (table[word.charCodeAt(0)] ?? 0) | second;
  }
  return table;
}

/** Every bit: the word has no second unit. */
const ANY = 0xff;

const bitOf = (unit: number): number => 1 << (unit & 7);

/** Whether one of the words may begin at `at`: nearly everywhere else two units rule them all out. */
export function mayStart(starts: Uint8Array, text: string, at: number): boolean {
  const seconds = starts[text.charCodeAt(at)];
  if (seconds === 0 || seconds === undefined) return false;
  return seconds === ANY || (at + 1 < text.length && (seconds & bitOf(text.charCodeAt(at + 1))) !== 0);
}

/** Places of a sieve: a power of two. */
const PLACES = 0x1000;

/**
 * A smaller table, for what is made anew for every article: of the units that are not among `characters` it
 * rules out most.
 */
export function sieveOf(characters: Iterable<string>): Uint8Array {
  const sieve = new Uint8Array(PLACES);
  for (const character of characters) sieve[character.charCodeAt(0) % PLACES] = 1;
  return sieve;
}

/** Whether the unit may be one of the sieve's. */
export function passes(sieve: Uint8Array, unit: number): boolean {
  return sieve[unit % PLACES] === 1;
}
