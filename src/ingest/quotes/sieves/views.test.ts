import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['有媒体评价说，航道现在就像一条小河。', '有媒体 | indirect | 航道现在就像一条小河'],
  ['有观点认为，绿洲公司将有望取胜。', '有观点 | indirect | 绿洲公司将有望取胜'],
  ['业内观点认为，航道会越来越浅。', '业内观点 | indirect | 航道会越来越浅'],
])('a view that somebody holds is a report: %s', (text, told) => {
  expect(quotes(text)).toEqual([told]);
});

it.each(['有媒体报道称，航道会越来越浅。', '外媒指出，航道会越来越浅。', '这一观点认为，航道会越来越浅。'])(
  'what nobody in particular has heard is none: %s',
  (text) => {
    expect(quotes(text)).toEqual([]);
  },
);
