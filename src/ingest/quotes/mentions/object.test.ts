import { describe, expect, test } from 'vitest';
import { speakers } from '../testing/article.ts';
import { isObject } from './object.ts';

test.each([
  '跟医生',
  '接到邻居',
  '打断同学',
  '赶紧叫孩子',
  '转身对工作人员',
  '面对船工',
  '盯着一个船工',
  '递给工友',
  '得知两位老人',
  '韩素梅聆听职员',
  '找出高中同学',
  '身怀第一个孩子',
  '争端起因于首相',
])('%s is whom something is done to', (phrase) => {
  expect(isObject(phrase)).toBe(true);
});

test.each(['对冲基金经理', '被告律师', '反对者', '接到邻居的船工', '到访官员', '问卷设计者'])(
  '%s is who it is',
  (phrase) => {
    expect(isObject(phrase)).toBe(false);
  },
);

describe('who speaks stands behind what leads up to the noun', () => {
  test.each([
    ['这时大姐说，船今天不开了。', '大姐'],
    ['是否有人表示，船今天不开了。', '有人'],
    ['码头上曾有人断言，船今天不开了。', '有人'],
    ['接通后老师说，船今天不开了。', '老师'],
    ['科室有个医生说，船今天不开了。', '医生'],
    ['2、船工们认为，船今天不开了。', '船工们'],
    ['她总听大姐说，船今天不开了。', '大姐'],
    ['我老婆说，船今天不开了。', '我老婆'],
  ])('%s', (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  });
});

test.each([
  ['船长贺长川打开门。他转身对工作人员说：“船今天不开了。”', ['贺长川']],
  ['船长贺长川笑了。接着又打断同学们的反驳，说：“船今天不开了。”', []],
  ['船长贺长川来了。记者向贺长川提问。贺长川说：“船今天不开了。”', ['贺长川']],
])('and never whom it is said to: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
