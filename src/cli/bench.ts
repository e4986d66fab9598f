/**
 * `npm run bench [-- --write] [--sieves]`: prints how right and how fast ingest is. `--write` keeps the figures
 * for the site's page on method and in the README; `--sieves` prints what each sieve is worth instead.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibration } from '../ingest/bench/calibration.ts';
import type { Measured } from '../ingest/bench/measured.ts';
import { measureSieves } from './bench/ablation.ts';
import { measureAccuracy } from './bench/accuracy.ts';
import {
  accuracyTable,
  calibrationTable,
  keep,
  pagesLine,
  sieveTable,
  speedTable,
} from './bench/markdown.ts';
import { measurePages } from './bench/pages.ts';
import { measureSpeed, throughput } from './bench/speed.ts';

/** Annotated articles are other people's texts: they lie beside the project, never in it. */
const GOLD = join('..', 'shared', 'gold');
const MEASURED = join('src', 'ingest', 'bench', 'measured.json');
const README = 'README.md';

const SCORER = join(GOLD, 'score.mjs');
const FOUNDING = [join(GOLD, '..', 'seeds'), join(GOLD, 'seeds')] as const;
const DEVELOPMENT = [join(GOLD, 'dev', 'raw'), join(GOLD, 'dev', 'gold')] as const;

const { values } = parseArgs({ options: { write: { type: 'boolean' }, sieves: { type: 'boolean' } } });
if (values.sieves) print([sieveTable(measureSieves([FOUNDING, DEVELOPMENT]))]);
else bench(values.write ?? false);

function bench(write: boolean): void {
  const founding = measureAccuracy(SCORER, ...FOUNDING);
  const development = measureAccuracy(SCORER, ...DEVELOPMENT);
  const pages = measurePages(join(GOLD, 'html'));
  const speeds = measureSpeed();
  const measured: Measured = {
    date: new Date().toISOString().slice(0, 10),
    founding: founding?.accuracy ?? null,
    development: development?.accuracy ?? null,
    calibration: calibration(development?.judged ?? []),
    pages: pages && { pages: pages.pages.length, mean: round(pages.mean, 3), wrong: pages.wrong },
    throughput: {
      megabytesPerSecond: round(throughput(speeds, 'many articles'), 2),
      peakMegabytes: Math.round(Math.max(...speeds.map(({ peak }) => peak))),
    },
  };
  print([
    `Measured on ${measured.date}.`,
    founding || development
      ? accuracyTable(measured)
      : `No annotated articles in ${GOLD}: accuracy was not measured.`,
    ...(development ? [calibrationTable(measured.calibration)] : []),
    ...(measured.pages ? [pagesLine(measured.pages)] : []),
    speedTable(speeds),
  ]);
  if (!write) return;
  if (founding && development) {
    writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
    writeFileSync(README, keep(readFileSync(README, 'utf8'), measured));
  } else {
    process.stderr.write(`${MEASURED} stays as it is: accuracy was not measured\n`);
    process.exitCode = 1;
  }
}

function print(parts: readonly string[]): void {
  process.stdout.write(`${parts.join('\n\n')}\n`);
}

function round(figure: number, digits: number): number {
  return Number(figure.toFixed(digits));
}
