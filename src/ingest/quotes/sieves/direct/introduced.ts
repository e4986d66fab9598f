/**
 * A quotation that is its whole paragraph, behind a paragraph that names one person only, or
 * before one that opens with the only person it names.
 *
 * @example
 *   in: 2015年，水文站站长韩素梅搬到了河边的小屋。
 *   in: “刚来的时候，连电都没有，晚上只能点煤油灯记数据。”
 *   out: 韩素梅 | direct | 刚来的时候，连电都没有，晚上只能点煤油灯记数据。
 */
import { byMention, type DirectSieve, full } from '../place.ts';

export const introduced: DirectSieve = {
  id: 'introduced',
  try: (place) => {
    const { paragraph, span } = place;
    if (span.outer[0] > 0 || span.outer[1] < paragraph.text.length - 1 || !full(place)) return null;
    const speaker = place.before ?? place.after;
    return speaker && place.words.length >= 12 ? byMention(place, 'introduced', speaker) : null;
  },
};
