/** Whatever is read, what is found lies within it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model.ts';
import { findQuotations } from './index.ts';
import { articleOf } from './testing/article.ts';

/** Pieces of Chinese news, put together at random: more likely to mean something than arbitrary characters. */
const pieces = [
  '林维舟',
  '韩素梅',
  '董事长',
  '总工程师',
  '北方电网',
  'Meta',
  'John Smith',
  '艾米·胡德',
  '他',
  '该公司',
  '一位知情人士',
  '表示',
  '说',
  '认为',
  '称',
  '据',
  '透露',
  '在',
  '看来',
  '“',
  '”',
  '「',
  '」',
  '‘',
  '"',
  '：',
  '，',
  '。',
  '！',
  '……',
  '（',
  '）',
  '《',
  '》',
  '工期不变',
  '明年',
  '4月18日',
  '\n',
  '## ',
  '和',
  '的',
  '报告',
  '显示',
];
const newsLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), newsLike);

function check(article: Article): void {
  const found = findQuotations(article);
  for (const one of found) {
    const text = one.part === 'title' ? (article.title?.text ?? '') : article.body.text;
    for (const part of [one.range, one.mention?.range, one.cue?.range, one.antecedent?.range]) {
      if (!part) continue;
      expect(part[0]).toBeGreaterThanOrEqual(0);
      expect(part[1]).toBeGreaterThan(part[0]);
    }
    expect(one.range[1]).toBeLessThanOrEqual(text.length);
    if (one.part === 'body') {
      const holds = ({ range }: { range: readonly [number, number] }) =>
        range[0] <= one.range[0] && one.range[1] <= range[1];
      expect(article.blocks.some(holds)).toBe(true);
    }
    for (const evidence of [one.mention, one.antecedent]) {
      if (!evidence) continue;
      const source = evidence.part === 'title' ? (article.title?.text ?? '') : article.body.text;
      expect(source.slice(...evidence.range)).toBe(evidence.text);
    }
    expect(one.confidence).toBeGreaterThanOrEqual(0);
    expect(one.confidence).toBeLessThanOrEqual(1);
    expect(one.speaker?.name).not.toBe('');
  }
}

describe('findQuotations', () => {
  it('finds nothing outside the text and nothing across blocks, whatever the text', () => {
    fc.assert(
      fc.property(anything, (text) => check(articleOf(text, '2024-04-19'))),
      { numRuns: 400 },
    );
  });

  it('finds the same twice', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const article = articleOf(text);
        expect(findQuotations(article)).toEqual(findQuotations(article));
      }),
      { numRuns: 50 },
    );
  });

  const long = 60_000;
  const hostile: Readonly<Record<string, string>> = {
    'unclosed quotation marks': '“'.repeat(long),
    'closing marks': '”'.repeat(long),
    colons: '：'.repeat(long),
    'reporting words': '说'.repeat(long),
    'quotations without end': '他说：“好”，（是）'.repeat(long / 10),
    'speakers without end': Array.from(
      { length: long / 10 },
      (_, i) => `主任王${String.fromCodePoint(0x4e00 + (i % 9000))}表示，好。`,
    ).join(''),
    'prepositions without end': '在'.repeat(long),
    'described people without end': '的王大在对就向'.repeat(long / 7),
    'bodies without end': '公司王大在对就'.repeat(long / 7),
    'lists without end': '王大、李二、'.repeat(long / 6),
    'one surname': '马'.repeat(long),
    'offices without end': '首席执行官'.repeat(long / 5),
    'Latin names without end': Array.from(
      { length: long / 12 },
      (_, i) => `John Ab${i.toString(36)} 说，`,
    ).join(''),
  };
  it.each(Object.entries(hostile))('reads a line of %s in linear time', (_, text) => {
    const start = performance.now();
    check(articleOf(text));
    expect(performance.now() - start).toBeLessThan(8000);
  });
});
