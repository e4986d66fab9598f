import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it('他 is whoever the clause before it ends with, where nobody else acts in it', () => {
  expect(
    speakers(
      '齐亚·韦伯表示，河口党会减税。他在雨里站了很久。这周的主要批评来自基尔·科恩，他声称这些税收政策只是幻想，河口付不起。',
    )[1],
  ).toBe('基尔·科恩');
});

it('他 is whoever without a name was just brought in, unless somebody with one meets them', () => {
  expect(
    speakers(
      '让·勒文表示，程序很简单。\n我与一位河口的摄影师交流过，这是在雨停以后。他表示，简单直观是它吸引人的地方。',
    )[1],
  ).toBe('一位河口的摄影师');
  expect(
    speakers('馆长韩素梅在河口遇到了一位研究潮汐的科学家，于是换了工作。她表示，这件事和钟楼有关。')[0],
  ).toBe('韩素梅');
});
