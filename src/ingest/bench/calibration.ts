/** Whether confidence keeps its word: of the quotes given 0.9, nine in ten should be right. */
import type { Measured } from './measured.ts';

/** Lower bounds of the buckets. */
const BUCKETS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;

export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

/** Quotes by the confidence they were given; empty buckets are left out. */
export function calibration(judged: readonly Judged[]): Measured['calibration'] {
  return BUCKETS.flatMap((from, index) => {
    const to = BUCKETS[index + 1] ?? Number.POSITIVE_INFINITY;
    const inside = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    const right = inside.filter((one) => one.right).length;
    return inside.length > 0 ? [{ from, quotes: inside.length, right }] : [];
  });
}

/**
 * What is left when only quotes of at least each confidence are kept: the share of all quotes found
 * (coverage), and how many of those are right (precision).
 */
export function coverage(
  buckets: Measured['calibration'],
): { from: number; coverage: number; precision: number }[] {
  const all = sum(buckets, 'quotes');
  return buckets.map(({ from }, index) => {
    const kept = buckets.slice(index);
    return {
      from,
      coverage: sum(kept, 'quotes') / all,
      precision: sum(kept, 'right') / sum(kept, 'quotes'),
    };
  });
}

function sum(buckets: Measured['calibration'], key: 'quotes' | 'right'): number {
  return buckets.reduce((total, bucket) => total + bucket[key], 0);
}
