import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['站长压低声音告诉我，闸门已经坏了三个月，没有人来修过。', '站长'],
  ['母亲面无表情地走过来说，河边的船都已经卖掉了。', '母亲'],
  ['老船长指着一块空地跟我说，那原来是一家船厂，后来搬走了。', '老船长'],
  ['我妈却对我大姨说，她记得渡口是那年冬天关的。', '我妈'],
  ['我哥说，第二天船工们都没有来上工。', '我哥'],
])('who tells a deed before the reporting word: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  '医生让我赶紧说，河边的船都已经卖掉了。',
  '朋友之所以这么说，是因为河边的船都已经卖掉了。',
  '像卫生局长那样嚣张地说，河边的船都已经卖掉了。',
])('no speaker: %s', (text) => {
  expect(speakers(text)).toEqual([]);
});
