/** Where a name or a description ends and what its bearer does begins: every name is invented. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['一位居民住在河边。他说，桥该修了。', '一位居民'],
  ['河口居民周岩住在河边。他说，桥该修了。', '周岩'],
  ['船厂总裁林维舟站在堤坝上，说：“桥该修了。”', '林维舟'],
  ['河口居民周岩正准备上诉。他说，桥该修了。', '周岩'],
  ['河口居民周岩反对修桥的计划。他说，桥不必修。', '周岩'],
])('a name ends before what its bearer does: %s', (text, who) => {
  expect(speakers(text)).toEqual([who]);
});
