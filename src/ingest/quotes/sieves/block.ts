/** Words that one paragraph announces and the next ones hold. */
import { withoutEnd } from '../../ends.ts';
import type { Claim } from '../claim.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { nounAhead } from '../mentions/noun-ahead.ts';
import { subjectIn } from '../mentions/subject.ts';
import { clauseStart, clausesBack } from '../reports/clause-start.ts';
import type { Report } from '../reports.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { firstPerson } from './asides.ts';
import { isComment } from './comments.ts';
import { bullet, itemOf, labelled } from './items.ts';
import { sentBy } from './sent-by.ts';
import { more } from './set-off.ts';
import { isTold } from './told-next.ts';

/** What a paragraph ends with: somebody's words come next. */
export interface Opening {
  readonly speaker: NonNullable<Claim['speaker']>;
  readonly report: Report | null;
  readonly cue: Claim['cue'];
  /**
   * The words are a list: only its next item is theirs too (`list`: its first, whatever marks it); `talk`: all
   * that follows is; `letter`: so is what speaks in the first person; `first`: so is what begins with `我`;
   * `comments`: a line, and behind it (`comment`) those like it;
   * `marks`: words in quotation marks are, for nothing else shows that any come; `told`: what goes on with a report;
   * `findings`: so does a list of any form, `labels`: whose items begin with what they are about and a colon.
   */
  readonly item: string | null;
  /** Where no marks and no word of speaking vouch for the words. */
  readonly kind?: 'indirect';
}

/** Reporting words whose content may fill paragraphs. */
const writes =
  /(?:[一-鿿]道|写到?|发文|发帖|发推|发微博|表示|说|称|回应|回复|答复|评论|撰文|分享|透露|解释|总结|强调|指出|声明|坦言|直言|感叹|感慨|留言|宣布|估计|预计|评价|评论|调侃|吐槽|质疑|追问|反问|提问|补充|自述|喊话|发声|现身说法|直言不讳|亲自答)$/;

/** What somebody puts out, and what its words are called. */
const issued =
  /([^，。！？；：“”]{2,40}?)(?:也|还|随后|近日|当天)?(?:发布|发表|发出|发来|发送|公布|给出|作出?|做出|贴出|晒出|留下|写下|抛出|写|发)了?(?:一?[份则条封段篇句个]|以下|如下)?[^，。；：]{0,10}?(?:声明|公开信|信件?|信函|邮件|回应|回复|帖子|推文|微博|通知|公告|留言|点评|评论|解读|分析|说明|答复|文字|话|评价|拷问|质问|感慨|感叹|警告|忠告|长文|推特|短信|吐槽|自述)(?:如下|写道|称|中[写说]道|，?(?:全文|内容)?(?:大致|大意)?如下)?[：:]$/;
const owned =
  /(?:按照|根据|据|以下[是为])?([^，。！？；：“”]{2,40})的(?:主要|核心)?(?:观点|看法|要点|建议|解释|回应|答复|回复|原话|原文|说法|回答|声明|邮件|信|留言|评论|介绍|发言|话|形容|描述|自述)(?:全文|原文|内容|大致|大意)*(?:就?是|为)?(?:如下|这样的|这样说的)?[：:]$/;
/** `X这样评价这座桥：` */
const judged =
  /([^，。！？；：“”]{2,40}?)(?:曾经?|就|则|是)?(?:这样|如此|这么)(?:评价|形容|描述|解释|总结|回应|看待)[^，。；：]{0,16}[：:]$/;
/** `这封信的全文是这样的：`, of whoever was just quoted from it or is alone named. */
const inFull =
  /(?:^|[，。])(?:以下|下面|如下|这|该|此)?(?:就?是|为)?(?:这|那|该|此)?[封份篇则段条]?(?:公开|内部|全员|道歉|告别|辞职|离职|致歉|感谢)?(?:信件?|信函|邮件|声明|博文|博客|长文|帖子|推文|小作文|文章|演讲|发言|讲话|留言|回应)的?(?:全文|原文|完整(?:内容|版)|具体内容|内容)(?:大致|大意)?(?:就?是|为)?(?:如下|这样的?|这样(?:说|写)的)?[：:]$/;

/** `以下为X演讲实录：`: everything behind it is X's. */
const talk =
  /(?:^|。|，)(?:以下|下面)(?:是|为) ?([^，。：]{2,30}?) ?的?(?:在[^，。：]{2,30})?(?:主题)?(?:演讲|讲话|发言|致辞|分享|公开信|自述|口述|专栏)(?:的)?(?:全文|实录|原文|主要内容|内容|精华|要点|节选)?(?:[（(][^（）()]*[）)])?[：:]$/;
/** `核心观点如下：`, of the only person named. */
const points = /(?:观点|要点|看法|建议|内容)(?:整理)?(?:如下|有|包括)[：:]$/;

/** An item of a list of findings that nothing but its label marks. */
const alike = ({ item }: Opening, paragraph: Paragraph): boolean =>
  (item === 'findings' || item === 'labels') && labelled(paragraph);

/** An item of a list whose words somebody else says in part. */
export const isItem = (opening: Opening | null, paragraph: Paragraph): boolean =>
  opening?.kind === 'indirect' && (itemOf(paragraph.text) !== null || alike(opening, paragraph));

/** Words announced without a reporting word. */
const announcedBy = (speaker: Opening['speaker'], item: Opening['item'] = null): Opening => ({
  speaker,
  report: null,
  cue: null,
  item,
});

/**
 * What the paragraph announces with the colon it ends with: `X写道：`, `X发布了一份声明：`, `X的解释是：`, or
 * a sentence that is nothing but a person, `哲学家X：`.
 */
export function openingOf(
  paragraph: Paragraph,
  reports: readonly Report[],
  names: ReadonlyMap<string, Name>,
  sole: Mention | null,
  previous: Claim | null,
): Opening | null {
  // A short line that announces words looks like a heading.
  if (paragraph.kind === 'title' || !/[：:]\s*$/.test(paragraph.text)) return null;
  const { flat } = paragraph;
  const end = flat.trimEnd().length;
  const last = reports.at(-1);
  if (last?.speaker && writes.test(last.text) && /^[^，。；]{0,4}[：:]\s*$/.test(flat.slice(last.range[1])))
    return {
      speaker: { mention: last.speaker, paragraph: last.paragraph },
      report: last,
      cue: { text: last.text, range: last.range },
      item: null,
    };
  const read = (start: number, stop: number) => {
    const mention = classify(paragraph, start, stop, names);
    return mention === narrator ? null : mention;
  };
  const sentence = sentenceAt(paragraph, end - 1);
  const words = flat.slice(sentence[0], end);
  const announced = (mention: Mention | null): Opening | null =>
    mention && announcedBy({ mention, paragraph });
  const talks = talk.exec(words);
  if (talks?.[1]) {
    const start = sentence[0] + talks.index + talks[0].indexOf(talks[1]);
    const speaker = read(start, start + talks[1].length);
    if (speaker?.kind === 'person')
      return announcedBy({ mention: speaker, paragraph }, /信/.test(talks[0]) ? null : 'talk');
  }
  const sender = sentBy(words);
  if (sender !== null) return announced(read(sentence[0] + sender[0], sentence[0] + sender[1]));
  if (inFull.test(words)) {
    const writer = previous?.speaker ?? (sole && { mention: sole, paragraph });
    if (writer) return announcedBy(writer);
  }
  if (points.test(words) && sole) return announcedBy({ mention: sole, paragraph }, 'list');
  const tail = words.slice(words.lastIndexOf('，') + 1);
  const offset = end - tail.length;
  for (const pattern of [issued, owned, judged]) {
    const match = pattern.exec(tail);
    if (!match?.[1]) continue;
    const start = offset + match.index + match[0].indexOf(match[1]);
    const mention = read(start, start + match[1].length);
    if (mention) return announced(mention);
  }
  const label = paragraph.kind === 'heading' ? null : read(sentence[0], end - 1);
  return label?.kind === 'person' ? announced(label) : null;
}

/**
 * Whom the last clauses before the colon are about, `不少船工深有同感：`: a quotation in the next paragraph is
 * theirs.
 */
export function quotedNext(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Opening | null {
  if (paragraph.kind !== 'paragraph' || !/[：:]\s*$/.test(paragraph.text)) return null;
  const colon = paragraph.flat.trimEnd().length - 1;
  const [from] = sentenceAt(paragraph, colon);
  for (const [start, end] of clausesBack(paragraph, from, colon, 3)) {
    const subject = subjectIn(paragraph, start, end, names);
    const mention = subject === narrator ? null : (subject ?? nounAhead(paragraph, start, end, names));
    if (mention) return announcedBy({ mention, paragraph }, 'marks');
  }
  return null;
}

/** What somebody does who puts a text of his own out. */
const putsOut =
  /(?:发声|发文|发帖|发推|发博|发微博|撰文|致信|表态|发长文|发布?了?(?:一[篇封条份则])?[^，。；“”]{0,8}(?:长文|小作文|公开信|内部信|全员信|声明|博文|推文|帖子|微博)|写了?(?:一[篇封条份则])[^，。；“”]{0,8}(?:长文|小作文|公开信|内部信|全员信|信|声明|博文|推文|帖子|微博))/;

/** How; the longest is read. */
const putOutHow =
  / ?(?:(?:终于|首次|首度|公开|再次|再度|亲自|连夜|深夜|突然|罕见|紧急|随后|后来|[也又还已曾刚]){1,2})?$/;

/** `韩素梅终于发声了。`: a next paragraph that begins with `我` is hers. */
export function voiceNext(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Opening | null {
  const { flat } = paragraph;
  const end = flat.trimEnd().length;
  if (paragraph.kind !== 'paragraph' || !/[。！]$/.test(flat.slice(0, end))) return null;
  const [from] = sentenceAt(paragraph, end - 1);
  const words = flat.slice(from, end);
  const act = putsOut.exec(words);
  if (!act || /[“：]/.test(words)) return null;
  const how = putOutHow.exec(flat.slice(Math.max(from, from + act.index - 5), from + act.index))?.[0] ?? '';
  const at = from + act.index - how.length;
  const mention = subjectIn(paragraph, clauseStart(paragraph, from, at), at, names);
  return mention && mention !== narrator ? announcedBy({ mention, paragraph }, 'first') : null;
}

/** The editors speak again. */
const endsTalk = /^(?:本文|来源|作者|编辑|责编|记者|转载|注：|声明|原文|更多|END|以上)/;

/** What is still announced behind a paragraph that held announced words. */
export function goesOn(opening: Opening | null, paragraph: Paragraph): Opening | null {
  if (opening?.item === 'talk' || opening?.item === 'comment') return opening;
  if (opening === null || opening.item === 'marks' || opening.item === more) return null;
  const item = itemOf(paragraph.text);
  if (opening.kind) {
    // `…；` at its end: the list is not over.
    const next =
      item ?? (alike(opening, paragraph) ? 'labels' : /；\s*$/.test(paragraph.text) ? 'told' : null);
    return next === null ? null : { ...opening, item: next };
  }
  return { ...opening, item: opening.item === 'comments' ? 'comment' : (item ?? 'letter') };
}

const salutation = /^(?:亲爱的|尊敬的|各位|大家好|您好|你好)/;

/** Whether a paragraph can hold what was announced: a quotation has its own sieve. */
function holds(
  paragraph: Paragraph,
  { item, kind }: Opening,
  asides: ReadonlySet<Paragraph>,
  reports: readonly Report[],
): boolean {
  const text = paragraph.text.trimEnd();
  if (paragraph.kind !== 'paragraph') return false;
  if (kind) {
    const own = itemOf(text);
    return (
      (/^(?:told|findings)$/.test(item ?? '') ||
        item === own ||
        (item === 'labels' && labelled(paragraph)) ||
        (item === 'list' && own !== null)) &&
      isTold(paragraph, own !== null, reports)
    );
  }
  if (item === 'marks') return false;
  if (item === 'comments' || item === 'comment') return isComment(paragraph, item === 'comments');
  if (item === 'first') return /^我(?!国|们?(?:可以|来|再)?看)/.test(text) && /[。！？…：]$/.test(text);
  if (item === 'talk') return (salutation.test(text) || /[。！？…”]$/.test(text)) && !endsTalk.test(text);
  if (/^[“"]/.test(text) || (text.length < (item === 'letter' ? 6 : 12) && !salutation.test(text)))
    return false;
  if (item === 'letter')
    return (
      itemOf(text) === null &&
      /[。！？…：]$/.test(text) &&
      (firstPerson.test(text.replace(/“[^“”]*”/g, '')) || asides.has(paragraph))
    );
  return item === null || (item === 'list' ? itemOf(text) !== null : itemOf(text) === item);
}

/** The paragraph behind `X写道：` is X's, marks or none. */
export function block(
  paragraph: Paragraph,
  opening: Opening | null,
  asides: ReadonlySet<Paragraph>,
  reports: readonly Report[],
): Claim | null {
  if (!opening || !holds(paragraph, opening, asides, reports)) return null;
  const label = `${opening.speaker.mention.name}：`;
  const marker = paragraph.text.startsWith(label)
    ? label.length
    : (bullet.exec(paragraph.text)?.[0].length ?? 0);
  const start = marker + (/^\s*/.exec(paragraph.text.slice(marker))?.[0].length ?? 0);
  const kind = opening.kind ?? 'direct';
  const words = kind === 'direct' ? paragraph.text.trimEnd() : withoutEnd(paragraph.text, /[。；;\s]/);
  return {
    kind,
    paragraph,
    range: [start, words.length],
    sieve: 'block-quote',
    report: opening.report,
    speaker: opening.speaker,
    cue: opening.cue,
  };
}
