/** Offices before names, as the news of several places has them. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  '企业家林维舟表示，闸门会更换。',
  '北方电网资安长林维舟15日指出，闸门会更换。',
  '召集人林维舟今（15日）表示，闸门会更换。',
  '北方电网主委林维舟回应，闸门会更换。',
  '总领事林维舟说：“闸门会更换。”',
  '首席AI官林维舟认为，闸门会更换。',
  '“闸门会更换，”乘务员林维舟说。',
  '河口证券林维舟指出，闸门会更换。',
])('%s', (text) => {
  expect(speakers(text)).toEqual(['林维舟']);
});

it('reads a name of foreign make behind an office', () => {
  expect(speakers('高级专家冲介夫表示，闸门会更换。')).toEqual(['冲介夫']);
});
