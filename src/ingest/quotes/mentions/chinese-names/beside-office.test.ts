import { expect, test } from 'vitest';
import { speakers } from '../../testing/article.ts';

test.each([
  ['有学者评析称，船厂的账目早该公开。', ['学者']],
  ['Harborline的CEO曾向媒体透露，船厂的账目早该公开。', ['Harborline的CEO']],
])('how something is told is nobody’s name: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

test('whoever decides to do something is the subject, not the principal', () => {
  const text =
    '馆长伊万·科斯特利茨周一到访。科斯特利茨的发言人决定批评议会的计划，这份计划是上周公布的，称其“毫无正当的理由”。';
  expect(new Set(speakers(text))).toEqual(new Set(['科斯特利茨的发言人']));
});

test.each([
  ['首席执行官陈向东周二宣布了计划。“闸门会更换。”陈向东说。', '陈向东'],
  ['村民李有福告诉记者，闸门会更换。', '李有福'],
  ['局长赵再兴在会上表示，闸门会更换。', '赵再兴'],
])(
  'a preposition or an adverb between two characters is part of the name behind an office: %s',
  (text, name) => {
    expect(speakers(text)).toEqual([name]);
  },
);

test.each([
  ['女工林月芳去年买了一条船。她说，闸门会更换。', '林月芳'],
  ['商户顾明正在装货。他说，闸门会更换。', '顾明'],
  ['小河的亲戚李雅说，闸门会更换。', '李雅'],
])('whoever is told to be somebody’s kin, a worker or a trader: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});
