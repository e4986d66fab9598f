/**
 * Engines that load their whole index: MiniSearch, FlexSearch, Orama, each with what its maintainers or
 * documentation recommend for Chinese. They are measured in Node, which spares them the reader's network
 * and thread; what they would send is their bundled code and their exported index with the texts.
 */
import { gzipSync } from 'node:zlib';
import { create, insertMultiple, save, search } from '@orama/orama';
import { createTokenizer } from '@orama/tokenizers/mandarin';
import FlexSearch from 'flexsearch';
import MiniSearch from 'minisearch';
import { build } from 'vite';
import type { Judged } from './corpus.ts';
import { type Figures, judge, quantile } from './figures.ts';

interface Entry {
  readonly url: string;
  readonly text: string;
}

/** An engine in memory, with its index as it would be sent. */
interface Loaded {
  find(q: string): readonly string[];
  export(): string;
}

interface Engine {
  readonly name: string;
  /** The module a page would import. */
  readonly code: string;
  load(entries: readonly Entry[]): Promise<Loaded>;
}

/** Overlapping pairs of Chinese characters, words of anything else (lucaong/minisearch, issue 201). */
function bigrams(text: string): string[] {
  return text.split(/[\n\r\p{Z}\p{P}]+/u).flatMap((word) =>
    (word.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []).flatMap((run) => {
      const units = [...run];
      if (units.length < 2 || !/\p{Script=Han}/u.test(run)) return [run];
      return units.slice(1).map((unit, i) => `${units[i]}${unit}`);
    }),
  );
}

const minisearch: Engine = {
  name: 'MiniSearch 7.2 (bigrams, AND)',
  code: "import M from 'minisearch'; window.M = M;",
  async load(entries) {
    const index = new MiniSearch<Entry>({
      idField: 'url',
      fields: ['text'],
      storeFields: ['text'],
      tokenize: bigrams,
      searchOptions: { combineWith: 'AND' },
    });
    index.addAll(entries);
    return {
      find: (q) => index.search(q).map(({ id }) => String(id)),
      export: () => JSON.stringify(index),
    };
  },
};

const flexsearch: Engine = {
  name: 'FlexSearch 0.8 (Charset.CJK)',
  code: "import F from 'flexsearch'; window.F = F;",
  async load(entries) {
    const index = new FlexSearch.Index({ encoder: FlexSearch.Charset.CJK });
    for (const [i, { text }] of entries.entries()) index.add(i, text);
    return {
      find: (q) => index.search(q, { limit: entries.length }).map((id) => entries[Number(id)]?.url ?? ''),
      export() {
        const parts: string[] = [JSON.stringify(entries)];
        index.export((key: string, data: string) => {
          parts.push(key, data ?? '');
        });
        return parts.join('\n');
      },
    };
  },
};

const orama: Engine = {
  name: 'Orama 3.1 (mandarin tokenizer)',
  code: "import { load, search } from '@orama/orama'; import { createTokenizer } from '@orama/tokenizers/mandarin'; window.O = [load, search, createTokenizer];",
  async load(entries) {
    const index = create({
      schema: { url: 'string', text: 'string' } as const,
      components: { tokenizer: createTokenizer() },
    });
    await insertMultiple(
      index,
      entries.map((entry) => ({ ...entry })),
      500,
    );
    return {
      find(q) {
        // A threshold of 0 keeps the records with all of the words.
        const found = search(index, { term: q, properties: ['text'], threshold: 0, limit: entries.length });
        if (found instanceof Promise) throw new Error('Orama answered later.');
        return found.hits.map(({ document }) => document.url);
      },
      export: () => JSON.stringify(save(index)),
    };
  },
};

export const engines = [minisearch, flexsearch, orama] as const;

/** Minified code of an engine as a page would load it. */
async function bundled(code: string): Promise<string> {
  const entry = 'virtual:engine';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'engine',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? code : null),
      },
    ],
    build: { write: false, rollupOptions: { input: entry } },
  });
  const outputs = 'output' in result ? result.output : [];
  return outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
}

export async function measure(
  { name, code, load }: Engine,
  entries: readonly Entry[],
  queries: readonly Judged[],
): Promise<Figures> {
  const start = performance.now();
  const engine = await load(entries);
  const index = engine.export();
  const built = performance.now() - start;
  const times: number[] = [];
  const found = queries.map(({ q }) => {
    const before = performance.now();
    const urls = new Set(engine.find(q));
    times.push(performance.now() - before);
    return urls;
  });
  const script = await bundled(code);
  const bytes = (text: string) => Buffer.byteLength(text);
  return {
    engine: name,
    ...judge(queries, found),
    cold: bytes(script) + bytes(index),
    coldGzip: gzipSync(script).length + gzipSync(index).length,
    size: bytes(index),
    build: built / 1000,
    median: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
