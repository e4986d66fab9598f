import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [text: string, expected: readonly string[]][] = [
  ['一位船员说：“这条河太窄了。”另一位则称：“必须尽快疏浚。”', ['一位船员', '另一位']],
  ['“这条河太窄了，”一位船员说。“必须尽快疏浚，”另一位评论道。', ['一位船员', '另一位']],
];

it.each(cases)('one more of those told of before needs no noun: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each([
  ['船长贺长川走了。举个例子说，船闸从来没有修过，也没有人要修。', []],
  ['船长贺长川走了。往小里说，船闸从来没有修过，也没有人要修。', []],
  ['船长贺长川在会议上，借机宣布：“船闸从来没有修过，也没有人要修。”', ['贺长川']],
  ['店员摆摆头：“船闸从来没有修过，也没有人要修。”', ['店员']],
  ['没想到老师公然发怒说：“船闸从来没有修过，也没有人要修。”', ['老师']],
  ['晓澜对河口周末记者称，船闸从来没有修过，也没有人要修。', ['晓澜']],
])('how something is said is nobody: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each([
  ['雀跃说：“船闸从来没有修过，也没有人要修。”', ['雀跃']],
  ['小美问：“船闸从来没有修过吗？”', ['小美']],
  ['微笑说：“船闸从来没有修过，也没有人要修。”', []],
  ['俗话说：“船到桥头自然直，不用着急。”', []],
  ['纸条上用铅笔写着：“不用问了，没有人要修。”', []],
])('a word that opens the sentence is a nickname where it speaks in marks: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
