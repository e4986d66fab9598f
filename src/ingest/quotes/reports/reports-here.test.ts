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
