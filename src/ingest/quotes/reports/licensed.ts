/** Whether a reporting word reports where it stands: it asks for more than a speaker. */
import { proposes, states } from '../lexicon/propositions.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Report } from '../reports.ts';

/** Verbs that take a thing (`否认指控`) as readily as a fact. */
const transitive = /^(?:否认|承认|强调|主张|质疑|怀疑|证实|披露|透露)$/;

/** Verbs that, without a mark, share the subject of the clause before. */
const plain =
  /^(?:称|表示|认为|指出|强调|说|透露|呼吁|承认|警告|觉得|声称|坦言|宣称|辩称|坚称|诉称|认定|断言|暗示|抱怨)$|.[称说道]$/;

/** Nouns as often as verbs: `X进行了分析，`. */
const nominal = /^(?:分析|评论|判断|报告|说明|要求|命令|反映|报道|描述|表述|总结|回应|解释)$/;

/** `X进行了研究，发现…`: who looks for something finds it. */
const sought = /研究|调查|调研|分析|测试|实验|试验|统计|检查|检测|监测|评估/;

/** `预计将于周四抵达`: a time-table, which is nobody's forecast. */
const scheduled = /^(?:[将会])?(?:于|在)(?!未来)[^，。]{0,8}[周月年日季晚早]/;

/** Whether the reporting word reports here: what its binding asks for is there. */
export function licensed(report: Report): boolean {
  const { text, content, form, binding, mark } = report;
  const { flat } = report.paragraph;
  const rest = flat.slice(content, content + 100);
  if (form === 'frame') return true;
  if (owned(report)) return false;
  if (mark === '') {
    if (isTime(report) || isCondition(report)) return false;
    if (transitive.test(text) && !states(rest)) return false;
    // `称这些公司为“海盗”`: a name given.
    if (text === '称' && /^[^，。！？；“]{1,24}[为作]“/.test(rest)) return false;
    // `定调“卷”应用`: a quoted term behind a verb that takes an object.
    if (binding === 'mark' && /^[“「『"]￼{0,7}[”」』"]/.test(rest)) return false;
  }
  if (/^[“「『"]/.test(rest) || endsSentence(report)) return true;
  if (report.speaker && report.speaker.kind !== 'document' && mark === '' && proposes(text, rest))
    return !report.elided || binding === 'mark';
  return byBinding[binding](report, rest);
}

const byBinding: Readonly<Record<Report['binding'], (report: Report, rest: string) => boolean>> = {
  free: (report, rest) => {
    if (report.mark !== '') return true;
    if (rest.length < 4) return false;
    // `…，担心被人看见`: of what shares a subject only what was plainly said, or is joined to it.
    return !report.elided || plain.test(report.text) || joined(report);
  },
  mark: ({ mark, elided, text, speaker }) =>
    !(nominal.test(text) && (speaker?.kind === 'organisation' || speaker?.kind === 'document')) &&
    mark !== '' &&
    !elided,
  plan: (report, rest) => {
    if (report.mark !== '') return !report.elided;
    if (scheduled.test(rest) || inFuture(report)) return false;
    return report.elided ? joined(report) : report.speaker?.kind !== 'document';
  },
  announce: ({ mark, range, paragraph }, rest) =>
    mark !== '' ||
    (!/[已曾刚]$/.test(paragraph.flat.slice(0, range[0])) &&
      /^(?:将|计划|其|他|她|该|不再|拟|正在|未来|自|在|从今年|今年|由于|为)/.test(rest)),
  show: ({ mark, elided, speaker, paragraph, sentence, clause }, rest) => {
    if (speaker?.kind === 'document') return true;
    if (!speaker) return false;
    if (elided) return sought.test(paragraph.flat.slice(sentence[0], clause)) && states(rest);
    return mark !== '' || (speaker.kind !== 'person' && states(rest));
  },
};

/** The subject owns a noun that looks like the verb: `…的最低要求，`. What it published speaks for it. */
function owned({ binding, speaker, elided, range, paragraph }: Report): boolean {
  if ((binding !== 'mark' && binding !== 'show') || !speaker || elided) return false;
  const gap = paragraph.flat.slice(speaker.range[1], range[0]);
  if (binding === 'show' && documentNounAtEnd(gap) !== '') return false;
  return /(?<!发布|公布|推出|撰写|发表|出具|提供)的|一[则份个项篇封]/.test(gap);
}

/** `当X宣布将…时，`: a time, not a report. */
function isTime({ content, clause, range, paragraph }: Report): boolean {
  const { flat } = paragraph;
  return (
    /^[^，。！？；]{0,60}(?:[^小及届同当临]时|之?后|之前|期间|之际|的同时)(?=，)/.test(
      flat.slice(content, content + 64),
    ) && /(?:当|在|自|自从|随着|毕竟)/.test(flat.slice(clause, range[0]))
  );
}

/** `如果公司认为…，则…`: nobody said so. */
function isCondition({ clause, range, paragraph }: Report): boolean {
  return /^\s*(?:如果|若|假如|假设|倘若|一旦|除非|只要|无论|不管)/.test(
    paragraph.flat.slice(clause, range[0]),
  );
}

/** `到2027年，X预计将…`: what is expected of X by then. */
function inFuture({ sentence, clause, paragraph }: Report): boolean {
  return /^(?:预计)?到[^，]{2,14}，$/.test(paragraph.flat.slice(sentence[0], clause));
}

/** `并呼吁`, `但预计`: a connective joins the reporting word to the clause before. */
function joined({ clause, range, paragraph }: Report): boolean {
  return /^\s*(?:并|还|也|又|但|却|同时|此外|另外|则|而)/.test(paragraph.flat.slice(clause, range[0]));
}

/** `“…”他预计。` */
function endsSentence(report: Report): boolean {
  return /^(?:了|到|过)?(?:[。！？；]|$)/.test(
    report.paragraph.flat.slice(report.range[1], report.range[1] + 3),
  );
}
