/** Interviews printed as `name：words`. */
import type { Claim } from '../claim.ts';
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { askedOf, namedInTitle, person, unlabelledAnswers } from './interview.ts';
import { answers, asks, isOther, label, lineLabel, speakerLike } from './labels.ts';
import { letters, voices } from './lone-turns.ts';
import { testimonies } from './testimony.ts';

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
  const written = letters(paragraphs);
  for (const paragraph of paragraphs) {
    if (paragraph.kind === 'title') continue;
    const match =
      lineLabel.exec(paragraph.text) ??
      (paragraph.kind === 'paragraph' ? (label.exec(paragraph.text) ?? askedOf(paragraph)) : null);
    if (!match) continue;
    const name = (match[1] ?? '').trim();
    if (isOther(name)) continue;
    labelled.set(paragraph, { label: name, words: match[0].length });
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  const several = [...count].filter(([, times]) => times >= 2).map(([name]) => name);
  const questions = several.some((name) => asks.test(name));
  const turns = new Map<Paragraph, { label: string; words: number }>();
  const questioning = askers(labelled);
  // Where nobody asks, short lines are headings, and words in Latin letters name products and links.
  const asked = questions || questioning.size > 0;
  if (!asked)
    for (const [paragraph, { label: name }] of labelled)
      if (!/[：:]/.test(paragraph.text) || !(person.test(name) || !/^\p{Lu}/u.test(name)))
        labelled.delete(paragraph);
  const repeated = several.filter((name) => [...labelled.values()].some((turn) => turn.label === name));
  const personal = [...labelled.values()].filter((turn) => person.test(turn.label));
  const round =
    personal.length >= 3 &&
    personal.length * 3 >= paragraphs.filter((one) => one.kind === 'paragraph').length;
  // `估值：…`, `主要投资者：…`: a table, not a talk.
  const talk = repeated.length >= 2 && (questioning.size > 0 || repeated.filter(speakerLike).length >= 2);
  if (!talk && !questions && !round) {
    const answered = unlabelled(paragraphs, names);
    const told = answered.size > 0 ? answered : testimonies(paragraphs, names);
    return { turns: new Map([...voices(paragraphs, labelled, names), ...written, ...told]) };
  }
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
  return { turns: new Map([...turns, ...written]) };
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

/** `论文链接：https://…`: what the editor adds. */
const link = /^[^：:。]{0,16}(?:链接|地址|网址|主页|项目|代码|论文)[：:]? ?https?:/;

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
    } else if (!link.test(paragraph.text)) between.push(paragraph);
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
  if (turn.speaker && turn.words === 1 && /”/.test(paragraph.text.charAt(end - 1))) end--;
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
  // Several words in Latin letters that no list of firms holds: whoever speaks has such a name.
  const body = found !== narrator && found?.kind === 'organisation' && !knownOrganisations.has(turn.label);
  const named = body && person.test(turn.label) && organisationEnding(turn.label) === '';
  let speaker: Claim['speaker'] =
    found && found !== narrator && !named ? { mention: found, paragraph } : null;
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
