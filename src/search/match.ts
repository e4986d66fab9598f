/** Where words stand in a text as it was published. */
import { type Analyzed, analyze, type Script } from './analyzer.ts';

/** `[start, end)` in UTF-16 code units. */
export type Mark = readonly [start: number, end: number];

/** Every place of `words` in `units`; places may overlap. */
export function places(units: readonly string[], words: readonly string[]): readonly number[] {
  const found: number[] = [];
  const first = words[0];
  if (first === undefined) return found;
  for (let at = units.indexOf(first); at >= 0; at = units.indexOf(first, at + 1)) {
    if (words.every((word, i) => units[at + i] === word)) found.push(at);
  }
  return found;
}

/** Spans of `text` that match any of `terms` after normalisation, in order, touching ones joined. */
export function marks(text: string, terms: readonly (readonly string[])[], script?: Script): readonly Mark[] {
  const { units, at, end }: Analyzed = analyze(text, script);
  const spans = terms
    .flatMap((term) =>
      places(units, term).map((place): Mark => [at[place] ?? 0, end[place + term.length - 1] ?? 0]),
    )
    .sort((a, b) => a[0] - b[0]);
  const joined: [number, number][] = [];
  for (const [start, stop] of spans) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], stop);
    else joined.push([start, stop]);
  }
  return joined;
}
