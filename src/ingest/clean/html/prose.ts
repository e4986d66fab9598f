/** What tells a writer's sentences from a page's labels and links. */
import { subscription } from '../lines.ts';
import type { Line } from './lines.ts';

/** Marks of sentences: a line of navigation has none. */
const SENTENCE = /[。！？；，、：…,;!?]|[.:] /g;

/** How many characters of a line are a writer's sentences: none in a link, a label, a headline. */
export function proseOf(line: Line): number {
  const { length } = line.text;
  const own = length - line.linked;
  if (isVerse(line)) return length;
  if (length < 12 || own < 0.6 * length) return 0;
  const marks = line.text.match(SENTENCE)?.length ?? 0;
  if (marks === 0 || subscription.test(line.text)) return 0;
  return Math.min(own, marks * 40);
}

/** A line of a poem, or a short clause set on its own line: Chinese characters with a mark behind. */
export function isVerse({ text, linked }: Line): boolean {
  return linked === 0 && /^[\u4e00-\u9fff]{4,10}[，。；？！]$/.test(text);
}

/** The longest date with its brackets, in characters. */
const DATE = 20;

/** Whether the line is little but links: a link with its date is. */
export function isLinks({ linked, text, words }: Line): boolean {
  return linked >= 0.6 * text.length || (linked >= 4 && words <= 2 && text.length - linked <= DATE);
}

/** Whether the line only names what follows: short, and no sentence. */
export function isLabel(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= 12 && !/[。！？”」…]$/.test(line.text);
}

/** Prose, in characters, by which the beginning of an article is known. */
const LEAD = 30;

/** Whether an article may begin with the line: a sentence of some length, not its date and source. */
export function mayLead(line: Line): boolean {
  return proseOf(line) >= LEAD && /[。，；！？]|, /.test(line.text);
}
