/**
 * `node src/cli/calibrate.ts RAW GOLD [RAW GOLD]…`: counts how often each sieve is right on annotated articles
 * and keeps the counts in `src/ingest/quotes/confidence.json`. Use articles the rules were not made for.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AnnotatedQuote, judge } from '../ingest/bench/match.ts';
import { ingest } from '../ingest/index.ts';
import type { Quotation } from '../ingest/model.ts';
import { read } from '../ingest/read/index.ts';

const TABLE = join('src', 'ingest', 'quotes', 'confidence.json');

const folders = process.argv.slice(2);
if (folders.length === 0 || folders.length % 2 !== 0) {
  process.stderr.write('usage: calibrate RAW GOLD [RAW GOLD]…\n');
  process.exit(2);
}

const counts = new Map<string, { right: number; given: number }>();
for (let pair = 0; pair < folders.length; pair += 2) count(folders[pair] ?? '', folders[pair + 1] ?? '');
const table = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(TABLE, `${JSON.stringify(table, null, 2)}\n`);

function count(raw: string, gold: string): void {
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
    const annotated: { source: string; quotes: AnnotatedQuote[] } = JSON.parse(
      readFileSync(join(gold, file), 'utf8'),
    );
    const path = join(raw, basename(annotated.source));
    const { article, quotations } = ingest(read(path, readFileSync(path)));
    const found = quotations.map((one) => ({
      ...one,
      range: (one.part === 'title' ? (article.title ?? article.body) : article.body).log.toSource(one.range),
    }));
    for (const [index, right] of judge(article.source.text, annotated.quotes, found).entries()) {
      const one = quotations[index];
      if (!one) continue;
      const key = keyOf(one);
      const row = counts.get(key) ?? { right: 0, given: 0 };
      counts.set(key, { right: row.right + (right ? 1 : 0), given: row.given + 1 });
    }
  }
}

function keyOf(one: Quotation): string {
  return one.antecedent ? `${one.rule}~` : one.rule;
}
