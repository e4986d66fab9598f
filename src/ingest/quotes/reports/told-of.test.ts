import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  '经民警劝说，男子同意将车开走。',
  '母亲嘱咐他早点回家，他点了点头。',
  '总工程师韩素梅亲自撰文，阐述了新船的缺点。',
  '董事长林维舟出席会议并致辞，韩素梅主持会议。',
  '微软希望，能够借此扩大航运市场。',
  '白鹭公司公布了一些他认为应该取消的航线。',
  '白鹭公司宣布将推出新船的消息引起了船员的不安。',
  '事故频发让船员们开始怀疑白鹭公司是否还能维持下去。',
])('%s reports nothing', (text) => {
  expect(quotes(text)).toEqual([]);
});
