/** Parts of one article that stand in boxes side by side. */
import { isParagraph } from './holder.ts';
import { holds, type Outline, type Part } from './outline.ts';

/** How many boxes around the article's are searched for more of it. */
const LEVELS = 3;

/**
 * The lines of the holder and of those neighbours that go on as it does.
 *
 * @returns the half-open range of the outline's lines.
 */
export function withNeighbours(outline: Outline, holder: Part): [from: number, to: number] {
  let from = holder.first;
  let to = holder.last + 1;
  let inner = holder;
  for (let level = 0; level < LEVELS && inner.parent; level += 1) {
    const outer = inner.parent;
    for (let end = onward(outline, inner, outer, to, 1); end !== to; ) {
      to = end;
      end = onward(outline, inner, outer, to, 1);
    }
    for (let start = onward(outline, inner, outer, from - 1, -1); start !== from - 1; ) {
      from = start + 1;
      start = onward(outline, inner, outer, from - 1, -1);
    }
    inner = outer;
  }
  return [from, to];
}

/** The line after (or before) the neighbour at line `n`; `n` itself where that is not the article. */
function onward(outline: Outline, inner: Part, outer: Part, n: number, step: 1 | -1): number {
  const next = childAt(outline, outer, n);
  // Where something else in the box inside stands between, what follows is another article.
  if (!next || next === inner) return n;
  if (next === outer) return (outline.prose[n] ?? 0) > 0 ? n + step : n;
  if (!goesOn(next, inner)) return n;
  return step === 1 ? next.last + 1 : next.first - 1;
}

/** The part directly in `outer` that holds line `n`; `outer` itself where the line stands in no part of it. */
function childAt({ partOf }: Outline, outer: Part, n: number): Part | null {
  if (!holds(outer, n)) return null;
  let at = partOf[n] ?? null;
  while (at && at !== outer && at.parent !== outer) at = at.parent;
  return at;
}

/** Whether the part is made of short lines that are all verse. */
function isPoem({ lines, length, prose }: Part): boolean {
  return lines > 1 && prose === length && length <= 11 * lines;
}

/** Whether a neighbour is nothing but prose, and made like the article's box. */
function goesOn(next: Part, inner: Part): boolean {
  const alike =
    isParagraph(next) ||
    isPoem(next) ||
    (next.element.name === inner.element.name &&
      next.element.attributes.get('class') === inner.element.attributes.get('class'));
  return alike && next.prose >= 0.7 * next.length && next.linked <= 0.1 * next.length;
}
