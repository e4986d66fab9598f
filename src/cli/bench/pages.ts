/**
 * `node src/cli/bench/pages.ts FOLDER`: how well articles are taken out of the web pages in `FOLDER/pages`
 * (`<name>.html`), against the texts in `FOLDER/reference` (`<name>.txt`). Prints the pages below 0.9 and
 * the mean.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PagesScore, scorePages } from '../../ingest/bench/html.ts';

/** @returns null where the folder, or its pages, or their references are not there. */
export function measurePages(folder: string): PagesScore | null {
  const pages = join(folder, 'pages');
  const references = join(folder, 'reference');
  if (!existsSync(pages) || !existsSync(references)) return null;
  const names = readdirSync(pages).filter((name) => name.endsWith('.html'));
  return scorePages(
    names.map((name) => ({
      name,
      bytes: readFileSync(join(pages, name)),
      reference: readFileSync(join(references, name.replace(/\.html$/, '.txt')), 'utf8'),
    })),
  );
}

/** The score in words, the worst pages first. */
export function describePages({ pages, mean, wrong, bytesPerSecond }: PagesScore): string {
  const share = (value: number) => value.toFixed(3);
  const low = pages
    .filter(({ f1 }) => f1 < 0.9)
    .sort((a, b) => a.f1 - b.f1)
    .map(
      ({ name, precision, recall, f1 }) => `${name} F1 ${share(f1)} P ${share(precision)} R ${share(recall)}`,
    );
  const speed = (bytesPerSecond / 1_000_000).toFixed(1);
  return [...low, `${pages.length} pages: mean F1 ${share(mean)}, ${wrong} below 0.5; ${speed} MB/s`].join(
    '\n',
  );
}

if (import.meta.main) {
  const [folder = ''] = process.argv.slice(2);
  const score = measurePages(folder);
  if (score) process.stdout.write(`${describePages(score)}\n`);
  else {
    process.stderr.write(
      `${folder || 'no folder given'}: expected a folder with pages/ and reference/ in it\n`,
    );
    process.exitCode = 2;
  }
}
