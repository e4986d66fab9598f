/** What belongs into the sitemap: pages to read, not error pages, nor addresses that only lead on. */
import { readFileSync } from 'node:fs';

/** Ids of the quotes of this edition, read once the site is built. */
let live: ReadonlySet<string> | undefined;

/** @param address full address of a built page. */
export function isReadingPage(address: string): boolean {
  const path = new URL(address).pathname;
  if (/^\/(?:404|offline|search)(?:\/|$)|\/restored\/$/.test(path)) return false;
  const id = /^\/q\/([^/]+)\/$/.exec(path)?.[1];
  if (id === undefined) return true;
  live ??= new Set(lines('content/data/quotes.jsonl').map((line): string => JSON.parse(line).id));
  return live.has(id);
}

function lines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}
