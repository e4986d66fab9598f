/** Whether a reporting word reports where it stands: it asks for more than a speaker. */
import { denied, names, proposes, states } from '../lexicon/propositions.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Report } from '../reports.ts';
import { announces } from './announced.ts';
import { attached, joined } from './elided.ts';
import { foretells } from './foretold.ts';
import { endsSentence } from './marks.ts';
import { nounPhrase } from './noun-phrase.ts';
import { owned } from './owned-noun.ts';
import { isNominal, parted } from './parted.ts';
import { portrayed, portrays } from './portrayed.ts';
import { looksInto, seekers, sought } from './sought.ts';
import {
  hopes,
  isCaused,
  isDeed,
  isDescription,
  isSupposed,
  laysOpen,
  tellsClause,
  weighs,
} from './told-of.ts';
import { answers } from './unnamed-subject.ts';

/** Verbs that take nothing but what was said or asked for; all others take a thing (`否认指控`) as readily. */
const saying =
  /[说称道]$|^(?:表示|认为|指出|声称|宣称|坦言|直言|呼吁|敦促|建议|警告|告诫|提醒|请求|一致认为|普遍认为|一致表示|明确表示)$|(?:表示|认为|指出)$/;

/** Verbs that take a clause; some take a noun too: `承认违反了规则`, `承认船只的缺陷`. */
const believing = /^(?:觉得|认定|断定|料定)$/;
const admitting = /^(?:承认|坚信|深信|确信)$/;

/** `对结果表示强烈信心`: a feeling, not words. */
const attitude =
  /^(?:这[一种]|该|此)(?:立场|观点|看法|态度|意愿|想法|意见|决心|担忧|愿望|主张)|^(?:强烈|深切|极大|高度|严重|一定|充分|浓厚|十分|非常|完全|坚决|热烈|衷心)?的?(?:赞同|赞成|同意|认同|认可|反对|抵触|反感|信心|担忧|忧虑|焦虑|疑虑|怀疑|不满|不屑|不解|不以为然|无奈|兴趣|关切|关注|警惕|支持|欢迎|肯定|赞赏|钦佩|敬意|祝贺|歉意|遗憾|惋惜|同情|感谢|感激|哀悼|失望|愤怒|愤慨|谴责|抗议|震惊|惊讶|困惑|好奇|欣慰|乐观|悲观|谨慎|尊重|理解|质疑|异议|悲痛|悲伤|沉痛|哀思|慰问|歉疚|愧疚|内疚|悔意|悔恨|后悔|懊悔|谅解|自豪|骄傲|高兴|欣喜|喜悦|满意|好感|不安|恐惧|警觉|敬佩|佩服|信任|不信任|同感|善意|蔑视|鄙视|厌恶|不同意见|不同看法)(?:和[一-鿿]{2})?(?:[，。；]|$)|^对[^，。]{1,24}的(?:支持|反对|担忧|不满|欢迎|感谢|遗憾|愤怒|关切|敬意|哀悼)(?:[，。；]|$)/;

/** `提及桥梁的次数急剧下降`: behind its last 的 the clause has its verb. */
const changes =
  /的[一-鿿]{2,4}(?:急剧|大幅|显著|明显|迅速|持续|不断|稳步)?(?:下降|上升|增长|增加|减少|提高|降低|飙升|激增|下滑)[，。]/;

/** What is pointed out or warned of may be a thing: `警告船票的上涨`. */
const naming = /^(?:指出|警告|警告称)$/;

/** Verbs that, without a mark, share the subject of the clause before. */
const plain =
  /^(?:称|表示|认为|指出|强调|说|透露|呼吁|建议|敦促|质疑|承认|警告|觉得|声称|坦言|宣称|辩称|坚称|诉称|认定|断言|抱怨)$|.(?:[称说道]|表示|指出|认为|强调)$/;

/** Nouns as often as verbs: `X进行了分析，`. */
const nominal = /^(?:分析|评论|判断|报告|说明|要求|命令|反映|描述|表述|总结|回应|解释)$/;

/** Speech as an act: of `他在会上发言，…` the comma ends what was done, as in `进行问答，…`; a colon opens the words. */
const act = /^(?:发[声帖言]|讲|答)$/;

/** `旧船在浪里比新船更稳`: what was found is told by a clause, though no modal tells so. */
const finding = /^(?![^，。；]*[、和与及][一-鿿]{2,4}[，。；])[^，。；：！？]{12,}[，。；！？]/;

/** `《潮汐报告》揭示了航运业正在发生的重大转变`: what a study brings to light is told at some length. */
const lays = ({ speaker, elided, text }: Report, rest: string): boolean =>
  speaker?.kind === 'document' &&
  !elided &&
  laysOpen(text) &&
  /^(?!以下|[一几两三多][个项组系些])[^，。；！？：]{10,}(?:[，。；！？]|$)/.test(rest);

/** Documents that accuse somebody. */
const suit = /(?:诉讼|诉状|投诉书?|起诉书|申诉书?|控诉|索赔|案件)$/;

/** Whether the reporting word reports here: what its binding asks for is there. */
export function licensed(report: Report): boolean {
  const { text, content, form, binding, mark, range } = report;
  const { flat } = report.paragraph;
  const rest = flat.slice(content, content + 100);
  // `根据提示生成视频，并简化…`: what is done next.
  if (form === 'frame') return !(text === '据' && (isLaw(report) || /^并(?!非|不|没|未)/.test(rest)));
  if (portrays(text)) return portrayed(report, rest);
  if (owned(report) || /^[一两几多][位名个]$/.test(report.speaker?.name ?? '')) return false;
  if (isSupposed(report) || isGiven(report)) return false;
  // `若双方同意，`: a condition.
  if (mark === '，' && /^(?:同意|要求|希望|承诺|答应|保证|允诺|确认)$/.test(text) && isCondition(report))
    return false;
  if (weighs(report)) return true;
  if (mark === '' && answers(flat.slice(report.clause, range[0]), text, rest)) return true;
  if (mark === '') {
    if (isTime(report) || isCondition(report) || isCaused(report) || isQualifier(report, rest)) return false;
    if (tellsClause(text, flat.slice(range[1], range[1] + 100)))
      return (
        text === '强调' ||
        (!report.elided && !(binding === 'show' && report.speaker?.kind === 'organisation'))
      );
    // `他透露了造船的计划`: what was told, unless a clause tells it.
    if (flat.charAt(range[1]) === '了' && !(states(rest) && !nounPhrase.test(rest)) && !lays(report, rest))
      return false;
    if (text === '表示' && attitude.test(rest)) return false;
    if (binding === 'free' && names(rest)) return false;
    // `强调公司在造船方面的领先地位`
    if (text === '强调' && names(`其${rest}`) && !/^[^，。！？；]*：/.test(rest)) return false;
    if (naming.test(text) && nounPhrase.test(rest) && !states(rest)) return false;
    if (
      binding === 'free' &&
      !saying.test(text) &&
      !endsSentence(report) &&
      !/^[“"]/.test(rest) &&
      !(text === '否认' && denied.test(rest)) &&
      !(believing.test(text) && /^[^，。！？；：]{4}/.test(rest)) &&
      !(admitting.test(text) && /^[^，。！？；：]{8}/.test(rest) && !nounPhrase.test(rest)) &&
      !states(rest)
    )
      return false;
    // `称这些公司为“海盗”`: a name given.
    if (text === '称' && /^[^，。！？；“]{1,24}(?<![成认因变])[为作]“/.test(rest)) return false;
    // `定调“卷”应用`: a quoted term behind a verb that takes an object.
    if (binding === 'mark' && !/^告[诉知]$/.test(text) && /^[“"]￼{0,7}[”"]/.test(rest)) return false;
  }
  if (/^[“"]/.test(rest) || endsSentence(report)) return true;
  // `在航线预测方面`: a noun, unless speech follows.
  if (
    (mark === '' || (mark === '，' && isNominal(report))) &&
    !/^[^，。！？；]*“/.test(rest) &&
    parted(report)
  )
    return false;
  const accuser = report.speaker?.kind !== 'document' || suit.test(report.speaker.name);
  // `韩素梅提出要回家`: what somebody asks to do.
  if (
    text === '提出' &&
    /^要/.test(rest) &&
    mark === '' &&
    !/^(?:organisation|document)$/.test(report.speaker?.kind ?? '')
  )
    return false;
  // `法院认为船厂有过失，判决其赔偿`: what a court did.
  if (text === '判决' && mark === '' && report.elided) return false;
  if (report.speaker && accuser && mark === '' && proposes(text, rest))
    return /^[希期][望待]$/.test(text) ? hopes(report) : !report.elided || binding === 'mark';
  return byBinding[binding](report, rest);
}

const byBinding: Readonly<Record<Report['binding'], (report: Report, rest: string) => boolean>> = {
  free: (report, rest) => {
    if (report.mark !== '') return true;
    if (rest.length < 4 || (report.elided && /^(?:您|你)/.test(rest))) return false;
    // `…，担心被人看见`: of what shares a subject only what was plainly said, or is joined to it.
    if (!report.elided || plain.test(report.text) || joined(report) || attached(report)) return true;
    return (
      report.text === '表明' && sought.test(report.paragraph.flat.slice(report.sentence[0], report.clause))
    );
  },
  mark: (report, rest) => {
    const { mark, elided, text, speaker } = report;
    return (
      // `她发文，并拿出…`: what was done next; `用户提示，如…`: what is meant.
      !/^(?:并|其中|随后|接着|同时|还|[例譬比]?如(?![果今何此若])|包括)/.test(rest) &&
      !isDeed(report, rest) &&
      // `电影问世十年，提出了一个问题：`: of a work as often as of people.
      !(elided && /^提出.*问题$/.test(text)) &&
      !(
        nominal.test(text) &&
        !says(report) &&
        (speaker?.kind === 'organisation' || speaker?.kind === 'document')
      ) &&
      (mark === '：' ||
        (mark === '，' &&
          !act.test(text) &&
          (!elided || (/^告[诉知]$/.test(text) && (joined(report) || /^(?:[他她](?!们)|自己)/.test(rest))))))
    );
  },
  plan: (report, rest) => (report.mark === '' ? foretells(report, rest) : !report.elided),
  announce: announces,
  show: ({ mark, elided, speaker, text, paragraph, sentence, clause }, rest) => {
    if (speaker?.kind === 'document') return !elided;
    if (!speaker) return false;
    // `该网站显示`, `这份报告发现`
    if (speaker.kind === 'pronoun' && documentNounAtEnd(speaker.name) !== '') return !elided;
    if (elided) {
      // `A、B和C公布财报，显示…`: no one document.
      if (speaker.kind === 'group' && text !== '发现') return false;
      const joint = speaker.kind !== 'person' && /^\s*并/.test(paragraph.flat.slice(clause, clause + 2));
      const deed = paragraph.flat.slice(sentence[0], clause);
      return (joint || looksInto(deed, speaker)) && states(rest);
    }
    // `用户发现它能唱歌`: of people it tells what happened to them, unless it is they who look for things.
    return (
      mark !== '' ||
      ((speaker.kind === 'organisation' || seekers.test(speaker.name)) &&
        (states(rest) || finding.test(rest)) &&
        (!nounPhrase.test(rest) || /^[^，。！？；：的]{2,32}了/.test(rest) || changes.test(rest)))
    );
  },
};

/** `根据英国《在线安全法》，`: a law says nothing. */
const isLaw = ({ range, paragraph }: Report): boolean =>
  /(?:法|法案|条例|规定|办法|合同|协议)》?[，,]?$/.test(paragraph.text.slice(...range));

/** `当X宣布将…时，`: a time, not a report. */
function isTime({ content, clause, range, paragraph }: Report): boolean {
  const { flat } = paragraph;
  return (
    /^[^，。！？；]{0,60}(?:[^小及届同当临]时|之?后|之前|期间|之际|的同时)(?=，)/.test(
      flat.slice(content, content + 64),
    ) && /(?:当|在|自|自从|随着|毕竟)/.test(flat.slice(clause, range[0]))
  );
}

/** `分享了一份明确表明…的信息`, `对公司宣布…的决定表示担忧`: what is told of a noun behind it. */
function isQualifier({ speaker: anybody, elided, clause, range, paragraph }: Report, rest: string): boolean {
  const speaker = elided ? null : anybody;
  const first = /^[^，。！？；]*/.exec(rest)?.[0] ?? '';
  if (
    /对/.test(paragraph.flat.slice(clause, range[0])) &&
    /的[一-鿿]{2,4}(?:表示|感到|深感|进行|作出|提出|予以)/.test(first)
  )
    return true;
  const object = speaker ? paragraph.flat.slice(clause, speaker.range[0]) : '';
  if (/[一-鿿]了$/.test(object) && /的(?!言论|说法|观点|看法|指控|批评)[一-鿿]{1,6}$/.test(first))
    return true;
  if (isDescription(paragraph.flat.slice(clause, range[0]), rest)) return true;
  const gap = speaker ? paragraph.flat.slice(speaker.range[1], range[0]) : '';
  return /了一[份个项篇封条段则]/.test(gap) && /的[一-鿿]{2,6}$/.test(first);
}

/** `商务部回应，已注意到`, `通知要求，`, not `根据商务部要求，`: the body or paper right before the word does it. */
const says = ({ speaker, range, text, paragraph }: Report): boolean =>
  /^(?:回应|要求|说明|解释)$/.test(text) &&
  speaker !== null &&
  (speaker.kind === 'organisation' || (speaker.kind === 'document' && text === '要求')) &&
  /^(?:对此|就此|则|也|还|又|并|同时|随后)*(?:(?:就|对|针对)[^，。]{2,40})?(?:在[^，。的]{1,16}|(?:发布|公布|[下印签]发|出台)[^，。]{0,24}(?:通知|公告|通告|文件|意见|方案|规定|办法))?$/.test(
    paragraph.flat.slice(speaker.range[1], range[0]),
  );

/** `按照国家要求，船厂…`: what somebody goes by. */
const isGiven = ({ text, clause, range, paragraph }: Report): boolean =>
  text === '要求' &&
  /^\s*(?:并|要|请|应|须|需)?(?:严格)?(?:[按依遵]照|根据|按)/.test(paragraph.flat.slice(clause, range[0]));

/** `如果公司认为…，则…`: nobody said so. */
function isCondition({ clause, range, paragraph }: Report): boolean {
  return /^\s*(?:如果|若|假如|假设|倘若|一旦|除非|只要|无论|不管)/.test(
    paragraph.flat.slice(clause, range[0]),
  );
}
