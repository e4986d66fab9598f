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

it.each([
  ['有分析认为，旧船的设计本身就是错误。', '有分析'],
  ['有评论称，旧船只是努力证明自己的价值。', '有评论'],
  ['也有声音指出，船厂想借此卖掉旧船。', '有声音'],
])('so is what a comment or an analysis holds: %s', (text, speaker) => {
  expect(quotes(text).map((one) => one.split(' | ')[0])).toEqual([speaker]);
});

it('but not what has only been heard', () => {
  expect(quotes('有消息称，船厂想借此卖掉旧船。')).toEqual([]);
});
