import { describe, expect, it } from 'vitest';
import { clean } from './index.ts';
import { learnTemplate } from './template.ts';

const pages = ['一', '二', '三', '四'].map(
  (n) => `第${n}篇文章的标题\n第${n}篇文章说了一件事，说完了。\n结语\n更多精彩尽在某某频道，欢迎常来。`,
);

describe('learnTemplate', () => {
  it('finds the lines that the pages of a host have in common', () => {
    expect(learnTemplate(pages)).toEqual(new Set(['结语', '更多精彩尽在某某频道，欢迎常来。']));
  });

  it('takes a short line only where very many pages have it', () => {
    const more = Array.from({ length: 10 }, (_, i) => `另外的第${i}篇。\n更多精彩尽在某某频道，欢迎常来。`);
    expect(learnTemplate([...pages, ...more])).toEqual(new Set(['更多精彩尽在某某频道，欢迎常来。']));
  });

  it('learns nothing from one or two pages', () => {
    expect(learnTemplate(pages.slice(0, 2)).size).toBe(0);
  });

  it('lets clean drop them', () => {
    const [text = ''] = pages;
    const source = {
      path: 'a.txt',
      sha256: '',
      encoding: 'utf-8',
      format: 'text',
      text,
      sidecar: {},
    } as const;
    expect(clean(source, learnTemplate(pages)).body.text).toBe('第一篇文章说了一件事，说完了。');
  });
});
