/**
 * Takes the article out of a web page: markup, menus, link lists, comments and everything else that is not
 * the article's title, byline, headings and paragraphs is removed; character references are decoded; blocks
 * and `<br>` become lines, headings get Markdown's marks. What the head of the page says fills in metadata
 * that its visible byline does not give.
 */
import { type Byline, dateAbove } from '../byline.ts';
import type { Findings, Rule } from '../rule.ts';
import { articleOf } from './article.ts';
import { bylinesOf, statesOutlet } from './bylines.ts';
import { headOf } from './head.ts';
import { linesOf } from './lines.ts';
import { changesFor, markOf, type Output } from './output.ts';
import { parsePage } from './page.ts';
import { anchorOf, titleLines, titleOf } from './title.ts';

export const webPage: Rule = {
  id: 'web-page',
  run: ({ text, format }) => (format === 'html' ? findArticle(text) : { changes: [] }),
};

export function findArticle(source: string): Findings {
  const page = parsePage(source);
  const lines = linesOf(page, source);
  const head = headOf(page, source);
  const titles = titleLines(head, lines);
  const article = articleOf(lines, anchorOf(titles));
  const title = titleOf(head, lines, titles, article);
  const bylines = bylinesOf(lines, article, title?.line ?? null);
  const output: Output[] = title ? [{ runs: title.runs, mark: '# ' }] : [];
  const shown = new Set([...bylines.keys(), ...article]);
  for (const line of [...shown].sort((a, b) => a.n - b.n)) {
    // What stands above its title is no part of the article: the name of a column, a date.
    if (line.n <= (title?.line?.n ?? -1)) continue;
    output.push({ runs: line.runs, mark: bylines.has(line) ? '' : markOf(line) });
  }
  const above = lines.filter((line) => line.n < (title?.line?.n ?? 0)).map(({ text }) => text);
  const told = [...bylines];
  const tell = (field: keyof Byline, some = told) =>
    some.find(([, byline]) => byline[field])?.[1][field] ?? undefined;
  return {
    changes: changesFor(output, source, '\n'),
    metadata: {
      published: tell('published') ?? head.published ?? undefined,
      author: tell('author') ?? head.author ?? undefined,
      outlet: tell(
        'outlet',
        told.filter(([line]) => statesOutlet(line)),
      ),
    },
    presumed: { published: dateAbove(above), outlet: tell('outlet') ?? head.outlet ?? undefined },
  };
}
