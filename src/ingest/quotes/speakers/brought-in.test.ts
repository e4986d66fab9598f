import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it('他 is whoever the clause before it ends with, where nobody else acts in it', () => {
  expect(
    speakers(
      '齐亚·韦伯表示，河口党会减税。他在雨里站了很久。这周的主要批评来自基尔·科恩，他声称这些税收政策只是幻想，河口付不起。',
    )[1],
  ).toBe('基尔·科恩');
});

it('他 is whoever without a name was just brought in, unless somebody with one meets them', () => {
  expect(
    speakers(
      '让·勒文表示，程序很简单。\n我与一位河口的摄影师交流过，这是在雨停以后。他表示，简单直观是它吸引人的地方。',
    )[1],
  ).toBe('一位河口的摄影师');
  expect(
    speakers('馆长韩素梅在河口遇到了一位研究潮汐的科学家，于是换了工作。她表示，这件事和钟楼有关。')[0],
  ).toBe('韩素梅');
});

const unnamed: readonly [text: string, expected: string][] = [
  ['已经有动作快的网友对新船进行了测试。他表示新船快得出人意料。', '动作快的网友'],
  ['国外就有船厂的老板使用机器来撰写和编辑文章。在他看来，机器完全可以胜任。', '船厂的老板'],
  [
    '林维舟表示，河水涨了。\n《河口报》报道了一名被误判的学生的案例。她表示，这像一记重拳。',
    '一名被误判的学生',
  ],
  [
    '林维舟表示，河水涨了。\n省水利厅一位同志介绍说，名单还不知道。他表示，水利厅正在调研。',
    '省水利厅一位同志',
  ],
  [
    '村民徐女士说，收费不合理。她的说法得到了一位老年村民的赞同。这位村民补充道，“依据是什么？”',
    '一位老年村民',
  ],
  ['林维舟表示，河水涨了。\n家住河口的香港移民杜女士昨日赶往邮局，她告诉记者，邮票很好看。', '杜女士'],
  [
    '林维舟表示，河水涨了。\nOstrea Vester正在开发一款名为海鸥的程序。他表示，公司使用机器作为助手。',
    'Ostrea Vester',
  ],
];

it.each(unnamed)('he is whoever was told of last, with a name or without: %s', (text, expected) => {
  expect(speakers(text).at(-1)).toBe(expected);
});

it('he is whoever the first of several paragraphs about him begins with', () => {
  expect(
    speakers(
      '船长Mara Lindqvist和林维舟去年离开。\nMara Lindqvist自三年前来到河口，之后负责造船。\n她领导了新船的建造。\n前不久，她还去了海边。\n对于离职她表示：\n“这八年让我心怀感激。”',
    ),
  ).toEqual(['Mara Lindqvist']);
});

it('she is nobody who speaks only behind her', () => {
  expect(
    speakers(
      '渡口的奇·维恩表示，闸门要换。她问洛伦·科恩：“你真的认为船能开吗？”“我认为能，”洛伦·科恩回应道。',
    )[1],
  ).toBe('奇·维恩');
});
