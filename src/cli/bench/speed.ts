/** How fast ingest is, whether its time is linear in the text, and what memory it takes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { manyArticles, oneArticle } from './corpus.ts';
import type { Cost } from './measure.ts';

export interface Speed extends Cost {
  readonly shape: 'many articles' | 'one article';
  /** Megabytes of text. */
  readonly megabytes: number;
}

const MB = 1e6;

/** Each shape at three sizes, each double the one before. */
export function measureSpeed(): Speed[] {
  return [
    ...[1, 2, 4].map((size) => measure('many articles', size)),
    ...[0.5, 1, 2].map((size) => measure('one article', size)),
  ];
}

/**
 * Megabytes a second of one core's time between the two largest sizes: what starting Node and reading the
 * dictionaries takes is the same at every size and falls out; so does what else the machine is doing.
 */
export function throughput(speeds: readonly Speed[], shape: Speed['shape']): number {
  const [last, before] = speeds.filter((speed) => speed.shape === shape).toReversed();
  return last && before ? (last.megabytes - before.megabytes) / (last.cpu - before.cpu) : Number.NaN;
}

function measure(shape: Speed['shape'], size: number): Speed {
  const root = mkdtempSync(join(tmpdir(), 'yinde-bench-'));
  try {
    const folder = join(root, 'in');
    const bytes = (shape === 'many articles' ? manyArticles : oneArticle)(folder, size * MB);
    const script = join(import.meta.dirname, 'measure.ts');
    // One core: no thread of the compiler or the collector beside the one that works.
    const flags = ['--single-threaded', script, folder, join(root, 'out')];
    const cost = JSON.parse(execFileSync(process.execPath, flags, { encoding: 'utf8' })) as Cost;
    return { shape, megabytes: bytes / MB, ...cost };
  } finally {
    rmSync(root, { recursive: true });
  }
}
