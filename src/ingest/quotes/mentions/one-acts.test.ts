import { expect, test } from 'vitest';
import { speakers } from '../testing/article.ts';
import { oneActs } from './one-acts.ts';

test.each([
  ['一位船工站起来', 4],
  ['这名工友走过来坐到我旁', 4],
  ['一位技术员惊慌失措地跑进机房', 5],
  ['一位住在河口的队员夜里突然', 9],
  ['一名律师欢迎法庭的决定', 4],
])('%s: behind the noun stands what he does', (phrase, length) => {
  expect(oneActs(phrase)).toBe(length);
});

test.each([
  '一位船工',
  '一位老师傅',
  '一位学生家长',
  '一位站在门口的保安',
  '一位记者采访过的船工',
  '一位医生集团的负责人',
  '个女生站起来',
  '学生站起来',
])('%s is nothing but who it is', (phrase) => {
  expect(oneActs(phrase)).toBe(0);
});

test('a time that begins another word is no time', () => {
  expect(speakers('早期用户表示，船今天不开了。')).toEqual(['早期用户']);
});

test.each([
  ['一位业主心急之下表示，船今天不开了。', ['一位业主']],
  ['一位网友直发微博称，船今天不开了。', ['一位网友']],
  ['有个女生站起来说：“船今天不开了。”\n她红着脸说：“我要回家。”', ['女生', '女生']],
])('%s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
