/** Which words of a page are the article's title. */
import { simplify } from '../script.ts';
import { isSameTitle, titleKey, withoutSite } from '../titles.ts';
import type { Head } from './head.ts';
import type { Line } from './lines.ts';
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

/**
 * The visible line above the article, or at its head, that repeats what the page's head calls the title; else
 * the nearest `<h1>` above it; else what the head says, without the site's name.
 */
export function titleOf(head: Head, lines: readonly Line[], article: readonly Line[]): Title | null {
  const first = article[0]?.n ?? lines.length;
  const start = article[2]?.n ?? first;
  const above = lines.slice(0, start + 1).filter((line) => line.text.length <= LONGEST && line.linked < 2);
  const page = head.title
    .map((run) => run.text)
    .join('')
    .trim();
  const named = [...head.titles, page].filter((title) => title !== '').map(simplify);
  const repeats = (line: Line) => {
    const plain = simplify(line.text);
    const key = titleKey(plain);
    return named.some(
      (title) => isSameTitle(plain, title) || (key.length > SHORTEST && titleKey(title).startsWith(key)),
    );
  };
  const heads = above.filter((line) => line.block.name === 'h1');
  const line =
    heads.findLast(repeats) ??
    above.findLast(repeats) ??
    heads.findLast((h1) => h1.n < first && titleKey(h1.text).length >= SHORTEST);
  if (line) return { runs: line.runs, line };
  const kept = withoutSite(simplify(page)).length;
  const runs = cut(head.title, kept);
  return titleKey(page).length < SHORTEST ? null : { runs, line: null };
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
