import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  '白鹭网5月22日报道，近日，河口的航道变浅了很多。',
  '白鹭网河口5月22日消息 据《河口晨报》报道，航道今年变浅了很多。',
  '白鹭晚报讯 据《河口晨报》报道：航道今年变浅了很多。',
])('where the whole article is from is no report: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});

it.each([
  ['据《河口晨报》报道，航道今年变浅了很多。', '河口晨报 | indirect | 航道今年变浅了很多'],
  ['航道很浅。据《河口晨报》报道，航道今年变浅了很多。', '河口晨报 | indirect | 航道今年变浅了很多'],
])('what an outlet has found out is one: %s', (text, told) => {
  expect(quotes(text)).toEqual([told]);
});
