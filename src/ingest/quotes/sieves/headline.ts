/** `人名：言论` in a title or heading. */
import type { Claim } from '../claim.ts';
import { analysts, institutionEnding, knownOrganisations } from '../lexicon/organisations.ts';
import { groupNounAtEnd } from '../lexicon/sources.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { subjectIn } from '../mentions/subject.ts';
import type { Report } from '../reports.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** A verb that makes the words behind the colon the words of its subject: `郑某谈裁员：…`. */
const speech =
  /(?:谈|建议|提醒|承认|否认|怒怼|回怼|感慨|感叹|回应|怒斥|痛批|炮轰|抨击|批评|力挺|看好|看衰|唱[空多衰]|称|说|表示|直言|坦言|放话|透露|自述|自曝|认为|警告|呼吁|预言|预测|喊话|发声|发言|发文|指出|强调|宣称|声称|爆料|揭秘|调侃|质疑|反问|自嘲|吐槽|[点锐]评|发现)/g;

/** `重磅发言`, `首次回应`: how, before the verb. */
const manner = /(?:重磅|罕见|首次|首度|最新|独家|公开|亲自|霸气|紧急|正式|直接|再次|再度|怒|笑)$/;

/** `遭前行长怒斥：`: whoever does it speaks. */
const passive = /^.{2,}[遭被](?=[^遭被]{2,})/;

/**
 * The words behind `name：` in a title or heading: `联想张三：AI不是取代人类的智能`; one claim for each name.
 *
 * The name may be followed by a verb of speech and what is spoken about (`张三谈裁员：`). Without a verb
 * only people count, by name or by office, and institutions whose trade is to state what is: `报告：…` and
 * `评论：…` are labels, and so is the name of a product.
 */
export function headlines(
  paragraph: Paragraph,
  names: ReadonlyMap<string, Name>,
  reports: readonly Report[],
): Claim[] {
  const { flat } = paragraph;
  const found: { claim: Claim; from: number; label: number }[] = [];
  for (const match of flat.matchAll(/[：:]/g)) {
    const at = match.index;
    const start = labelStart(flat, at);
    const speaker = speakerBefore(paragraph, start, at, names) ?? reporterBefore(start, at, reports);
    if (!speaker) continue;
    let from = at + 1;
    while (/[\s“]/.test(flat.charAt(from))) from++;
    if (/^《/.test(flat.slice(from))) continue;
    found.push({
      from,
      label: start,
      claim: {
        kind: 'headline',
        paragraph,
        range: [from, flat.length],
        sieve: 'headline',
        report: null,
        cue: { text: '：', range: [at, at + 1] },
        speaker: { mention: speaker, paragraph },
      },
    });
  }
  const quoted = found.length === 0 ? quotedFirst(paragraph, names) : null;
  if (quoted) return [quoted];
  const out: Claim[] = [];
  for (const [index, one] of found.entries()) {
    let end = found[index + 1]?.label ?? flat.length;
    // `她说：“…”，怎么做到的？`: the words end with their mark.
    const marked = paragraph.quoted.find((span) => span.inner[0] === one.from && !span.broken);
    if (marked && /^[，,]/.test(flat.slice(marked.outer[1]))) end = Math.min(end, marked.inner[1]);
    const semicolon = flat.slice(one.from, end).search(/[；;]/);
    if (semicolon >= 0) end = one.from + semicolon;
    while (end > one.from && /[\s”。]/.test(flat.charAt(end - 1)) && !closes(flat, one.from, end)) end--;
    if (end - one.from >= 3) out.push({ ...one.claim, range: [one.from, end] });
  }
  return out;
}

/** `“…”：韩素梅谈桥`: the words come first, and the clause behind the colon is about whoever said them. */
function quotedFirst(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Claim | null {
  const { flat } = paragraph;
  const span = paragraph.quoted[0];
  if (!span || span.outer[0] > 0 || span.broken) return null;
  const colon = span.outer[1];
  if (!/[：:]/.test(flat.charAt(colon)) || span.inner[1] - span.inner[0] < 6) return null;
  const from = colon + 1 + (/^\s*/.exec(flat.slice(colon + 1))?.[0].length ?? 0);
  const clause = /^[^，。！？；：“”]*/.exec(flat.slice(from))?.[0] ?? '';
  const mention = subjectIn(paragraph, from, from + clause.length, names);
  if (!mention || mention === narrator || !['person', 'office', 'anonymous'].includes(mention.kind))
    return null;
  return {
    kind: 'headline',
    paragraph,
    range: span.inner,
    sieve: 'headline',
    report: null,
    cue: { text: '：', range: [colon, colon + 1] },
    speaker: { mention, paragraph },
  };
}

/** `航运协会呼吁：`: whoever a reporting word right before the colon has for its subject, and nothing but it. */
function reporterBefore(start: number, colon: number, reports: readonly Report[]): Mention | null {
  const report = reports.find((one) => one.form === 'verb' && !one.elided && one.range[1] === colon);
  const speaker = report?.speaker;
  return speaker && speaker.kind !== 'document' && speaker.range[0] === start ? speaker : null;
}

/** Where the clause before the colon begins; a space parts clauses only between Chinese characters. */
function labelStart(flat: string, colon: number): number {
  let start = colon;
  while (start > 0 && colon - start < 40) {
    const before = flat.charAt(start - 1);
    if (/[，。！？；;?!、”》丨|｜：:]/.test(before)) break;
    if (/\s/.test(before) && !/[A-Za-z0-9]/.test(flat.charAt(start - 2) + flat.charAt(start))) break;
    start--;
  }
  return start + (/^\s*(?:\d+[.、．])?\s*/.exec(flat.slice(start, colon))?.[0].length ?? 0);
}

/** The closing mark at `end` belongs to an opening one inside the words. */
function closes(flat: string, from: number, end: number): boolean {
  const mark = flat.charAt(end - 1);
  return mark === '”' && flat.slice(from, end).includes('“');
}

function speakerBefore(
  paragraph: Paragraph,
  start: number,
  colon: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const label = paragraph.flat.slice(start, colon);
  const agent = passive.exec(label);
  if (agent) {
    // `遭CTO揭底：`: two characters behind the agent are what it did.
    const mention = classify(paragraph, start + agent[0].length, colon - 2, names);
    if (mention && mention !== narrator) {
      if (speaking.has(mention.kind)) return mention;
    }
  }
  for (const verb of label.matchAll(speech)) {
    const subject = label.slice(0, verb.index).replace(manner, '').trimEnd();
    if (subject.length < 2) continue;
    const mention = classify(paragraph, start, start + subject.length, names);
    if (mention && mention !== narrator && speaking.has(mention.kind)) return mention;
  }
  const named = shared.test(label) ? nameAtHead(label, names) : 0;
  if (named > 0) {
    const mention = classify(paragraph, start, start + named, names);
    if (mention && mention !== narrator) return mention;
  }
  const whole = classify(paragraph, start, colon, names);
  if (circles.test(label) && whole && whole !== narrator)
    return /[一-鿿]/.test(paragraph.flat.slice(colon)) ? whole : null;
  const issued = surveyed.exec(label)?.[1];
  if (issued) {
    const mention = classify(paragraph, start, start + issued.length, names);
    return mention &&
      mention !== narrator &&
      mention.kind === 'organisation' &&
      mention.name === issued &&
      !subjectMatter.test(paragraph.flat)
      ? mention
      : null;
  }
  if (!whole || whole === narrator) return null;
  // `对话韩素梅`: what stands before a short name may be the rest of a word.
  if (whole.range[0] > start && (whole.kind !== 'person' || whole.name.length < 3)) return null;
  if (whole.kind === 'organisation')
    return analysts.has(whole.name) ||
      institutionEnding(whole.name) !== '' ||
      (knownOrganisations.has(whole.name) &&
        whole.range[1] === colon &&
        paragraph.flat.length - colon > SENTENCE &&
        !results.test(paragraph.flat.slice(colon + 1)))
      ? whole
      : null;
  // `研究者：`, a group that is the whole label.
  if (whole.kind === 'group' && whole.range[0] === start && groupNounAtEnd(label) === label) return whole;
  return whole.kind === 'person' || whole.kind === 'surname' || whole.kind === 'office' ? whole : null;
}

/** `韩素梅最新创业分享：`, `韩素梅最新言论：`: somebody's talk, by the name at its head. */
const shared =
  /(?:分享|圆桌|演讲|访谈|专访|对话|采访|发言|讲话|致辞|言论|表态|发声|观点|看法|判断|研判|预测|预言|警告|忠告|建议|回应|自述|自白|公开信|内部信|股东信)$/;

/** `河口大学报告：`, `白鹭航运调查：`: what somebody found out. */
const surveyed = /^(.{2,30}?)(?:最新|新|的)?(?:报告|调查|研究|调研|白皮书|民调)(?:称|显示|指出|发现)?$/;

/** `河口大学报告：航运的机遇与挑战`: what it is about. */
const subjectMatter =
  /(?:挑战|趋势|现状|未来|机遇|进展|影响|前景|展望|指南|洞察|分析|问题|要点|之路|变革|转型|实践)[”"'’]?$/;

/** `谷歌：利润增两成`: news of a company, in a list of them, and nothing it says. */
const results =
  /^\s*(?:占|[^，。！？；]{0,10}(?:利润|营收|收入|净利|股价|市值|销量|出货量|广告|云业务)[^，。！？；]{0,6}[增涨跌降破超翻下大猛暴新])/;

/** Length of the person's name that a label begins with, an organisation before it included. */
function nameAtHead(label: string, names: ReadonlyMap<string, Name>): number {
  for (let length = Math.min(24, label.length - 2); length >= 2; length--) {
    const head = label.slice(0, length);
    for (let from = 0; from < head.length - 1 && from < 12; from++)
      if (names.get(head.slice(from))?.type === 'person') return length;
  }
  return 0;
}

/** Characters behind the name of a company that are a statement; fewer are a subject heading. */
const SENTENCE = 12;

/** Those who speak as one in headlines. */
const circles =
  /^(?:网友们?|业内|业界|业内人士|专家|学者|分析师|分析人士|知情人士|消息人士|律师|医生|机构|券商|外媒)$/;

const speaking: ReadonlySet<Mention['kind']> = new Set([
  'person',
  'surname',
  'office',
  'organisation',
  'anonymous',
]);
