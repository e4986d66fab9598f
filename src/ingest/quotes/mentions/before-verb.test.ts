import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['Ferrio®认为，闸门会换。', 'Ferrio'],
  ['Ferrio Holdings（“Ferrio”）（EGT）今日宣布，其船队将在六月完成并购。', 'Ferrio Holdings'],
  ['在发布会上白鹭公司强调闸门会换。', '白鹭公司'],
  ['在会议中Ferrio表示闸门会换。', 'Ferrio'],
  ['白鹭公司的隐私政策明确表示，用户可以删除数据。', '白鹭公司'],
  ['白鹭公司网站的招聘页面强调，闸门会换。', '白鹭公司'],
  ['码头上的一块标牌写道：“烧掉一条旧船，拯救航道。”', '码头上的一块标牌'],
])('what stands around the name is no part of it: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});
