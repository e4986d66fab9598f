import { describe, expect, it } from 'vitest';
import { isSameTitle, withoutSite } from './titles.ts';

describe('withoutSite', () => {
  it.each([
    ['算力贵不贵_财经_某某网', '算力贵不贵'],
    ['谁在为算力买单？-某某网', '谁在为算力买单？'],
    ['谁在为算力买单 | 某日报', '谁在为算力买单'],
    ['某龙网--财富--洋化妆品关税下调', '洋化妆品关税下调'],
    ['英伟达A100-H100之争谁赢', '英伟达A100-H100之争谁赢'],
    ['某江水位跌破历史最低(图) - 滚动新闻', '某江水位跌破历史最低'],
    ['1-2月用电量上升', '1-2月用电量上升'],
  ])('makes %s %s', (title, expected) => {
    expect(withoutSite(title)).toBe(expected);
  });
});

describe('isSameTitle', () => {
  it('knows a title with the site behind it, and in other punctuation', () => {
    expect(isSameTitle('谁在为算力买单?', '谁在为算力买单？_财经_某某网')).toBe(true);
  });

  it('does not take a longer sentence for the title', () => {
    expect(isSameTitle('算力是门槛', '算力是门槛还是台阶')).toBe(false);
  });
});
