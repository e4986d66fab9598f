/** Where words in quotation marks end what is reported without them. */
import type { Range } from '../model.ts';
import { unfinished } from './cuts.ts';
import type { Paragraph } from './text/paragraph.ts';

/** Quoted speech that is the content itself, not a few words inside it: a mark stands behind it or, as in `“A，”X说`, in it. */
export function isWhole({ flat, text }: Paragraph, span: Range, end: number): boolean {
  return (
    span[1] >= end - 1 || /[，。！？；,]/.test(flat.charAt(span[1])) || /[，,]/.test(text.charAt(span[1] - 2))
  );
}

/** Quoted speech that stands by itself after `，` or `：` ends the reported speech before it. */
export function cutAtSpeech(
  paragraph: Paragraph,
  start: number,
  end: number,
  speech: readonly Range[],
): number {
  const { flat, text } = paragraph;
  for (const span of speech) {
    if (span[0] <= start || span[0] >= end) continue;
    // `儘管…，“但…”`: the marks hold the rest of one sentence.
    if (span[1] - span[0] < 60 && /^“(?:并|以|从而|却|但(?!.*[。！？]))/.test(text.slice(...span))) continue;
    const before = flat.slice(start, span[0]);
    if (unfinished.test(before) || inDashes(before)) continue;
    // `卖船是因为“我受够了。我要走。”`: so full a speech has its own words.
    if (/(?:因为|在于)$/.test(before) && isFull(text.slice(...span))) return span[0];
    if (/[，。；：,:！？—\s]/.test(flat.charAt(span[0] - 1)) && isWhole(paragraph, span, end)) return span[0];
  }
  return end;
}

/** `新船很稳，但“谁也不敢说它不会沉。”`: what follows in marks to the end of the sentence, behind a word that joins it. */
export function cutAtJoined(
  { text }: Paragraph,
  start: number,
  end: number,
  partial: readonly Range[],
): number {
  for (const span of partial) {
    if (span[0] <= start || span[1] < end - 1 || span[1] - span[0] < 14) continue;
    const joined = /，(?:但是?|因为|而且|并且|所以|因此|不过)$/.exec(text.slice(start, span[0]));
    if (joined) return start + joined.index;
  }
  return end;
}

/** Two sentences in marks, or more. */
const isFull = (speech: string): boolean =>
  /[。！？]”$/.test(speech.slice(-2)) && /[。！？]./.test(speech.slice(0, -2));

/** Behind the second of two dashes. */
const inDashes = (before: string): boolean => /——[^，。—]+——$/.test(before);
