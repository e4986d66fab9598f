/**
 * `npm run build`: ingests `content/sources` and builds the site with its search index into `dist`.
 * On a terminal one line counts the pages while they are made; elsewhere only the sum is printed.
 */
import { run } from './run.ts';

/** What our own integrations say: how many records were indexed, how large the edition is. */
const OURS = /\[yinde-\w+\] (.+)/;

/** @returns the exit code of the step that failed, whose own words are printed, or 0. */
export async function build(): Promise<number> {
  const ingested = await run(process.execPath, ['src/cli/ingest.ts']);
  return ingested === 0 ? await buildPages() : ingested;
}

async function buildPages(): Promise<number> {
  const started = performance.now();
  const printed: string[] = [];
  let pages = 0;
  const code = await run('astro', ['build'], {
    onLine: (line) => {
      printed.push(line);
      if (/\.html\b.*\(\+/.test(line)) pages += 1;
      progress(`Building: ${pages} pages, ${seconds(started)} s`);
    },
  });
  progress('');
  if (code !== 0) {
    console.error(printed.join('\n'));
    return code;
  }
  const sum = printed
    .map((line) => /(\d+) page\(s\) built/.exec(line)?.[1])
    .find((found) => found !== undefined);
  console.log(`Built ${sum ?? pages} pages in ${seconds(started)} s`);
  for (const line of printed) {
    const said = OURS.exec(line)?.[1];
    if (said !== undefined) console.log(`  ${said}`);
  }
  return 0;
}

/** Rewrites the terminal's last line; prints nothing where there is no terminal. */
function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${text}`);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}

if (import.meta.main) process.exitCode = await build();
