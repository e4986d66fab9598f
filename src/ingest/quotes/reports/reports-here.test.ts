/** A reporting word of one character behind characters that mostly make another word with it. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['北方大学说，闸门会更换。', '北方大学'],
  ['河口中学称，闸门会更换。', '河口中学'],
  ['明德律师事务所称，闸门会更换。', '明德律师事务所'],
  ['河口派出所称，闸门会更换。', '河口派出所'],
  ['河口海关表示，闸门会更换。', '河口海关'],
  ['《河口日报》的社论称，闸门会更换。', '河口日报'],
  ['董事长林永好说，闸门会更换。', '林永好'],
  ['工程师任可称，闸门会更换。', '任可'],
  ['校长张学说：“闸门会更换。”', '张学'],
])('%s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});

it.each([
  '这一学说，没有人相信。',
  '水文理论称为模型。',
  '可以说，闸门是旧的。',
  '总的来说，闸门是旧的。',
  '话说，闸门是旧的。',
  '他所称的闸门，没有人见过。',
])('nobody speaks in %s', (text) => {
  expect(speakers(text)).toEqual([]);
});

it.each(['部分船工对绿洲公司提出了负面评价，主要集中在船速。', '读者给予了高度评价，集中在文字的优美。'])(
  'a judgement that is passed reports nothing: %s',
  (text) => {
    expect(speakers(text)).toEqual([]);
  },
);

it('words in marks right behind it are the answer that was given', () => {
  expect(speakers('河口海关对此早已给出明确回应，“闸门会更换，也会公布账目”。')).toEqual(['河口海关']);
});

it('a name that ends with 问 asks nothing', () => {
  expect(speakers('绿洲公司也在用通义千问，当然它不止用这一个模型。')).toEqual([]);
});

it('a call that was published is what was done', () => {
  expect(speakers('河口海关发布了公共呼吁，试图追踪十八条沉船。')).toEqual([]);
});

it.each([
  ['河口市的一名民警告诉记者，闸门会换。', '河口市的一名民警'],
  ['《渡口时报》的一位导演说，闸门会换。', '《渡口时报》的一位导演'],
  ['河口国总统称，闸门会换。', '河口国总统'],
  ['绿洲公司的一位首席执行官警告，闸门会换。', '绿洲公司的一位首席执行官'],
  ['绿洲公司的首席执行官宣布，闸门会换。', '绿洲公司的首席执行官'],
  ['一位未来学家解释，闸门会换。', '一位未来学家'],
  ['项目的一位发起人回应，闸门会换。', '项目的一位发起人'],
  ['一位船工的老公认为，闸门会换。', '一位船工的老公'],
])('a reporting word ends no word before it, and begins none behind it: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});
