/**
 * A collection as large as one wants, and queries for it, the same at every run: sentences of the founding
 * articles put together anew, among sentences of words of a general vocabulary by Zipf's law. It means
 * nothing, but its characters follow one another about as those of a large collection do.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import phrases from 'opencc-js/dict/STPhrases';
import type { ArticleRecord, QuoteRecord } from '../../ingest/publish/records.ts';
import { normalize } from '../analyzer.ts';
import type { Collection } from '../records.ts';
import { traditional } from '../script.ts';
import { article, collection, quote } from '../testing/collection.ts';

/** Park & Miller's generator (1988): small, and the same everywhere. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Articles of a collection, their paragraphs, and quotes an article. */
const paragraphsEach = 30;
const quotesEach = 10;
/** Words of the vocabulary that are used. */
const vocabulary = 30_000;
/** How much of a text is sentences of the articles. */
const known = 0.35;

const latin = ['GPT-4', 'GPT-4o', 'Llama 3', 'H100', 'OpenAI', 'scaling law', 'AI', 'iPhone 15', 'C++', 'Q3'];

async function clauses(sources: string): Promise<readonly string[]> {
  const files = (await readdir(sources)).filter((file) => file.endsWith('.txt')).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(sources, file), 'utf8')));
  const pieces = texts.flatMap(
    (text) => text.match(/[^，。；：！？\s][^，。；：！？\n]{2,60}[，。；：！？]/gu) ?? [],
  );
  return pieces.map((piece) => [...piece].map((one) => traditional().get(one) ?? one).join(''));
}

function words(next: () => number): readonly string[] {
  const all = phrases
    .split('|')
    .map((entry) => entry.split(' ')[0] ?? '')
    .filter((word) => /^[\u4e00-\u9fff]{2,4}$/.test(word));
  // Shuffled, so that frequency has nothing to do with the alphabet.
  return all
    .map((word) => [next(), word] as const)
    .sort(([a], [b]) => a - b)
    .slice(0, vocabulary)
    .map(([, word]) => word);
}

/** @param size how many records the collection has at least. @param sources folder of the founding articles. */
export async function makeCollection(size: number, sources: string, seed = 20260101): Promise<Collection> {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const sentences = await clauses(sources);
  const lexicon = words(next);
  const zipf = () => lexicon[Math.floor(lexicon.length * next() ** 3)] ?? '';
  const clause = () => {
    if (next() < known) return pick(sentences);
    const made = Array.from({ length: 2 + Math.floor(next() * 5) }, () => {
      const number = next();
      if (number < 0.03) return pick(latin);
      if (number < 0.06) return `${Math.floor(next() * 1000)}${pick(['万', '亿美元', '%', '年', '块'])}`;
      return zipf() + (next() < 0.3 ? '的' : '');
    });
    return made.join('') + pick(['，', '，', '，', '。', '；']);
  };
  const text = (least: number, most: number) => {
    const length = least + next() * (most - least);
    let made = '';
    while (made.length < length) made += clause();
    return made;
  };
  const people = Array.from({ length: 300 }, (_, i) => ({ slug: `person-${i}`, name: zipf().slice(0, 3) }));
  const articles: ArticleRecord[] = [];
  const quotes: QuoteRecord[] = [];
  for (let i = 0; articles.length * (paragraphsEach + quotesEach + 1) < size; i++) {
    const slug = `article-${i}`;
    const paragraphs = Array.from({ length: paragraphsEach }, () => text(30, 180));
    articles.push(
      article(slug, paragraphs, {
        title: text(8, 24),
        published: `20${10 + (i % 15)}-0${1 + (i % 9)}-1${i % 10}`,
        outlet: `媒体${i % 40}`,
        topics: [`topic-${i % 12}`],
      }),
    );
    for (let q = 0; q < quotesEach; q++) {
      const { slug: id, name } = pick(people);
      const paragraph = paragraphs[(q * 3) % paragraphsEach] ?? '';
      const words = paragraph.slice(5, 20 + Math.floor(next() * 80));
      const speaker = { id, name, type: 'person' as const, aliases: [], members: [] };
      quotes.push(quote(`q${i}x${q}`, slug, words, { speaker, topics: [`topic-${i % 12}`] }));
    }
  }
  return collection({
    articles,
    quotes,
    names: people.map(({ slug, name }) => ({ slug, type: 'person', name, latin: null, variants: [] })),
    topics: Array.from({ length: 12 }, (_, i) => ({ id: `topic-${i}`, name: `议题${i}` })),
  });
}

/** A query, and the texts that hold it by plain substring search. */
export interface Judged {
  readonly q: string;
  readonly urls: ReadonlySet<string>;
}

/** Runs of 1 to 8 characters from anywhere in the texts, and one in ten that stands nowhere. */
export function makeQueries(
  records: readonly { readonly url: string; readonly text: string }[],
  count: number,
  seed = 7,
): readonly Judged[] {
  const next = random(seed);
  const known = records.map(({ url, text }) => [url, normalize(text, traditional())] as const);
  const lengths = [1, 2, 2, 2, 3, 3, 4, 4, 5, 6, 8];
  const out = new Map<string, Judged>();
  while (out.size < count) {
    const from = [...(records[Math.floor(next() * records.length)]?.text ?? '')];
    const length = lengths[Math.floor(next() * lengths.length)] ?? 2;
    const start = Math.floor(next() * Math.max(1, from.length - length));
    const run = from.slice(start, start + length);
    if (next() < 0.1) run.reverse();
    const q = run.join('');
    // What separates terms, or is a mark of the query language, is not a run of characters to other engines.
    if (q.length < length || /[\s"＂]|^[-@#－＠＃]/u.test(q)) continue;
    const plain = normalize(q, traditional());
    out.set(q, { q, urls: new Set(known.filter(([, text]) => text.includes(plain)).map(([url]) => url)) });
  }
  return [...out.values()];
}
