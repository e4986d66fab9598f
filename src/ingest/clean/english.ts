/** English words, to see where two were run together. */
import { readFileSync } from 'node:fs';

const words: ReadonlySet<string> = new Set(
  readFileSync(new URL('data/english-words.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#')),
);

/** The longest word of the list. */
const longestWord = 24;

/** Longer runs of letters are no phrase that lost its spaces, but a key or a hash. */
const longestRun = 80;

/**
 * The words a run of letters is made of: the fewest that will do, and of equals the evenest; a capital begins
 * a word. Null where it is not made of known words.
 */
export function segment(run: string): string[] | null {
  if (run.length > longestRun) return null;
  const lower = run.toLowerCase();
  const cost = [0];
  const from = [0];
  for (let end = 1; end <= run.length; end += 1) {
    cost[end] = Number.POSITIVE_INFINITY;
    for (let start = Math.max(0, end - longestWord); start < end; start += 1) {
      const before = cost[start] ?? Number.POSITIVE_INFINITY;
      if (before + 1000 >= (cost[end] ?? 0) + 1000 || !words.has(lower.slice(start, end))) continue;
      if (/[A-Z]/.test(run.slice(start + 1, end))) continue;
      const total = before + 1000 + (end - start - 5) ** 2;
      if (total < (cost[end] ?? 0)) {
        cost[end] = total;
        from[end] = start;
      }
    }
  }
  if (!Number.isFinite(cost[run.length])) return null;
  const parts: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) parts.unshift(run.slice(from[end], end));
  return parts;
}

export function isWord(text: string): boolean {
  return words.has(text.toLowerCase());
}
