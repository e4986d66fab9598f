/** Which lines of a page are furniture by what the boxes they stand in are called. */
import { furnitureShare } from './chrome.ts';
import { NEAR } from './holder.ts';
import type { Line } from './lines.ts';
import { holds, type Outline, outlineOf, type Part } from './outline.ts';
import { mayLead } from './prose.ts';

/** A part that holds more of the page's prose than this is the article, whatever its name. */
const MOST = 0.9;

/**
 * The lines that do not stand in furniture: in a part so named that holds little enough of the page's prose.
 * Where the title is known, so is what comes first below it: then even a large part is furniture if it is
 * not where the article begins.
 */
export function withoutFurniture(lines: readonly Line[], anchor: Line | null): Line[] {
  const outline = outlineOf(lines);
  const { parts } = outline;
  const all = parts[0]?.prose ?? 0;
  const named = new Map<Part, number>();
  for (const part of parts) {
    const share = furnitureShare(part.element);
    if (share !== null) named.set(part, share);
  }
  const heading = anchor && /^h[1-4]$/.test(anchor.block.name) ? anchor.n : -1;
  const furniture = new Set<Part>();
  for (const [part, share] of named) {
    if (part.prose <= share * all && !holds(part, heading)) furniture.add(part);
  }
  let shown = outside(outline, furniture);
  if (anchor) {
    const lead = shown.find((line) => line.n > anchor.n && line.n < anchor.n + NEAR && mayLead(line));
    if (lead) {
      for (const part of named.keys()) {
        if (part.prose < MOST * all && !holds(part, lead.n)) furniture.add(part);
      }
      shown = outside(outline, furniture);
    }
  }
  return shown;
}

function outside({ lines, parts, partOf }: Outline, some: ReadonlySet<Part>): Line[] {
  const inside = new Set<Part>();
  for (const part of parts) {
    if (some.has(part) || (part.parent && inside.has(part.parent))) inside.add(part);
  }
  return lines.filter((_, n) => !inside.has(partOf[n] as Part));
}
