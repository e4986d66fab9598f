/** Which lines of a page are the article. */
import { furnitureShare } from './chrome.ts';
import type { Line } from './lines.ts';
import type { Element } from './page.ts';
import { isLabel, isLinks, proseOf } from './prose.ts';

/** What the lines in an element amount to. */
interface Tally {
  /** Prose, counting less the deeper it stands below the element. */
  near: number;
  prose: number;
  length: number;
  linked: number;
}

/** How much of its weight prose loses with each level: the element that holds the paragraphs should win. */
const DECAY = 0.6;

export function articleOf(lines: readonly Line[]): readonly Line[] {
  const furniture = furnitureOf(lines);
  const own = lines.filter((line) => !within(line.block, furniture));
  const best = holderOf(own);
  if (!best) return [];
  const holder = new Set([best]);
  const inside = own.map((line) => within(line.block, holder));
  extend(own, inside, best);
  return withoutLinks(own.filter((_, i) => inside[i]));
}

/** Elements that are furniture by name and hold little enough of the page's prose. */
function furnitureOf(lines: readonly Line[]): Set<Element> {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const line of lines) {
    const own = proseOf(line);
    all += own;
    for (let at: Element | null = line.block; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + own);
  }
  const furniture = new Set<Element>();
  for (const [element, own] of prose) {
    const share = furnitureShare(element);
    if (share !== null && own <= share * all) furniture.add(element);
  }
  return furniture;
}

/** The element that holds the article's paragraphs. */
function holderOf(lines: readonly Line[]): Element | null {
  const tallies = new Map<Element, Tally>();
  for (const line of lines) {
    const prose = proseOf(line);
    let weight = prose;
    for (let at: Element | null = line.block; at; at = at.parent) {
      let tally = tallies.get(at);
      if (!tally) {
        tally = { near: 0, prose: 0, length: 0, linked: 0 };
        tallies.set(at, tally);
      }
      tally.near += weight;
      tally.prose += prose;
      tally.length += line.text.length;
      tally.linked += line.linked;
      if (at !== line.block) weight *= DECAY;
    }
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, tally] of tallies) {
    if (element.name === 'p') continue;
    const score = tally.near * (1 - tally.linked / Math.max(1, tally.length));
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

function extend(_lines: readonly Line[], _inside: boolean[], _best: Element): void {}

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

function within(element: Element, some: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (some.has(at)) return true;
  return false;
}
