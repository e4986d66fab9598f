import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('AI', () => {
  const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
    [
      'speaks where it is talked to',
      'AI承认：“你说得对，船早就开了。”',
      ['AI | direct | 你说得对，船早就开了。'],
    ],
    [
      'is the assistant that the article names so',
      '渡口新装了Harbour AI。AI回答说：“时刻表上没有。”',
      ['Harbour AI | direct | 时刻表上没有。'],
    ],
    ['is no source of what is thought of it', 'AI曾被航运业认为是伪需求。', []],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
