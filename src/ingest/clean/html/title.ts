/** Which words of a page are the article's title. */
import { readByline } from '../byline.ts';
import { simplify } from '../script.ts';
import { bareTitle, isSameTitle, titleKey, withoutSite } from '../titles.ts';
import type { Head } from './head.ts';
import type { Line } from './lines.ts';
import { proseOf } from './prose.ts';
import type { Run } from './text.ts';

export interface Title {
  readonly runs: readonly Run[];
  /** The visible line it is; null where only the page's `<title>` gives it. */
  readonly line: Line | null;
}

/** Shortest key (letters and digits) by which a line is known as the title. */
const SHORTEST = 5;

/** The same, where the name of the site stands before the title. */
const INSIDE = 10;

/** A head that calls the page no more than this, without a mark in it, may only name the site. */
const NAME = 12;

/** How many lines above the article's prose or byline a title stands that nothing repeats. */
const REACH = 3;

/** Headlines of Chinese news seldom pass 40 characters; two-part ones of magazines reach 60. */
const LONGEST = 80;

/** The visible lines, links left out, that repeat what the page's head calls the title. */
export function titleLines(head: Head, lines: readonly Line[]): Line[] {
  const named = [...head.titles, pageTitle(head)].map((title) => simplify(title));
  const keys = named.map(titleKey).filter((key) => key.length >= SHORTEST);
  if (keys.length === 0) return [];
  return lines.filter((line) => {
    if (line.text.length > LONGEST || line.linked > 1) return false;
    const plain = simplify(line.text);
    const key = titleKey(plain);
    // `河口新区`, where the page calls itself `河口新区 - 某某百科`.
    if (line.block.name === 'h1' && named.some((title) => withoutSite(title) === plain)) return true;
    if (key.length < SHORTEST) return false;
    return (
      keys.some((title) => title.startsWith(key) && key.length > SHORTEST) ||
      keys.some((title) => title.includes(key) && key.length >= INSIDE) ||
      named.some((title) => isSameTitle(plain, title))
    );
  });
}

/** The line at which the article most likely begins: of the title's, the first that is a heading. */
export function anchorOf(titles: readonly Line[]): Line | null {
  return (
    titles.find((line) => line.block.name === 'h1') ??
    titles.find((line) => /^h[2-4]$/.test(line.block.name)) ??
    titles[0] ??
    null
  );
}

/**
 * The visible line above the article's prose that repeats what the page's head calls the title; else the
 * nearest `<h1>` above it; else what the head says, without the site's name; and where the head only names
 * the site, the line above byline and article.
 */
export function titleOf(
  head: Head,
  lines: readonly Line[],
  titles: readonly Line[],
  article: readonly Line[],
): Title | null {
  const repeated = new Set(titles);
  const prose = article.find(
    (line) => proseOf(line) > 0 && !isHeading(line) && !repeated.has(line) && !tellsOrigin(line),
  );
  const first = (prose ?? article[0])?.n ?? lines.length;
  const above = titles.filter((line) => line.n < first);
  const line =
    above.findLast(({ block }) => block.name === 'h1') ??
    above.at(-1) ??
    lines.findLast((one) => one.n < first && one.block.name === 'h1' && isTitle(one));
  if (line) {
    const plain = simplify(line.text);
    const kept = bareTitle(plain);
    return {
      runs: kept.length < plain.length ? cut(line.runs, plain.indexOf(kept), kept.length) : line.runs,
      line,
    };
  }
  const page = pageTitle(head);
  const key = titleKey(page);
  if (key.length <= NAME && !/[，：！？“”,:!?]/.test(page)) {
    const near = lines.slice(0, first).filter((one) => !tellsOrigin(one));
    const named =
      near.findLast((one) => isHeading(one) && one.text.length > 2 && page.startsWith(one.text)) ??
      near.slice(-REACH).findLast((one) => isTitle(one) && one.text.length >= INSIDE);
    if (named) return { runs: named.runs, line: named };
  }
  const start = article[0]?.runs[0]?.range[0] ?? Number.POSITIVE_INFINITY;
  if (key.length < SHORTEST || (head.title[0]?.range[0] ?? 0) > start) return null;
  const plain = simplify(page);
  const kept = withoutSite(plain);
  return { runs: cut(head.title, plain.indexOf(kept), kept.length), line: null };
}

function isHeading({ block }: Line): boolean {
  return /^h[1-6]$/.test(block.name);
}

function isTitle({ text, linked }: Line): boolean {
  return linked < 2 && text.length <= LONGEST && titleKey(text).length >= SHORTEST && !text.includes('。');
}

function tellsOrigin(line: Line): boolean {
  return readByline(simplify(line.text)) !== null;
}

function pageTitle(head: Head): string {
  return head.title
    .map((run) => run.text)
    .join('')
    .trim();
}

/** The runs of `length` characters from the `skip`-th, blanks before the first not counted. */
function cut(runs: readonly Run[], skip: number, length: number): Run[] {
  const out: Run[] = [];
  let before = skip + leadingBlanks(runs);
  let left = length;
  for (const { range, text } of runs) {
    const kept = text.slice(before, before + left);
    const from = Math.min(before, text.length);
    before -= from;
    if (kept === '') continue;
    left -= kept.length;
    const plain = range[1] - range[0] === text.length;
    out.push({ range: plain ? [range[0] + from, range[0] + from + kept.length] : range, text: kept });
  }
  return out;
}

function leadingBlanks(runs: readonly Run[]): number {
  const text = runs.map((run) => run.text).join('');
  return text.length - text.trimStart().length;
}
