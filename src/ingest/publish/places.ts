/** From offsets in the published text to the paragraph and sentence a reader sees. */
import type { Article, Part, Range } from '../model.ts';
import { unitsOf } from '../quotes/text/units.ts';
import type { QuoteRecord } from './records.ts';

export type Place = QuoteRecord['place'];

/** What ends a sentence, and what may still follow its end. */
const END = unitsOf('。！？!?…');
const CLOSING = unitsOf('”’」』"\'）)》');

/** Characters a sentence is followed to either side of the quote: what runs on longer is no sentence. */
const MAX_REACH = 400;

/** Where `range` of a published part stands; null where it leaves its paragraph. */
export function placeOf(article: Article, part: Part, range: Range): Place | null {
  if (part === 'title') return { paragraph: null, range: [range[0], range[1]] };
  const index = blockAt(article, range[0]);
  const block = article.blocks[index];
  if (!block || range[0] < block.range[0] || range[1] > block.range[1]) return null;
  return { paragraph: index, range: [range[0] - block.range[0], range[1] - block.range[0]] };
}

/** The paragraph's text, or the title's. */
export function textOf(article: Article, paragraph: number | null): string {
  if (paragraph === null) return article.title?.text ?? '';
  const block = article.blocks[paragraph];
  return block ? article.body.text.slice(block.range[0], block.range[1]) : '';
}

/**
 * The sentence or sentences that hold `quote` and those of `evidence` that stand in the same paragraph.
 */
export function sentenceOf(article: Article, quote: Place, evidence: readonly (Place | null)[]): Place {
  const text = textOf(article, quote.paragraph);
  const near = evidence.filter((place) => place !== null && place.paragraph === quote.paragraph);
  let start = Math.min(quote.range[0], ...near.map((place) => place?.range[0] ?? 0));
  let end = Math.max(quote.range[1], ...near.map((place) => place?.range[1] ?? 0));
  const lowest = Math.max(0, start - MAX_REACH);
  const highest = Math.min(text.length, end + MAX_REACH);
  while (start > lowest && !endsSentence(text, start)) start -= 1;
  while (end < highest && !endsSentence(text, end)) end += 1;
  while (start < quote.range[0] && /\s/.test(text[start] ?? '')) start += 1;
  return { paragraph: quote.paragraph, range: [start, end] };
}

/** Whether a sentence ends just before `offset`: after its stop and the marks that close with it. */
function endsSentence(text: string, offset: number): boolean {
  const next = text.charCodeAt(offset);
  if (CLOSING[next] === 1 || END[next] === 1) return false;
  let at = offset - 1;
  while (at > 0 && CLOSING[text.charCodeAt(at)] === 1) at -= 1;
  return END[text.charCodeAt(at)] === 1;
}

/** Index of the last block that starts at or before `offset`. */
function blockAt(article: Article, offset: number): number {
  let low = 0;
  let high = article.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((article.blocks[middle]?.range[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
