import { describe, expect, it } from 'vitest';
import { namesFile } from './names.ts';
import { remember } from './remember.ts';

const names = namesFile([
  { slug: 'shen-xiangyang', type: 'person', name: '沈向洋', latin: 'Harry Shum', variants: [] },
  {
    slug: 'mark-zuckerberg',
    type: 'person',
    name: '马克·扎克伯格',
    latin: 'Mark Zuckerberg',
    variants: ['扎克伯格'],
  },
  { slug: 'lu-qi', type: 'person', name: '吕骐', latin: null, variants: [] },
  { slug: 'shan-tianfang', type: 'person', name: '单天芳', latin: null, variants: [] },
  { slug: 'microsoft', type: 'organisation', name: '微软', latin: 'Microsoft', variants: [] },
]);
const slugs = (word: string) => remember(word, names).map(([, slug]) => slug);

describe('a name is remembered', () => {
  it.each([
    ['shenxiangyang', 'shen-xiangyang'],
    ['Shěn Xiàngyáng', 'shen-xiangyang'],
    ['shen xiang-yang', 'shen-xiangyang'],
    ['sxy', 'shen-xiangyang'],
    ['SXY', 'shen-xiangyang'],
    ['shenxiang', 'shen-xiangyang'],
    ['Harry Shum', 'shen-xiangyang'],
    ['shum', 'shen-xiangyang'],
    ['沈向阳', 'shen-xiangyang'],
    ['Zuckerberg', 'mark-zuckerberg'],
    ['扎克伯克', 'mark-zuckerberg'],
    ['zkbg', 'mark-zuckerberg'],
    ['Lǚ Qí', 'lu-qi'],
    ['lvqi', 'lu-qi'],
    ['shantianfang', 'shan-tianfang'],
    ['microsoft', 'microsoft'],
    ['weiruan', 'microsoft'],
  ])('by %s: %s', (word, slug) => {
    expect(slugs(word)).toEqual([slug]);
  });

  it.each(['s', '沈', '算力', 'zzz', '', 'xiangyangshen'])('but not by %s', (word) => {
    expect(slugs(word)).toEqual([]);
  });
});
