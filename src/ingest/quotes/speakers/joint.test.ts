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

const together: readonly [text: string, expected: string][] = [
  ['林维舟、韩素梅及陈砚秋表示，闸门会换。', '林维舟、韩素梅和陈砚秋'],
  ['林维舟以及韩素梅表示，闸门会换。', '林维舟和韩素梅'],
  ['总经理林维舟以及总工程师韩素梅认为，闸门会换。', '林维舟和韩素梅'],
];

it.each(together)('those joined by any conjunction speak together: %s', (text, expected) => {
  const cast = '总经理林维舟、总工程师韩素梅和技术员陈砚秋去年到任。\n\n';
  expect(speakers(cast + text)).toEqual([expected]);
});
