/** Sieves for reported speech. */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import { reported, saysMore } from '../content.ts';
import type { Context } from '../continuation.ts';
import { opener, time } from '../lexicon/adverbs.ts';
import { states } from '../lexicon/propositions.ts';
import { endsSentence } from '../reports/marks.ts';
import type { Report } from '../reports.ts';

/** Media without a name: what they report is nobody's statement. */
const unnamedPress =
  /^(?:据|极?少有|很少有|鲜有|有|多家|一些|部分|国内|当地|境外|国外|海外|相关|新闻|主流|地方|本地|本土|官方|财经|科技|知名|国际|外国|权威|欧洲|西方|多个|不少|许多|众多)*(?:外媒|[美日英港台韩俄法德印官党]媒|媒体|外电|报道|消息|爆料|传闻)$/;

/** `宣布“…”的消息`: the marks hold the words, a noun names them. */
const namedWords =
  /^“￼*”的(?:[^，。]{1,12}$|(?:消息|说法|言论|声明|观点|看法|表态|警告|预言|论断|口号|传闻)(?:[传之以]?[出后]|[时，]))/;

/** Before a reporting word: `河口日报5月22日`; before a frame: `河口网5月22日消息 `. */
const ownDay = /^[^，。]{2,12}\d{1,2} ?月 ?\d{1,2} ?日$/;
const dated = /(?:讯|消息|日电)(?:（[^（）]{0,24}）)?\s+$/;

/** Whether the report only tells where the whole article is from. */
function isOrigin({ form, text, clause, range, sentence, paragraph }: Report): boolean {
  if (!/^报[道导]$/.test(text) || sentence[0] > 0) return false;
  const { flat } = paragraph;
  return form === 'frame'
    ? dated.test(flat.slice(0, range[0]))
    : clause === 0 && ownDay.test(flat.slice(0, range[0]));
}

/** `有媒体评价说`: what some of them hold of something is their view; what they have heard is not. */
const opinion =
  /^(?:指出|评价|评论|点评|认为|质疑|感叹|直言|调侃|吐槽|猜测)$|(?:评价|评论|点评|质疑|感叹|调侃)(?:说|称|道|认为)$/;
const isView = ({ text, speaker }: Report): boolean =>
  opinion.test(text) && /^有(?:外国|国内)?媒体$/.test(speaker?.name ?? '');

/** The words of one report, or null. */
export function indirect(report: Report, context: Context): Claim | null {
  const { speaker, paragraph } = report;
  if (!speaker || (speaker.kind !== 'document' && unnamedPress.test(speaker.name) && !isView(report)))
    return null;
  if (isOrigin(report)) return null;
  const words = reported(report, context);
  if (!words) return null;
  const text = paragraph.flat.slice(words[0], words[1]);
  if (mostlyQuoted(paragraph.text, words, context)) return null;
  if (namedWords.test(text)) return null;
  const object =
    /^(?:的(?!确)|并(?![不非没未无])|之一|了(?!解)|过(?!去)|着|及|、|”|）)/.test(text) ||
    (/^[和与]/.test(text) && !(text.startsWith('与') && (report.binding === 'announce' || states(text))));
  // `有人说是…` states, `称是…` may name.
  const named =
    (report.text.length === 1 && /^为(?!了)/.test(text)) ||
    (!/^(?:自称|号称|声称|宣称|认为|表示)$/.test(report.text) && /^是(?!否|不是)/.test(text));
  if (report.mark === '' && (object || named) && !(report.text === '说' && /^是/.test(text))) return null;
  // `只说了一句“…”`, `说这句话的时候，…`, `一边说一边收拾行李`, `说得更直白：“…”`
  if (
    /^(?:一?句|[这那][句番些]?话(?:的时候|时)|一[边面])/.test(text) ||
    (report.text === '说' && /^得[更很最]/.test(text))
  )
    return null;
  // `质问在场的官员：“…”`: whom the words behind the colon are for.
  if (
    report.mark === '' &&
    /^[：:]/.test(paragraph.flat.slice(words[1])) &&
    text.length <= 12 &&
    !/^(?:认为|[声宣坚]?称|说|觉得|相信|预[计测])$/.test(report.text) &&
    !states(text)
  )
    return null;
  // `因为合同，他要求匿名`: of the source, not its words.
  if (/(?:要求|不愿|拒绝|希望)(?:匿名|具名|透露(?:姓名|身份)|公开(?:姓名|身份))$/.test(text)) return null;
  // `给出了答案：三千亿元`: a quantity alone.
  if (/^[约近超过达到]*[\d.,，]+[%％百千万亿 ]*[一-鿿]{0,4}$/.test(text)) return null;
  // Nothing but words in marks, unless they are said of a work: `《海港法》“毫无用处”`.
  if (!/[一-鿿A-Za-z]/.test(text) && !/^《[^》]+》./.test(paragraph.text.slice(...words))) return null;
  return {
    kind: 'indirect',
    paragraph,
    range: words,
    report,
    sieve: sieveOf(report),
    speaker: { mention: speaker, paragraph },
    cue: { text: report.text, range: report.range },
  };
}

function sieveOf(report: Report): string {
  if (report.form === 'frame') return report.text.includes('…') ? 'in-view-of' : 'according-to';
  if (report.speaker?.kind === 'document') return 'document-shows';
  if (report.binding === 'announce') return 'announces';
  return report.elided ? 'same-subject' : report.mark === '' ? 'cue-clause' : 'cue-mark';
}

/** All but a few words of the content are the speaker's own, in quotation marks: those are the quotation. */
function mostlyQuoted(text: string, words: Range, context: Context): boolean {
  const inside = context.partial.filter((span) => span[0] >= words[0] && span[1] <= words[1] + 1);
  // `Meta的“…”`: a noun whose words are in the marks.
  const owner = /^([^，。“”]{1,12})的“[^“”]*”?$/.exec(text.slice(words[0], words[1]));
  if (owner?.[1] && !states(owner[1])) return true;
  if (inside.length === 0) return false;
  // `这是“…”`: the marks hold all that is said.
  if (/^[这那它](?:显示|属于|意味|像|是一[个种])[^，。“]{0,4}“[^“”]*”?$/.test(text.slice(words[0], words[1])))
    return true;
  let rest = '';
  let at = words[0];
  for (const span of [...inside, [words[1], words[1]] as const]) {
    rest += text.slice(at, Math.max(at, span[0]));
    at = Math.max(at, span[1]);
  }
  // `该法案“…”`: whom or what they are said of; a modal verb, `新桥能“…”`, says more.
  return /^[^，。A-Za-z将把想能会]{0,3}[，。]?$/.test(rest);
}

/** `对于涨价，`, `当他赶到时，`: no statement, what is said follows. */
const circumstance =
  /时，|^(?:至于|在|当|对于?|鉴于|随着|自|谈[到及]|关于|针对|面对|据|根据|经|从|作为|[^，。]{0,8}[天日月年周晚]，)|[时后中上]$|$(?<=了[^，]*)/;

/** Nouns as often as verbs: behind a person's name they report. */
const byPerson =
  /^(?:判断|分析|介绍|解释|回忆|提醒|补充|总结|感慨|坦承|呼吁|建议|推测|估计|预计|估摸着|纠正)$/;

/** A clause that waits for the one behind it. */
const waits =
  /(?:^|，)(?:但|而|不过|而且)?(?:因为|由于|随着|如果|若|一旦|虽然|尽管|即使|自从?|当|为了|通过)[^，“”]{2,40}，$/;

const leadIn = new RegExp(`^(?:${opener})*`);

const setting = new RegExp(`^(?:${time})?(?:在|于|当)(?![^，]*[是将])[^，]+[上中里下内时后间]$`);

/** `房价还会涨，李明说，但…`: what is reported stands on both sides of the reporting word. */
export const wentBefore = ({ form, paragraph, range }: Report): boolean =>
  form === 'verb' &&
  /^，(?:但(?![愿凡])|然而|不过|因此|所以|同时，)/.test(paragraph.flat.slice(range[1], range[1] + 5));

const told = /^(?:《[^《》]{1,12}》|[^，。！？；]{1,8})/;

/** `房价还会涨，李明说。`: the report ends its sentence, and what it reports stands before it. */
export function postposed(report: Report, context: Context): Claim | null {
  const { paragraph, speaker } = report;
  const { flat } = paragraph;
  if (
    !speaker ||
    (speaker.kind !== 'document' && unnamedPress.test(speaker.name)) ||
    report.elided ||
    (report.form !== 'verb' && !endsSentence(report)) ||
    (report.form === 'verb' &&
      !/^(?:报道|发现|显示|表示|认为|指出|透露|强调|坦言|直言|承认|证实|警告|预测|告诉|抱怨|感叹|宣布|暗示|重申)$|[说称道]$/.test(
        report.text,
      ) &&
      !((speaker.kind === 'person' || speaker.kind === 'surname') && byPerson.test(report.text)))
  )
    return null;
  // `这是个好工具，李明说，“…”`: it may go on in marks.
  const goesOn = /^， ?“/.test(flat.slice(report.range[1], report.range[1] + 3));
  // `…，韩素梅告诉《卫报》。`: whom it was told.
  const behind = flat
    .slice(report.range[1], report.range[1] + 20)
    .replace(report.text === '告诉' ? told : '', '');
  const more = saysMore(report, context.reports);
  if (!goesOn && !more && !wentBefore(report) && !/^(?:[。！？；]|$)/.test(behind)) return null;
  if (flat.charAt(report.clause - 1) !== '，') return null;
  const start = report.sentence[0];
  const end = report.clause - 1;
  if (end - start < 6 || (end - start < 12 && /[时后中上里前]$/.test(flat.slice(start, end)))) return null;
  // `“…。”在昨天的讨论会上，李明说。`: where it was said.
  if (setting.test(flat.slice(start, end))) return null;
  if (goesOn && speaker.kind === 'pronoun') return null;
  if ((goesOn || wentBefore(report)) && circumstance.test(flat.slice(start, end))) return null;
  // `例如2011年初，李明曾表示，“…”`: what only leads up to it.
  if (flat.slice(start, end).replace(leadIn, '').length < 6) return null;
  // `韩素梅，船厂厂长说。`: who speaks stands there, not what.
  if (speaker.range[0] >= start && speaker.range[1] <= end) return null;
  // `由于消息尚未公开，知情人士表示。`: a ground without what it is the ground of.
  if (/^(?:由于|因为|鉴于|随着|尽管|虽然|如果)[^，]*$/.test(flat.slice(start, end))) return null;
  if (
    context.reports.some(
      (other) =>
        other !== report &&
        other.speaker !== null &&
        !context.mute(other) &&
        !other.elided &&
        other.range[0] >= start &&
        other.range[0] < end,
    )
  )
    return null;
  // `公司会“一直做下去”，李明说。`: marks inside the clause stay in it.
  // `随着水位上涨，“船越来越少”，李明说。`: so do those that a clause waits for.
  const inClause = (span: Range) =>
    /[一-鿿]/.test(flat.charAt(span[0] - 1)) || (span[1] === end && waits.test(flat.slice(start, span[0])));
  if (
    [...context.speech, ...context.partial].some(
      (span) => span[1] > start && span[0] < report.clause && !(span[0] > start && inClause(span)),
    )
  )
    return null;
  // `“…。”那些船会沉，李明说。`: behind speech, only what states something.
  if (start > 0 && /”/.test(flat.charAt(start - 1)) && !states(flat.slice(start, end))) return null;
  return {
    kind: 'indirect',
    paragraph,
    range: [start, end],
    report,
    sieve: 'postposed',
    speaker: { mention: speaker, paragraph },
    cue: { text: report.text, range: report.range },
  };
}
