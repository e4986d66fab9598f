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
 *
 * @example
 *   in: 船长林维舟在堤上守了一夜。“一夜没有合眼，总觉得水在响。”说到这里时，他望向窗外。
 *   out: 林维舟 | direct | 一夜没有合眼，总觉得水在响。
 *
 * @example
 *   in: “这里还有空位，快上来。”一个背着渔网的瘦弱男子突然跳上船。
 *   out: 一个背着渔网的瘦弱男子 | direct | 这里还有空位，快上来。
 *
 * @example
 *   in: “你看见那条船没有？”一名船工摇了摇头。
 *
 * @example
 *   in: “我们都在等那条船靠岸。”这个平台已经很旧了。
 */
import { officeAtEnd } from '../../lexicon/offices.ts';
import { states } from '../../lexicon/propositions.ts';
import { anonymousNounAtEnd } from '../../lexicon/sources.ts';
import type { Mention } from '../../mentions/mention.ts';
import {
  bearsName,
  behindColon,
  byMention,
  type DirectSieve,
  full,
  leading,
  type Place,
  standsAlone,
  trailing,
} from '../place.ts';

/** `这样形容自己的双手`: what the words before are. */
const tells = /^[^，。！？；：“]{2,40}(?:这样|如此)(?:形容|评价|总结|描述|回答|解释|介绍|说)/;

/** What somebody did with the words, before he is named: `说到这里时，`, `回忆起那一夜，`. */
const said =
  /^(?:[说讲](?:着|完|罢|到)|谈[到起]|提[到起]|回[忆想]起|说这|回过神来)[^，。！？；：“]{0,24}(?:，|(?=[他她]))/;

/** Who heard the words; who was asked answers or does not. */
const hears = /^[^，。！？；：“]{0,4}(?:听|闻言|愣|怔|一惊|吓|看(?:起来|上去)|显得)/;
const answers =
  /^[^，。！？；：“]{0,4}(?:没|不(?!断|停|住|禁|由|好意思)|点|摇|沉默|想了|答|回答|回复|无言|无语|拒绝|同意)/;

/** One unnamed person: `一个瘦小的男子`, `这名船工`, `母亲`; `这个平台` is none. */
const single = (name: string): boolean => {
  const noun = Math.max(anonymousNounAtEnd(name).length, officeAtEnd(name).length);
  return noun === name.length || (noun > 1 && /^(?:[一这那某][位名个]|该|上述|另一)[^，]{1,16}$/.test(name));
};

/** Whoever the sentence behind the words is about, though nothing marks the noun off. */
function opens(place: Place, start: number, end: number): Mention | null {
  const mention = place.ahead(start, end) ?? place.subject(start, end);
  return mention?.range[0] === start &&
    mention.kind !== 'group' &&
    (bearsName(mention) || /^[他她]$/.test(mention.name) || single(mention.name))
    ? mention
    : null;
}

/** Whoever the clause behind the words is about, by name, or unnamed where nothing else tells of the words. */
function actor(place: Place, start: number, end: number): Mention | null {
  const mention = place.subject(start, end);
  if (mention && bearsName(mention) && mention.range[0] <= start + 30) return mention;
  const unnamed = mention?.kind === 'anonymous' || mention?.kind === 'office';
  if (mention && unnamed && start === place.span.outer[1] && mention.range[0] <= start + 1) return mention;
  return /(?:^|[。！？])$/.test(leading(place)) ? opens(place, start, end) : null;
}

/** A sentence that a comma behind the mark joins to the one about whoever says it. */
const spokenBefore = (place: Place): boolean =>
  place.words.length >= 10 &&
  /^，/.test(trailing(place)) &&
  /(?:^|[。！？])$/.test(leading(place)) &&
  (place.words.includes('，') || states(place.words));

export const nameAfter: DirectSieve = {
  id: 'name-after',
  try: (place) => {
    // `他唱：“…。”韩素梅唱：“…”`: the colon tells whose the words are.
    if (behindColon(place)) return null;
    const fewest = /(?:^|[。！？])$/.test(leading(place)) ? 4 : 10;
    if (place.words.length < fewest && !tells.test(trailing(place))) return null;
    // `“水太大了，拉也拉不住”，韩素梅感到意外。`
    const comma = spokenBefore(place) ? 1 : 0;
    if (comma === 0 && (!full(place) || !standsAlone(place))) return null;
    const behind = trailing(place).slice(comma);
    const lead = said.exec(behind)?.[0] ?? '';
    const start = place.span.outer[1] + comma + lead.length;
    const clause = /^[^，。！？；：“]{2,60}/.exec(behind.slice(lead.length))?.[0];
    const mention = clause ? actor(place, start, start + clause.length) : null;
    if (!mention) return null;
    const does = place.paragraph.flat.slice(mention.range[1]);
    const asks = /[？?]$/.test(place.words);
    if (/^[的和与、]/.test(does) || hears.test(does) || (asks && answers.test(does))) return null;
    // `“…？”她愣了一下`, behind what another said: either may be asking.
    if (/^[他她]$/.test(mention.name) && asks && place.previous && leading(place) === '') return null;
    return byMention(place, 'name-after', { mention, paragraph: place.paragraph });
  },
};
