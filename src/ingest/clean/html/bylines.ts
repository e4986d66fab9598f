/** The lines above and below a page's article that tell its date, source and author. */
import { type Byline, namesOutlet, readByline } from '../byline.ts';
import { readReporter } from '../reporter.ts';
import { simplify } from '../script.ts';
import type { Line } from './lines.ts';
import { proseOf } from './prose.ts';

/** How many lines above the article's first prose, below the title, and after its end are looked at. */
const REACH = { above: 12, below: 8 };

/** What the line tells, in the characters it is written in: patterns read a simplified view of equal length. */
function readLine({ text }: Line): Byline | null {
  const plain = simplify(text);
  const byline = readByline(plain) ?? readReporter(plain);
  if (!byline || plain === text) return byline;
  const written = (value: string | null) => {
    const at = value === null ? -1 : plain.indexOf(value);
    return value === null || at < 0 ? value : text.slice(at, at + value.length);
  };
  return { published: byline.published, outlet: written(byline.outlet), author: written(byline.author) };
}

/** Whether the line says that a name in it is the outlet's. */
export function statesOutlet({ text }: Line): boolean {
  return namesOutlet(simplify(text));
}

/** Each line and what it tells. Below the article only lines with a source or an author count. */
export function bylinesOf(
  lines: readonly Line[],
  article: readonly Line[],
  title: Line | null,
): Map<Line, Byline> {
  const found = new Map<Line, Byline>();
  const first = (article.find((line) => proseOf(line) > 0 && !readLine(line)) ?? article[0])?.n;
  const last = article.at(-1)?.n;
  if (first === undefined || last === undefined) return found;
  for (const line of lines.slice(
    Math.max((title?.n ?? -1) + 1, first - REACH.above),
    last + 1 + REACH.below,
  )) {
    if (line.n >= first && line.n <= last) continue;
    const byline = readLine(line);
    if (byline && (line.n < first || byline.outlet !== null || byline.author !== null))
      found.set(line, byline);
  }
  return found;
}
