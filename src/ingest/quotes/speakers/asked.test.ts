import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('whoever was asked speaks right behind', () => {
  it.each([
    ['船工和失踪者的家人取得了联系，对方确认，船没有靠岸。', '失踪者的家人'],
    ['记者昨日联系了南岸区船务局的工作人员，他表示船票已经卖完。', '南岸区船务局的工作人员'],
    ['记者拨打南岸派出所电话询问情况，对方表示，船票已经卖完。', '南岸派出所'],
    ['记者采访了杜女士等五位船客，她们告诉记者，船票一早就卖完了。', '杜女士等五位船客'],
    ['记者致电村支书林维舟，对方称，村里没有渡船。', '林维舟'],
    ['他曾问过被告人林维舟，对方说，那条船他没有见过。', '林维舟'],
  ])('%s', (text, speaker) => {
    expect(quotes(text)[0]?.split(' | ')[0]).toBe(speaker);
  });

  it('but not what was asked, nor one where several speak', () => {
    expect(quotes('他又咨询船票的价钱，对方说，船票已经卖完。')[0]?.split(' | ')[0]).not.toContain('价钱');
    expect(quotes('记者致电村支书，他们说，船票已经卖完。')[0]?.split(' | ')[0]).not.toBe('村支书');
  });
});

describe('who is called by the surname alone, and spoken of in the paragraph above', () => {
  it.each([
    ['王女士租住在南岸的渡口。\n\n她说，这里的船一天只有两班。', '王女士'],
    ['王先生租住在南岸的渡口，他不满意船期。\n\n“这里的船一天只有两班。”他说。', '王先生'],
    ['王女士租住在南岸的渡口。\n\n他说，这里的船一天只有两班。', '-'],
  ])('%s', (text, speaker) => {
    expect(quotes(text)[0]?.split(' | ')[0]).toBe(speaker);
  });
});
