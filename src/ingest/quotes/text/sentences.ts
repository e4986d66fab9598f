/** Parts a paragraph into sentences, and these into clauses. */
import { behindLast } from '../../ends.ts';
import { matchesOf } from '../../matches.ts';
import type { Range } from '../../model.ts';
import type { Quoted } from './marks.ts';

const stop = /[。！？!?]+|…{2,}(?=[^，。]|$)/g;

/**
 * The sentences of a paragraph, without gaps.
 *
 * A sentence ends at `。！？` outside quotation marks and brackets, and after a quoted sentence that
 * stands by itself: `“A。”` at the start of a sentence or after a colon, where A ends with `。！？`.
 *
 * @param flat the text with quoted and bracketed words hidden.
 */
export function sentenceRanges(text: string, flat: string, quoted: readonly Quoted[]): Range[] {
  const ends = new Set<number>();
  for (const match of matchesOf(flat, stop)) {
    let end = match.index + match[0].length;
    while (/[”’）)]/.test(flat.charAt(end))) end++;
    ends.add(end);
  }
  for (const span of quoted) {
    if (span.depth > 0 || span.broken === 'close') continue;
    if (/[。！？!?…]/.test(text.charAt(span.inner[1] - 1))) {
      ends.add(span.outer[1]);
      if (span.outer[0] === 0 || ends.has(span.outer[0])) continue;
    }
  }
  const ranges: Range[] = [];
  let start = 0;
  for (const end of [...ends].sort((a, b) => a - b)) {
    if (end <= start) continue;
    ranges.push([start, end]);
    start = end;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
}

/** The clause with which `text` ends. */
export const clauseAtEnd = (text: string, marks = '，。！？；：“”'): string => behindLast(text, marks);
