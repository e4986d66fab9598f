/** How far each sieve is to be believed. */
import { z } from 'zod';
import json from './confidence.json' with { type: 'json' };

/**
 * For each sieve, of how many annotated articles' quotes (`given`) words and speaker were both right. A sieve's
 * name followed by `~` counts those whose speaker had to be resolved (`他`, `该公司`, `邬院士`). Written by
 * `node src/cli/calibrate.ts`, never by hand.
 */
const counts = z
  .record(z.string(), z.object({ right: z.int().nonnegative(), given: z.int().positive() }))
  .parse(json);

/** So many quotes the average of all sieves weighs against a sieve's own count (additive smoothing). */
const prior = 6;

const total = Object.values(counts).reduce(
  (sum, one) => ({ right: sum.right + one.right, given: sum.given + one.given }),
  { right: 0, given: 0 },
);

/** The share of right quotes to expect of a sieve, 0 to 1, rounded to hundredths. */
export function confidenceOf(sieve: string, resolved: boolean): number {
  const average = total.given === 0 ? 0.5 : total.right / total.given;
  const smoothed = (key: string, expected: number) => {
    const { right, given } = counts[key] ?? { right: 0, given: 0 };
    return (right + prior * expected) / (given + prior);
  };
  const plain = smoothed(sieve, average);
  return Math.round(100 * (resolved ? smoothed(`${sieve}~`, plain) : plain)) / 100;
}
