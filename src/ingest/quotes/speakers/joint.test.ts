import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [text: string, expected: readonly string[]][] = [
  ['RFW和Tidewave的分析表明，航道每年变浅。', ['RFW和Tidewave']],
  ['根据绿洲研究所与白鹭大学发布的一份报告，船员的收入有所下降。', ['绿洲研究所和白鹭大学']],
  ['绿洲研究所与白鹭公司合作发布的报告显示，船员的收入有所下降。', ['绿洲研究所和白鹭公司']],
  [
    'Tidewave和Ferrow发布了一份名为《航道》的调查，五百名船长参加。\n\n研究显示，航道每年变浅。',
    ['Tidewave和Ferrow'],
  ],
  // What stands before 和 is no body.
  ['Tidewave发布的博文和有关船只的报告显示，航道每年变浅。', ['Tidewave']],
];

it.each(cases)('a document of two bodies is both their words: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
