import { describe, expect, it } from 'vitest';
import { endsInTitle, isSameTitle, withoutSite } from './titles.ts';

describe('withoutSite', () => {
  it.each([
    ['算力贵不贵_财经_某某网', '算力贵不贵'],
    ['谁在为算力买单？-某某网', '谁在为算力买单？'],
    ['谁在为算力买单 | 某日报', '谁在为算力买单'],
    ['某龙网--财富--洋化妆品关税下调', '洋化妆品关税下调'],
    ['英伟达A100-H100之争谁赢', '英伟达A100-H100之争谁赢'],
    ['某江水位跌破历史最低(图) - 滚动新闻', '某江水位跌破历史最低'],
    ['1-2月用电量上升', '1-2月用电量上升'],
    ['天冷算力弱 用户多 - 某由电子报 即时新闻', '天冷算力弱 用户多'],
    ['寒冬里如何保持水位？水文站来教你 - 河口直击 - 某某电视台', '寒冬里如何保持水位？水文站来教你'],
    ['》选民造势怎么了？', '选民造势怎么了？'],
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

describe('endsInTitle', () => {
  it('knows the title behind the name of the site', () => {
    expect(endsInTitle('某由电子报 - 谁在为算力买单', '谁在为算力买单')).toBe(true);
    expect(endsInTitle('某国新闻：谁在为算力买单', '谁在为算力买单')).toBe(true);
    expect(endsInTitle('林维舟：谁在为算力买单', '谁在为算力买单')).toBe(false);
    expect(endsInTitle('有人问谁在为算力买单', '谁在为算力买单')).toBe(false);
  });
});
