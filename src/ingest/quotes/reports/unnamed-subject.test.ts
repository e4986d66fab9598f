import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [text: string, expected: readonly string[]][] = [
  ['一位船员说：“这条河太窄了。”另一位则称：“必须尽快疏浚。”', ['一位船员', '另一位']],
  ['“这条河太窄了，”一位船员说。“必须尽快疏浚，”另一位评论道。', ['一位船员', '另一位']],
];

it.each(cases)('one more of those told of before needs no noun: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
