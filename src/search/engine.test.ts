import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { QuoteRecord } from '../ingest/publish/records.ts';
import { normalize } from './analyzer.ts';
import { type Answer, type Request, search } from './engine.ts';
import { searchRecords } from './records.ts';
import { traditional } from './script.ts';
import { article, collection, quote } from './testing/collection.ts';
import { type OpenIndex, openIndex } from './testing/open-index.ts';

/** Few different characters, so that many runs of them come again. */
const unit = fc.constantFrom(...'的算力模型发國，。“”A4o- 3万😀');
const [texts] = fc.sample(
  fc.array(fc.string({ unit, minLength: 1, maxLength: 60 }), { minLength: 400, maxLength: 400 }),
  { numRuns: 1, seed: 20260101 },
) as [string[]];

const shen: QuoteRecord['speaker'] = {
  id: 'shen-xiangyang',
  name: '沈向洋',
  type: 'person',
  aliases: [],
  members: [],
};
const ours = collection({
  articles: [
    article('one', texts.slice(0, 200), { published: '2024-04-25', title: '模型的算力', outlet: '甲报' }),
    article('two', texts.slice(200, 300), { published: '2025-01-01', outlet: '乙报', topics: ['chips'] }),
  ],
  quotes: texts.slice(300).map((text, i) =>
    quote(`q${i}`, i % 2 ? 'one' : 'two', text, {
      ...(i % 3 ? {} : { speaker: shen }),
      ...(i < 3 ? { same: ['q0', 'q1', 'q2'].filter((id) => id !== `q${i}`) } : {}),
      ...(i % 5 ? {} : { date: '2023-05' }),
      topics: i % 7 ? [] : ['chips'],
    }),
  ),
  names: [
    { slug: 'shen-xiangyang', type: 'person', name: '沈向洋', latin: 'Harry Shum', variants: ['沈向阳'] },
    { slug: 'mark-zuckerberg', type: 'person', name: '扎克伯格', latin: 'Mark Zuckerberg', variants: [] },
  ],
  topics: [{ id: 'chips', name: '芯片' }],
});
const records = searchRecords(ours);
const known = records.map(({ text }) => normalize(text, traditional()));

let index: OpenIndex;
beforeAll(async () => {
  index = await openIndex(ours);
}, 60_000);
afterAll(() => index.close());

function ask(q: string, more: Partial<Request> = {}): Promise<Answer> {
  return search(index.store, { q, chosen: {}, sort: 'relevance', as: 'text', show: 10, ...more });
}

/** Addresses of the records that hold all of some words and none of others, by plain substring search. */
function plain(words: readonly string[], without: readonly string[] = []): readonly string[] {
  const has = (text: string, word: string) => text.includes(normalize(word, traditional()));
  return records
    .filter(
      (_, i) =>
        words.every((word) => has(known[i] ?? '', word)) &&
        !without.some((word) => has(known[i] ?? '', word)),
    )
    .map(({ url }) => url);
}

const everything = { show: 10_000 };
const addresses = ({ found }: Answer) =>
  found.flatMap(({ url, also }) => [url, ...also.map((one) => one.url)]).sort();
const part = fc
  .tuple(fc.constantFrom(...texts), fc.nat(60), fc.integer({ min: 1, max: 14 }))
  .map(([text, at, length]) =>
    [...text]
      .slice(at, at + length)
      .join('')
      .trim(),
  )
  .filter((words) => normalize(words) !== '' && !words.includes('"'));

describe('search', () => {
  it('finds exactly the records that plain substring search finds', async () => {
    await fc.assert(
      fc.asyncProperty(part, async (words) => {
        const answer = await ask(`"${words}"`, everything);
        expect(addresses(answer)).toEqual([...plain([words])].sort());
      }),
      { numRuns: 200 },
    );
  });

  it('finds no record for words that no record has', async () => {
    const words = fc
      .string({ unit, minLength: 1, maxLength: 6 })
      .filter((one) => normalize(one) !== '' && !one.includes('"'));
    await fc.assert(
      fc.asyncProperty(words, async (one) => {
        expect((await ask(`"${one}"`)).total).toBe(plain([one]).length);
      }),
      { numRuns: 200 },
    );
  });

  it('takes several terms as all of them, and leaves out what is excluded', async () => {
    await fc.assert(
      fc.asyncProperty(part, part, part, async (a, b, c) => {
        const answer = await ask(`"${a}" "${b}" -"${c}"`, everything);
        expect(addresses(answer)).toEqual([...plain([a, b], [c])].sort());
      }),
      { numRuns: 100 },
    );
  });

  it('counts quotes and paragraphs apart', async () => {
    const answer = await ask('算力');
    const urls = plain(['算力']);
    expect(answer.quotes).toBe(urls.filter((url) => url.startsWith('/q/')).length);
    expect(answer.paragraphs).toBe(urls.filter((url) => url.includes('#p')).length);
  });

  it('finds simplified text by traditional words and the other way round', async () => {
    expect((await ask('發')).total).toBe((await ask('发')).total);
    expect((await ask('国')).total).toBe((await ask('國')).total);
    expect((await ask('国')).total).toBe(plain(['国']).length);
    expect((await ask('算 -發', everything)).total).toBe(plain(['算'], ['发']).length);
  });

  it('marks every place of the words in what it shows', async () => {
    for (const { text, marks } of (await ask('算', everything)).found) {
      expect(marks.length).toBeGreaterThan(0);
      const marked = marks.map(([start, end]) => text.slice(start, end)).join('');
      expect(marked.length).toBe(text.split('算').length - 1);
    }
  });

  it('shows quotes before titles before paragraphs, and the newest first', async () => {
    const ranks = (await ask('算', everything)).found.map(({ kind, date }) => ({
      kind: ['direct', 'title', 'paragraph'].indexOf(kind),
      date: date ?? '',
    }));
    const sorted = ranks.toSorted(
      (a, b) => a.kind - b.kind || (a.date < b.date ? 1 : a.date > b.date ? -1 : 0),
    );
    expect(ranks).toEqual(sorted);
  });

  it('sorts by date when asked to', async () => {
    const dates = (await ask('算', { ...everything, sort: 'date' })).found.map(({ date }) => date ?? '');
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it('filters by who said it, typed or ticked, with and without words', async () => {
    const ticked = await ask('', { ...everything, chosen: { person: ['shen-xiangyang'] } });
    expect(ticked.quotes).toBe(ours.quotes.filter(({ speaker }) => speaker).length);
    expect((await ask('@沈向洋', everything)).quotes).toBe(ticked.quotes);
    const both = await ask('算 @沈向洋', everything);
    expect(both.quotes).toBe(
      ours.quotes.filter(({ speaker, text }) => speaker && text.includes('算')).length,
    );
    expect((await ask('@无此人 算')).unknown).toEqual(['@无此人']);
  });

  it('counts what each filter would leave', async () => {
    const answer = await ask('算');
    for (const { id, count } of answer.counts.outlet) {
      expect((await ask('算', { chosen: { outlet: [id] } })).total).toBe(count);
    }
    for (const { id, count } of answer.counts.topic) {
      expect((await ask('算', { chosen: { topic: [id] } })).total).toBe(count);
    }
    const within = await ask('算', { chosen: { outlet: ['甲报'] } });
    expect(within.counts.outlet).toEqual(
      answer.counts.outlet.map((value) => ({ ...value, chosen: value.id === '甲报' })),
    );
    for (const { id, count } of within.counts.kind) {
      expect((await ask('算', { chosen: { outlet: ['甲报'], kind: [id] } })).total).toBe(count);
    }
  });

  it('puts reports of the same words together', async () => {
    const answer = await ask('', { ...everything, chosen: { kind: ['direct'] } });
    expect(answer.folded).toBe(answer.total - 2);
    expect(answer.found.flatMap(({ also }) => also.map(({ url }) => url))).toHaveLength(2);
  });

  it.each(['sxy', 'shenxiangyang', 'Shěn Xiàngyáng', 'harry shum', '沈向杨'])(
    'understands %s as 沈向洋',
    async (q) => {
      const answer = await ask(q, { as: null });
      expect(answer.understood.map(({ names }) => names.map(({ label }) => label))).toEqual([['沈向洋']]);
      expect(answer.quotes).toBe(ours.quotes.filter(({ speaker }) => speaker).length);
      expect(answer.literal).toEqual({ quotes: 0, paragraphs: 0 });
      expect((await ask(q, { as: 'text' })).quotes).toBe(0);
    },
  );

  it('offers what is near where nothing is found', async () => {
    expect((await ask('算力不存在')).nearest).toEqual(['算力']);
  });
});
