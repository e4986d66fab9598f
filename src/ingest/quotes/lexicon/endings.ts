/** Finds which word of a list a text ends with. */
import { unitsOf } from '../text/units.ts';

/**
 * A function that gives the longest of `words` that its argument ends with, or an empty string; it looks only
 * at those with the same last character, for it is asked at every possible boundary.
 */
export function endings(words: readonly string[]): (text: string) => string {
  const byLast = Map.groupBy(
    [...new Set(words)].sort((a, b) => b.length - a.length),
    (word) => word.charCodeAt(word.length - 1),
  );
  const lasts = unitsOf([...new Set(words)].map((word) => word.charAt(word.length - 1)).join(''));
  return (text) => {
    // No place in the table: one look-up beside it makes every later one slow.
    if (text === '') return '';
    const last = text.charCodeAt(text.length - 1);
    if (lasts[last] !== 1) return '';
    return byLast.get(last)?.find((word) => text.endsWith(word)) ?? '';
  };
}
