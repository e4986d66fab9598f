/**
 * A quotation without a speaker in a section whose heading is `X：…`.
 *
 * @example
 *   in: ## 林维舟：水电仍有空间
 *   in: “很多人以为西南的水电已经开发完了，其实支流上还有一半没有动。”
 *   out: 林维舟 | direct | 很多人以为西南的水电已经开发完了，其实支流上还有一半没有动。
 */
import { byMention, type DirectSieve, full, standsAlone } from '../place.ts';

export const sectionTopic: DirectSieve = {
  id: 'section-topic',
  try: (place) => {
    if (!full(place) || place.words.length < 12 || !standsAlone(place) || !place.topic) return null;
    return byMention(place, 'section-topic', place.topic);
  },
};
