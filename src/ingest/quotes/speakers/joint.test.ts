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

const named: readonly [text: string, expected: string][] = [
  ['Tidewave和Ferrow等慈善机构表示，闸门会换。', 'Tidewave和Ferrow'],
  ['河口公司、白鹭集团等多家企业表示，闸门会换。', '河口公司和白鹭集团'],
  [
    '技术公司Tidewave及私营港口和监控公司Ferrow Group和Ostrea本周表示，闸门会换。',
    'Tidewave、Ferrow Group和Ostrea',
  ],
  ['河口市消协联合河口市家用电器行业协会表示，闸门会换。', '河口市消协和河口市家用电器行业协会'],
  ['河口大学联合白鹭研究院发布的报告显示，闸门会换。', '河口大学和白鹭研究院'],
  ['白鹭研究院（Egret Institute，简称研究院）与《航道》杂志表示，闸门会换。', '白鹭研究院和《航道》杂志'],
  ['金锚奖得主 Mara Lindqvist 和韩素梅联合国内外数十位学者呼吁，闸门要换。', 'Mara Lindqvist和韩素梅'],
  // One name alone is no pair.
  ['Tidewave等公司表示，闸门会换。', 'Tidewave等公司'],
];

it.each(named)('of those who speak together each goes by the name alone: %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});
