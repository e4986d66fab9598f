/** Reporting words and their subjects: X表示, X还说, ，称. */

import { spunCues } from '../lexicon/cues.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { proposes, tells } from '../lexicon/propositions.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { classify, narrator } from '../mentions/classify.ts';
import { honours } from '../mentions/honours.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { subjectIn } from '../mentions/subject.ts';
import { knownAtEnd } from '../mentions/titled.ts';
import type { Report } from '../reports.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { behindDeed } from './behind-deed.ts';
import { claimant } from './claimed.ts';
import { clauseStart } from './clause-start.ts';
import { bareClause, earlierSubject, endsQuoteClause } from './clauses.ts';
import { bindingOf, cuesIn, listed } from './cue-pattern.ts';
import { lawBefore } from './laws.ts';
import { markedName } from './marked-name.ts';
import { afterCue, afterSpeech } from './marks.ts';
import { meetingBefore } from './meetings.ts';
import { portrayerEnd, portrays } from './portrayed.ts';
import { relayed } from './relay.ts';
import { publishing, reports } from './reports-here.ts';
import { answers, unnamedSubject } from './unnamed-subject.ts';

/** A clause with so many reporting words is no prose. */
const mostInClause = 8;

/** The reports that reporting words make, in the order of the text. */
export function verbReports(paragraph: Paragraph, names: ReadonlyMap<string, Name>, spun: boolean): Report[] {
  const { flat } = paragraph;
  const out: Report[] = [];
  let [last, inClause] = [-1, 0];
  for (const match of cuesIn(flat, spun)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = spun ? (spunCues[match[0]] ?? match[0]) : match[0];
    const binding = bindingOf(word);
    if (!reports(flat, match[0], start, binding, names)) continue;
    const sentence = sentenceAt(paragraph, start);
    const clause = clauseStart(paragraph, sentence[0], start);
    inClause = clause === last ? inClause + 1 : 1;
    last = clause;
    if (inClause > mostInClause) continue;
    const told = afterSpeech(flat, clause, match[0], end);
    const portraying = portrays(match[0]);
    const { mark, content } =
      told ?? (portraying ? { mark: '' as const, content: end } : afterCue(flat, match[0], end));
    if (
      !told &&
      binding === 'mark' &&
      mark === '' &&
      !/^[“"]/.test(flat.slice(content)) &&
      !portraying &&
      !proposes(match[0], flat.slice(content, content + 40)) &&
      !answers(flat.slice(clause, start), match[0], flat.slice(content, content + 40)) &&
      !endsQuoteClause(flat, clause, end) &&
      !(match[0] === '报道' && /^[。！？]/.test(flat.slice(end)))
    )
      continue;
    // `告诉我们的朋友`: nobody stands out as told.
    if (mark === '' && content === end && tells.test(match[0])) continue;
    const relay = relayed(paragraph, clause, start, names);
    const named = relay?.cited ?? ownSubject(paragraph, clause, start, match[0], names);
    if (named === narrator) continue;
    // `绿洲12月5日公告称`: whoever stands before the document it is of.
    const document = named?.kind === 'document' && named.range[0] >= start;
    const spoken =
      mark === '：' && clause === sentence[0] && flat.charAt(content) === '“' && ofPeople.test(match[0]);
    const own =
      (document ? null : describedOne(paragraph, named, start)) ??
      unnamedSubject(
        paragraph,
        clause,
        start,
        mark !== '' || plainly.test(match[0]),
        (mark !== '' || contrasting.test(flat.slice(clause, start)) || endsQuoteClause(flat, clause, end)) &&
          (ofAnybody.test(match[0]) ||
            spoken ||
            (mark === '：' && match[0].length > 3 && !match[0].startsWith('的'))),
        spoken,
      ) ??
      (document ? named : null) ??
      (mark === '' ? null : behindDeed(paragraph, clause, start, match[0], names));
    const before = flat.slice(clause, start);
    const bare = own !== null || bareClause(portraying ? before.slice(0, portrayerEnd(before)) : before);
    // Something stands there that nobody knows to speak: it ends what others said before it.
    const unknown = !bare && !/^[：:]?[“"]/.test(flat.slice(end));
    if (unknown && !(mark === '' ? /^(?:明确|一致|普遍)?(?:表示|认为)$/ : plainly).test(match[0])) continue;
    const earlierOne = out.findLast((one) => one.speaker !== null || !one.elided);
    const goesOn = /^\s*(?:(?:并|还|也|同时|此外|另外|又)|但$)/.test(flat.slice(clause, start))
      ? earlierOne
      : undefined;
    // `X说…，并称…`, `X说…。并坦言…`: what only goes on has the speaker before.
    const joined = goesOn?.form === 'verb' && goesOn.sentence[0] === sentence[0] ? goesOn.speaker : null;
    const carried = goesOn?.sentence[1] === sentence[0] && clause === sentence[0] ? goesOn.speaker : null;
    const earlier = () => joined ?? earlierSubject(paragraph, sentence[0], clause, names, out) ?? carried;
    const speaker = own ?? (bare ? earlier() : null);
    out.push({
      paragraph,
      form: 'verb',
      text: match[0],
      range: [start, end],
      binding,
      speaker,
      elided: own === null && !unknown,
      sentence,
      mark,
      content,
      clause,
      medium: relay?.medium ?? null,
    });
  }
  return out;
}

/** `一位负责政策的顾问`: whoever is one of many has a noun behind what is told of him. */
function describedOne(paragraph: Paragraph, mention: Mention | null, end: number): Mention | null {
  if (!mention || !/^[一两几多][位名个]$/.test(mention.name)) return mention;
  const [start] = mention.range;
  if (!/^[^，。！？；：“”]{2,36}的[一-鿿]{2,8}$/.test(paragraph.flat.slice(mention.range[1], end)))
    return mention;
  const range = [start, end] as const;
  return { ...mention, range, core: range, name: paragraph.text.slice(...range) };
}

/** `交易所的最新[报告称]` */
const owning = /的(?:最新|全新|新|年度|季度|月度|首份|初步|一份|警情|书面|正式|紧急|联合)?$/;

/** What reports whoever its subject is. */
const plainly = /^(?:明确|一致|普遍)?(?:表示|认为|指出|称|强调|透露|坦言|警告|声称|辩称|说)|[说称道]$/;

/** `而绿洲则认为` */
const contrasting = /^\s*(?:而|但)[^，]{2,40}(?:则|却)$/;

/** What people do more than bodies. */
const ofPeople =
  /^(?:说|问|答|道|喊|讲|回答|反问|追问|解释|回忆|感叹|感慨|抱怨|吐槽|调侃|告诉|提醒|补充|笑称|直言|坦言|埋怨|叹息|哭诉|嘀咕)$|[说问喊叹笑答]道$|[一-鿿]说$/;

/** Before a comma or a colon even whoever has an unknown name is heard. */
const ofAnybody =
  /^(?:宣布|介绍|解释|补充|回应|公告|通报|披露|回忆|提醒|呼吁|预计|预测|坦承|自曝|(?:明确|一致|普遍)?(?:表示|认为)|指出|强调|透露|坦言|警告|[说讲写]过|(?!报道).*[说称道])$/;

/** An office without a name. */
const titleOnly = (mention: Mention): boolean =>
  mention.kind !== 'person' && mention.kind !== 'pronoun' && officeAtEnd(mention.name) !== '';

/** What a clause begins with that tells who the name before it is: `韩素梅，经营着一家船厂，表示`. */
const describing =
  /^(?:经营|负责|领导|创办|创立|担任|管理|拥有|来自|现任|曾任|身为|专门|主持|代表|就职|供职|任职)/;

/** `“…，”韩素梅，水文站站长说。`: the name alone stands in the clause before the office. */
function apposed(
  paragraph: Paragraph,
  sentence: number,
  clause: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const { flat } = paragraph;
  if (!/[，,]/.test(flat.charAt(clause - 1))) return null;
  const name = flat
    .slice(clauseStart(paragraph, sentence, clause - 1), clause - 1)
    .replace(/^.*[“”]/, '')
    .trim()
    .replace(honours, '')
    .replace(/ ?(?:博士|教授|先生|女士)?(?:（￼*）)?$/, '');
  const known = knownAtEnd(name, names);
  if (known?.type !== 'person') return null;
  const start = flat.lastIndexOf(known.text, clause - 1);
  const mention = classify(paragraph, start, start + known.text.length, names);
  return mention === narrator ? null : mention;
}

/** The subject in the clause of the reporting word. */
function ownSubject(
  paragraph: Paragraph,
  clause: number,
  start: number,
  word: string,
  names: ReadonlyMap<string, Name>,
): ReturnType<typeof subjectIn> {
  // `X的报告称`: the noun in the reporting word is the subject.
  if (publishing.test(word) && owning.test(paragraph.flat.slice(Math.max(clause, start - 6), start)))
    return subjectIn(paragraph, clause, start + 2, names);
  if (portrays(word))
    return subjectIn(paragraph, clause, clause + portrayerEnd(paragraph.flat.slice(clause, start)), names);
  const law = /^(?:规定|明确)$/.test(word) ? lawBefore(paragraph, clause, start) : null;
  const stated =
    law ??
    claimant(paragraph, clause, start, word, names) ??
    meetingBefore(paragraph, clause, start, word) ??
    (ofAnybody.test(word) || ofPeople.test(word) ? markedName(paragraph, clause, start) : null);
  if (stated) return stated;
  const own = subjectIn(paragraph, clause, start, names);
  if (own)
    return (
      (own !== narrator &&
        (titleOnly(own) ||
          /^这[位名]/.test(own.name) ||
          describing.test(paragraph.flat.slice(clause, clause + 4))) &&
        apposed(paragraph, sentenceAt(paragraph, start)[0], clause, names)) ||
      own
    );
  const before = paragraph.flat.slice(clause, start);
  // `揶揄道`: the verb may have two characters.
  if (!listed(word) && word.endsWith('道')) return subjectIn(paragraph, clause, start - 1, names);
  // `报道称`: the noun in the reporting word is the subject, but not behind people: `有领导者报告称`.
  if (
    publishing.test(word) &&
    ![groupNounAtEnd, anonymousNounAtEnd].some((at) => at(before).length > 1) &&
    !/[者员师]$/.test(before)
  )
    return classify(paragraph, start, start + 2, names);
  // `回电称`, `红着脸说`: a manner of speaking before a bare verb of saying.
  const manner = /(?:[一-鿿]{1,2}着[一-鿿]{0,2}|[一-鿿]{2})$/.exec(paragraph.flat.slice(clause, start));
  return manner && word.length === 1 ? subjectIn(paragraph, clause, start - manner[0].length, names) : null;
}
