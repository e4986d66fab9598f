import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

describe('a pronoun for whom nobody stands near', () => {
  it.each([
    ['其: the body that acts before', '白鹭公司发布了新船。4个月后，其突然宣布，收购暂缓。', ['白鹭公司']],
    [
      '其: the body that spoke last',
      '奥兰·韦伯造船。白鹭公司称，航道必须在今年疏浚。其称这一过程构成了歧视。',
      ['白鹭公司', '白鹭公司'],
    ],
    [
      '其: the person who spoke last',
      '奥兰·韦伯称，航道必须在今年疏浚。其认为新船会更便宜。',
      ['奥兰·韦伯', '奥兰·韦伯'],
    ],
    ['它: a paper that publishes', '《河口晨报》周一发布了一篇分析。它发现渔民不再出海。', ['河口晨报']],
    [
      '他们: the body that the paragraph before is about',
      '日前，白鹭公司也受邀亮相大会，并分享了造船的做法。\n他们认为，新船将更快。',
      ['白鹭公司'],
    ],
    [
      '他们: several whom the paragraph before is about',
      '于是，两位数学家将形状分解成不同的构件。\n他们认为，这个函数永远不会归零。',
      ['两位数学家'],
    ],
    [
      'she: somebody of whom a paper told',
      '《河口晨报》报道了一名被错误标记的学生的案例。她形容被指控就像一记“重拳击中肚子”。',
      ['一名被错误标记的学生'],
    ],
  ])('is %s', (_who, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('who stands before', () => {
  it.each([
    [
      'the company, not the award that it won',
      '白鹭公司去年表示，航道必须在今年疏浚。白鹭公司还在Harbour Global Awards中获得认可。该企业宣布，新船将在秋天下水。',
      ['白鹭公司', '白鹭公司'],
    ],
    [
      'who supports somebody after something, though told of before the name',
      '卢卡·科恩在采访中称船员为“一个聪明的人”。领导渔民联盟的马泰奥·罗西在事件后对船员表示了支持。他在报上写道：“针对船员的仇恨太多了。”',
      ['卢卡·科恩', '马泰奥·罗西'],
    ],
    [
      'the name before an office, whatever verb follows',
      'Sushant Wick，河口船厂的创始人，分享了他的热情：“多年来，我们建立了一个强大的公司。”',
      ['Sushant Wick'],
    ],
    ['a document, by its title', '一份《河口白皮书》统计，渔船已有300多艘。', ['《河口白皮书》']],
  ])('is %s', (_who, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

describe('words between dashes', () => {
  it.each([
    ['奥兰·韦伯欢迎法院对被告年龄的重视——其中一些人只有16岁——并指出法官考虑到了影响。', ['奥兰·韦伯']],
    ['白鹭公司还称赞海鸥的调查活动——集成在工作台中——是其优势，并敦促企业尽快采用新船。', ['白鹭公司']],
  ])('hold no subject of what stands behind: %s', (text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
