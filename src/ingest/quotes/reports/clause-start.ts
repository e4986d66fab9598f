/** Where clauses begin. */
import { matchesOf } from '../../matches.ts';
import type { Range } from '../../model.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { unitsOf } from '../text/units.ts';
import { joins } from './marks.ts';

const clauseEnds = unitsOf('，,；;：:。！？—');
const dash = /^[^A-Za-z\d] - (?:[但而并这该他她它其也还要]|不过|然而|因为|由于|虽然|尽管|包括)/;
const hyphen = '-'.charCodeAt(0);
const closingMarks = unitsOf('”"');

/** Where the clause that holds `at` begins: after the last `，；：` or quotation mark of the sentence. */
export function clauseStart(paragraph: Paragraph, sentence: number, at: number): number {
  const { flat, text } = paragraph;
  for (let i = at - 1; i >= Math.max(sentence, at - 300); i--) {
    const unit = flat.charCodeAt(i);
    if (clauseEnds[unit] === 1 && !joins(flat, i)) return i + 1;
    // `船很贵 - 但渔民表示…`: a dash as English has it.
    if (unit === hyphen && dash.test(flat.slice(Math.max(0, i - 2), i + 4))) return i + 2;
    // A quoted term is part of its clause, quoted speech is not.
    if (closingMarks[unit] === 1 && /[，。！？…,.!?][’”]?$/.test(text.slice(Math.max(0, i - 2), i)))
      return i + 1;
  }
  return sentence;
}

const dashes = /—+/g;
/** Characters. No sentence with an aside is longer. */
const longestSentence = 400;

/** `警方通知渔民——其中几人来自河口——并表示`: where the words between dashes begin that end at `end`; else `end`. */
export function beforeDashes({ flat }: Paragraph, sentence: number, end: number): number {
  if (flat.charAt(end) !== '—' || end - sentence > longestSentence) return end;
  const words = flat.slice(sentence, end + 1);
  const marks = matchesOf(words, dashes);
  const open = marks.at(-2);
  return open && marks.length % 2 === 0 ? sentence + open.index : end;
}

/** What may come to be. */
const supposed = /^\s*(?:如果|若(?!干)|一旦|假如|倘若|除非)/;

/**
 * Where the condition of the clause at `start` begins inside a sentence, or -1: `馆长提到一个可能，[如果没有钱，]船长会走，称…`. Whoever is
 * told of there does not speak.
 */
export function conditionOf(paragraph: Paragraph, sentence: number, start: number): number {
  if (start <= sentence) return -1;
  const condition = clauseStart(paragraph, sentence, start - 1);
  return condition > sentence && supposed.test(paragraph.flat.slice(condition, start)) ? condition : -1;
}

/** The clauses of `[from, end)`, the last first, at most so many. */
export function* clausesBack(
  paragraph: Paragraph,
  from: number,
  end: number,
  most: number,
): Generator<Range> {
  for (let step = 0, until = end; step < most && until > from; step++) {
    const start = clauseStart(paragraph, from, until);
    yield [start, until];
    until = start - 1;
  }
}
