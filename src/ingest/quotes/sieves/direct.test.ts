import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../clean/examples.ts';
import { findQuotations } from '../index.ts';
import { articleOf, told as tell } from '../testing/article.ts';
import { directSieves } from './direct.ts';

const folder = new URL('direct/', import.meta.url);
const ids = new Set(directSieves.map((sieve) => sieve.id));

describe.each(readdirSync(folder))('direct/%s', (file) => {
  const id = file.replace(/\.ts$/, '');
  const examples = readExamples(readFileSync(new URL(file, folder), 'utf8'));

  it('is a sieve of the list, named like its file, with examples', () => {
    expect(ids).toContain(id);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('does with “$name” what its comment shows', ({ input, output }) => {
    const article = articleOf(input);
    const own = findQuotations(article).filter((one) => one.rule === id);
    expect(own.map((one) => tell(article, one))).toEqual(output === input ? [] : output.split('\n'));
  });
});

describe('words in marks', () => {
  it('are those of a letter or a report that nobody is named for, where data have none', () => {
    const told = (text: string) => {
      const article = articleOf(text);
      return findQuotations(article).flatMap((one) => (one.kind === 'direct' ? [tell(article, one)] : []));
    };
    expect(told('报告认为：“闸门没有按时打开，是沉船的主要原因。”')).toEqual([
      '报告 | direct | 闸门没有按时打开，是沉船的主要原因。',
    ]);
    expect(told('数据显示：“闸门没有按时打开，是沉船的主要原因。”')).toEqual([]);
  });

  it('are whose the frame before names, whatever he is likened to or was seen to say', () => {
    const told = (text: string) => {
      const article = articleOf(text);
      return findQuotations(article).map((one) => tell(article, one));
    };
    expect(told('就像一位老船工所说：“没有风的时候，船也得走。”')).toEqual([
      '一位老船工 | direct | 没有风的时候，船也得走。',
    ]);
    expect(told('正如水文站站长韩素梅所观察到的：“桥墩下面的沙一年比一年少。”')).toEqual([
      '韩素梅 | direct | 桥墩下面的沙一年比一年少。',
    ]);
  });
});
