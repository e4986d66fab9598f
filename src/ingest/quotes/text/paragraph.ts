/** A paragraph as the sieves see it: its words, and views of it in which quoted and bracketed words are hidden. */

import { simplify, traditional } from '../../clean/script.ts';
import type { Article, Part, Range } from '../../model.ts';
import { insideName } from '../mentions/inner-names.ts';
import { pairMarks, type Quoted } from './marks.ts';
import { sentenceRanges } from './sentences.ts';

export interface Paragraph {
  readonly part: Part;
  /** Position among the blocks; -1: the title. */
  readonly index: number;
  readonly kind: 'title' | 'heading' | 'paragraph';
  /** Where the paragraph starts in its part. */
  readonly offset: number;
  /** In simplified characters and with curved marks; as long as the published text. */
  readonly text: string;
  /** `text` with the words between quotation marks replaced by `hidden`, and so those between brackets. */
  readonly flat: string;
  readonly quoted: readonly Quoted[];
  readonly sentences: readonly Range[];
  /** The source sets it off from its own words: `> …`. */
  readonly setOff: boolean;
}

/** Stands for a hidden character: no letter, no punctuation. */
export const hidden = '￼';

/** A photographer's credit inside the text: who took a picture speaks nowhere. */
const credit =
  /(?:摄影|摄|图片|照片|图源|图)[：:] ?[^，。！？；：:/／\n]{2,30}[/／](?:《[^《》]{1,12}》|[一-鿿]{1,6}社|[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*){0,3})/g;

const brackets =
  /（[^（）\n]{0,200}）|\([^()\n]{0,200}\)|《[^《》\n]{0,100}》|【[^【】\n]{0,100}】|\[[^[\]\n]{0,100}\]/g;

export function paragraphOf(
  part: Part,
  index: number,
  kind: Paragraph['kind'],
  offset: number,
  words: string,
  inside = false,
  setOff = false,
): Paragraph {
  const quoted = pairMarks(words, inside);
  const text = curve(words, quoted);
  let flat = '';
  let at = 0;
  for (const span of quoted) {
    if (span.depth > 0 || span.inner[0] < at || insideName(text, ...span.inner)) continue;
    flat += text.slice(at, span.inner[0]) + hidden.repeat(span.inner[1] - span.inner[0]);
    at = span.inner[1];
  }
  flat += text.slice(at);
  flat = flat.replace(brackets, (all, at: number) =>
    insideName(text, at + 1, at + all.length - 1)
      ? all
      : all.charAt(0) + hidden.repeat(all.length - 2) + all.charAt(all.length - 1),
  );
  if (flat.includes('/') || flat.includes('／'))
    flat = flat.replace(credit, (all) => hidden.repeat(all.length));
  return {
    part,
    index,
    kind,
    offset,
    text,
    flat,
    quoted,
    sentences: sentenceRanges(text, flat, quoted),
    setOff,
  };
}

/** Curved marks of the same meaning. */
const curved: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '〝': '“',
  '〞': '”',
};

const uncurved = /["＂「」『』〝〞]/;

/** The text with straight and corner marks curved as they were paired: what reads a paragraph knows no others. */
function curve(text: string, quoted: readonly Quoted[]): string {
  if (!uncurved.test(text)) return text;
  const units = text.split('');
  const turn = (at: number, mark: string) => {
    if (uncurved.test(units[at] ?? '')) units[at] = mark;
  };
  for (const { outer, inner } of quoted) {
    if (insideName(text, ...inner)) continue;
    if (inner[0] > outer[0]) turn(outer[0], '“');
    if (inner[1] < outer[1]) turn(inner[1], '”');
  }
  return units.map((unit) => curved[unit] ?? unit).join('');
}

/** `１２月５日`, `ＡＰＥＣ`: digits and letters as wide as characters, in their usual form. */
const narrow = (text: string): string =>
  text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));

/**
 * The title and the blocks of an article, in simplified characters and with curved marks, whatever its own are (offsets
 * stay as they are); a quotation left open in one block goes on in the next. Where an article quotes between corner
 * brackets alone they are curved before they are paired, so that one left open goes on as well.
 */
export function paragraphsOf(article: Article): Paragraph[] {
  const out: Paragraph[] = [];
  const corners = !/[“”]/.test(article.body.text);
  const marked = article.source.text.includes('>');
  const simple = (text: string) => {
    const simplified = narrow(article.script === 'hant' || traditional(text) ? simplify(text) : text);
    return corners ? simplified.replace(/[「」『』〝〞]/g, (mark) => curved[mark] ?? mark) : simplified;
  };
  if (article.title) out.push(paragraphOf('title', -1, 'title', 0, simple(article.title.text)));
  let open = false;
  for (const [index, block] of article.blocks.entries()) {
    const whole = simple(article.body.text.slice(...block.range));
    const setOff = marked && isSetOff(article, block.range[0]);
    for (const [start, end] of pieces(whole)) {
      const text = whole.slice(start, end);
      const inside: boolean = open && block.kind === 'paragraph' && closesAhead(article, index, text);
      const paragraph = paragraphOf('body', index, block.kind, block.range[0] + start, text, inside, setOff);
      out.push(paragraph);
      open = paragraph.quoted.at(-1)?.broken === 'open' || (inside && paragraph.quoted.length === 0);
    }
  }
  return out;
}

/**
 * Characters. A paragraph of news has some hundred. Within one, every report is compared with its neighbours:
 * a book on one line would take the square of its length, so it is read in pieces that end with a sentence.
 */
const MAX_LENGTH = 4000;

function* pieces(text: string): Generator<Range> {
  let start = 0;
  while (text.length - start > MAX_LENGTH) {
    const limit = start + MAX_LENGTH;
    const stop = Math.max(...['。', '！', '？', '”'].map((mark) => text.lastIndexOf(mark, limit - 1)));
    const end = stop > start ? stop + 1 : limit;
    yield [start, end];
    start = end;
  }
  yield [start, text.length];
}

/** So far behind the beginning of its line what is published of it begins. */
const MAX_MARKS = 400;

/** Whether the line of the source that is published at `at` begins with `>`. */
function isSetOff({ source, body }: Article, at: number): boolean {
  const [start] = body.log.toSource([at, at + 1]);
  const from = Math.max(0, start - MAX_MARKS);
  const before = source.text.slice(from, start + 1);
  const line = before.lastIndexOf('\n', start - 1 - from);
  return (line >= 0 || from === 0) && /^ {0,3}> ?/.test(before.slice(line + 1));
}

/** So many paragraphs without a mark of their own may stand inside one quotation. */
const MAX_UNMARKED = 20;

/** A paragraph inside a quotation opened before: it, or the next that has a mark, closes one that it did not open. */
function closesAhead(article: Article, index: number, text: string): boolean {
  let words = text;
  for (let ahead = index; ahead <= index + MAX_UNMARKED; ahead++) {
    const mark = /[“「”」"＂]/.exec(words);
    if (mark)
      return /[”」]/.test(mark[0]) || (/["＂]/.test(mark[0]) && words.slice(0, mark.index).trim() !== '');
    const next = article.blocks[ahead + 1];
    if (next?.kind !== 'paragraph') return false;
    words = article.body.text.slice(...next.range);
  }
  return false;
}

/** The sentence that holds `at`. */
export function sentenceAt(paragraph: Paragraph, at: number): Range {
  let low = 0;
  let high = paragraph.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((paragraph.sentences[middle]?.[0] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return paragraph.sentences[low] ?? [0, paragraph.text.length];
}
