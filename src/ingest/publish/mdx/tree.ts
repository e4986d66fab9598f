/** Blocks of text with marked quotes become an mdast tree. */
import type { Heading, Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Block, QuoteKind, Range } from '../../model.ts';

/** A quote in a block. */
export interface Mark {
  readonly id: string;
  /** Slug of the speaker; null where none is established. */
  readonly speaker: string | null;
  readonly kind: QuoteKind;
  /** In the block's text. */
  readonly range: Range;
}

export interface MarkedBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  /** In any order; they may nest and overlap. */
  readonly marks: readonly Mark[];
}

export function toTree(blocks: readonly MarkedBlock[]): Root {
  return { type: 'root', children: blocks.map(toBlock) };
}

export function toBlock({ kind, text, marks }: MarkedBlock): Heading | Paragraph {
  const sorted = marks.filter(({ range }) => range[0] < range[1]).sort(order);
  const children = standing(phrasing(text, [0, text.length], sorted));
  return kind === 'heading' ? { type: 'heading', depth: 2, children } : { type: 'paragraph', children };
}

/**
 * A paragraph of nothing but elements is taken by MDX for elements that stand alone, and the white space between
 * them is lost. There, and only there, the space moves into the element before it.
 */
function standing(children: PhrasingContent[]): PhrasingContent[] {
  const bare = children.every((child) => child.type !== 'text' || child.value.trim() === '');
  if (!bare || !children.some((child) => child.type === 'text')) return children;
  const out: PhrasingContent[] = [];
  for (const child of children) {
    const before = out.at(-1);
    if (child.type === 'text' && before && 'children' in before) before.children.push(child);
    else out.push(child);
  }
  return out;
}

/**
 * The text of `range`, each mark an element. A mark that runs over the end of the one before it is cut there
 * and goes on as a second element with the same id: elements nest, spans of speech need not.
 *
 * @param marks sorted by start, the longer first.
 */
function phrasing(text: string, [start, end]: Range, marks: readonly Mark[]): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = start;
  let next = 0;
  /** What is left of marks that were cut, in order; it starts where the last element ended. */
  let cut: Mark[] = [];
  while (cut.length > 0 || next < marks.length) {
    const [left] = cut;
    const fresh = marks[next];
    const mark = left && (!fresh || order(left, fresh) <= 0) ? left : fresh;
    if (!mark) break;
    if (mark === left) cut.shift();
    else next += 1;
    const [from, to] = mark.range;
    const inner = cut;
    for (let other = marks[next]; other && other.range[0] < to; other = marks[++next]) inner.push(other);
    cut = inner.flatMap((other): Mark[] =>
      other.range[1] > to ? [{ ...other, range: [to, other.range[1]] }] : [],
    );
    cut.sort(order);
    const held = inner.map(
      (other): Mark => ({ ...other, range: [other.range[0], Math.min(other.range[1], to)] }),
    );
    if (from > at) out.push({ type: 'text', value: text.slice(at, from) });
    out.push(element(mark, phrasing(text, mark.range, held.sort(order))));
    at = to;
  }
  if (at < end) out.push({ type: 'text', value: text.slice(at, end) });
  return out;
}

/** By start, the longer first: what holds others comes before them. */
function order(a: Mark, b: Mark): number {
  return a.range[0] - b.range[0] || b.range[1] - a.range[1];
}

function element({ id, speaker, kind }: Mark, children: PhrasingContent[]): MdxJsxTextElement {
  const given = Object.entries({ id, speaker, kind }).filter(([, value]) => value !== null);
  return {
    type: 'mdxJsxTextElement',
    name: 'Quote',
    attributes: given.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children,
  };
}
