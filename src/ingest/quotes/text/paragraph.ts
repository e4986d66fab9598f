/** A paragraph as the sieves see it: its words, and views of it in which quoted and bracketed words are hidden. */
import type { Part, Range } from '../../model.ts';
import { pairMarks, type Quoted } from './marks.ts';
import { sentenceRanges } from './sentences.ts';

export interface Paragraph {
  readonly part: Part;
  /** Position among the blocks; -1: the title. */
  readonly index: number;
  readonly kind: 'title' | 'heading' | 'paragraph';
  /** Where the paragraph starts in its part. */
  readonly offset: number;
  readonly text: string;
  /** `text` with the words between quotation marks replaced by `hidden`, and so those between brackets. */
  readonly flat: string;
  readonly quoted: readonly Quoted[];
  readonly sentences: readonly Range[];
}

/** Stands for a hidden character: no letter, no punctuation. */
export const hidden = '￼';

const brackets =
  /（[^（）\n]{0,200}）|\([^()\n]{0,200}\)|《[^《》\n]{0,100}》|【[^【】\n]{0,100}】|\[[^[\]\n]{0,100}\]/g;

export function paragraphOf(
  part: Part,
  index: number,
  kind: Paragraph['kind'],
  offset: number,
  text: string,
): Paragraph {
  const quoted = pairMarks(text);
  let flat = '';
  let at = 0;
  for (const span of quoted) {
    if (span.depth > 0 || span.inner[0] < at) continue;
    flat += text.slice(at, span.inner[0]) + hidden.repeat(span.inner[1] - span.inner[0]);
    at = span.inner[1];
  }
  flat += text.slice(at);
  flat = flat.replace(
    brackets,
    (all) => all.charAt(0) + hidden.repeat(all.length - 2) + all.charAt(all.length - 1),
  );
  return { part, index, kind, offset, text, flat, quoted, sentences: sentenceRanges(text, flat, quoted) };
}

/** The sentence that holds `at`. */
export function sentenceAt(paragraph: Paragraph, at: number): Range {
  let low = 0;
  let high = paragraph.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraph.sentences[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return paragraph.sentences[low] ?? [0, paragraph.text.length];
}
