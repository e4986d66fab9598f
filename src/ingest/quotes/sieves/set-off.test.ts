import { expect, it } from 'vitest';
import { clean } from '../../clean/index.ts';
import { read } from '../../read/index.ts';
import { findQuotations } from '../index.ts';
import { told } from '../testing/article.ts';

const quotes = (...lines: string[]): string[] => {
  const text = ['# 旧桥', '船闸修好以后，河口的人都去看了。', ...lines, '第二天，河水又涨了一些。'];
  const article = clean(read('a.md', new TextEncoder().encode(`${text.join('\n\n')}\n`)));
  return findQuotations(article).map((one) => told(article, one));
};

it.each([
  [
    'whoever the paragraph before is about',
    ['船长韩素梅首先吐槽的就是新船的电池：', '> 出门以前还要先充两个小时，实在太麻烦。'],
    ['韩素梅 | direct | 出门以前还要先充两个小时，实在太麻烦。'],
  ],
  [
    'and so is the next',
    [
      '船长韩素梅发出了一个拷问：',
      '> 新船有两个舵，却只用一个。\n> 为什么另一个不能用？',
      '河边没有人回答。',
    ],
    ['韩素梅 | direct | 新船有两个舵，却只用一个。', '韩素梅 | direct | 为什么另一个不能用？'],
  ],
  [
    'whoever sent it',
    ['船长韩素梅收到了来自馆长周立群的声明，大致内容是：', '> 新船不是渡船，它的舵有过改动。'],
    ['周立群 | direct | 新船不是渡船，它的舵有过改动。'],
  ],
  ['of nobody where none is told of', ['船闸外面立着一块牌子。', '> 新船靠岸以前，请不要上桥。'], []],
  ['what is not set off is left', ['船长韩素梅首先吐槽的就是新船的电池：', '出门以前还要先充两个小时。'], []],
])('words that are set off: %s', (_, lines, out) => {
  expect(quotes(...lines)).toEqual(out);
});
