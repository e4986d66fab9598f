/** The pieces of a foreign name. */
import { anyDot, dots } from '../lexicon/transliteration.ts';
import { plainName } from '../mentions/inner-names.ts';

const parts = new RegExp(`[${dots}.． -]`);

/** Pieces by name: each name of an article is compared with all others. Emptied before it grows large. */
const parted = new Map<string, readonly string[]>();
const mostParted = 10_000;

/** The pieces of a foreign name: parted by dots, spaces or, in characters, by hyphens. */
export function piecesOf(name: string): readonly string[] {
  const known = parted.get(name);
  if (known) return known;
  const pieces = plainName(name).split(/^[A-Za-zÀ-ž]/.test(name) && !anyDot.test(name) ? ' ' : parts);
  if (parted.size >= mostParted) parted.clear();
  parted.set(name, pieces);
  return pieces;
}
