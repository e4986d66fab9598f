/**
 * `X感到“…”`, `X将其形容为“…”`, `X敦促他“…”`, `被X嘲笑为“…”`: a verb that takes the words of whoever does it,
 * though it reports nothing by itself.
 *
 * @example
 *   in: 水文站站长韩素梅将新的航道形容为“一条没有尽头的弯路”，她打算明年退休。
 *   out: 韩素梅 | direct | 一条没有尽头的弯路
 *
 * @example
 *   in: 这座桥的设计被一些居民嘲笑为“给江水看的桥”。
 *   out: 一些居民 | direct | 给江水看的桥
 *
 * @example
 *   in: 船长林维舟把这次航行比作“水上马拉松”。
 *   out: 林维舟 | direct | 水上马拉松
 *
 * @example
 *   in: 船长林维舟为这次航行留了一百天，因为“这是一个圆满的数目”。
 *   out: 林维舟 | direct | 这是一个圆满的数目
 *
 * @example
 *   in: 船长林维舟开始裁撤他所指责的“航运部门里多余的层级和开支”。
 *   out: 林维舟 | direct | 航运部门里多余的层级和开支
 *
 * @example
 *   in: 船长林维舟否认了这些指控，称其为“极端的主张”。
 *   out: 林维舟 | direct | 极端的主张
 *
 * @example
 *   in: 这条航道被当地人称为“白鹭水道”。
 */
import { states } from '../../lexicon/propositions.ts';
import { clausesBack } from '../../reports/clause-start.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import { byMention, type DirectSieve, firstReportBehind, lastReport, leading, trailing } from '../place.ts';

const takes =
  /(?:(?:[将把][^，。“”]{1,16})?(?:(?:形容|描述|描绘|概括|总结|定义|定位|宣传|贬低|嘲笑|嘲讽|讽刺|痛?斥|抨击|批评|指责|谴责|归结)[^，。“”]{0,16}?(?:为|成|得)[^，。“”]{0,16}|[看视称比]作)|[将把][^，。“”]{1,16}比作|[将把][^，。“”]{1,16}称为|称之为|称[^，。“”]{1,24}为|(?:感到|深感|感觉到?|觉得)(?:非常|十分|很|自己)?|(?:敦促|鼓励|劝|教育(?=我|他|她|孩子|学生|员工|自己)|教导|奉劝|安慰|责备|训斥|指责|指控|控诉|批评|斥责|痛斥|怒斥|警告|询问|质问|祝愿?)[^，。“”的]{1,8}|(?:形容|描述)[^，。“”]{1,12}|(?:希望|期望|担心|担忧)[^，。“”]{0,12}(?:能够?|可能|会|将|可以)|(?:(?<!使命|愿景|价值|[的份项篇])声明|宣称|扬言|高[喊呼])|(?:理由|原因)是|因为|由于|所(?:称|说|指|宣称|声称|指责|指控|批评|描述|形容)的)$/;

/** What somebody is asked, or hoped, to do, in the words of whoever asks: all that follows is in the marks; not `打造“白鹭计划”`, a term. */
const asks =
  /(?:(?<![的被])要求|(?<![不的])(?:希望|期望|盼望|恳请|请求|号召)|决心|誓言|责令|命令|勒令|督促|催促|恳求|叮嘱|嘱咐|吩咐|告诫|提醒)[^，。“”的]{0,8}(?<![个种份场句]|打造|建设|建立|建成|成立|成为|当上|推出|推进|推动|启动|启用|实现|参[加与]|加入|退出|获得|举办|开展|创[建办]|完成|落实|执行|实施|取消|停止|终止|使用|发展|支持|遵守|撤销|恢复|进入|看到|听到|通过|公布|公开|提供|签署|填写)$/;

const hopes = /^(?:[希期盼]望|决心|誓言)/;

/** What takes nothing but a description, however few its words; `称为` and `称之为` take a name. */
const portrays = /形容|描述|描绘|概括|总结|嘲笑|嘲讽|讽刺|斥|抨击|批评|比作|称(?!之)[^，。“”]{1,24}为/;

const coined =
  /(?:问题|效应|现象|定律|悖论|法则|理论|陷阱|综合[征症]|规律|原则|假说|猜想|曲线|模型|时刻|球|症)$/;

/** What is done to somebody besides. */
const done =
  /(?<=.{2})(?:驳回|否决|撤销|推翻|起诉|指控|控告|处罚|罚款|解雇|开除|拒绝|批评|质疑|谴责|警告|逮捕|传唤|叫停|封杀|抵制|嘲笑|辱骂|举报|曝光)$/;

export const describedAs: DirectSieve = {
  id: 'described-as',
  try: (place) => {
    const { paragraph, span, words } = place;
    const before = leading(place);
    // `被工会称为“重大的错失机会”`: a description, not a name.
    const by = /被([^，。“”的]{2,12})称[为作]$/.exec(before)?.[1];
    if (by && words.length > 4 && /[的地]/.test(words)) {
      const end = paragraph.flat.slice(0, span.outer[0]).trimEnd().length - 2;
      const mention = place.read(end - by.length, end);
      return mention && byMention(place, 'described-as', { mention, paragraph });
    }
    const sentence = sentenceAt(paragraph, span.outer[0]);
    const asked = /^(?:[，。；]|$)/.test(trailing(place)) ? asks.exec(before) : null;
    const at = span.outer[0] - (asked?.[0].length ?? 0);
    // `船长告诉记者：公司希望“…”`: others' hopes, in the words of whoever tells of them.
    const told =
      asked &&
      hopes.test(asked[0]) &&
      lastReport(place, sentence[0], (one) => one.speaker !== null && one.range[1] <= at);
    const verb = (!told && asked) || takes.exec(before);
    if (!verb || /(?:关于|有关|对)$/.test(verb[0]) || words.length < 5 || /^[A-Za-z0-9 .+-]*$/.test(words))
      return null;
    if (
      !portrays.test(verb[0]) &&
      !asks.test(verb[0]) &&
      words.length < 8 &&
      !/[的了是不在将会能要和与被把让得]/.test(words)
    )
      return null;
    // `由于“工期紧张”`: a name as readily as somebody's reason.
    if (/(?:因为|由于)$/.test(verb[0]) && !states(words)) return null;
    // `他所称的“白鹭效应”`: a name, unless it is long.
    if (/所[一-鿿]{1,2}的$/.test(verb[0]) && words.length < 10) return null;
    // `他称之为“白鹭现象”`: a name made for it.
    if (/^称之为|的$/.test(verb[0]) && coined.test(words)) return null;
    const end = span.outer[0] - (before.length - verb.index);
    // `被居民嘲笑为“…”`: whoever does it speaks; of `被称为“…”` nobody does.
    const passive = /被([^，。]{0,12})$/.exec(paragraph.flat.slice(Math.max(sentence[0], end - 14), end));
    if (passive) {
      const from = end - (passive[1]?.length ?? 0);
      // `被法官驳回称其为“…”`: what else was done stands behind whoever does it.
      const did = done.exec(passive[1] ?? '')?.[0].length ?? 0;
      const mention = passive[1] ? place.read(from, end - did) : null;
      return mention && byMention(place, 'described-as', { mention, paragraph });
    }
    for (const clause of clausesBack(paragraph, sentence[0], end, 3)) {
      const mention = place.subject(...clause);
      // `文件声称其为“…”` names as often as it describes.
      if (mention && (mention.kind !== 'document' || !verb[0].includes('称')))
        return byMention(place, 'described-as', { mention, paragraph });
    }
    // `将航道定位为“…”，韩素梅认为…`: whoever does it speaks next.
    const next = /^[将把]/.test(verb[0]) && /^，/.test(trailing(place)) ? firstReportBehind(place) : null;
    return next?.speaker && next.clause <= span.outer[1] + 1 && next.sentence[0] === sentence[0]
      ? byMention(place, 'described-as', { mention: next.speaker, paragraph })
      : null;
  },
};
