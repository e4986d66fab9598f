/**
 * A quotation that is its whole paragraph, behind a paragraph that names one person only, or
 * before one that opens with the only person it names.
 *
 * @example
 *   in: 2015年，水文站站长韩素梅搬到了河边的小屋。
 *   in: “刚来的时候，连电都没有，晚上只能点煤油灯记数据。”
 *   out: 韩素梅 | direct | 刚来的时候，连电都没有，晚上只能点煤油灯记数据。
 *
 * @example
 *   in: Orlin Veska, 白鹭镇镇长
 *   in: “刚来的时候，连电都没有，晚上只能点煤油灯记数据。”
 *   in: Tamsin Rook, 水文站站长
 *   out: Tamsin Rook | direct | 刚来的时候，连电都没有，晚上只能点煤油灯记数据。
 *
 * @example
 *   in: 新的码头已经开放。
 *   in: Tamsin Rook, 水文站站长
 *   in: “刚来的时候，连电都没有，晚上只能点煤油灯记数据。”
 *   in: 码头全年开放。
 *   out: Tamsin Rook | direct | 刚来的时候，连电都没有，晚上只能点煤油灯记数据。
 *
 * @example
 *   in: ## 河边的小屋
 *   in: “刚来的时候，连电都没有，晚上只能点煤油灯记数据。”
 *   in: 当被问到为什么没有离开时，站长韩素梅回想起三十年前的夜晚。
 *   out: 韩素梅 | direct | 刚来的时候，连电都没有，晚上只能点煤油灯记数据。
 */
import type { Claim } from '../../claim.ts';
import { byMention, type DirectSieve, stopped } from '../place.ts';

/** `韩素梅，白鹭航运公司船长` on a line of its own signs what stands above it. */
function signs(speaker: Claim['speaker']): boolean {
  if (!speaker || /[。！？；：“”]/.test(speaker.paragraph.text)) return false;
  const { flat } = speaker.paragraph;
  const [start, end] = speaker.mention.range;
  return start <= 3 && /^(?:[（(][^（）()]*[）)])?[，,][^，]{2,50}$/.test(flat.slice(end).trimEnd());
}

export const introduced: DirectSieve = {
  id: 'introduced',
  try: (place) => {
    const { paragraph, span } = place;
    if (span.outer[0] > 0 || span.outer[1] < paragraph.text.length - 1 || !stopped(place)) return null;
    // Signed above, where nobody signs below.
    const speaker = signs(place.after) ? place.after : (place.before ?? place.after);
    return speaker && place.words.length >= 12 ? byMention(place, 'introduced', speaker) : null;
  },
};
