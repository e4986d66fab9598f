import { expect, test } from 'vitest';
import { speakers } from '../testing/article.ts';
import { findNames } from './names.ts';

test.each([
  ['龙年邮', '龙年邮票今天发售。她表示，龙年邮票年年都买。'],
  ['史发展', '人类历史发展表明，河口的闸门早该更换。'],
  ['车南站', '记者在河口火车南站发现，有人私带旅客进站。'],
  ['张床位', '医院多了700张床位，护士说，还不够。院里有一张床位，也坏了。'],
  ['兰报案', '14岁的孟兰兰报案称，闸门坏了。孟兰兰说，她看见了。'],
])('what is cut out of longer words is no name: %s', (name, text) => {
  expect([...findNames(text).keys()]).not.toContain(name);
});

test.each([
  ['主任孟立明也表示，闸门会更换。', '孟立明'],
  ['主任孟立明和馆长乔春平表示，闸门会更换。', '孟立明和乔春平'],
  ['孟立国外出未归。馆长孟立国表示，闸门会更换。', '孟立国'],
  ['主任孟立平坦言，闸门会更换。', '孟立平'],
  ['教授米勒指着闸门说：“早就该换了。”', '米勒'],
])('what follows a name may make a word with its end: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

test.each([
  ['老师略显无奈，说：“闸门坏了。”', '老师'],
  ['志愿者孟先生所说，“闸门早就坏了。”', '孟先生'],
  ['孟兰兰的姑姑孟玉梅处获悉，闸门已经更换。', '孟兰兰的姑姑孟玉梅处'],
  ['历史学家福凯斯即认为，闸门早该更换。', '福凯斯'],
  ['我的儿子曾提问说闸门为什么要更换。', '我的儿子'],
  ['白鹭公司的书记连忙说：“闸门没有坏。”', '白鹭公司的书记'],
  ['馆长孟立明透露，乌克兰单方表示，闸门今年更换。', '乌克兰'],
])('adverbs and verbs behind an office are no name: %s', (text, name) => {
  expect(speakers(text)).toContain(name);
});

test('an adverb that begins a form of address is a surname', () => {
  expect(speakers('母亲曾女士回忆，闸门一直没有更换。')).toEqual(['曾女士']);
});

test.each([
  ['公司行政总裁安东尼 彼里维奇表示：“闸门会更换。”', '安东尼 彼里维奇'],
  ['公司发言人克里斯托弗 维罗达没有多说。他只表示：“闸门会更换。”', '克里斯托弗 维罗达'],
])('a space may stand for the dot of a foreign name behind an office: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

test('of a body that is part of a university the whole name is read', () => {
  const text = '家属委托河口大学法医鉴定中心进行检验，检验报告称，标本的基因并不相符。';
  expect(speakers(text)).toEqual(['河口大学法医鉴定中心']);
});
