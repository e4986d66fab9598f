import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['据雾港君不完全统计，去年共有六家船厂获得融资。', '雾港君'],
  ['根据IT贝壳数据，今年已有八家船厂关门。', 'IT贝壳'],
  ['根据不少船员此前的分享，旧船已经停用。', '不少船员'],
  ['根据海事局的指控，旧船已经停用。', '海事局'],
  ['据河口诊所称，旧船已经停用。', '河口诊所'],
  ['记者从河口献血办获悉，旧船已经停用。', '河口献血办'],
  ['根据白鹭证券分析师的测算，今年已有八家船厂关门。', '白鹭证券分析师'],
  ['根据三十多位船长的盲评，新船更快。', '三十多位船长'],
  ['根据Harbour I/O的最新研究，今年已有八家船厂关门。', 'Harbour I/O'],
])('whoever counted or told needs no list: %s', (text, speaker) => {
  expect(quotes(text).map((one) => one.split(' | ')[0])).toEqual([speaker]);
});

it.each([
  '根据客户基准数据，新船更快。',
  '根据最新研究，新船更快。',
  '据不完全统计，新船更快。',
  '根据航班数据，新船更快。',
  '根据船员的历史行为和用户的偏好反馈，系统会推荐新船。',
  '它可以根据输入的文本生成同步的语音和视频，新船因此更快。',
])('figures of nobody are nobody’s: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});

it.each([
  ['去年有三万名船工失业，据河口研究所的报告显示。', '河口研究所'],
  ['去年有三万名船工失业，根据河口研究所的信息。', '河口研究所'],
  ['去年有三万名船工失业，根据河口研究所所述。', '河口研究所'],
  ['去年有三万名船工失业，据河口研究所估算。', '河口研究所'],
])('whoever ends the sentence told all of it: %s', (text, speaker) => {
  expect(quotes(text)).toEqual([`${speaker} | indirect | 去年有三万名船工失业`]);
});

describe('a frame of advice, or of what somebody has in mind', () => {
  it.each([
    ['根据白鹭公司的建议，直接的航线有助于节省燃料。', '白鹭公司', '直接的航线有助于节省燃料'],
    ['根据近期三十多位行业人士的盲评，新船均优于旧船。', '三十多位行业人士', '新船均优于旧船'],
    ['根据网友的实测，使用旧船是最划算的。', '网友', '使用旧船是最划算的'],
    ['在白鹭公司的考量中，与河口的合作至关重要。', '白鹭公司', '与河口的合作至关重要'],
    ['问题并不在于新船——因为在港务局看来，新船是河口的笑话——而在于船票。', '港务局', '新船是河口的笑话'],
  ])('%s', (text, speaker, words) => {
    expect(quotes(text)).toEqual([`${speaker} | indirect | ${words}`]);
  });

  it.each(['根据与船员的采访，船票太贵了。', '根据对船员的采访，船票太贵了。'])('of nobody: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });
});
