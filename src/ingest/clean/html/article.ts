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

/** How many links in a row are a list, after which a heading begins another article. */
const LIST = 2;

/** Without lists of links and the labels over them; a heading after a list of links ends the article. */
function withoutLinks(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  let links = 0;
  for (const line of lines) {
    if (isLinks(line)) {
      while (kept.length > 0 && isLabel(kept.at(-1))) kept.pop();
      links += 1;
    } else if (links >= LIST && kept.length > 0 && /^h[1-3]$/.test(line.block.name)) {
      break;
    } else {
      kept.push(line);
      links = 0;
    }
  }
  return kept;
}
