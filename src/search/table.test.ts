import { describe, expect, it } from 'vitest';
import { searchRecords } from './records.ts';
import { unroll } from './rows.ts';
import { buildTable } from './table.ts';
import { article, collection, quote } from './testing/collection.ts';

const ours = collection({
  articles: [
    article('old', ['甲'], { published: '2020-01-02', outlet: '甲报', topics: ['b', 'a'] }),
    article('new', ['乙', '丙'], { published: '2024-01-02', title: '题' }),
    article('closed', ['丁'], { rights: 'none', title: '不可示人' }),
    article('words', ['戊'], { rights: 'quotes' }),
  ],
  quotes: [
    quote('q1', 'old', '甲', { same: ['q2'] }),
    quote('q2', 'new', '乙', { same: ['q1'], kind: 'indirect' }),
    quote('q3', 'closed', '丁'),
    quote('q4', 'words', '戊'),
  ],
});
const records = searchRecords(ours);
const table = buildTable(records, [], {
  person: new Map(),
  organisation: new Map(),
  topic: new Map([['a', '议题']]),
});

describe('the records', () => {
  it('are quotes, titles, paragraphs, each the newest first, and nothing that must not be shown', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/q/q2/',
      '/q/q1/',
      '/q/q4/',
      '/articles/new/',
      '/articles/new/#p0',
      '/articles/new/#p1',
      '/articles/old/#p0',
    ]);
  });
});

describe('the table', () => {
  it('has a number a record in every column', () => {
    for (const column of [...Object.values(table.columns), table.date]) {
      expect(unroll(column)).toHaveLength(records.length);
    }
  });

  it('gives back what was put in', () => {
    const outlets = [...unroll(table.columns.outlet)].map((number) => table.values.outlet[number - 1]?.[0]);
    expect(outlets).toEqual(records.map(({ outlet }) => outlet));
    const dates = [...unroll(table.date)].map((number) => table.dates[number - 1]);
    expect(dates).toEqual(records.map(({ date }) => date));
    const topics = [...unroll(table.columns.topic)].map((number) =>
      (table.sets[number - 1] ?? []).map((index) => table.values.topic[index]?.[0]),
    );
    expect(topics).toEqual(records.map((record) => record.topics));
  });

  it('knows which records report the same words', () => {
    expect(table.same).toEqual([[0, 1]]);
  });

  it('labels values', () => {
    expect(table.values.topic).toContainEqual(['a', '议题']);
  });
});
