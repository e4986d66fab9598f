import { expect, test } from 'vitest';
import { quotes } from '../testing/article.ts';

test.each([
  ['绿洲公司采访了三十名船工，发现多数人没有合同。', '绿洲公司 | indirect | 多数人没有合同'],
  ['研究人员跟踪了三百名船员，发现他们的睡眠已经减少。', '研究人员 | indirect | 他们的睡眠已经减少'],
])('what was looked for is found: %s', (text, expected) => {
  expect(quotes(text)).toEqual([expected]);
});

test('what happens to somebody is no finding', () => {
  expect(quotes('小姑娘翻看旧照片，发现母亲已经老了。')).toEqual([]);
});
