/**
 * `X称“…”`: a few words of the speaker's own inside reported speech. Names, titles, slogans and terms in
 * quotation marks are not speech: what follows `称为` or `所谓`, what qualifies a noun, what holds no verb
 * or particle.
 *
 * @example
 *   in: 林维舟表示，公司正处在“最艰难的转型期”。
 *   out: 林维舟 | direct | 最艰难的转型期
 *
 * @example
 *   in: 沉船幸存者一起表示，他们对“水位下降的后果”拥有“非常有价值的见解”。
 *   out: 沉船幸存者 | direct | 水位下降的后果
 *   out: 沉船幸存者 | direct | 非常有价值的见解
 *
 * @example
 *   in: 林维舟表示，公司的“白鹭”计划进展顺利。
 *
 * @example
 *   in: 林维舟表示，公司正在推进“白鹭夏季行动计划”。
 */
import { proposes } from '../../lexicon/propositions.ts';
import type { Report } from '../../reports.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import {
  byReport,
  type DirectSieve,
  firstReportBehind,
  lastReport,
  type Place,
  reportBefore,
  trailing,
} from '../place.ts';
import { namesThing } from '../terms.ts';

/** What names rather than quotes. */
const naming =
  /(?:称为|称作|称之为|叫做|叫作|叫|名为|题为|所谓|所谓的|誉为|被视为|评为|即|代号|绰号|外号|俗称|简称|又称|也称|所称|所称的|所说的|显示为|标注为|标题为|标榜|检测为|自称|号称|主题为|主题是|获得|荣获|推出|发布|打造|启动|成立|首个|开展|举办)$/;

/** Particles and verbs that no term has. */
const particle = /[的了是不在将能要可和与让使被把对为地得着过很更最太]|(?<![事员协学议工社])会/;

/** What a wording has and a term has not: one of those, or some length. */
const wording = new RegExp(`${particle.source}|[一-鿿]{6,}`);

/** Words that assert or grade something: a wording, whatever noun they stand before. */
const asserts =
  /^(?:绝?不(?:会|能|应|可|得|是|要|再)?|[尚从并]?未|无法|难以|没有?|将|会|要|应该?|必须|需要|可以|正在|已经?|仍|继续|尽快|过于|太|非常|极其?|十分|相当|完全|根本|几乎|大约|至少|超过|不到|接近|更加?|最|既.+又)/;

/** What is announced in somebody's own words, and no award or name of a plan. */
const told = /我|[一-鿿]了|^(?:绝?不|将|会|要|必须|正在|已经?|成为|让)|，成为/;

/** A noun that says what the term in the marks before it is: `“白鹭”计划`. */
const category =
  /^(?:倡议|议程|计划|项目|工程|行动|阶段|模式|战略|方案|概念|理念|政策|协议|法案|系统|平台|产品|模型|称号|称谓|一词|这个词|活动|奖|时代|标准|框架|基金|机制|机构|组织|公司|方面|领域|维度|号)/;

/** `“多喝水、少熬夜”原则`, `“一村一船”的工作模式`: what a way of doing things goes by, however many words. */
const slogan =
  /^的?(?:[一-鿿]{2})?(?:模式|原则|机制|格局|体系|制度|方针|理念|口号|标语|精神|思路|罪名|称号|美誉|字样)(?![一-鿿]{0,3}(?:问题|错))/;

/** `“拒不还船罪”`: a crime. */
const crime = /^(?![^罪]*[我你他她它])[^，。！？]{3,24}罪$/;

/** What ends the name of something planned: `“白鹭夏季行动计划”`. */
const planned = /(?:计划|项目|工程|行动|倡议|法案|基金|大会|论坛|峰会|博览会|联盟|协会|委员会|大奖)$/;

/** Whether a few words in marks name something rather than quote somebody. */
function isTerm(words: string, behind: string, report: Report): boolean {
  if (category.test(behind)) return true;
  if (asserts.test(words)) return false;
  if (planned.test(words)) return true;
  if ((report.binding === 'free' || report.mark !== '') && wording.test(words)) return false;
  if (/^(?:、|和|与|“)/.test(behind)) return true;
  return (
    (report.binding !== 'free' && !wording.test(words)) ||
    /^(?:的[^，。]|(?![并来而])[一-鿿](?!。))/.test(behind)
  );
}

/** `…“弄清究竟”，X说。`: the report that ends the sentence. */
function closingReport(place: Place): Report | null {
  const { paragraph, span } = place;
  const report = firstReportBehind(place);
  if (!report?.speaker || report.elided || report.binding !== 'free') return null;
  const { flat } = paragraph;
  return flat.charAt(report.clause - 1) === '，' &&
    /^(?:[。！？；]|$)/.test(flat.slice(report.range[1], report.range[1] + 1)) &&
    sentenceAt(paragraph, span.outer[0])[0] === report.sentence[0]
    ? report
    : null;
}

/** `信中说，…`: a document says less of its own than people do, and what it merely shows is nobody's wording. */
function documentReport(place: Place, from: number): Report | null {
  return lastReport(
    place,
    from,
    (one) =>
      one.content <= place.span.outer[0] &&
      one.speaker?.kind === 'document' &&
      (one.binding === 'free' || one.binding === 'mark'),
  );
}

/** `他表示“这很复杂”。`: all that was said, however short. */
function brief(place: Place): boolean {
  const report = reportBefore(place);
  return (
    report !== null &&
    report.content === place.span.outer[0] &&
    /[说道]$|^(?:表示|回应|回复|回答)/.test(report.text) &&
    place.words.length > 1 &&
    /^(?:这|那|太|我|你|他|她|不(?![可对])|很|谢|好|没|是|会|能|深感|别|请)|[了吗吧呢啊！？。]$/.test(
      place.words,
    ) &&
    /^(?:[。！？；，]|并|$)/.test(trailing(place))
  );
}

export const insideReport: DirectSieve = {
  id: 'inside-report',
  try: (place) => {
    const { paragraph, span, words } = place;
    if (words.length < 5 && !brief(place)) return null;
    const from = sentenceAt(paragraph, span.outer[0])[0];
    const stated = words.length >= 8 && (/^[。，；]/.test(trailing(place)) || /[。！？]$/.test(words));
    const report =
      lastReport(
        place,
        from,
        (one) =>
          one.content <= span.outer[0] &&
          one.speaker !== null &&
          (one.binding !== 'announce' || (stated && told.test(words))) &&
          (stated || asserts.test(words) || (one.speaker.kind !== 'document' && one.binding !== 'show')),
      ) ??
      closingReport(place) ??
      (wording.test(words) ? documentReport(place, from) : null);
    if (!report) return null;
    if (
      report.binding === 'mark' &&
      report.mark === '' &&
      report.content <= span.outer[0] &&
      report.content !== span.outer[0] &&
      !proposes(report.text, paragraph.flat.slice(report.content, report.content + 40))
    )
      return null;
    if (
      naming.test(paragraph.flat.slice(Math.max(0, span.outer[0] - 6), span.outer[0])) &&
      !(words.length >= 12 && /，即$/.test(paragraph.flat.slice(0, span.outer[0])))
    )
      return null;
    if (
      slogan.test(trailing(place)) ||
      crime.test(words) ||
      namesThing(words, paragraph.flat.slice(0, span.outer[0]))
    )
      return null;
    if (words.length < 10 && words.length > 4 && isTerm(words, trailing(place), report)) return null;
    if (/^[A-Za-z0-9 .+-]*$/.test(words)) return null;
    return byReport(place, 'inside-report', report);
  },
};
