/** Interviews printed without names: questions to `你` or `您`, answers in the first person, by whom the title names. */
import type { Claim } from '../claim.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Fewer questions are those of an author who asks himself. */
const MIN_QUESTIONS = 4;
/** Of them, so many must speak to somebody. */
const MIN_ADDRESSED = 3;
/** A question stands among the first sentences, within so many characters. */
const LEAD = 4;
const LONGEST = 240;

const second = /[你您]/;
const first = /我/;
/** Whoever asks says `我们` at most. */
const answering = /我(?!们)/;

/** Where the words behind a paragraph's question begin; null where it does not begin with one. */
function behindQuestion({ text, sentences }: Paragraph): number | null {
  const at = sentences.slice(0, LEAD).findIndex((range) => /[？?]\s*$/.test(text.slice(...range)));
  if (at < 0) return null;
  let end = sentences[at]?.[1] ?? 0;
  for (const range of sentences.slice(at + 1)) {
    if (!/[？?]\s*$/.test(text.slice(...range))) break;
    end = range[1];
  }
  while (/\s/.test(text.charAt(end))) end++;
  return end <= LONGEST && !answering.test(text.slice(0, end)) ? end : null;
}

/** A short paragraph that tells whom it speaks to, and nothing of its speaker: a question without a mark. */
const remarks = ({ text }: Paragraph): boolean =>
  text.length <= LONGEST && second.test(text) && !first.test(text);

/**
 * The paragraphs that answer, and where in each the answer begins; none where the article is no such interview.
 * Where the title gives somebody's words (`titled`: `某某：我不怕`), lines of questions need not speak to anybody.
 * An answer stands behind the question in one paragraph, or in those up to the next question.
 */
export function unlabelledAnswers(
  paragraphs: readonly Paragraph[],
  titled: boolean,
): ReadonlyMap<Paragraph, number> {
  const asked = paragraphs.flatMap((paragraph, index) => {
    const end = paragraph.kind === 'title' ? null : behindQuestion(paragraph);
    return end === null ? [] : [{ paragraph, index, end }];
  });
  // Lines of nothing but a question are put to somebody, whatever they say.
  const lines = asked.every(({ paragraph, end }) => end >= paragraph.text.trimEnd().length);
  const from = asked[0]?.index ?? 0;
  const to = (asked.at(-1)?.index ?? 0) + 1;
  const answers = new Map<Paragraph, number>();
  if (
    asked.length < MIN_QUESTIONS ||
    to - from > asked.length * 6 ||
    (!(titled && lines) &&
      asked.filter(({ paragraph, end }) => second.test(paragraph.text.slice(0, end))).length < MIN_ADDRESSED)
  )
    return answers;
  const ends = new Map(asked.map(({ paragraph, end }) => [paragraph, end]));
  let filled = 0;
  let answered = false;
  for (const paragraph of paragraphs.slice(from, to + 1)) {
    const end = ends.get(paragraph) ?? 0;
    const speaks = end < paragraph.text.trimEnd().length;
    answered = speaks && !(end === 0 && answered && remarks(paragraph));
    if (answered) answers.set(paragraph, end);
    filled += end > 0 && speaks ? 1 : 0;
  }
  // Where questions share the paragraph with their answers, what follows the last is not said.
  const after = paragraphs[to];
  if (after && (filled * 2 > asked.length || !first.test(after.text))) answers.delete(after);
  const spoken = [...answers].filter(([{ flat }, start]) => first.test(flat.slice(start))).length;
  return spoken * 2 >= answers.size ? answers : new Map();
}

/** The person whom the title names, if it names one. */
export function namedInTitle(
  paragraphs: readonly Paragraph[],
  names: ReadonlyMap<string, Name>,
): Claim['speaker'] {
  const title = paragraphs.find(({ kind }) => kind === 'title');
  if (!title) return null;
  const words = title.flat.slice(0, LONGEST);
  const named = [...names.values()]
    .filter(({ text, type }) => type === 'person' && words.includes(text))
    .sort((a, b) => b.text.length - a.text.length);
  const longest = named[0]?.text;
  if (longest === undefined || named.some(({ text }) => !longest.includes(text))) return null;
  const at = title.flat.indexOf(longest);
  const mention = classify(title, at, at + longest.length, names);
  return mention && mention !== narrator ? { mention, paragraph: title } : null;
}

/** A name as it stands before the colon. */
export const person =
  /^(?:[A-ZŁŚŻČŠŽÀ-Þ][A-Za-zÀ-ž.'’-]+(?: [A-ZŁŚŻČŠŽÀ-Þ][A-Za-zÀ-ž.'’-]*){1,3}|[一-鿿]{1,6}[·•・][一-鿿]{1,6}|[一-鿿]{2,3}(?=$))$/;

/** `桥什么时候修好？韩素梅：`, `“新桥”好吗？韩素梅：`: the question stands in the paragraph of its answer. */
const asked =
  /^(?:[^“”]{4,300}?[。？?]|(?:[^“”]|“[^“”]{1,20}”){2,300}?[？?])\s*([^：:，。！？?“”\s]{2,16})[：:]\s*(?![“\s])/;

/** The label of whoever answers what stands before it in the paragraph. */
export function askedOf({ text }: Paragraph): RegExpExecArray | null {
  const match = /[：:]/.test(text) ? asked.exec(text) : null;
  return match?.[1] && person.test(match[1]) ? match : null;
}
