/** Where reported speech begins and ends. */
import type { Range } from '../model.ts';
import { type Context, continues, nextVoice } from './continuation.ts';
import { cutAtJoined, cutAtSpeech, isWhole } from './cut-speech.ts';
import { cutAtNarrator, subordinate } from './cuts.ts';
import { answers, feels, relays } from './inner-voice.ts';
import { states } from './lexicon/propositions.ts';
import { tellsOfSpeaker } from './reports/behind-speech.ts';
import { endsSentence } from './reports/marks.ts';
import type { Report } from './reports.ts';
import type { Paragraph } from './text/paragraph.ts';

/** `证实了这一消息` */
const done = /^(?:引[来发起]|[一-鿿]{2}了(?:这|该|此|上述)|引用)/;

/**
 * The words a report reports, or null where there are none: from behind the reporting word to the end of
 * the sentence, before quoted speech or another report, and on over the sentences that plainly continue it.
 */
export function reported(report: Report, context: Context): Range | null {
  const { paragraph, content } = report;
  const { flat } = paragraph;
  const { reports, speech } = context;
  // `《渡口条例》规定“…”`: the words in marks, and no others.
  if (endsSentence(report) || report.text === '规定') return null;
  if (tellsOfSpeaker(report, speech)) return null;
  let start = content;
  while (start < flat.length && /[\s，：,:]/.test(flat.charAt(start))) start++;
  let end = sentenceEnd(report, start);
  if (start >= end) return null;
  // `他回答：“…，”引得众人发笑`: the words are in the marks.
  if (report.mark === '：' && speech.some((span) => span[0] === start)) return null;
  // `否认指控，但…`, `…后宣布，惟…`: the comma ends the act.
  if (report.mark === '，' && report.binding !== 'free' && /^(?:但|惟|然而|不过)/.test(flat.slice(start)))
    return null;
  if (saysMore(report, reports)) return null;
  // `他在网上发声，证实了此事`: an act, not words.
  if (report.mark === '，' && done.test(flat.slice(start, start + 8))) return null;
  // `“…。”李明说，他造了一艘船，“…”`: between two halves of speech the reporter tells who speaks.
  if (
    /^[他她]/.test(flat.slice(start)) &&
    speech.some((span) => Math.abs(span[1] - report.clause) <= 1) &&
    speech.some(
      (span) =>
        span[0] > start && span[0] < report.sentence[1] - 1 && !/[：:]/.test(flat.charAt(span[0] - 1)),
    )
  )
    return null;
  if ([...speech, ...context.partial].some((span) => span[0] === start && isWhole(paragraph, span, end)))
    return null;
  end = Math.min(
    cutAtSpeech(paragraph, start, end, speech),
    cutAtJoined(paragraph, start, end, [...speech, ...context.partial]),
  );
  // `旧船——因为在船厂看来它跑不动——已经卖掉`: what dashes enclose ends with them.
  const close =
    (report.form === 'frame' || report.mark === '') &&
    inserted.test(flat.slice(Math.max(0, report.clause - 5), report.clause))
      ? flat.slice(start, end).indexOf('——')
      : -1;
  if (close > 0) end = start + close;
  // `虽高于预期，且据李明透露销量略升，但收入下滑`: one clause of somebody else's sentence.
  const turn =
    report.form === 'frame' && report.mark === '' ? flat.slice(start, end).search(/，(?:但|而|不过)/) : -1;
  if (turn > 0) end = start + turn;
  const next = nextReport(report, context, start, end);
  if (next === 'nested' || relays(report, reports, start)) return null;
  if (next !== null && !subordinate.test(flat.slice(start, next)))
    end = next - (circumstance.exec(flat.slice(start, next))?.[0].length ?? 0);
  end = cutAtNarrator(report, start, end);
  // `尽管队医警告他的膝盖撑不住，他还是上了场`: the clause that was waited for is the reporter's.
  const conceded =
    report.form === 'verb' && concession.test(flat.slice(report.clause, report.range[0]))
      ? mainClause(flat.slice(start, end), report.clause - report.sentence[0] > longestLead)
      : -1;
  if (conceded > 0) end = start + conceded;
  // `并表示试验成功，随后又发射了两颗`: what was done next.
  const then =
    report.elided && report.mark === '' ? flat.slice(start, end).search(/，(?:随后|此后|之后)/) : -1;
  if (then > 0) end = start + then;
  const whole = next === null && end >= report.sentence[1] - 1 && !shown.test(report.text);
  if (whole) {
    for (const sentence of paragraph.sentences) {
      if (sentence[0] < report.sentence[1]) continue;
      const voice = nextVoice(sentence, context);
      const cut = cutAtSpeech(paragraph, sentence[0], sentence[1], speech);
      // `对于票价，船厂回应，…`: the sentence that leads up to another's words is not this report's.
      if ((voice < sentence[1] && voice <= cut) || !continues(report, sentence, context)) break;
      // A few words before somebody else's are theirs, not this report's.
      if (cut === sentence[1] || tells(flat.slice(sentence[0], cut))) end = cut;
      if (cut < sentence[1]) break;
    }
  }
  return trim(paragraph, start, end);
}

/** A dash, and what joins a clause to it. */
const inserted = /——[^，。—]{0,3}$/;

/** `航道必须疏浚，韩素梅表示，并补充说…`: what is behind the reporting word has one of its own. */
export const saysMore = ({ paragraph, range, mark }: Report, reports: readonly Report[]): boolean =>
  mark === '，' &&
  /^，并(?![不非没未无])/.test(paragraph.flat.slice(range[1])) &&
  reports.some((other) => other.elided && other.clause === range[1] + 1);

/** `…，在船靠岸之后，`: when, or in what, the next report says its words. */
const circumstance =
  /(?<=[^，]{4}，)(?:在|当|自|就|随着|对于?|关于|至于|谈到)[^，。；“”]{2,30}(?:后|时|之?前|之际|期间|方面|采访中|声明中|会上|文章中|帖子中)，$/;

/** `揭示了一个趋势：`: one sentence tells it. */
const shown =
  /^(?:揭示|显示|指出|强调|提出|提到|暴露|传达|点出|道出|披露|表达)[出了].*(?<!观点|愿景|主张|期待)$/;

/** Enough of a sentence to be a statement; `一方面`, `在他的信中，` before another's words are theirs. */
function tells(piece: string): boolean {
  return piece.length > 20 ? !/[中时后里上]，?$/.test(piece) : piece.length > 6 && states(piece);
}

function sentenceEnd(report: Report, start: number): number {
  let end = report.sentence[1];
  // The content of `X表示：` may begin with the next sentence.
  if (start >= end) end = report.paragraph.sentences.find((one) => one[1] > start)?.[1] ?? end;
  return end;
}

const concession = /^\s*(?:但|而|不过)?(?:尽管|虽然|虽说)/;

/** So much may stand before a concession that its sentence begins with. */
const longestLead = 12;

/** Where the clause begins that a concession waited for; behind its main clause, `旧船会退出航线，尽管他说，…`, it waits for none. */
function mainClause(words: string, behind: boolean): number {
  const conjunction = words.search(/，(?:但|然而|不过|[^，。]{0,8}(?:却|仍|还是|依然))/);
  return conjunction < 0 && !behind ? words.indexOf('，') : conjunction;
}

const opinion = /^(?:认为|表示|指出|声称|说|称)$|[说称]$/;

/** `他举例说，据著作权法，…`: what a speaker goes by is part of what is said. */
function isGround(frame: Report, report: Report): boolean {
  return (
    frame.form === 'frame' &&
    report.form === 'verb' &&
    frame.sentence[0] === report.sentence[0] &&
    !endsSentence(frame) &&
    // `船厂承诺使用新船，但据渔业局的报告，…`: what gainsays a promise is no part of it.
    !(report.text === '承诺' && /[但而]$/.test(frame.paragraph.flat.slice(0, frame.range[0]))) &&
    /^据$|^的?(?:数据|统计|估计|估算|预测|测算|报告)$/.test(frame.text)
  );
}

const absorbed = new Set(['他', '她', '它', '他们', '她们', '其', '该公司', '公司', '自己', '他本人']);

/** Where the next report begins in `[start, end)`; `nested` where it begins the content itself. */
function nextReport(
  report: Report,
  { reports, mute }: Context,
  start: number,
  end: number,
): number | 'nested' | null {
  for (const other of reports) {
    if (other.range[0] < start || other.range[0] >= end || other === report) continue;
    if (isGround(other, report) || answers(other, report)) continue;
    // `李明表示，研究表明…`: what nobody is known to have written is the speaker's to tell, unless it gainsays.
    if (mute(other) && !/^\s*(?:[但而]|不过|然而)/.test(other.paragraph.flat.slice(other.clause))) continue;
    // `向他发出警告，认为备忘录…`: the first word tells of the act, the second of what was said.
    if (
      other.range[0] === start &&
      other.elided &&
      report.form === 'verb' &&
      (opinion.test(other.text) || (report.mark === '' && other.mark !== ''))
    )
      return 'nested';
    // Whoever cannot be named speaks all the same.
    if (other.speaker === null && other.elided) continue;
    // `知情人士称，微软预计将投资…`: a forecast inside what somebody tells.
    if (
      other.binding === 'plan' &&
      other.mark === '' &&
      report.binding !== 'plan' &&
      other.speaker?.kind !== 'pronoun' &&
      other.speaker?.kind !== 'anonymous'
    )
      continue;
    if (other.elided) {
      if (
        !/^(?:表示|称|认为|指出|强调|说|透露|坦言|承认|声称|补充|警告|呼吁|谴责|指责|批评|建议|主张|否认|敦促|质疑|暗示|承诺|怀疑|形容|指控|威胁)/.test(
          other.text,
        ) ||
        other.clause <= start
      )
        continue;
      return other.clause;
    }
    const pronoun = other.speaker?.kind === 'pronoun' && absorbed.has(other.speaker.name);
    // `李明指出，票价不会降，而且他怀疑…`: what the speaker feels is part of what is said.
    if (pronoun && feels(other) && report.speaker?.kind !== 'document') continue;
    // `写道，她认为“…”`: the second report has its own words.
    if (
      pronoun &&
      other.clause <= start &&
      !/^(?:表明|显示|证明|发现|观察到|希望|期待|期望)$/.test(other.text) &&
      (other.mark !== '' || /^“/.test(other.paragraph.flat.slice(other.content)))
    )
      return 'nested';
    if (other.clause <= start) {
      // `指出，由于双方均表示没有到场，…`: the ground of what is said.
      if (/^(?:由于|因为|如果|虽然|尽管|即使)/.test(other.paragraph.flat.slice(start))) continue;
      // `他表示，百度坚信…`: what others think inside speech is the speaker's to tell.
      if (
        pronoun ||
        (other.form === 'verb' && other.mark === '' && !/^(?:表示|称|说|指出|透露)/.test(other.text))
      )
        continue;
      return 'nested';
    }
    if (other.form === 'verb' && other.binding === 'show' && other.speaker?.kind !== 'document') continue;
    return other.form === 'frame' ? other.range[0] : other.clause;
  }
  return null;
}

/** What joins the words to the next clause, alone behind their last comma. */
const joint =
  /(?:[，；](?:但|但是|而|而且|不过|然而|可是?|并|并且|且|同时|此外|另外)?(?:这|那|此|它)?|(?:而|但|(?<![合兼吞])并|且))$/;

const introduces = /，[^，。“”]{0,12}(?:表示|[声宣]?称|[写说补充]道|指出|强调|宣布|(?<![来以])说)$/;

/** Without the punctuation and space at both ends; closing marks stay. */
function trim(paragraph: Paragraph, start: number, end: number): Range | null {
  const { text } = paragraph;
  while (end > start && /[\s，。；：、！？,;:!?—]$|\s-$/.test(text.slice(end - 2, end))) end--;
  // `…，但这` before another's view: the connective is the next clause's.
  end -= joint.exec(text.slice(Math.max(start, end - 8), end))?.[0].length ?? 0;
  // `…，并表示` before quotation marks: they have a report of their own.
  const lead = introduces.exec(text.slice(Math.max(start, end - 24), end));
  if (lead) {
    end -= lead[0].length;
    if (!states(text.slice(start, end))) return null;
  }
  while (end > start && /[\s，。；：、,]/.test(text.charAt(end - 1))) end--;
  return end - start >= 4 ? [start, end] : null;
}
