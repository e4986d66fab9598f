import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it('a voice of a broadcast is heard once', () => {
  expect(
    quotes(
      '渡工韩素梅告诉记者，渡船太旧了。\n韩素梅：我们这条船开了三十年，大家都知道它漏水。\n船明年要换新的。',
    ),
  ).toEqual(['韩素梅 | indirect | 渡船太旧了', '韩素梅 | direct | 我们这条船开了三十年，大家都知道它漏水。']);
});

it('what is told of somebody is no voice', () => {
  expect(
    quotes('渡工韩素梅今年退休。\n韩素梅：河口镇人，渡工，开船三十年，曾获得省劳动模范称号。').filter((one) =>
      one.includes('direct'),
    ),
  ).toEqual([]);
});

it('readers write under their names', () => {
  expect(
    quotes(
      '渡口停航，网友纷纷留言：\n老船工：我二十分钟就过河了，没有那么难。\n河边的风：停航一天，损失的是乘客。\n渡口明天恢复。',
    ),
  ).toEqual([
    '老船工 | direct | 我二十分钟就过河了，没有那么难。',
    '河边的风 | direct | 停航一天，损失的是乘客。',
  ]);
});
