/** What looks like a name where it stands, and is cut out of a longer word or a clause. All are invented. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';
import { findNames } from './names.ts';

const people = (text: string): string[] =>
  [...findNames(text).values()].filter(({ type }) => type === 'person').map((name) => name.text);

it.each([
  '门口来了一位女同学向守门的四个人说话。',
  '他让姑姑冷坐在客厅里，自己出去了。',
  '刚来时该师傅想学修船。',
  '她回安岳接父亲去了。',
  '船厂里不会出现一哭二闹三上吊的荒诞剧。',
  '河口特大山洪：堤坝崩塌，船工遇难。',
  '那个小区叫清水湾（下称小区）。清水湾豪华得很，清水湾的业主说。',
  '他是上海杨浦某高校工科专业的。',
  '河口的教师游行讨薪队伍来了。',
  '其他律师发博称，船已经走了。后来律师发博称，船又来了。',
  '师兄师姐师弟师妹们说，船已经走了。',
])('no person: %s', (text) => {
  expect(people(text)).toEqual([]);
});

it.each([
  ['船厂创始人程益中表示，航道必须疏浚。', '程益中'],
  ['两江总督林守一上奏称，航道必须疏浚。', '林守一'],
  ['我曾向巫先生求证。时建中教授说，航道必须疏浚。', '时建中'],
  ['赵向明院士说，航道必须疏浚。', '赵向明'],
  ['石磊教授说，航道必须疏浚。', '石磊'],
  ['方晓院士说，航道必须疏浚。', '方晓'],
  ['导演北野望说，航道必须疏浚。', '北野望'],
])('a person: %s', (text, name) => {
  expect(people(text)).toContain(name);
});

it.each([
  ['局长韩素梅说，航道必须疏浚。她后来任航道局局长。她说：“潮水来了。”', '韩素梅'],
  ['任妈妈说：“船走了。”', '任妈妈'],
])('an office that somebody held is nobody: %s', (text, name) => {
  expect(speakers(text).at(-1)).toBe(name);
});
