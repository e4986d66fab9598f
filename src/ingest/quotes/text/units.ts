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

/** A table with 1 at the units that the words begin with. */
export function startsOf(words: Iterable<string>): Uint8Array {
  return unitsOf([...words].map((word) => word.charAt(0)).join(''));
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
