import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

const cases: readonly [text: string, expected: readonly string[]][] = [
  ['绿洲公司告诉《河口日报》闸门会换。', ['绿洲公司 | indirect | 闸门会换']],
  ['绿洲公司告诉《雾港》杂志闸门会换。', ['绿洲公司 | indirect | 闸门会换']],
  ['绿洲公司告诉《河口日报》，闸门会换。', ['绿洲公司 | indirect | 闸门会换']],
];

it.each(cases)('which paper was told is no part of what it was told: %s', (text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
