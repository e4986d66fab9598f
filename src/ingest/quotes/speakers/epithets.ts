/** Whom `这位大亨`, `亿万富翁` means: a person whom the text has just been about, by another word. */
import { once } from '../../../once.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { clauseAtEnd } from '../text/sentences.ts';
import { type History, named, type Occurrence, opensSentence, type Resolved } from './history.ts';

/** What the press calls one rich or famous person again and again; without `一位` before it, it is somebody known. */
const known = /^(?:(?:世界|全球|科技)?|(?:这位|该)[一-鿿]{0,8})(?:首富|亿万富翁|富豪|大亨|巨富)$/;

/** So much more often than any other person must the article name the one it is about. */
const lead = 2;

/** The person at the head of a clause, or whose doing it tells of: `杜兰的转变`. */
const isTopic = (one: Occurrence): boolean => {
  const before = one.paragraph.flat.slice(Math.max(0, one.start - 40), one.start);
  const clause = clauseAtEnd(before, '，。！？；：”').trim();
  return clause === '' || opensSentence(one) || officeAtEnd(clause) !== '';
};

/** The first person that a sentence is about, of those named before `at`. */
function topic(history: History, paragraph: Paragraph, [start, end]: readonly [number, number]) {
  return history
    .peopleBefore(paragraph, end)
    .filter((one) => one.paragraph === paragraph && one.start >= start)
    .findLast(isTopic);
}

/** Whom the sentence so far, or the one before, is about; null where nobody stands at the head of a clause there. */
export function justSpokenOf(history: History, paragraph: Paragraph, at: number): Resolved | null {
  const [start] = sentenceAt(paragraph, at);
  const here = topic(history, paragraph, [start, at]);
  if (here) return named(here);
  if (start === 0) return null;
  const before = topic(history, paragraph, [sentenceAt(paragraph, start - 1)[0], start]);
  return before ? named(before) : null;
}

/** `亿万富翁确认了消息`: whom the article names most. */
export function epithet(history: History, word: string, paragraph: Paragraph, at: number): Resolved | null {
  if (!known.test(word)) return null;
  const just = justSpokenOf(history, paragraph, at);
  if (just) return just;
  return mostNamed(history.people);
}

const mostNamed = once((people: readonly Occurrence[]): Resolved | null => {
  const [first, second] = [...Map.groupBy(people, (one) => one.member).values()].sort(
    (a, b) => b.length - a.length,
  );
  const [one] = first ?? [];
  return one && first && first.length >= lead * (second?.length ?? 1) ? named(one) : null;
});
