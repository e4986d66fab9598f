/** What the lines in each element of a page amount to: gathered once, in time linear in the page. */
import type { Line } from './lines.ts';
import type { Element } from './page.ts';
import { proseOf } from './prose.ts';

/** An element that holds lines. Sums are over all lines in it, however deep. */
export interface Part {
  readonly element: Element;
  readonly parent: Part | null;
  /** Its lines are those from `first` to `last` of the page. */
  first: number;
  last: number;
  lines: number;
  /** Characters. */
  length: number;
  linked: number;
  prose: number;
  /** Prose of the lines that stand in it and in none of its parts, teasers for less. */
  own: number;
  /** How many lines stand in it and in none of its parts. */
  direct: number;
}

export interface Outline {
  readonly lines: readonly Line[];
  /** Prose of each line. */
  readonly prose: readonly number[];
  /** The part each line stands in. */
  readonly partOf: readonly Part[];
  /** Every part, each before the parts in it. */
  readonly parts: readonly Part[];
}

export function outlineOf(lines: readonly Line[]): Outline {
  const known = new Map<Element, Part>();
  const parts: Part[] = [];
  const partFor = (element: Element): Part => {
    const found = known.get(element);
    if (found) return found;
    const parent = element.parent ? partFor(element.parent) : null;
    const part: Part = {
      element,
      parent,
      first: Number.POSITIVE_INFINITY,
      last: -1,
      lines: 0,
      length: 0,
      linked: 0,
      prose: 0,
      own: 0,
      direct: 0,
    };
    known.set(element, part);
    parts.push(part);
    return part;
  };
  const prose = lines.map(proseOf);
  const partOf = lines.map(({ block }) => partFor(block));
  for (const [n, line] of lines.entries()) {
    const part = partOf[n] as Part;
    part.first = Math.min(part.first, n);
    part.last = n;
    part.lines += 1;
    part.length += line.text.length;
    part.linked += line.linked;
    part.prose += prose[n] ?? 0;
    part.own += (prose[n] ?? 0) * (isTeaser(lines, n) ? TEASER : 1);
    part.direct += 1;
  }
  for (const part of parts.toReversed()) {
    const { parent } = part;
    if (!parent) continue;
    parent.first = Math.min(parent.first, part.first);
    parent.last = Math.max(parent.last, part.last);
    parent.lines += part.lines;
    parent.length += part.length;
    parent.linked += part.linked;
    parent.prose += part.prose;
  }
  return { lines, prose, partOf, parts };
}

/** What a teaser's prose counts for beside an article's. */
const TEASER = 0.3;

/** Whether the line stands under a link, as the summaries in a list of other articles do. */
function isTeaser(lines: readonly Line[], n: number): boolean {
  const above = lines[n - 1];
  return above !== undefined && above.text.length >= 6 && above.linked >= 0.8 * above.text.length;
}

/** Whether line `n` of the outline stands in the part. */
export function holds(part: Part, n: number): boolean {
  return part.first <= n && n <= part.last;
}
