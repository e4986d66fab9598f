/** Finds who reports what where: every reporting word with its speaker. */
import type { Range } from '../model.ts';
import { adverbial, time } from './lexicon/adverbs.ts';
import { type Binding, cueWords, gluedBefore, notCues, spunCues, unsaidBefore } from './lexicon/cues.ts';
import { classify, narrator } from './mentions/classify.ts';
import type { Mention } from './mentions/mention.ts';
import type { Name } from './mentions/names.ts';
import { subjectIn } from './mentions/subject.ts';
import { type Paragraph, sentenceAt } from './text/paragraph.ts';

/** A reporting word with what stands around it, in the paragraph's coordinates. */
export interface Report {
  readonly paragraph: Paragraph;
  /** `verb`: X表示; `frame`: 在X看来, 按照X的说法, 据X透露. */
  readonly form: 'verb' | 'frame';
  /** The reporting word as it stands, `在…看来` for frames. */
  readonly text: string;
  readonly range: Range;
  readonly binding: Binding;
  /** Null: the sentence names no speaker (`，称…` after another clause); or nobody who can be named. */
  readonly speaker: Mention | null;
  /** Whether the speaker was found in an earlier clause of the sentence. */
  readonly elided: boolean;
  readonly sentence: Range;
  /** What stands between the reporting word and the content. */
  readonly mark: '' | '，' | '：';
  /** Where the content begins, if it follows. */
  readonly content: number;
  /** The clause that holds the reporting word begins here. */
  readonly clause: number;
}

const byLength = (a: string, b: string) => b.length - a.length;
const plain = cueWords.map((one) => one.word).sort(byLength);
/** `揶揄道：`, `怒道，`: any verb with 道 before a mark. */
const verbWithDao =
  '(?<![知频渠轨赛街味管隧通难跑河航铁干公步报])[一-鿿](?<![知频渠轨赛街味管隧通难跑河航铁干公步报人])道(?=[：:“「])';
const cuePattern = new RegExp([...plain, verbWithDao].join('|'), 'g');
const spunPattern = new RegExp([...plain, ...Object.keys(spunCues)].sort(byLength).join('|'), 'g');
const bindings = new Map(cueWords.map((one) => [one.word, one.binding]));

const frames = [
  /在([^，。！？；“”]{1,60}?)(看来|眼中|眼里|心目中|心中)(?=[，：,:]|$)/g,
  /(?:按照|依照|按|照|用|借用|套用)([^，。！？；“”]{1,60}?)(的说法|的话来说|的话说|的话来讲|的观点|的看法|的解释|的介绍|的描述|的理解|说的)(?=[，：,:])/g,
  /(?:(?<![数依证占凭票论单割收电根])另?据|根据)([^，。！？；“”]{1,80}?)(介绍|透露|报道|称|表示|指出|分析|爆料|披露|估计|估算|预测|预计|统计|显示|回忆|描述|讲述|反映|陈述|证实|推测|判断|记载|测算|解释|曝光|了解|揣度|先容|报谈|的说法|的消息|的报道|的报告|的数据|的统计|的估计|的预测|消息)(?:称|说|显示|指出)?(?=[，：,:])/g,
  /(?:正如|如同|诚如|一如|如)([^，。！？；“”]{1,40}?)(?:所|曾|曾经|一直|常|喜欢|此前|之前)*(说|言|述|指出|强调|预测|承认|警告|提到|写|说过)(?:的|的那样|过的那样|那样|的一样)?(?=[，：,:])/g,
  /(?:(?<![数依证占凭票论单割收电根])另?据|根据)([^，。！？；“”]{2,60}?)(?=，)()/g,
];

/** What a frame cannot do without; most paragraphs hold none of it. */
const needed = [
  /看来|眼[中里]|心[目中]/,
  /的说法|的话|的观点|的看法|的解释|的介绍|的描述|的理解|说的/,
  /据/,
  /如/,
  /据/,
];

const trailingAdverbs = new RegExp(`(?:${adverbial}|${time}){1,3}$`);

/** Every report of a paragraph, in the order of the text. */
export function findReports(paragraph: Paragraph, names: ReadonlyMap<string, Name>, spun: boolean): Report[] {
  const found = [...frameReports(paragraph, names), ...verbReports(paragraph, names, spun)];
  found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const out: Report[] = [];
  for (const report of found) {
    const last = out.at(-1);
    if (last && report.range[0] < last.range[1]) continue;
    out.push(report);
  }
  return out;
}

function frameReports(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Report[] {
  const { flat } = paragraph;
  const out: Report[] = [];
  for (const [index, frame] of frames.entries()) {
    if (!needed[index]?.test(flat)) continue;
    for (const match of flat.matchAll(frame)) {
      const inner = match[1] ?? '';
      const start = match.index + match[0].indexOf(inner, 1);
      const noun = inner.replace(/(?:提供|发布|公布|公开|披露)$/, '').replace(trailingAdverbs, '');
      const speaker = classify(paragraph, start, start + noun.length, names);
      if (!speaker || speaker === narrator) continue;
      // `据彭博，`: without a reporting word only who publishes counts.
      if (index === 4 && speaker.kind !== 'organisation' && speaker.kind !== 'document') continue;
      const end = match.index + match[0].length;
      const after = flat.slice(end).match(/^[，：,: ]/)?.[0] ?? '';
      const first = match[0].slice(0, match[0].indexOf(inner, 1));
      out.push({
        paragraph,
        form: 'frame',
        text: index === 2 || index === 4 ? match[2] || '据' : `${first}…${match[2] ?? ''}`,
        range: [match.index, end],
        binding: 'free',
        speaker,
        elided: false,
        sentence: sentenceAt(paragraph, match.index),
        mark: after === '：' || after === ':' ? '：' : '，',
        content: end + after.length,
        clause: match.index,
      });
    }
  }
  return out;
}

function verbReports(paragraph: Paragraph, names: ReadonlyMap<string, Name>, spun: boolean): Report[] {
  const { flat } = paragraph;
  const out: Report[] = [];
  for (const match of flat.matchAll(spun ? spunPattern : cuePattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = spun ? (spunCues[match[0]] ?? match[0]) : match[0];
    const binding = bindings.get(word) ?? (word.endsWith('道') ? 'free' : 'mark');
    // `他表示反对：`: before a colon even these report.
    const introduces = /^[^，。！？；]{0,4}[：:]/.test(flat.slice(end, end + 6));
    if (notCues.test(flat.slice(start, start + 8)) && !introduces) continue;
    const before = flat.slice(Math.max(0, start - 8), start);
    if (
      match[0].length === 1 &&
      ((gluedBefore.test(before) && !before.endsWith('的话')) || before.endsWith(match[0]))
    )
      continue;
    if (unsaidBefore.test(before)) continue;
    if (
      /[表示达]示$/.test(before) &&
      /^(?:担忧|担心|怀疑|质疑|希望|期待|赞扬|称赞|道歉|祝贺|抗议|反驳|批评)/.test(match[0])
    )
      continue;
    if (binding === 'plan' && /[超于及合达出场]$/.test(before)) continue;
    const sentence = sentenceAt(paragraph, start);
    const clause = clauseStart(paragraph, sentence[0], start);
    const { mark, content } = afterCue(flat, match[0], end);
    if (
      binding === 'mark' &&
      mark === '' &&
      !/^[“「『"]/.test(flat.slice(content)) &&
      !endsQuoteClause(flat, clause, end)
    )
      continue;
    let own = relayed(paragraph, clause, start, names) ?? subjectIn(paragraph, clause, start, names);
    // `揶揄道`: the verb may have two characters.
    if (!own && !bindings.has(word) && word.endsWith('道'))
      own = subjectIn(paragraph, clause, start - 1, names);
    // `报道称`: the noun in the reporting word is the subject.
    if (!own && /^(?:报道|报告|通报|公告)[称说]$/.test(match[0]))
      own = classify(paragraph, start, start + 2, names);
    // `回电称`, `红着脸说`: a manner of speaking before a bare verb of saying.
    const manner = own ? null : /(?:[一-鿿]{1,2}着[一-鿿]{0,2}|[一-鿿]{2})$/.exec(flat.slice(clause, start));
    if (manner && match[0].length === 1) own = subjectIn(paragraph, clause, start - manner[0].length, names);
    if (own === narrator) continue;
    let speaker: Mention | null = own;
    let elided = false;
    if (!own) {
      if (!bareClause(flat.slice(clause, start))) {
        // Something stands there that cannot speak: keep the report only for quotation marks behind it.
        if (!/^[：:]?[“「『"]/.test(flat.slice(end))) continue;
      }
      const bare = bareClause(flat.slice(clause, start));
      speaker = bare ? earlierSubject(paragraph, sentence[0], clause, names) : null;
      elided = true;
    }
    out.push({
      paragraph,
      form: 'verb',
      text: match[0],
      range: [start, end],
      binding,
      speaker,
      elided,
      sentence,
      mark,
      content,
      clause,
    });
  }
  return out;
}

/** What may come between a reporting word and its comma or colon: a particle, the one addressed, `一组数据`. */
/** `回忆起事发时的场景：` */
const scene = /^起?了?[^，。；！？“”]{2,14}([：:]) ?/;
const quantity =
  /^了?(?:这样|以下|如下)?(?:一[组个项则句番段些点]|几[组个项句点])[^，。：；！？“”]{0,12}([，,：:]) ?/;
const address =
  /^(?:记者|我们|我|媒体|《[^《》]{0,20}》(?:记者)?|[^，。：；！？“”的了]{1,12}记者|[^，。：；！？“”的了]{2,8})([，,：:]) ?/;
const addressed = /^(?:告诉|告知|通知|提醒|警告|告诫|叮嘱)/;
const counted = /^(?:提到|说起|谈到|带来|分享|透露|介绍|公布|列举|援引)/;
const plainMark =
  /^(?:了|过|着|道|说|称|到|的|(?:反对|欢迎|感谢|支持|赞同|同意|不满|歉意|遗憾|理解)(?=[：:]))?(?:（[^（）]{0,20}）)?([，,：:]) ?/;

/** `媒体引述[奎特拉]的话称`: whoever is cited speaks. */
function relayed(
  paragraph: Paragraph,
  clause: number,
  cue: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const match =
    /(?:援引|引述|引用|转述|转引)([^，。！？；“”]{2,40}?)(?:的话|的说法|的言论|的?消息|的观点|的报道)?$/.exec(
      paragraph.flat.slice(Math.max(clause, cue - 60), cue),
    );
  if (!match) return null;
  const cited = match[1] ?? '';
  const start = Math.max(clause, cue - 60) + match.index + match[0].indexOf(cited);
  const mention = classify(paragraph, start, start + cited.length, names);
  return mention === narrator ? null : mention;
}

/** `，` and `：` after a reporting word, and what may come before them. */
function afterCue(flat: string, cue: string, end: number): { mark: Report['mark']; content: number } {
  const rest = flat.slice(end, end + 40);
  const match =
    (cue === '带来' || cue === '公布' ? null : plainMark.exec(rest)) ??
    (addressed.test(cue)
      ? address.exec(rest)
      : counted.test(cue)
        ? quantity.exec(rest)
        : /^(?:回忆|讲述|描述|介绍|讲起|谈起)/.test(cue)
          ? scene.exec(rest)
          : null);
  if (!match) return { mark: '', content: /^过(?=[^，。])/.test(flat.slice(end, end + 2)) ? end + 1 : end };
  const after = end + match[0].length;
  const namely = /^即/.test(flat.slice(after)) ? 1 : 0;
  return { mark: match[1] === '：' || match[1] === ':' ? '：' : '，', content: after + namely };
}

/** `“…”他补充。`: the reporting word ends its sentence, right behind quoted speech. */
function endsQuoteClause(flat: string, clause: number, end: number): boolean {
  return (
    /^(?:了|到)?(?:[。！？；]|$)/.test(flat.slice(end, end + 3)) &&
    /[”」』"][，,]?$/.test(flat.slice(Math.max(0, clause - 2), clause))
  );
}

/** Where the clause that holds `at` begins: after the last `，；：` or quotation mark of the sentence. */
export function clauseStart(paragraph: Paragraph, sentence: number, at: number): number {
  const { flat, text } = paragraph;
  for (let i = at - 1; i >= Math.max(sentence, at - 300); i--) {
    const character = flat.charAt(i);
    if (/[，,；;：:。！？—]/.test(character)) return i + 1;
    // A quoted term is part of its clause, quoted speech is not.
    if (/[”」』]/.test(character) && /[，。！？…,!?]/.test(text.charAt(i - 1))) return i + 1;
  }
  return sentence;
}

/** Nothing but adverbs stands before the reporting word. */
function bareClause(text: string): boolean {
  return /^(?:\s|并|并且|还|又|也|而且|且|同时|但|但是|却|则|再次|进一步|随后|然后|甚至|直接|只|仅|曾|都|均|后|其中|此外|另外|即|更|亦|一方面|另一方面|接着|最后|最终|特别|尤其|多次|再|公开|明确|反复|因此|所以|于是)*$/.test(
    text,
  );
}

/** The subject of the nearest earlier clause of the sentence that has one. */
function earlierSubject(
  paragraph: Paragraph,
  sentence: number,
  clause: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  let end = clause - 1;
  for (let step = 0; step < 8 && end > sentence && clause - end < 300; step++) {
    const start = clauseStart(paragraph, sentence, end);
    const subject = subjectIn(paragraph, start, end, names);
    if (subject && subject !== narrator && subject.kind !== 'document') return subject;
    end = start - 1;
  }
  return null;
}
