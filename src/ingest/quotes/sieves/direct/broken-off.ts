/**
 * `“A，”他摇摇头，“B。”`: what somebody does between two halves of what he says, without a reporting word.
 *
 * @example
 *   in: 馆长林维舟修了三十年的钟。“这些零件，”他举起一枚齿轮，“现在没有人会做了。”
 *   out: 林维舟 | direct | 这些零件，
 *   out: 林维舟 | direct | 现在没有人会做了。
 */
import type { Mention } from '../../mentions/mention.ts';
import type { Quoted } from '../../text/marks.ts';
import { byMention, type DirectSieve, type Place } from '../place.ts';

/** What stands between the halves: one clause or two, and the comma before the second half. */
const gap = /^[^，。！？；：“”]{2,30}(?:，[^，。！？；：“”]{2,20})?[，,]$/;

const people: ReadonlySet<Mention['kind']> = new Set(['person', 'surname', 'pronoun', 'anonymous', 'office']);

/** Whoever stands between two spans, if both end like halves of one speech. */
function actor(place: Place, first: Quoted | undefined, second: Quoted | undefined): Mention | null {
  const { paragraph } = place;
  if (!first || !second) return null;
  if (!/[，,。！？!?…]$/.test(paragraph.text.slice(...first.inner))) return null;
  if (!/[。！？!?…]$/.test(paragraph.text.slice(...second.inner))) return null;
  const [start, end] = [first.outer[1], second.outer[0]];
  if (!gap.test(paragraph.flat.slice(start, end))) return null;
  const mention = place.subject(start, end - 1);
  return mention && people.has(mention.kind) && mention.range[0] <= start + 12 ? mention : null;
}

export const brokenOff: DirectSieve = {
  id: 'broken-off',
  try: (place) => {
    const { paragraph, span } = place;
    const spans = paragraph.quoted.filter(({ depth }) => depth === 0);
    const at = spans.indexOf(span);
    const mention = actor(place, span, spans[at + 1]) ?? actor(place, spans[at - 1], span);
    return mention && byMention(place, 'broken-off', { mention, paragraph });
  },
};
