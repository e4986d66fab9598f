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
  lines: number;
  /** The first line of prose below the title. */
  after: number;
}

/** How much of its weight prose loses with each level: the element that holds the paragraphs should win. */
const DECAY = 0.5;
const UP = 3;

/** Lines between title and article after which the title says half as much for what follows. */
const NEAR = 40;

/** Prose, in characters, by which the beginning of an article is known. */
const LEAD = 30;

/** A part that holds more of the page's prose than this is the article, whatever its name. */
const MOST = 0.9;

/** What is left of the score of an element that does not hold the first prose below the title. */
const LATE = 0.35;

/** What is left of the score of an element that ends above the title. */
const ABOVE = 0.3;

/** @param anchor the line at which the article most likely begins: its title. */
export function articleOf(lines: readonly Line[], anchor: Line | null): readonly Line[] {
  const furniture = furnitureOf(lines, anchor);
  const own = lines.filter((line) => !within(line.block, furniture));
  const best = holderOf(own, anchor?.n ?? null);
  if (!best) return [];
  const [from, to] = extended(own, best);
  return withoutLinks(own.slice(from, to));
}

/**
 * Elements that are furniture by name and hold little enough of the page's prose. Where the title is known,
 * so is what comes first below it: then even a large part is furniture if it is not where the article begins.
 */
function furnitureOf(lines: readonly Line[], anchor: Line | null): Set<Element> {
  const prose = new Map<Element, number>();
  let all = 0;
  for (const line of lines) {
    const own = proseOf(line);
    all += own;
    for (let at: Element | null = line.block; at; at = at.parent) prose.set(at, (prose.get(at) ?? 0) + own);
  }
  const furniture = new Set<Element>();
  const spare = anchor && /^h[1-4]$/.test(anchor.block.name) ? anchor.block : null;
  for (const [element, own] of prose) {
    const share = furnitureShare(element);
    if (share !== null && own <= share * all && !(spare && isInside(spare, element))) furniture.add(element);
  }
  if (!anchor) return furniture;
  const lead = lines.find(
    (line) =>
      line.n > anchor.n &&
      line.n < anchor.n + NEAR &&
      proseOf(line) >= LEAD &&
      !within(line.block, furniture),
  );
  if (!lead) return furniture;
  for (const [element, own] of prose) {
    if (furnitureShare(element) !== null && own < MOST * all && !isInside(lead.block, element))
      furniture.add(element);
  }
  return furniture;
}

/** The element that holds the article's paragraphs. */
function holderOf(lines: readonly Line[], anchor: number | null): Element | null {
  const tallies = tally(lines, anchor ?? -1);
  const paragraph = (element: Element) => isParagraph(element, tallies);
  for (const line of lines) {
    let weight = proseOf(line);
    if (weight === 0) continue;
    let at: Element | null = line.block;
    while (at && paragraph(at)) at = at.parent;
    for (; at; at = at.parent) {
      const t = tallies.get(at);
      if (t) t.near += weight;
      weight *= DECAY;
    }
  }
  const start = lines.find((line) => line.n > (anchor ?? -1) && proseOf(line) >= LEAD)?.n ?? 0;
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, t] of tallies) {
    const score = t.near * placeOf(t.after - start, anchor !== null) * (1 - t.linked / Math.max(1, t.length));
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

/** What of an element's score is left by its place: `gap` lines of other things stand between it and the lead. */
function placeOf(gap: number, titled: boolean): number {
  if (!titled || gap <= 0) return 1;
  return Number.isFinite(gap) ? LATE / (1 + gap / NEAR) : ABOVE;
}

function tally(lines: readonly Line[], anchor: number): Map<Element, Tally> {
  const tallies = new Map<Element, Tally>();
  for (const line of lines) {
    const prose = proseOf(line);
    for (let at: Element | null = line.block; at; at = at.parent) {
      let t = tallies.get(at);
      if (!t) {
        t = { near: 0, prose: 0, length: 0, linked: 0, lines: 0, after: Number.POSITIVE_INFINITY };
        tallies.set(at, t);
      }
      t.prose += prose;
      t.length += line.text.length;
      t.linked += line.linked;
      t.lines += 1;
      if (prose > 0 && line.n > anchor) t.after = Math.min(t.after, line.n);
    }
  }
  return tallies;
}

const PARAGRAPH = /^(?:p|h[1-6]|blockquote|pre|center|li|dd|dt)$/;
const CELL = /^(?:td|th|article|main|table|tr)$/;

/** Whether the element is one paragraph: what holds it holds the article. */
function isParagraph(element: Element, tallies: ReadonlyMap<Element, Tally>): boolean {
  if (PARAGRAPH.test(element.name)) return (tallies.get(element)?.lines ?? 0) < 8;
  return !CELL.test(element.name) && tallies.get(element)?.lines === 1;
}

/**
 * The run of lines around the holder's that go on as the article does: parts of one article may stand in
 * boxes side by side.
 */
function extended(lines: readonly Line[], best: Element): [from: number, to: number] {
  let from = lines.findIndex((line) => isInside(line.block, best));
  let to = lines.findLastIndex((line) => isInside(line.block, best)) + 1;
  let inner = best;
  for (let level = 0; level < UP && inner.parent; level += 1) {
    const outer: Element = inner.parent;
    const groupEnd = (at: number, step: 1 | -1): number => {
      const line = lines[at];
      if (!line || !isInside(line.block, outer)) return at;
      const top = childOf(line.block, outer);
      let end = at + step;
      if (top === outer) return end;
      while (lines[end] && childOf((lines[end] as Line).block, outer) === top) end += step;
      return end;
    };
    for (;;) {
      const end = groupEnd(to, 1);
      if (end === to || !goesOn(lines.slice(to, end), inner, outer)) break;
      to = end;
    }
    for (;;) {
      const start = groupEnd(from - 1, -1) + 1;
      if (start >= from || !goesOn(lines.slice(start, from), inner, outer)) break;
      from = start;
    }
    inner = outer;
  }
  return [from, to];
}

/** Whether a neighbour of the article's box is nothing but prose, and made like it. */
function goesOn(group: readonly Line[], inner: Element, outer: Element): boolean {
  let prose = 0;
  let length = 0;
  let linked = 0;
  for (const line of group) {
    prose += proseOf(line);
    length += line.text.length;
    linked += line.linked;
  }
  const [first] = group;
  const top = first ? childOf(first.block, outer) : null;
  const alike =
    top === outer ||
    (top !== null &&
      (PARAGRAPH.test(top.name) ||
        (top.name === inner.name && top.attributes.get('class') === inner.attributes.get('class'))));
  return alike && prose >= 0.7 * length && linked <= 0.1 * length;
}

/** The child of `outer` that holds the element; `outer` itself where it is the element. */
function childOf(element: Element, outer: Element): Element | null {
  if (element === outer) return outer;
  let at = element;
  while (at.parent && at.parent !== outer) at = at.parent;
  return at.parent ? at : null;
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

function isInside(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

function within(element: Element, some: ReadonlySet<Element>): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (some.has(at)) return true;
  return false;
}
