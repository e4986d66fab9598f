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
  '河口医院营养师林维舟提醒，闸门会更换。',
  '林维舟营养师指出，闸门会更换。',
  '渡口管理科股长林维舟说，闸门会更换。',
  '河口男子林维舟说，闸门会更换。',
  '售票员林维舟告诉记者，闸门会更换。',
  '90后小伙林维舟说，闸门会更换。',
])('%s', (text) => {
  expect(speakers(text)).toEqual(['林维舟']);
});

it('reads a name of foreign make behind an office', () => {
  expect(speakers('高级专家冲介夫表示，闸门会更换。')).toEqual(['冲介夫']);
});
