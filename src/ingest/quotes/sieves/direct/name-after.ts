/**
 * `“…。”胡艳苹因为…`: the sentence behind the quoted words is about somebody, without a reporting word.
 *
 * @example
 *   in: “只要还有一个孩子来，我就不会走。”山村教师韩素梅已经在这里教了二十年。
 *   out: 韩素梅 | direct | 只要还有一个孩子来，我就不会走。
 *
 * @example
 *   in: 馆长林维舟唱道：“江水向东流，流过家门口。”站长韩素梅为他伴奏。
 *
 * @example
 *   in: “水退了！”船长林维舟欢呼着跑上河堤。
 *   out: 林维舟 | direct | 水退了！
 */
import { behindColon, byMention, type DirectSieve, full, leading, standsAlone, trailing } from '../place.ts';

/** `这样形容自己的双手`: what the words before are. */
const tells = /^[^，。！？；：“]{2,40}(?:这样|如此)(?:形容|评价|总结|描述|回答|解释|介绍|说)/;

export const nameAfter: DirectSieve = {
  id: 'name-after',
  try: (place) => {
    // `他唱：“…。”韩素梅唱：“…”`: the colon tells whose the words are.
    if (behindColon(place)) return null;
    const fewest = /(?:^|[。！？])$/.test(leading(place)) ? 4 : 10;
    if (!full(place) || (place.words.length < fewest && !tells.test(trailing(place))) || !standsAlone(place))
      return null;
    const close = place.span.outer[1];
    const clause = /^[^，。！？；：“]{2,60}/.exec(trailing(place))?.[0];
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
