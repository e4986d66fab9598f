import { describe, expect, it } from 'vitest';
import { compare, scorePages } from './html.ts';

describe('scorePages', () => {
  const text = '市图书馆昨日宣布，新馆将在明年春天开放，届时读者可以整夜在里面看书。';
  const page = (body: string) => new TextEncoder().encode(`<html><body>${body}</body></html>`);

  it('gives a page that publishes its reference to the letter the full score', () => {
    const { mean, wrong, pages } = scorePages([
      { name: 'a.html', bytes: page(`<p>${text}</p>`), reference: text },
    ]);
    expect([mean, wrong]).toEqual([1, 0]);
    expect(pages[0]).toEqual({ name: 'a.html', precision: 1, recall: 1, f1: 1 });
  });

  it('counts a page of which something else was published as wrong', () => {
    const reference = '完全不同的另一篇文章，说的是城东的菜市场和停车的麻烦。';
    expect(scorePages([{ name: 'a.html', bytes: page(`<p>${text}</p>`), reference }])).toMatchObject({
      mean: 0,
      wrong: 1,
    });
  });
});

describe('compare', () => {
  it('overlooks width, case and white space and counts every gram as often as it occurs', () => {
    expect(compare('ＡＢ c\nd', 'abcd').f1).toBe(1);
    expect(compare('甲乙丙丁甲乙丙丁', '甲乙丙丁')).toEqual({ precision: 0.2, recall: 1, f1: 1 / 3 });
    expect(compare('', '')).toEqual({ precision: 1, recall: 1, f1: 1 });
  });
});
