/** The part of a page that holds the article's paragraphs. */
import type { Line } from './lines.ts';
import type { Outline, Part } from './outline.ts';
import { mayLead } from './prose.ts';

/** How much of its weight prose loses with each level: the part that holds the paragraphs should win. */
const DECAY = 0.5;

/** Lines between title and article after which the title says half as much for what follows. */
export const NEAR = 40;

/** What is left of the score of a part that does not hold the first prose below the title. */
const LATE = 0.35;

/** What is left of the score of a part that ends above the title. */
const ABOVE = 0.3;

/**
 * The part with the most prose near its surface and the fewest links; below the title rather than above it,
 * and soon rather than late. Null where the page has no prose.
 *
 * @param anchor the line at which the article most likely begins: its title.
 */
export function holderOf(outline: Outline, anchor: Line | null): Part | null {
  const near = nearProse(outline);
  const { lines, prose } = outline;
  /** For each line, the next line of prose below the title, itself included. */
  const next: number[] = new Array(lines.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let n = lines.length - 1; n >= 0; n -= 1) {
    const below = (lines[n]?.n ?? 0) > (anchor?.n ?? -1) && (prose[n] ?? 0) > 0;
    next[n] = below ? n : (next[n + 1] ?? 0);
  }
  const lead = lines.findIndex((line) => line.n > (anchor?.n ?? -1) && mayLead(line));
  let best: Part | null = null;
  let bestScore = 0;
  for (const part of outline.parts) {
    let score = (near.get(part) ?? 0) * (1 - part.linked / Math.max(1, part.length));
    if (anchor) {
      const first = next[part.first] ?? 0;
      if (first > part.last) score *= ABOVE;
      else if (first > lead) score *= LATE / (1 + ((lines[first]?.n ?? 0) - (lines[lead]?.n ?? 0)) / NEAR);
    }
    if (score > bestScore) {
      best = part;
      bestScore = score;
    }
  }
  return best && wider(best);
}

/** How many boxes around the best are looked at: an article may stand in several of its own. */
const LEVELS = 3;

/** The box around the part, or around that, if it holds much more and is as purely prose. */
function wider(best: Part): Part {
  let found = best;
  let level = 0;
  for (let at = best.parent; at && level < LEVELS; at = at.parent, level += 1) {
    const pure = at.prose >= 0.8 * at.length && at.linked <= 0.05 * at.length;
    if (pure && at.prose >= 1.3 * found.prose) found = at;
  }
  return found;
}

/** Prose of each part, less with each level between the part and the paragraph. */
function nearProse({ parts }: Outline): Map<Part, number> {
  const near = new Map<Part, number>();
  const passed = new Map<Part, number>();
  for (const part of parts.toReversed()) {
    const here = part.own + (passed.get(part) ?? 0);
    const paragraph = isParagraph(part);
    if (!paragraph) near.set(part, here);
    if (part.parent) {
      passed.set(part.parent, (passed.get(part.parent) ?? 0) + here * (paragraph ? 1 : DECAY));
    }
  }
  return near;
}

const PARAGRAPH = /^(?:p|h[1-6]|blockquote|pre|center|li|dd|dt)$/;

/** Parts of a layout, which may hold a whole article in one line. */
const LAYOUT = /^(?:td|th|tr|table|article|main|#page)$/;

/** More lines than this are no paragraph, whatever the element is called. */
const LINES = 7;

/** Whether the part is one paragraph: what holds it holds the article. */
export function isParagraph({ element, lines, direct }: Part): boolean {
  if (PARAGRAPH.test(element.name)) return lines <= LINES;
  return lines === 1 && direct === 1 && !LAYOUT.test(element.name);
}
