import { describe, expect, it } from 'vitest';
import { clean } from './index.ts';
import { isSpun, restoreSpun } from './spin.ts';

const source = (text: string) =>
  ({ path: 'a.txt', sha256: '', encoding: 'utf-8', format: 'text', text, sidecar: {} }) as const;

describe('isSpun', () => {
  it('wants three distinct markers', () => {
    expect(isSpun('东谈主工智能的检会要消耗好意思元。')).toBe(true);
    expect(isSpun('东谈主工智能，东谈主工智能，东谈主工智能的检会。')).toBe(false);
  });

  it('is not misled by rare but genuine words', () => {
    expect(isSpun('不错的技能可以提高成本，模子与标的仍在进程之中，鸿沟显著。')).toBe(false);
  });
});

describe('restoreSpun', () => {
  const article = clean(source('东谈主工智能的检会要消耗好意思元，模子越来越大，他表示。'));

  it('leaves the published words as they are', () => {
    expect(article.flags).toContain('spun');
    expect(article.body.text).toContain('东谈主工智能的检会要消耗好意思元');
  });

  it('gives back the original words, the longest first', () => {
    let text = '';
    let at = 0;
    for (const { range, after } of restoreSpun(article)) {
      text += article.body.text.slice(at, range[0]) + after;
      at = range[1];
    }
    expect(text + article.body.text.slice(at)).toBe('人工智能的训练要消耗美元，模型越来越大，他表示。');
  });

  it('has nothing to say of an article that is not spun', () => {
    expect(restoreSpun(clean(source('模子是铸造用的，越来越大。')))).toEqual([]);
  });
});
