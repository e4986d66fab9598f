/**
 * Which quotes report the same words: equal after the ledger's normalisation, or one holding the whole of the
 * other where that is long enough not to be a phrase anyone might use.
 */
import { normaliseWords } from './ledger/words.ts';

/** Characters. Of the Chinese runs two speakers share by chance, few are longer than a dozen. */
export const MIN_SHARED = 12;

/** How many others a quote names at most: past that a list helps nobody. */
const MAX_NAMED = 50;

export class SameWords {
  /** Ids by their normalised words. */
  readonly #ids = new Map<string, string[]>();

  add(id: string, text: string): void {
    push(this.#ids, normaliseWords(text), id);
  }

  /** For each quote that has company the ids of the others, sorted. */
  groups(): Map<string, string[]> {
    const found = new Map<string, Set<string>>();
    for (const ids of this.#ids.values()) link(found, ids, ids);
    for (const [holder, held] of this.#holdings()) {
      link(found, this.#ids.get(holder) ?? [], this.#ids.get(held) ?? []);
    }
    return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
  }

  /** Pairs of different words of which the first hold the second. */
  *#holdings(): Generator<[holder: string, held: string]> {
    // What a text holds begins somewhere in it: looked up by its first characters, then by each length that
    // words with these first characters have. Copies of one text have few.
    const lengths = new Map<string, number[]>();
    const starts = new Uint8Array(PLACES);
    const rank = new Map<string, number>();
    for (const words of this.#ids.keys()) {
      rank.set(words, rank.size);
      if (words.length < MIN_SHARED) continue;
      const start = words.slice(0, MIN_SHARED);
      const known = lengths.get(start);
      if (!known) lengths.set(start, [words.length]);
      else if (!known.includes(words.length)) known.push(words.length);
      starts[placeOf(words, 0)] = 1;
    }
    for (const words of this.#ids.keys()) {
      for (let at = 0; at + MIN_SHARED <= words.length; at += 1) {
        // Most places are ruled out by three characters, without making a string.
        if (starts[placeOf(words, at)] === 0) continue;
        const held = (lengths.get(words.slice(at, at + MIN_SHARED)) ?? [])
          .filter((length) => at + length <= words.length && length < words.length)
          .map((length) => words.slice(at, at + length))
          .filter((one) => rank.has(one));
        if (held.length > 1) held.sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
        for (const one of held) yield [words, one];
      }
    }
  }
}

const PLACES = 1 << 16;

/** Where in a table the first characters of those at `at` stand; others may stand there too. */
function placeOf(text: string, at: number): number {
  return (
    (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 3) ^ (text.charCodeAt(at + 2) << 7)) & (PLACES - 1)
  );
}

/** Notes that each of `some` and each of `others` report the same words. */
function link(found: Map<string, Set<string>>, some: readonly string[], others: readonly string[]): void {
  const many = [some.slice(0, MAX_NAMED + 1), others.slice(0, MAX_NAMED + 1)] as const;
  for (const a of many[0]) {
    for (const b of many[1]) {
      if (a === b) continue;
      note(found, a, b);
      note(found, b, a);
    }
  }
}

function note(found: Map<string, Set<string>>, id: string, other: string): void {
  const others = found.get(id) ?? new Set();
  found.set(id, others);
  if (others.size < MAX_NAMED) others.add(other);
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
