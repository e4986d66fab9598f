/**
 * A quotation that opens its paragraph, behind a paragraph that ended with somebody's words.
 *
 * @example
 *   in: 水文站站长韩素梅说：“我们守了一夜，谁也没有合眼。”
 *   in: “到了早上六点，水才慢慢退下去，大家都松了一口气。”
 *   out: 韩素梅 | direct | 到了早上六点，水才慢慢退下去，大家都松了一口气。
 *
 * @example
 *   in: 水文站站长韩素梅说：“我们守了一夜，谁也没有合眼。
 *   in: “天亮水才退。”
 *   out: 韩素梅 | direct | 天亮水才退。
 */
import { type DirectSieve, standsAlone, stopped } from '../place.ts';

export const previousParagraph: DirectSieve = {
  id: 'previous-paragraph',
  try: (place) => {
    if (!place.previous?.speaker || place.span.outer[0] > 0) return null;
    // Speech whose mark was not closed goes on, however few its words.
    const open = place.previous.paragraph.quoted.at(-1)?.broken === 'open';
    if (!stopped(place) || (place.words.length < 12 && !open) || !standsAlone(place)) return null;
    return {
      ...place.previous,
      kind: 'direct',
      paragraph: place.paragraph,
      range: place.span.inner,
      sieve: 'previous-paragraph',
    };
  },
};
