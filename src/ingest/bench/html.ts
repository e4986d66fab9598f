/**
 * How well the article is taken out of web pages: what is published of each page against a reference text,
 * in character 4-grams, which need no agreement on where paragraphs end.
 */
import { clean } from '../clean/index.ts';
import { read } from '../read/index.ts';

export interface Page {
  /** File name; its extension tells the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The article's text as a person took it from the page. */
  readonly reference: string;
}

export interface PageScore {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export interface PagesScore {
  readonly pages: readonly PageScore[];
  /** Mean of the pages' F1: a long page counts as much as a short one. */
  readonly mean: number;
  /** Pages below 0.5: those of which the wrong part was published. */
  readonly wrong: number;
  /** Bytes of the pages read in a second, decoding and all cleaning rules included. */
  readonly bytesPerSecond: number;
}

/** @throws SetAside where one of the pages is no article. */
export function scorePages(pages: Iterable<Page>): PagesScore {
  const scores: PageScore[] = [];
  let bytes = 0;
  let milliseconds = 0;
  for (const { name, bytes: page, reference } of pages) {
    const started = performance.now();
    const { body, blocks } = clean(read(name, page));
    milliseconds += performance.now() - started;
    bytes += page.length;
    const text = blocks.map(({ range }) => body.text.slice(range[0], range[1])).join('\n');
    scores.push({ name, ...compare(text, reference) });
  }
  return {
    pages: scores,
    mean: scores.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, scores.length),
    wrong: scores.filter(({ f1 }) => f1 < 0.5).length,
    bytesPerSecond: milliseconds > 0 ? (bytes * 1000) / milliseconds : 0,
  };
}

/**
 * Precision, recall and F1 of the 4-grams of `text` against those of `reference`, each as often as it occurs;
 * width, case and white space do not count. Two texts without 4-grams agree.
 */
export function compare(text: string, reference: string): Omit<PageScore, 'name'> {
  const given = grams(text);
  const wanted = grams(reference);
  let right = 0;
  for (const [gram, count] of given.counts) right += Math.min(count, wanted.counts.get(gram) ?? 0);
  const all = given.total + wanted.total;
  return {
    precision: given.total > 0 ? right / given.total : 1,
    recall: wanted.total > 0 ? right / wanted.total : 1,
    f1: all > 0 ? (2 * right) / all : 1,
  };
}

function grams(text: string): { counts: Map<string, number>; total: number } {
  const characters = [...text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')];
  const counts = new Map<string, number>();
  const total = Math.max(0, characters.length - 3);
  for (let i = 0; i < total; i += 1) {
    const gram = characters.slice(i, i + 4).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return { counts, total };
}
