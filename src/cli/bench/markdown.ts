/** The tables the README carries. */
import { coverage } from '../../ingest/bench/calibration.ts';
import type { Accuracy, Measured } from '../../ingest/bench/measured.ts';
import type { SieveWorth } from './ablation.ts';
import { type Speed, throughput } from './speed.ts';

export function accuracyTable({ founding, development }: Pick<Measured, 'founding' | 'development'>): string {
  const sets: [string, Accuracy | null][] = [
    ['The five founding articles', founding],
    ['Development articles', development],
  ];
  const rows = sets.flatMap(([name, one]) => {
    if (!one) return [];
    const { articles, quotes, cleaning, letter, metadata, all, direct, indirect, speaker } = one;
    const figures = [
      cleaning.f1,
      letter,
      `${metadata.right}/${metadata.wanted}`,
      all.f1,
      direct.f1,
      indirect.f1,
    ];
    return [[name, articles, quotes, ...figures.map(shown), shown(speaker)]];
  });
  const heads = [
    'set',
    'articles',
    'quotes',
    'cleaning F1',
    'lines to the letter',
    'metadata',
    'quotes with speaker F1',
    'direct F1',
    'reported F1',
    'speaker of quotes found',
  ];
  return table(heads, rows);
}

/** What the README says of accuracy, between its two marks; `keep` puts it there. */
export function summary({ founding, development, pages, throughput: speed, date }: Measured): string {
  return [
    accuracyTable({ founding, development }),
    ...(pages ? [pagesLine(pages)] : []),
    ...(speed
      ? [`Ingest reads ${speed.megabytesPerSecond.toFixed(2)} MB of text a second of one core's time.`]
      : []),
    `Measured on ${date}.`,
  ].join('\n\n');
}

/** A document with its accuracy section renewed. */
export function keep(document: string, measured: Measured): string {
  return document.replace(
    /(<!-- accuracy -->\n)[\s\S]*?(\n<!-- end of accuracy -->)/,
    (_whole, before: string, after: string) => before + summary(measured) + after,
  );
}

export function calibrationTable(buckets: Measured['calibration']): string {
  const kept = coverage(buckets);
  const rows = buckets.map(({ from, quotes, right }, index) => [
    from.toFixed(2),
    quotes,
    (right / quotes).toFixed(3),
    (kept[index]?.coverage ?? 0).toFixed(3),
    (kept[index]?.precision ?? 0).toFixed(3),
  ]);
  const heads = ['confidence from', 'quotes', 'right', 'coverage from here up', 'precision from here up'];
  return table(heads, rows);
}

/** The sieves, the one that adds most first. */
export function sieveTable(worths: readonly SieveWorth[]): string {
  const rows = worths
    .toSorted((a, b) => b.gain - a.gain)
    .map(({ sieve, decided, right, gain, helps, harms }) => [
      `\`${sieve}\``,
      decided,
      (right / decided).toFixed(2),
      `${gain < 0 ? '−' : '+'}${Math.abs(gain).toFixed(4)}`,
      helps,
      harms,
    ]);
  const heads = ['sieve', 'quotes decided', 'right', 'F1 it adds', 'articles it helps', 'articles it harms'];
  return table(heads, rows);
}

export function pagesLine({ pages, mean, wrong }: NonNullable<Measured['pages']>): string {
  return `Article text out of ${pages} web pages: mean F1 of character 4-grams ${mean.toFixed(3)}, ${wrong} pages below 0.5.`;
}

export function speedTable(speeds: readonly Speed[]): string {
  const rows = speeds.map(({ shape, megabytes, wall, cpu, peak }) => [
    shape,
    megabytes.toFixed(2),
    wall.toFixed(2),
    cpu.toFixed(2),
    peak.toFixed(0),
  ]);
  const heads = ['text', 'MB', 'seconds', 'CPU seconds', 'peak MB of memory'];
  const rates = (['many articles', 'one article'] as const).map(
    (shape) => `${shape}: ${throughput(speeds, shape).toFixed(2)} MB/s`,
  );
  return `${table(heads, rows)}\n\nIn CPU seconds between the two largest sizes: ${rates.join(', ')}.`;
}

function shown(figure: number | string): string {
  return typeof figure === 'number' ? figure.toFixed(3) : figure;
}

function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
