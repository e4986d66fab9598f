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

it.each([
  ['对此，Tomić表示：“我很高兴加入这支船队。”', 'Tomić'],
  ['海事集团副总裁森田清伸表示：“我很高兴。”', '森田清伸'],
  ['杰西解释说，闸门很旧。', '杰西'],
  ['流行的航线分享服务Ferrow表示，闸门会换。', 'Ferrow'],
  ['只有三成公司有船，而令人震惊的是50%的高管表示船队管理影响了利润。', '50%的高管'],
  ['一位船员说：“河太窄了。”另一个则说：“水太浅了。”', '一位船员'],
  ['白鹭船工协会正在罢工，尽管墨刻公司反对，但仍敦促政府放宽限制。', '白鹭船工协会'],
])('a name that no list knows, and whoever goes on: %s', (text, speaker) => {
  expect(speakers(text)[0]).toEqual(speaker);
});

it.each([
  ['这名船工一开始表示，闸门会换。', '这名船工'],
  ['一位船工信誓旦旦地说，闸门会换。', '一位船工'],
  ['一位船工充满信心地说，闸门会换。', '一位船工'],
  ['河口航道局不断表示，闸门会换。', '河口航道局'],
  ['河口航道局至今仍认为，闸门会换。', '河口航道局'],
  ['船厂的一位发言人其实表示，闸门会换。', '船厂的一位发言人'],
])('how, or how often, it is said is no part of who says it: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});
