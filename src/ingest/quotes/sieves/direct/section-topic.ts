/**
 * A quotation without a speaker in a section whose heading is `X：…`.
 *
 * @example
 *   in: ## 林维舟：水电仍有空间
 *   in: “很多人以为西南的水电已经开发完了，其实支流上还有一半没有动。”
 *   out: 林维舟 | direct | 很多人以为西南的水电已经开发完了，其实支流上还有一半没有动。
 *
 * @example
 *   in: ## 林维舟：水电仍有空间
 *   in: 前不久还有工程师叫苦，“西南的水电已经开发完了，支流上再也没有地方可以建站。”
 */
import { byMention, type DirectSieve, leading, standsAlone, stopped } from '../place.ts';

export const sectionTopic: DirectSieve = {
  id: 'section-topic',
  try: (place) => {
    if (!stopped(place) || place.words.length < 12 || !standsAlone(place) || !place.topic) return null;
    // `还有船工抱怨，“…”`: a clause of its own tells of somebody else.
    if (/[，,]$/.test(leading(place))) return null;
    return byMention(place, 'section-topic', place.topic);
  },
};
