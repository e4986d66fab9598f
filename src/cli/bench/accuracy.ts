/** How right ingest is, measured against annotated articles that lie beside the project, where they do. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Judged } from '../../ingest/bench/calibration.ts';
import { type AnnotatedQuote, type FoundQuote, judge } from '../../ingest/bench/match.ts';
import type { Accuracy } from '../../ingest/bench/measured.ts';
import { Progress } from '../ingest/diagnostics.ts';
import { linesOf } from '../ingest/lines.ts';
import { run } from '../ingest/run.ts';

interface Score {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

/** What the scoring program prints with `--json`. */
interface Report {
  readonly articles: number;
  readonly cleaning: Score & { readonly exact: number };
  readonly meta: Readonly<Record<string, `${number}/${number}`>>;
  readonly quotes: {
    readonly e2e: Score & { readonly gold: number };
    readonly speakerAccuracy: number;
    readonly byKind: Readonly<Record<string, { readonly e2e: Score }>>;
  };
}

export interface Measurement {
  readonly accuracy: Accuracy;
  readonly judged: readonly Judged[];
}

/**
 * @param program the scoring program. @param raw folder of the articles. @param gold folder of their annotations.
 * @returns null where one of them is not there.
 */
export function measureAccuracy(program: string, raw: string, gold: string): Measurement | null {
  if (![program, raw, gold].every((path) => existsSync(path))) return null;
  const out = mkdtempSync(join(tmpdir(), 'yinde-bench-'));
  try {
    run({ sources: [raw], out, readOnly: true, frozen: false }, () => {}, new Progress(process.stderr));
    const args = [program, '--raw', raw, '--gold', gold, '--pred', out, '--json'];
    const report = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Report;
    return { accuracy: accuracyOf(report), judged: judgeAll(raw, gold, out) };
  } finally {
    rmSync(out, { recursive: true });
  }
}

function accuracyOf({ articles, cleaning, meta, quotes }: Report): Accuracy {
  const counts = Object.values(meta).map((count) => count.split('/').map(Number));
  const kind = (name: string) => scoreOf(quotes.byKind[name]?.e2e ?? { p: 0, r: 0, f1: 0 });
  return {
    articles,
    quotes: quotes.e2e.gold,
    cleaning: scoreOf(cleaning),
    letter: round(cleaning.exact),
    metadata: {
      right: counts.reduce((sum, [right = 0]) => sum + right, 0),
      wanted: counts.reduce((sum, [, wanted = 0]) => sum + wanted, 0),
    },
    all: scoreOf(quotes.e2e),
    direct: kind('direct'),
    indirect: kind('indirect'),
    speaker: round(quotes.speakerAccuracy),
  };
}

function judgeAll(raw: string, gold: string, out: string): Judged[] {
  const slugs = new Map(
    records<{ slug: string; source: string }>(out, 'articles').map((one) => [basename(one.source), one.slug]),
  );
  const found = Map.groupBy(records<FoundQuote & { article: string }>(out, 'quotes'), (one) => one.article);
  return readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => {
      const { quotes } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { quotes: AnnotatedQuote[] };
      const name = file.replace(/\.json$/, '.txt');
      const own = found.get(slugs.get(name) ?? '') ?? [];
      const source = readFileSync(join(raw, name), 'utf8').replace(/^\uFEFF/, '');
      return judge(source, quotes, own).map((right, index) => ({
        right,
        confidence: own[index]?.confidence ?? 0,
      }));
    });
}

function records<T>(out: string, name: string): T[] {
  return [...linesOf(join(out, 'data', `${name}.jsonl`))].map((line) => JSON.parse(line) as T);
}

function scoreOf({ p, r, f1 }: Score): Accuracy['cleaning'] {
  return { precision: round(p), recall: round(r), f1: round(f1) };
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
