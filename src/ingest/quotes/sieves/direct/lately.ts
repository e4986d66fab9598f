/**
 * A quotation that is its whole paragraph, one paragraph of the reporter's behind the words of a single speaker.
 *
 * @example
 *   in: “新的船闸让我们每天少等两个小时。”白鹭航运公司船长韩素梅说。
 *   in: 船闸在秋天建成，比原来的宽一倍。
 *   in: “我们等这一天等了二十年，现在终于不用再绕路了。”
 *   out: 韩素梅 | direct | 我们等这一天等了二十年，现在终于不用再绕路了。
 */
import { byMention, type DirectSieve, full } from '../place.ts';

/** `“董事长林维舟表示，…”`: the mark stands before whoever speaks. */
const introduces = /^[^，。！？我你他她]{4,60}(?:表示|指出|称|说)[，：]/;

export const lately: DirectSieve = {
  id: 'lately',
  try: (place) => {
    const { paragraph, span, lately, words } = place;
    if (span.outer[0] > 0 || span.outer[1] < paragraph.text.length - 1 || !full(place)) return null;
    if (!lately?.speaker || words.length < 16 || span.broken !== null || introduces.test(words)) return null;
    return /^(?:person|surname|pronoun|organisation)$/.test(lately.speaker.mention.kind)
      ? byMention(place, 'lately', lately.speaker)
      : null;
  },
};
