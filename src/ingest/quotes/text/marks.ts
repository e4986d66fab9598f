/** Pairs quotation marks. */
import { matchesOf } from '../../matches.ts';
import type { Range } from '../../model.ts';
import { introduces, reopens, strayBefore } from './slips.ts';

/** A quoted span, in the coordinates of the text it was found in. */
export interface Quoted {
  /** From the opening mark to after the closing one. */
  readonly outer: Range;
  /** The words between the marks. */
  readonly inner: Range;
  /** 0: not inside another quoted span. */
  readonly depth: number;
  /** `open`: the closing mark is missing; `close`: the opening one is. */
  readonly broken: 'open' | 'close' | null;
}

const closerOf: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '〝': '〞' };
const openerOf: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '』': '『', '〞': '〝' };
const marks = /["＂“”‘’「」『』〝〞]/g;
const letter = /[A-Za-z]/;
const few = /^[A-Za-z一-鿿]”[^，。！？；：\n]{1,24}$/;

/**
 * The quoted spans of one paragraph, in order of their opening marks.
 *
 * A closing mark closes the innermost open mark of its kind and whatever was left open inside it; where
 * none is open it is ignored, unless it is the first mark of the paragraph (`broken: 'close'`). Straight
 * marks toggle. `inside`: a quotation opened in an earlier paragraph goes on.
 * A `“` where another `“` is open closes nothing: it is a slip for `”` when no `”` comes
 * before the next `“`, or before `他说。`; behind a whole sentence it begins the next paragraph of the same
 * speech, as printers mark it (`“A。“B。”`), unless a `”` of its own closes it. An apostrophe between letters is
 * no mark.
 */
export function pairMarks(text: string, inside = false): Quoted[] {
  const found: Quoted[] = [];
  const open: { mark: string; at: number; single?: boolean; bare?: boolean }[] = inside
    ? [{ mark: '“', at: -1 }]
    : [];
  let first = true;
  let turned = -1;
  // The mark that opens the words, where the one before it stands before whoever speaks.
  let opening = -1;
  const all = matchesOf(text, marks);
  for (const [i, match] of all.entries()) {
    const at = match.index;
    let mark = match[0] === '＂' ? '"' : match[0];
    if (mark === '’' && letter.test(text.charAt(at - 1)) && letter.test(text.charAt(at + 1))) continue;
    // `“董事长韩素梅表示：‘不去。’”`: the words are those behind her name.
    if (i === opening) {
      open.push({ mark: '“', at, single: mark === '‘' });
      continue;
    }
    const stray =
      open.length === 0 &&
      /[“"]/.test(mark) &&
      /(?:^|[。！？”])\s*$/.test(text.slice(Math.max(0, at - 2), at))
        ? strayBefore(text.slice(at + 1, at + 120))
        : null;
    if (stray) {
      first = false;
      if (stray.marked) opening = i + 1;
      else open.push({ mark: '“', at: at + stray.length, bare: true });
      continue;
    }
    if (mark === '’' && open.at(-1)?.single) mark = '”';
    // `他说：”今天不去。“`: the marks stand the wrong way round.
    if (mark === '”' && open.length === 0 && /[：:] ?$/.test(text.slice(Math.max(0, at - 2), at))) mark = '“';
    // `称之为”慢船“计划`: so do those round a few words, before any other mark.
    if (
      first &&
      open.length === 0 &&
      all[i + 1]?.[0] === '“' &&
      few.test(text.slice(at - 1, all[i + 1]?.index))
    )
      turned = i + 1;
    if (i === turned || i + 1 === turned) mark = i === turned ? '”' : '“';
    if (mark === '"') mark = open.some((one) => one.mark === '“') ? '”' : '“';
    else if (mark === '“' && open.at(-1)?.mark === '“' && reopens(text, open.at(-1)?.at ?? 0, at)) mark = '”';
    const begun = open.at(-1);
    if (mark === '“' && begun?.mark === '“' && continuesSpeech(text, all, i)) {
      open.pop();
      found.push({
        outer: [Math.max(0, begun.at), at],
        inner: [begun.at + 1, at],
        depth: open.length,
        broken: begun.at < 0 ? 'close' : null,
      });
    }
    // `“韩素梅指出，“…”`: the mark before the name is a slip.
    if (mark === '“' && begun?.mark === '“' && introduces.test(text.slice(begun.at + 1, at))) open.pop();
    // `“今天不去。韩素梅补充道：“…”`: the mark behind the first sentence is missing.
    else if (mark === '“' && begun?.mark === '“' && open.length === 1) {
      const end = announcedFrom(text, begun.at + 1, at);
      if (end > 0) {
        open.pop();
        found.push({
          outer: [Math.max(0, begun.at), end],
          inner: [begun.at + 1, end],
          depth: 0,
          broken: 'open',
        });
      }
    }
    if (closerOf[mark] !== undefined) {
      if (open.length < 8) open.push({ mark, at });
    } else {
      const index = open.findLastIndex((one) => one.mark === openerOf[mark]);
      const start = open[index];
      if (start) {
        open.length = index;
        found.push({
          outer: [Math.max(0, start.at + (start.bare ? 1 : 0)), at + 1],
          inner: [start.at + 1, at],
          depth: index,
          broken: start.at < 0 ? 'close' : null,
        });
      } else if (first && open.length === 0 && mark === '”') {
        found.push({ outer: [0, at + 1], inner: [0, at], depth: 0, broken: 'close' });
      } else if (open.length === 0 && mark === '”') {
        const from = unopened(text, found.at(-1)?.outer[1] ?? 0, at);
        if (from >= 0) found.push({ outer: [from, at + 1], inner: [from, at], depth: 0, broken: 'close' });
      }
    }
    first = false;
  }
  const left = open[0];
  if (left && left.mark !== '‘') {
    // What was paired inside the unclosed span lies deeper than it.
    while ((found.at(-1)?.outer[0] ?? -1) > left.at) found.pop();
    found.push({
      outer: [Math.max(0, left.at + (left.bare ? 1 : 0)), text.length],
      inner: [left.at + 1, text.length],
      depth: 0,
      broken: 'open',
    });
  }
  return found.sort((a, b) => a.outer[0] - b.outer[0] || b.outer[1] - a.outer[1]);
}

/** Where the sentence ends behind which somebody is announced up to `at`; -1: nobody is. */
function announcedFrom(text: string, from: number, at: number): number {
  const lead =
    /[。！？…]\s*(?=[^。！？“”，：]{1,30}(?:表示|说道?|称|指出|认为|强调|写道|补充道?|补充说|解释道?)[：:]\s*$)/.exec(
      text.slice(Math.max(from, at - 60), at),
    );
  return lead ? Math.max(from, at - 60) + lead.index + 1 : -1;
}

/**
 * Where speech begins whose opening mark is missing, behind speech that was closed at `from`: right there, `“A。”B。”`, or
 * behind who speaks, `“A。”X说，B。”`. -1: what `at` closes is no sentence.
 */
function unopened(text: string, from: number, at: number): number {
  const words = text.slice(from, at);
  if (
    words.length < 10 ||
    words.length > 1000 ||
    !/[。！？]$/.test(words) ||
    !/[。！？”]$/.test(text.slice(from - 2, from))
  )
    return -1;
  const lead =
    /^[^。！？“”]{1,40}?(?:表示|说道?|称|指出|认为|强调|透露|坦言|写道|补充道?|解释道?)[，：,:]\s*/.exec(
      words,
    );
  return from + (lead?.[0].length ?? 0);
}

/** So many paragraphs of one speech are looked ahead for the mark that closes them. */
const MAX_PARAGRAPHS = 6;

const stops = (text: string, at: number): boolean =>
  /[。！？…][’』]? ?$/.test(text.slice(Math.max(0, at - 3), at));

/** Whether a second `“` begins the next paragraph of the speech: a sentence ends before it, and one `”` closes all. */
function continuesSpeech(text: string, all: readonly RegExpExecArray[], i: number): boolean {
  if (!stops(text, all[i]?.index ?? 0)) return false;
  let next = i + 1;
  for (let step = 0; step < MAX_PARAGRAPHS; step++) {
    const mark = all[next];
    if (mark?.[0] !== '“' || !stops(text, mark.index)) break;
    next++;
  }
  return all[next]?.[0] === '”' && all[next + 1]?.[0] !== '”';
}
