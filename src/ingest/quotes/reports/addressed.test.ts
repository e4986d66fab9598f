import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['洁澜跟我说：你修的那几条船都可以串起来，放在一起展览。', '洁澜'],
  ['澜洲对债权人表示，公司的资产足以偿还全部债务。', '澜洲'],
  ['同门给我说，他回学校以后领到了免费发放的船票。', '同门'],
])('whom it is said to stands behind an unknown name: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ['河口市水利局宣传处在接受采访时称：“闸门正在维修。”', '河口市水利局宣传处'],
  ['金澜园林认为，学校有转租与违规建设等违约行为。', '金澜园林'],
  ['他的媳妇告诉他：开荒种树，从头再来。', '他的媳妇'],
  ['海外航运巨擘杜维澜曾经到处宣称：与从前相比，船厂存在着严重的问题。', '杜维澜'],
])('bodies, relatives and trades: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ['此次事件的发起人之一李漪澜说，他们还在联系其他船工。', '李漪澜'],
  ['据章澜川之子章漪凡说，他们两家是二十多年的老友。', '章漪凡'],
])('one of several, somebody’s child: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ['毕竟鲁迅说过：每一条船都有两张帆，一张是旧的。', '鲁迅'],
  ['孔子说，每一条船都应该有两张帆。', '孔子'],
])('whom essays cite by name alone: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});
