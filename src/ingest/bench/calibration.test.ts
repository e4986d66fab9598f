import { expect, it } from 'vitest';
import { calibration, coverage } from './calibration.ts';
import { measured } from './measured.ts';

const judged = [
  { confidence: 0.55, right: false },
  { confidence: 0.9, right: true },
  { confidence: 0.94, right: false },
  { confidence: 1, right: true },
];

it('quotes fall into the bucket their confidence reaches', () => {
  expect(calibration(judged)).toEqual([
    { from: 0.5, quotes: 1, right: 0 },
    { from: 0.9, quotes: 2, right: 1 },
    { from: 0.95, quotes: 1, right: 1 },
  ]);
});

it('coverage and precision are those of all quotes from a bucket up', () => {
  const rows = coverage(calibration(judged));
  expect(rows.map(({ from, coverage: share }) => [from, share])).toEqual([
    [0.5, 1],
    [0.9, 0.75],
    [0.95, 0.25],
  ]);
  expect(rows.map(({ precision }) => Math.round(precision * 100))).toEqual([50, 67, 100]);
});

it('the figures kept for the site are as their schema has them', () => {
  expect(measured.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});
