/**
 * A quotation without a speaker in a paragraph that names one person only.
 *
 * @example
 *   in: 水文站站长韩素梅守了三十年的河。“每年汛期我都睡不踏实，总觉得水在响。”
 *   out: 韩素梅 | direct | 每年汛期我都睡不踏实，总觉得水在响。
 *
 * @example
 *   in: 水文站站长韩素梅守了三十年的河。河边的石碑上刻着：“水退之前，谁也不要下到河里去。”
 *
 * @example
 *   in: 水文站站长韩素梅守了三十年的河。“水实在太大了，拉也拉不住啊”。
 *   out: 韩素梅 | direct | 水实在太大了，拉也拉不住啊
 */
import { behindColon, byMention, type DirectSieve, standsAlone, stopped } from '../place.ts';

export const solePerson: DirectSieve = {
  id: 'sole-person',
  try: (place) => {
    if (!stopped(place) || place.words.length < 12 || !standsAlone(place) || !place.sole) return null;
    // `横幅上写着：“…”`: the colon's clause is about something else.
    if (behindColon(place)) return null;
    return byMention(place, 'sole-person', { mention: place.sole, paragraph: place.paragraph });
  },
};
