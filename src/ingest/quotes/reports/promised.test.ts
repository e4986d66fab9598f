import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['白鹭公司承诺每年发布一款新船，而不是隔年发布。', '每年发布一款新船，而不是隔年发布'],
  ['韩素梅承诺成立一个独立的船员工会，专注于航道安全。', '成立一个独立的船员工会，专注于航道安全'],
  ['白鹭公司承诺在未来一年内加快修复航道。', '在未来一年内加快修复航道'],
  ['白鹭公司承诺使用新船运货，但根据渔业局的一份报告，新船并不稳定。', '使用新船运货'],
])('what somebody promises to do is reported: %s', (text, words) => {
  expect(quotes(text)[0]?.split(' | ').slice(1)).toEqual(['indirect', words]);
});

it.each([
  '港务局接受了白鹭公司承诺开放码头的承诺。',
  '白鹭公司承诺的新船还没有造好。',
  '白鹭公司的承诺没有兑现。',
  '白鹭公司承诺投资三亿元修复航道。',
])('a promise as a thing is not: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});

it('what somebody mentions to have been done is a clause', () => {
  expect(quotes('在技术文档中，韩素梅还提到了他们在新船上用上了双层船壳。')).toEqual([
    '韩素梅 | indirect | 他们在新船上用上了双层船壳',
  ]);
  expect(quotes('韩素梅还提到了新的航线、改善了的码头。')).toEqual([]);
});
