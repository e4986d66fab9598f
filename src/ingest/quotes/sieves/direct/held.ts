/**
 * `X“…”的说法`, `X关于“…”的言论`: a clause in marks before a noun for what is said or thought, behind whoever holds it.
 *
 * @example
 *   in: 工会质疑董事长林维舟关于“停电不会再发生”的说法。
 *   out: 林维舟 | direct | 停电不会再发生
 *
 * @example
 *   in: 韩素梅提出了“河水应当先归鱼”的主张。
 *   out: 韩素梅 | direct | 河水应当先归鱼
 *
 * @example
 *   in: 董事长林维舟以“河水太浅，船开不进来”为由拒绝了。
 *   out: 林维舟 | direct | 河水太浅，船开不进来
 *
 * @example
 *   in: 林维舟听到了“轮船或将停航”的消息。
 */
import { states } from '../../lexicon/propositions.ts';
import { byMention, type DirectSieve, trailing } from '../place.ts';

/** What is said or thought, not what is heard (`消息`) or aimed at (`目标`). */
const said =
  /^的?(?:[一-鿿]{0,2}的)?(?:说法|看法|观点|结论|言论|评论|愿景|指控|指责|承诺|呼吁|主张|论断|判断|预测|预言|想法|质疑|抱怨|感慨|感叹|评价|论调|愿望|立场|论点|担忧|猜测|建议|辩解|保证|誓言|警告|断言|回应|表态|豪言|名言|答复|回答|回复|解释|说明|疑问|疑虑|疑惑|呐喊|感言|心声|口号|意见|要求|倡议|提议|忠告|劝告|批示|指示|定性|点评|批评|称赞)|^为由/;

/** What an official asks of others, whose words need no verb that states. */
const asked =
  /^的?(?:重要|殷切|殷殷|谆谆|明确|具体|最新|总)?(?:要求|指示|批示|嘱托|号召|教导|期望|期许|寄语|论述|论断|教诲|勉励|叮嘱|告诫|誓言)/;

/** What joins the holder to the words. */
const joint =
  /(?:的|关于|有关|(?:曾|刚|也|又|还)?(?:得出|提出|发表|抛出|作出|做出|给出|喊出|发出|表达|许下)了?(?:关于|有关)?|(?<![可所])以)$/;

export const held: DirectSieve = {
  id: 'held',
  try: (place) => {
    const { paragraph, span, words } = place;
    const ask = words.length > 7 && asked.test(trailing(place));
    if (!ask && (words.length < 6 || !said.test(trailing(place)) || !states(words))) return null;
    const before = paragraph.flat.slice(Math.max(0, span.outer[0] - 40), span.outer[0]);
    const link = joint.exec(before)?.[0] ?? '';
    const end = span.outer[0] - link.length;
    const start =
      end - (/[^，。！？；：“”]*$/.exec(before.slice(0, before.length - link.length))?.[0].length ?? 0);
    // `推迟了[林维舟]的“…”的愿景`: the holder is the last thing named.
    for (let from = start; from < end - 1; from++) {
      const mention = place.read(from, end);
      if (mention && (from === start || mention.kind === 'person'))
        return byMention(place, 'held', { mention, paragraph });
    }
    return null;
  },
};
