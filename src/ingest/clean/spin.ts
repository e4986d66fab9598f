/**
 * Synonym spinning: content thieves replace words from a list, one by one, so that search engines take a
 * copy for an original. The list here was recovered from spun texts; its rows tell what was written, what
 * stood there, and how surely.
 */
import { readFileSync } from 'node:fs';
import { matchesFrom } from '../matches.ts';
import type { Article, Change } from '../model.ts';
import { startsOf } from '../quotes/text/units.ts';

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

/** Finds the spun words of rows; the longest first, so that 好意思元 is read before 好意思. */
function finder(some: readonly Row[]): (text: string) => RegExpExecArray[] {
  const words = [...new Set(some.map(({ spun }) => spun))].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'y');
  const starts = startsOf(words);
  return (text) => matchesFrom(text, pattern, starts);
}

const markersIn = finder(rows.filter(({ marker }) => marker));
const wordsIn = finder(rows);
const originals = new Map([...rows].reverse().map(({ spun, original }) => [spun, original]));

/** Of 2,933 clean documents none had three distinct markers; three had two. */
const enough = 3;

/** Whether the text is proven spun. */
export function isSpun(text: string): boolean {
  return new Set(markersIn(text).map(([word]) => word)).size >= enough;
}

/**
 * A reconstruction of a spun article's words, to be shown beside the published text and never instead of it.
 *
 * @returns changes on the article's published body, in order; none where the article is not spun
 */
export function restoreSpun(article: Pick<Article, 'flags' | 'body'>): Change[] {
  if (!article.flags.includes('spun')) return [];
  return wordsIn(article.body.text).flatMap(({ 0: word, index }) => {
    const after = originals.get(word);
    return after === undefined ? [] : [{ range: [index, index + word.length] as const, after }];
  });
}
