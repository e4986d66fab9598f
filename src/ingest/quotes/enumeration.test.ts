import { expect, it } from 'vitest';
import { enumerates } from './enumeration.ts';
import { quotes } from './testing/article.ts';

it.each([
  ['沉船主要可以从三个方面来判断。', '首先看船龄。', true],
  ['船沉有两个原因。', '一是货物太重。', true],
  ['首先要看船龄。', '其次看货物。', true],
  ['船已经沉了。', '其次，新船还没有造好。', false],
])('%s %s', (said, words, expected) => {
  expect(enumerates(said, words)).toBe(expected);
});

it('what explains a report is of the report', () => {
  expect(quotes('韩素梅说，船明年下水。即渡口要停运一年。')).toEqual([
    '韩素梅 | indirect | 船明年下水。即渡口要停运一年',
  ]);
});
