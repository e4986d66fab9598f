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
  readonly #words = new Map<string, string>();
  /** Quotes by their first `MIN_SHARED` characters: what a longer quote must hold to hold them. */
  readonly #byStart = new Map<string, string[]>();
  readonly #byWords = new Map<string, string[]>();

  add(id: string, text: string): void {
    const words = normaliseWords(text);
    this.#words.set(id, words);
    push(this.#byWords, words, id);
    if (words.length >= MIN_SHARED) push(this.#byStart, words.slice(0, MIN_SHARED), id);
  }

  /** For each quote that has company the ids of the others, sorted. */
  groups(): Map<string, string[]> {
    const found = new Map<string, Set<string>>();
    const link = (a: string, b: string): void => {
      if (a === b) return;
      for (const [from, to] of [
        [a, b],
        [b, a],
      ] as const) {
        const others = found.get(from) ?? new Set();
        found.set(from, others);
        if (others.size < MAX_NAMED) others.add(to);
      }
    };
    for (const ids of this.#byWords.values()) {
      const many = ids.slice(0, MAX_NAMED + 1);
      for (const [index, id] of many.entries()) for (const other of many.slice(index + 1)) link(id, other);
    }
    for (const [id, words] of this.#words) {
      for (let at = 0; at + MIN_SHARED <= words.length; at += 1) {
        for (const other of this.#byStart.get(words.slice(at, at + MIN_SHARED)) ?? []) {
          const held = this.#words.get(other) ?? '';
          if (held.length < words.length && words.startsWith(held, at)) link(id, other);
        }
      }
    }
    return new Map([...found].map(([id, others]) => [id, [...others].sort()]));
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
