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
  return withoutLinks(outline.lines.slice(from, to), anchor);
}

/** How many links in a row are a list, after which a heading begins another article. */
const LIST = 2;

/**
 * Without lists of links, the answers of a poll, and the labels over them. After such a list a heading of the title's own rank ends
 * the article: pages go on with the next one.
 */
function withoutLinks(lines: readonly Line[], anchor: Line | null): Line[] {
  const rank = anchor && rankOf(anchor) < 9 ? rankOf(anchor) : 0;
  const kept: Line[] = [];
  let links = 0;
  for (const line of lines) {
    if (isLinks(line) || line.asks) {
      while (kept.length > 0 && isLabel(kept.at(-1))) kept.pop();
      links += 1;
    } else if (links >= LIST && kept.length > 0 && rankOf(line) <= rank) {
      break;
    } else {
      kept.push(line);
      links = 0;
    }
  }
  // `责任编辑：` with nobody named, `标签：` whose links are gone.
  while (isLabel(kept.at(-1)) && /[：:]$/.test(kept.at(-1)?.text ?? '')) kept.pop();
  return kept;
}

/** 1 to 6 for a heading, 9 for any other line. */
function rankOf({ block }: Line): number {
  return /^h[1-6]$/.test(block.name) ? Number(block.name[1]) : 9;
}
