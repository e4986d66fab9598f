/** Which lines of a page are the article. */
import { withoutFurniture } from './furniture.ts';
import { holderOf } from './holder.ts';
import type { Line } from './lines.ts';
import { withNeighbours } from './neighbours.ts';
import { outlineOf } from './outline.ts';
import { isLabel, isLinks } from './prose.ts';

/** @param anchor the line at which the article most likely begins: its title. */
export function articleOf(lines: readonly Line[], anchor: Line | null): readonly Line[] {
  const outline = outlineOf(withoutFurniture(lines, anchor));
  const holder = holderOf(outline, anchor);
  if (!holder) return [];
  const [from, to] = withNeighbours(outline, holder);
  return withoutLinks(outline.lines.slice(from, to));
}

/** Lists of links, and the labels that stand over them. */
function withoutLinks(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    if (!isLinks(line)) {
      kept.push(line);
      continue;
    }
    while (kept.length > 0 && isLabel(kept.at(-1))) kept.pop();
  }
  return kept;
}
