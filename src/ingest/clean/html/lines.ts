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
  const end = () => {
    const line = lineOf(pieces);
    if (line) {
      lines.push({ ...line, n: lines.length, block });
    }
    pieces = [];
  };
  const visit = (node: Element | Text, inside: Element, link: boolean): void => {
    if (!isElement(node)) {
      block = inside;
      for (const run of readText(source, node.range)) pieces.push({ ...run, link });
    } else if (node.name === 'br') {
      end();
    } else if (!UNREAD.has(node.name)) {
      const breaks = BLOCK.has(node.name);
      if (breaks) end();
      for (const child of node.children) visit(child, breaks ? node : inside, link || node.name === 'a');
      if (breaks) end();
    }
  };
  for (const child of page.children) visit(child, page, false);
  end();
  return lines;
}

/** The pieces without blanks at either end and without the second of two blanks. */
function lineOf(pieces: readonly Piece[]): Pick<Line, 'runs' | 'text' | 'linked'> | null {
  const first = pieces.findIndex((piece) => piece.text.trim() !== '');
  if (first < 0) return null;
  const last = pieces.findLastIndex((piece) => piece.text.trim() !== '');
  const runs: Run[] = [];
  let text = '';
  let linked = 0;
  for (let piece of pieces.slice(first, last + 1)) {
    if (runs.length === 0) piece = trimmed(piece, piece.text.length - piece.text.trimStart().length, 0);
    if (piece === pieces[last] || piece.range[1] === pieces[last]?.range[1]) {
      piece = trimmed(piece, 0, piece.text.length - piece.text.trimEnd().length);
    }
    if (piece.text === ' ' && /\s$/.test(text)) continue;
    runs.push({ range: piece.range, text: piece.text });
    text += piece.text;
    if (piece.link) linked += piece.text.length;
  }
  return { runs, text, linked };
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
