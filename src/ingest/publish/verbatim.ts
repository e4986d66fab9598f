/** The promise that every quote re-locates to the letter in its source. */
import type { Edit, Range } from '../model.ts';
import { touching } from './quote.ts';

/**
 * Whether the source's words at `range`, with the recorded edits inside it applied, are the published `words`.
 *
 * @param edits sorted, not overlapping.
 */
export function verbatim(source: string, range: Range, edits: readonly Edit[], words: string): boolean {
  let at = range[0];
  let text = '';
  for (const index of touching(edits, range)) {
    const edit = edits[index];
    if (!edit || edit.range[0] < range[0] || edit.range[1] > range[1]) return false;
    text += source.slice(at, edit.range[0]) + edit.after;
    at = edit.range[1];
  }
  return text + source.slice(at, range[1]) === words;
}
