/**
 * Synonym spinning: content thieves replace words from a list, one by one, so that search engines take a
 * copy for an original. The list here was recovered from spun texts; its rows tell what was written, what
 * stood there, and how surely.
 */
import { readFileSync } from 'node:fs';
import type { Article, Change } from '../model.ts';

interface Row {
  readonly spun: string;
  readonly original: string;
  readonly safety: 'SAFE' | 'GATED';
  /** Found in no clean text, and its meaning is certain. */
  readonly marker: boolean;
}

const rows: readonly Row[] = readFileSync(new URL('data/spin-dictionary.tsv', import.meta.url), 'utf8')
  .split('\n')
  .slice(1)
  .flatMap((line) => {
    const [spun = '', original = '', evidence = ''] = line.split('\t');
    const safety = /safety=(SAFE|GATED)\b/.exec(evidence)?.[1];
    if (spun === '' || (safety !== 'SAFE' && safety !== 'GATED')) return [];
    const certain = evidence.includes('conf=H') && evidence.includes('clean_hits=0 ');
    return [{ spun, original: original.split('/')[0] ?? '', safety, marker: safety === 'SAFE' && certain }];
  });

/** Longest first, so that 好意思元 is read before 好意思. */
function pattern(some: readonly Row[]): RegExp {
  const words = some.map(({ spun }) => spun).sort((a, b) => b.length - a.length);
  return new RegExp(
    [...new Set(words)].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
}

const markers = pattern(rows.filter(({ marker }) => marker));
const words = pattern(rows);
const originals = new Map([...rows].reverse().map(({ spun, original }) => [spun, original]));

/** Of 2,933 clean documents none had three distinct markers; three had two. */
const enough = 3;

/** Whether the text is proven spun. */
export function isSpun(text: string): boolean {
  const seen = new Set<string>();
  for (const { 0: word } of text.matchAll(markers)) {
    seen.add(word);
    if (seen.size >= enough) return true;
  }
  return false;
}

/**
 * A reconstruction of a spun article's words, to be shown beside the published text and never instead of it.
 *
 * @returns changes on the article's published body, in order; none where the article is not spun
 */
export function restoreSpun(article: Pick<Article, 'flags' | 'body'>): Change[] {
  if (!article.flags.includes('spun')) return [];
  return [...article.body.text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const after = originals.get(word);
    return after === undefined ? [] : [{ range: [index, index + word.length] as const, after }];
  });
}
