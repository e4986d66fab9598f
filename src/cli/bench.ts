/**
 * `npm run bench [-- --write]`: prints how right and how fast ingest is, as the Markdown the README carries;
 * `--write` keeps the figures for the site's page on method.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { calibration } from '../ingest/bench/calibration.ts';
import type { Measured } from '../ingest/bench/measured.ts';
import { measureAccuracy } from './bench/accuracy.ts';
import { accuracyTable, calibrationTable, speedTable } from './bench/markdown.ts';
import { measureSpeed, throughput } from './bench/speed.ts';

/** Annotated articles are other people's texts: they lie beside the project, never in it. */
const GOLD = join('..', 'shared', 'gold');
const MEASURED = join('src', 'ingest', 'bench', 'measured.json');

const { values } = parseArgs({ options: { write: { type: 'boolean' } } });
const program = join(GOLD, 'score.mjs');
const founding = measureAccuracy(program, join('..', 'shared', 'seeds'), join(GOLD, 'seeds'));
const development = measureAccuracy(program, join(GOLD, 'dev', 'raw'), join(GOLD, 'dev', 'gold'));
const speeds = measureSpeed();
const measured: Measured = {
  date: new Date().toISOString().slice(0, 10),
  founding: founding?.accuracy ?? null,
  development: development?.accuracy ?? null,
  calibration: calibration(development?.judged ?? []),
  throughput: {
    megabytesPerSecond: Math.round(throughput(speeds, 'many articles') * 100) / 100,
    peakMegabytes: Math.round(Math.max(...speeds.map(({ peak }) => peak))),
  },
};

const parts = [`Measured on ${measured.date}.`];
if (founding || development) parts.push(accuracyTable(measured));
else parts.push(`No annotated articles in ${GOLD}: accuracy was not measured.`);
if (development) parts.push(calibrationTable(measured.calibration));
parts.push(speedTable(speeds));
process.stdout.write(`${parts.join('\n\n')}\n`);

if (values.write && !(founding && development)) {
  process.stderr.write(`${MEASURED} stays as it is: accuracy was not measured\n`);
  process.exitCode = 1;
} else if (values.write) {
  writeFileSync(MEASURED, `${JSON.stringify(measured, null, 2)}\n`);
}
