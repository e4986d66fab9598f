/** Interviews printed as `name：words`. */
import type { Claim } from '../claim.ts';
import { plainSaying } from '../lexicon/cues.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { plausible } from '../mentions/chinese-names/plausible.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { askedOf, namedInTitle, person, unlabelledAnswers } from './interview.ts';

const label = /^(?:\*{0,2})([^：:，。！？“”\s][^：:，。！？“”]{0,39})(?:\*{0,2})[：:](?:\*{0,2})\s*/;

const asks =
  /^(?:问|Q\d*|提问|记者|主持人|本报记者|编者|[^：]{1,12}(?:记者|周报|日报|晚报|时报|周刊|杂志|新闻|网|报|社|编辑部))$/i;
const answers = /^(?:答|A\d*|回答)$/i;

/** Labels of an interview's head, not of its turns: `受访嘉宾：某大学教授 某某`. */
const credits =
  /^(?:(?:受访|对话|访谈|本期|特邀)?(?:嘉宾|人物|对象|者|人)|采访|撰文|整理|编辑|编译|文字|摄影|来源|时间|地点|主题|出品|策划)$/;

/** Labels of a list of papers, books, films or firms: `作者：…`, `机构：…`. */
const fields =
  /^(?:[-–•·*] ?)?(?:论文|文章|项目|代码|数据|原文|图书|影片|产品|公司|通讯|第一|合作|所属|发表|联系|相关)?(?:作者|译者|机构|单位|院校|学校|部门|标题|题目|名称|书名|片名|地址|链接|主页|网址|网站|摘要|简介|关键词|期刊|会议|出版社|出版方|导演|编剧|主演|监制|制片人|开发商|发行商|制造商|创始人|投资方|投资人|投资机构|领投方|负责人|联系人|电话|邮箱|编号|日期|价格|型号|规格|类型|领域|赛道|轮次|金额)$/;

/** `海湾公司补充道：`: an ordinary report, however many of them open a paragraph. */
const reports = new RegExp(`[^：:](?:${plainSaying.join('|')})$`);

/** A label on a line of its own: the words are in the paragraphs behind it. */
const lineLabel = /^\*{0,2}([^：:，。！？“”、；()（）*]{1,24})\*{0,2}[：:]?\*{0,2}\s*$/;

/** Whether a label fills its paragraph. */
const onItsLine = (turn: Turn, paragraph: Paragraph): boolean =>
  turn.words >= paragraph.text.trimEnd().length;

interface Turn {
  readonly label: string;
  /** Where in the paragraph the words begin. */
  readonly words: number;
  /** The labelled paragraph of an answer that this one goes on with. */
  readonly after?: Paragraph;
  /** Who answers, where no label tells. */
  readonly speaker?: Claim['speaker'];
}

/** Who asks and who answers, in the paragraphs of one article. */
export interface Transcript {
  /** The paragraphs of the answers. */
  readonly turns: ReadonlyMap<Paragraph, Turn>;
}

/**
 * Reads an article as an interview, where it is one: at least two paragraphs begin with the same label,
 * and one of the labels asks (`问`, `记者`, the outlet's name) or two labels alternate; or questions to one person,
 * whom the title names, alternate with answers.
 */
export function transcriptOf(paragraphs: readonly Paragraph[], names: ReadonlyMap<string, Name>): Transcript {
  const labelled = new Map<Paragraph, { label: string; words: number }>();
  const count = new Map<string, number>();
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'title') continue;
    const match =
      lineLabel.exec(paragraph.text) ??
      (paragraph.kind === 'paragraph' ? (label.exec(paragraph.text) ?? askedOf(paragraph)) : null);
    if (!match) continue;
    const name = (match[1] ?? '').trim();
    if (credits.test(name) || fields.test(name) || reports.test(name)) continue;
    labelled.set(paragraph, { label: name, words: match[0].length });
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const repeated = [...count].filter(([, times]) => times >= 2).map(([name]) => name);
  const questions = repeated.some((name) => asks.test(name));
  const turns = new Map<Paragraph, { label: string; words: number }>();
  const questioning = askers(labelled);
  const personal = [...labelled.values()].filter((turn) => person.test(turn.label));
  const round =
    personal.length >= 3 &&
    personal.length * 3 >= paragraphs.filter((one) => one.kind === 'paragraph').length;
  // `估值：…`, `主要投资者：…`: a table, not a talk.
  const talk = repeated.length >= 2 && (questioning.size > 0 || repeated.filter(speakerLike).length >= 2);
  if (!talk && !questions && !round) return { turns: unlabelled(paragraphs, names) };
  for (const [paragraph, turn] of labelled) {
    if (asks.test(turn.label) || questioning.has(turn.label)) continue;
    // Whoever answers a reporter again and again is somebody, be it by a pen name.
    const replies = questions && repeated.includes(turn.label) && turn.label.length <= 6;
    if (!replies && !speakerLike(turn.label)) continue;
    if (
      repeated.includes(turn.label) ||
      answers.test(turn.label) ||
      questions ||
      (round && person.test(turn.label))
    )
      turns.set(paragraph, turn);
  }
  const asking = [...labelled].filter(([, { label: name }]) => asks.test(name) || questioning.has(name));
  goOn(paragraphs, new Set(asking.map(([paragraph]) => paragraph)), turns);
  return { turns };
}

/** The turns of an interview without labels. */
function unlabelled(
  paragraphs: readonly Paragraph[],
  names: ReadonlyMap<string, Name>,
): Map<Paragraph, Turn> {
  const speaker = namedInTitle(paragraphs, names);
  const turns = new Map<Paragraph, Turn>();
  const behind = speaker ? speaker.paragraph.flat.slice(speaker.mention.range[1]) : '';
  if (speaker)
    for (const [paragraph, words] of unlabelledAnswers(paragraphs, /^[：:]/.test(behind)))
      turns.set(paragraph, { label: '', words, speaker });
  return turns;
}

/** Whom only the reporter calls so. */
const narrated = /[向对](?:本报|本刊)?记者[^，。：:“”]{0,6}[，：:]|告诉(?:本报|本刊)?记者/;

/**
 * An answer goes on over the paragraphs without a label, up to the next turn, to a question
 * without one, or to where the reporter tells what others told him.
 * Behind the last turn the reporter may speak again: there it goes on only where someone asks by a label,
 * and no further than to a byline or to words about the interview.
 */
function goOn(
  paragraphs: readonly Paragraph[],
  asking: ReadonlySet<Paragraph>,
  turns: Map<Paragraph, Turn>,
): void {
  let last: Paragraph | null = null;
  let between: Paragraph[] = [];
  for (const paragraph of paragraphs) {
    if (turns.has(paragraph) || asking.has(paragraph)) {
      if (last) for (const one of between) turns.set(one, { label: '', words: 0, after: last });
      last = turns.has(paragraph) ? paragraph : null;
      between = [];
    } else if (
      paragraph.kind !== 'paragraph' ||
      /[？?]\s*$/.test(paragraph.text) ||
      narrated.test(paragraph.text)
    ) {
      if (last) for (const one of between) turns.set(one, { label: '', words: 0, after: last });
      last = null;
    } else between.push(paragraph);
  }
  if (!last || asking.size === 0) return;
  const label = turns.get(last);
  if (label && onItsLine(label, last) && between[0])
    turns.set(between.shift() ?? last, { label: '', words: 0, after: last });
  for (const one of between) {
    // A line without a stop is the byline, but for a sentence cut off where the copy ends; from there on
    // nobody answers.
    const stops = /[。！？”]\s*$/.test(one.text) || (one === paragraphs.at(-1) && /[，。]/.test(one.text));
    if (one.text.length < 20 || !stops || /记者|编辑|主持|采访|来源|本报|转载/.test(one.text)) break;
    turns.set(one, { label: '', words: 0, after: last });
  }
}

/** A label that can be somebody: a name, an office, a letter; `论文链接：` is none. */
function speakerLike(text: string): boolean {
  return (
    answers.test(text) ||
    /^\p{Lu}/u.test(text) ||
    /[·•・-]/.test(text) ||
    plausible(text, true) ||
    officeAtEnd(text) !== '' ||
    anonymousNounAtEnd(text) !== '' ||
    groupNounAtEnd(text) !== '' ||
    /^(?:[一-鿿]{1,6})?(?:嘉宾|来宾|听众|观众|主播|提问者|回答者|受访者)[A-Z\d]?$/.test(text)
  );
}

/** The words behind `name：` in an interview are the person's own. */
export function answer(
  paragraph: Paragraph,
  transcript: Transcript,
  names: ReadonlyMap<string, Name>,
  interviewee: Claim['speaker'],
): Claim | null {
  const turn = transcript.turns.get(paragraph);
  if (!turn) return null;
  let end = paragraph.text.length;
  while (end > turn.words && /\s/.test(paragraph.text.charAt(end - 1))) end--;
  if (!turn.after && end - turn.words < 2) return null;
  const said = turn.after ? transcript.turns.get(turn.after) : undefined;
  if (turn.after && said) {
    const { speaker, cue } = whose(said, turn.after, names, interviewee);
    // Behind a label on its own line the answer begins here.
    const sieve = onItsLine(said, turn.after) ? 'transcript' : 'transcript-on';
    return { kind: 'direct', paragraph, range: [0, end], sieve, report: null, speaker, cue };
  }
  const { speaker, cue } = whose(turn, paragraph, names, interviewee);
  return {
    kind: 'direct',
    paragraph,
    range: [turn.words, end],
    sieve: turn.speaker ? 'interview' : 'transcript',
    report: null,
    speaker,
    cue,
  };
}

/** Whose words a labelled paragraph holds. */
function whose(
  turn: Turn,
  paragraph: Paragraph,
  names: ReadonlyMap<string, Name>,
  interviewee: Claim['speaker'],
): Pick<Claim, 'speaker' | 'cue'> {
  if (turn.speaker) return { speaker: turn.speaker, cue: null };
  const at = paragraph.text.lastIndexOf(turn.label, turn.words);
  const colon = at + turn.label.length;
  const found = answers.test(turn.label) ? null : classify(paragraph, at, colon, names);
  let speaker: Claim['speaker'] = found && found !== narrator ? { mention: found, paragraph } : null;
  if (!speaker && answers.test(turn.label)) speaker = interviewee;
  if (
    !speaker &&
    /^[一-鿿·]{2,8}$|^[A-ZŁŚŻČŠŽÀ-Þ][A-Za-zÀ-ž .-]{1,30}$/.test(turn.label) &&
    organisationEnding(turn.label) === ''
  ) {
    speaker = {
      mention: {
        kind: 'person',
        range: [at, colon],
        core: [at, colon],
        name: turn.label,
        role: null,
        alias: null,
      },
      paragraph,
    };
  }
  const marked = /[：:]/.test(paragraph.text.charAt(colon));
  return { speaker, cue: marked ? { text: '：', range: [colon, colon + 1] } : null };
}

/** Labels most of whose turns are questions, where another label's are not. */
function askers(labelled: ReadonlyMap<Paragraph, { label: string }>): Set<string> {
  const turns = new Map<string, [questions: number, all: number]>();
  for (const [paragraph, { label: name }] of labelled) {
    const count = turns.get(name) ?? [0, 0];
    turns.set(name, [count[0] + (/[？?]\s*$/.test(paragraph.text) ? 1 : 0), count[1] + 1]);
  }
  const asking = [...turns]
    .filter(([, [questions, all]]) => all >= 2 && questions * 2 >= all)
    .map(([name]) => name);
  return asking.length < turns.size ? new Set(asking) : new Set();
}
