/**
 * `“…。”胡艳苹因为…`: the sentence behind the quoted words is about somebody, without a reporting word.
 *
 * @example
 *   in: “只要还有一个孩子来，我就不会走。”山村教师韩素梅已经在这里教了二十年。
 *   out: 韩素梅 | direct | 只要还有一个孩子来，我就不会走。
 */
import { byMention, type DirectSieve, full, standsAlone, trailing } from '../place.ts';

export const nameAfter: DirectSieve = {
  id: 'name-after',
  try: (place) => {
    if (!full(place) || place.words.length < 10 || !standsAlone(place)) return null;
    const close = place.span.outer[1];
    const clause = /^[^，。！？；：“「]{2,60}/.exec(trailing(place))?.[0];
    if (!clause) return null;
    const mention = place.subject(close, close + clause.length);
    if (!mention || mention.range[0] > close + 30) return null;
    const unnamed = mention.kind === 'anonymous' || mention.kind === 'office';
    if (
      mention.kind !== 'person' &&
      mention.kind !== 'surname' &&
      !(unnamed && mention.range[0] <= close + 1)
    )
      return null;
    return byMention(place, 'name-after', { mention, paragraph: place.paragraph });
  },
};
