/** Which words of a page are the article's title. */
import { simplify } from '../script.ts';
import { isSameTitle, titleKey, withoutSite } from '../titles.ts';
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
    if (key.length < SHORTEST) return false;
    return (
      keys.some((title) => key.length > SHORTEST && title.startsWith(key)) ||
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
 * The visible line above the article's prose that repeats what the page's head calls the title; else
 * the nearest `<h1>` above it; else what the head says, without the site's name.
 */
export function titleOf(
  head: Head,
  lines: readonly Line[],
  titles: readonly Line[],
  article: readonly Line[],
): Title | null {
  const first = (article.find((line) => proseOf(line) > 0) ?? article[0])?.n ?? lines.length;
  const above = titles.filter((line) => line.n < first);
  const line =
    above.findLast(({ block }) => block.name === 'h1') ??
    above.at(-1) ??
    lines.findLast(
      ({ n, block, text, linked }) =>
        n < first && block.name === 'h1' && linked < 2 && titleKey(text).length >= SHORTEST,
    );
  if (line) return { runs: line.runs, line };
  const page = pageTitle(head);
  const start = article[0]?.runs[0]?.range[0] ?? Number.POSITIVE_INFINITY;
  if (titleKey(page).length < SHORTEST || (head.title[0]?.range[0] ?? 0) > start) return null;
  return { runs: cut(head.title, withoutSite(simplify(page)).length), line: null };
}

function pageTitle(head: Head): string {
  return head.title
    .map((run) => run.text)
    .join('')
    .trim();
}

/** The runs of the first `length` characters, blanks before them left out. */
function cut(runs: readonly Run[], length: number): Run[] {
  const out: Run[] = [];
  let left = length;
  for (const { range, text } of runs) {
    const own = out.length === 0 ? text.trimStart() : text;
    if (own === '' || left <= 0) continue;
    const kept = own.slice(0, left);
    left -= kept.length;
    const plain = range[1] - range[0] === text.length;
    const from = range[0] + text.length - own.length;
    out.push({ range: plain ? [from, from + kept.length] : range, text: kept });
  }
  return out;
}
