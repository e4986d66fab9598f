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
 *   in: 馆长林维舟很忙，昨天还在码头上宣布了“轮船下月就会复航”的重大消息。
 *   out: 林维舟 | direct | 轮船下月就会复航
 *
 * @example
 *   in: 林维舟听到了“轮船或将停航”的消息。
 */
import { states } from '../../lexicon/propositions.ts';
import { clausesBack } from '../../reports/clause-start.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import { clauseAtEnd } from '../../text/sentences.ts';
import { byMention, type DirectSieve, trailing } from '../place.ts';

/** What is said or thought, not what is heard (`消息`) or aimed at (`目标`). */
const said =
  /^的?(?:[一-鿿]{0,2}的)?(?:说法|看法|观点|结论|言论|评论|愿景|指控|指责|承诺|呼吁|主张|论断|判断|预测|预言|想法|质疑|抱怨|感慨|感叹|评价|论调|愿望|立场|论点|担忧|猜测|建议|辩解|保证|誓言|警告|断言|回应|表态|豪言|名言|答复|回答|回复|解释|说明|疑问|疑虑|疑惑|呐喊|感言|心声|口号|意见|要求|倡议|提议|忠告|劝告|批示|指示|定性|点评|批评|称赞)/;

/** What an official asks of others, whose words need no verb that states. */
const asked =
  /^的?(?:重要|殷切|殷殷|谆谆|明确|具体|最新|总)?(?:要求|指示|批示|嘱托|号召|教导|期望|期许|寄语|论述|论断|教诲|勉励|叮嘱|告诫|誓言)/;

/** What is put out, where somebody is told to put it out. */
const news =
  /^的?(?:[一-鿿]{0,4}的)?(?:重大|重磅|最新|明确|积极|强烈|利好)?(?:消息|信息|信号|传闻|事实|话|感受)(?![人源])/;

/** A verb of putting out, behind whoever does it. */
const putsOut =
  /(?:得出|提出|发表|抛出|作出|做出|给出|喊出|发出|表达|许下|分享|释放|宣布|公布|发布|透露|传达|传递|传出|放出|甩出|散布|重申|阐述|说出|写下|留下)(?:了|出了?)?(?:关于|有关)?$/;

/** `以“…”为由`: whoever gives it words the reason, however few they are. */
const reason = /^(?:(?:、|，|和|以及)?“￼{1,80}”)*(?:等)?为由/;

/** Reasons given before it. */
const pleaded = /(?:“￼{1,80}”(?:、|，|和|以及)?){1,8}$/;

/** What joins the holder to the words. */
const joint = /(?:的|关于|有关|(?<![可所])以)$/;

export const held: DirectSieve = {
  id: 'held',
  try: (place) => {
    const { paragraph, span, words } = place;
    const ask = words.length > 7 && asked.test(trailing(place));
    const next = trailing(place);
    const lead = paragraph.flat.slice(Math.max(0, span.outer[0] - 90), span.outer[0]);
    // `以“…”、“…”为由`: behind the other reasons, whoever gives them all.
    const open = span.outer[0] - (reason.test(next) ? (pleaded.exec(lead)?.[0].length ?? 0) : 0);
    const before = paragraph.flat.slice(Math.max(0, open - 60), open).trimEnd();
    const pretext = /(?<!被)以$/.test(before) && words.length > 4 && !/罪$/.test(words) && reason.test(next);
    const put = pretext ? '以' : putsOut.exec(before)?.[0];
    if (
      !ask &&
      !pretext &&
      (words.length < 6 || !(said.test(next) || (put && news.test(next))) || !states(words))
    )
      return null;
    const link = joint.exec(before)?.[0] ?? '';
    const end = open - link.length;
    const start = end - clauseAtEnd(before.slice(0, before.length - link.length)).length;
    // `推迟了[林维舟]的“…”的愿景`: the holder is the last thing named.
    for (let from = start; from < end - 1; from++) {
      const mention = place.read(from, end);
      if (mention && (from === start || mention.kind === 'person'))
        return byMention(place, 'held', { mention, paragraph });
    }
    // `韩素梅在会上分享了“…”的观点`: the subject of the verb.
    const [from] = sentenceAt(paragraph, span.outer[0]);
    const until = open - (put?.length ?? open);
    for (const clause of clausesBack(paragraph, from, until, 4)) {
      const mention = place.subject(...clause);
      if (mention) return byMention(place, 'held', { mention, paragraph });
    }
    return null;
  },
};
