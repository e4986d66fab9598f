/** What each sieve is worth: how right ingest would be without it, and in how many articles it helps. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../i18n/rules.ts';
import { type AnnotatedQuote, type FoundQuote, judge } from '../../ingest/bench/match.ts';
import { clean } from '../../ingest/clean/index.ts';
import type { Article } from '../../ingest/model.ts';
import { sourceRange } from '../../ingest/publish/quote.ts';
import { findQuotations } from '../../ingest/quotes/index.ts';
import { read } from '../../ingest/read/index.ts';

export interface SieveWorth {
  readonly sieve: string;
  /** Quotes it decided, and how many of them are right. */
  readonly decided: number;
  readonly right: number;
  /** What it adds to the F1 of words with speaker over all articles. */
  readonly gain: number;
  /** Articles that have more right answers with it, and those that have fewer. */
  readonly helps: number;
  readonly harms: number;
}

interface Annotated {
  readonly article: Article;
  readonly quotes: readonly AnnotatedQuote[];
}

interface Outcome {
  readonly right: readonly number[];
  readonly found: number;
}

/** @param folders pairs of a folder of articles and one of their annotations; those that are not there are left out. */
export function measureSieves(folders: readonly (readonly [raw: string, gold: string])[]): SieveWorth[] {
  const articles = folders.flatMap(([raw, gold]) => load(raw, gold));
  if (articles.length === 0) return [];
  const wanted = articles.reduce((sum, { quotes }) => sum + quotes.length, 0);
  const f1 = ({ right, found }: Outcome) => (2 * right.reduce((a, b) => a + b, 0)) / (found + wanted);
  const tally = new Map<string, { decided: number; right: number }>();
  const whole = outcome(articles, [], tally);
  return Object.keys(rules).flatMap((sieve) => {
    const own = tally.get(sieve);
    if (!own) return [];
    const without = outcome(articles, [sieve]);
    const change = whole.right.map((right, index) => right - (without.right[index] ?? 0));
    return {
      sieve,
      ...own,
      gain: f1(whole) - f1(without),
      helps: change.filter((by) => by > 0).length,
      harms: change.filter((by) => by < 0).length,
    };
  });
}

function outcome(
  articles: readonly Annotated[],
  without: readonly string[],
  tally = new Map<string, { decided: number; right: number }>(),
): Outcome {
  let count = 0;
  const right = articles.map(({ article, quotes }) => {
    const quotations = findQuotations(article, { without });
    const found = quotations.map(
      (one): FoundQuote => ({ ...one, range: sourceRange(article, one.part, one.range) }),
    );
    const judged = judge(article.source.text, quotes, found);
    for (const [index, { rule }] of quotations.entries()) {
      const own = tally.get(rule) ?? { decided: 0, right: 0 };
      tally.set(rule, { decided: own.decided + 1, right: own.right + (judged[index] ? 1 : 0) });
    }
    count += found.length;
    return judged.filter(Boolean).length;
  });
  return { right, found: count };
}

function load(raw: string, gold: string): Annotated[] {
  if (!existsSync(raw) || !existsSync(gold)) return [];
  return readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .map((file) => {
      const { quotes } = JSON.parse(readFileSync(join(gold, file), 'utf8')) as { quotes: AnnotatedQuote[] };
      const path = join(raw, file.replace(/\.json$/, '.txt'));
      return { article: clean(read(path, readFileSync(path))), quotes };
    });
}
