import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each<readonly [text: string, expected: readonly string[]]>([
  [
    '83%的船长表示他们很忙，57%表示这已经成为常见做法。然而，72%认为他们别无选择，只能出海。',
    ['83%的船长', '57%的船长', '72%的船长'],
  ],
  ['63%的受访者希望上岸，而另有66%相信他们需要新船。', ['66%的受访者']],
  ['46%的船务人员报告过伤病，其中73%认为离职的船员导致了这种损失。', ['73%的船务人员']],
  ['今年的船很少，57%表示这已经成为常见做法。', ['57%']],
  // Whole firms are asked as well.
  ['44%的医院表示，市场很难。', ['44%的医院']],
  ['44%的受托合规供应商表示，市场很难。', ['44%的受托合规供应商']],
  ['- 90%的提供商表示，他们在市场中面临挑战。', ['90%的提供商']],
  ['23%的投资于新船的公司表示，市场很难。', ['23%的投资于新船的公司']],
])('names of whom a share is: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
