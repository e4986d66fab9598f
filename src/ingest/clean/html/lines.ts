/**
 * A page's tree becomes lines: what a reader sees between two line breaks, and where each character of it
 * stands in the page.
 */
import { BLOCK, UNREAD } from './elements.ts';
import { type Element, isElement, type Text } from './page.ts';
import { type Run, readText } from './text.ts';

export interface Line {
  /** Index among the page's lines. */
  readonly n: number;
  /** In the page's order; the first does not begin and the last does not end with a blank. */
  readonly runs: readonly Run[];
  /** What a reader sees. */
  readonly text: string;
  /** How many characters of `text` are links. */
  readonly linked: number;
  /** How many letters of it are not links: words beside the links, where dates and marks are none. */
  readonly words: number;
  /** Whether a box or a button to tick stands in it: it is a question of a poll or a form. */
  readonly asks: boolean;
  /** The block the line stands in. */
  readonly block: Element;
}

interface Piece extends Run {
  readonly link: boolean;
}

export function linesOf(page: Element, source: string): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let block = page;
  let asks = false;
  const end = () => {
    const line = lineOf(pieces);
    if (line) {
      lines.push({ ...line, n: lines.length, block, asks });
    }
    asks = false;
    pieces = [];
  };
  const visit = (node: Element | Text, inside: Element, link: boolean): void => {
    if (!isElement(node)) {
      block = inside;
      for (const run of readText(source, node.range)) pieces.push({ ...run, link });
    } else if (node.name === 'br') {
      end();
    } else if (node.name === 'input') {
      if (/^(?:radio|checkbox)$/i.test(node.attributes.get('type') ?? '')) asks = true;
    } else if (!UNREAD.has(node.name)) {
      const breaks = BLOCK.has(node.name);
      if (breaks) end();
      const linked = link || isLink(node);
      for (const child of node.children) visit(child, breaks ? node : inside, linked);
      if (breaks) end();
    }
  };
  for (const child of page.children) visit(child, page, false);
  end();
  return lines;
}

/** Longest link, in characters of text: what is longer is an article that links to itself, or was never closed. */
const LONGEST = 300;

/** Whether the element is a link and not a mark to link to, nor one that holds whole paragraphs. */
function isLink(element: Element): boolean {
  const { name, attributes } = element;
  if (name !== 'a' || (attributes.has('name') && !attributes.has('href'))) return false;
  return textLeft(element, LONGEST) >= 0;
}

/** What is left of `most` characters after the element's text; negative where that is longer. */
function textLeft(element: Element, most: number): number {
  let left = most;
  for (const child of element.children) {
    if (left < 0) return left;
    left = isElement(child) ? textLeft(child, left) : left - (child.range[1] - child.range[0]);
  }
  return left;
}

/** The pieces without blanks at either end and without the second of two blanks. */
function lineOf(pieces: readonly Piece[]): Pick<Line, 'runs' | 'text' | 'linked' | 'words'> | null {
  const first = pieces.findIndex((piece) => piece.text.trim() !== '');
  if (first < 0) return null;
  const last = pieces.findLastIndex((piece) => piece.text.trim() !== '');
  const runs: Run[] = [];
  let text = '';
  let linked = 0;
  let words = 0;
  let blank = false;
  for (let piece of pieces.slice(first, last + 1)) {
    if (runs.length === 0) piece = trimmed(piece, piece.text.length - piece.text.trimStart().length, 0);
    if (piece === pieces[last] || piece.range[1] === pieces[last]?.range[1]) {
      piece = trimmed(piece, 0, piece.text.length - piece.text.trimEnd().length);
    }
    if (piece.text === ' ' && blank) continue;
    runs.push({ range: piece.range, text: piece.text });
    text += piece.text;
    if (piece.text !== '') blank = piece.text.trimEnd() !== piece.text;
    if (piece.link) linked += piece.text.length;
    else words += piece.text.match(/\p{L}/gu)?.length ?? 0;
  }
  return { runs, text, linked, words };
}

/** A piece of the page's own words without its first and last characters, which are blanks. */
function trimmed(piece: Piece, head: number, tail: number): Piece {
  if (head + tail === 0) return piece;
  const text = piece.text.slice(head, piece.text.length - tail);
  const plain = piece.range[1] - piece.range[0] === piece.text.length;
  return plain
    ? { ...piece, text, range: [piece.range[0] + head, piece.range[1] - tail] }
    : { ...piece, text };
}
