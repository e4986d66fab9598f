/** Sections that belong to one speaker. */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import type { Paragraph } from '../text/paragraph.ts';

const point =
  /^(?:第[一二三四五六七八九十]+(?:点|个|条|大)?|其[一二三四五]|[一二三四五六]是|首先|其次|再次|最后|再者)[，、：]/;

/**
 * A counted point of the speaker whose name heads the section: `第二，大模型将横扫所有行业。…`
 *
 * Only under a heading `name：words`, and only for a paragraph that opens with an ordinal and names
 * nobody before its first report or quoted speech; the point reaches as far as that.
 */
export function sectionPoint(
  paragraph: Paragraph,
  topic: Claim['speaker'],
  speech: readonly Range[],
  taken: readonly Claim[],
): Claim | null {
  if (!topic || paragraph.kind !== 'paragraph') return null;
  const head = point.exec(paragraph.flat);
  if (!head) return null;
  const start = head[0].length;
  let end = paragraph.text.length;
  for (const span of speech) if (span[0] >= start && span[0] < end) end = span[0];
  for (const claim of taken)
    if (claim.range[0] >= start && claim.range[0] < end)
      end = Math.min(end, claim.report?.clause ?? claim.range[0]);
  while (end > start && /[\s，。；：]/.test(paragraph.text.charAt(end - 1))) end--;
  if (end - start < 8) return null;
  return {
    kind: 'indirect',
    paragraph,
    range: [start, end],
    sieve: 'section-point',
    report: null,
    speaker: topic,
    cue: null,
  };
}
