import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** People who go by one name, or by what they are: every name is invented. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'is a given name alone whose bearer is told of',
    '大卫，一个本科生，要求匿名。\n“我已经麻木。”他说。',
    ['大卫'],
  ],
  [
    'is a given name alone at the head of two sentences',
    '大卫并不反对新船。教练等着。去年，大卫将船交给了学校。\n他认为，船太旧了。',
    ['大卫'],
  ],
  ['is a given name alone before a pronoun', '艾玛很沮丧。她说，学校没有帮助学生。', ['艾玛']],
  ['is no man where the given name is a woman’s', '艾玛很沮丧。他说，学校没有帮助学生。', ['-']],
  ['is a familiar name that nobody bears in full', '小林说：“我不想走。”', ['小林']],
  ['is a familiar name behind which a pronoun speaks', '老程在村里住了四十年。“我不想走，”他说。', ['老程']],
  [
    'is whoever holds the office, whatever else is told',
    '绿洲号首席执行官韩素梅周三宣布她将辞职。陈大勇回应道：“感谢你。”这位即将卸任的首席执行官表示：“我会想念大家的。”',
    ['韩素梅', '陈大勇', '韩素梅'],
  ],
  [
    'is the keeper of the shop, not whom the text names before',
    '教程展示了把奥兰·韦伯的视频换脸的办法。店主表示，只要多操作就行。\n他表示：“流量就是密码。”',
    ['店主', '店主'],
  ],
  [
    'is whose words a newspaper quotes',
    '警方起诉了23岁的奥兰·韦伯。《河口报》引用了一位前少年黑客的话，他表示，这不令人惊讶。',
    ['一位前少年黑客'],
  ],
  [
    'is whoever told the reporter',
    '韩素梅认为，口试会更难。“我们需要这样做。”一位讲师告诉我。',
    ['韩素梅', '一位讲师'],
  ],
  [
    'is the one woman of the sentence',
    '分析师林维舟声称，设备没有屏幕。乔尼·科恩与陈大勇的妻子劳拉·洛伦一起接受了采访，她也承认，设备很旧。',
    ['林维舟', '劳拉·洛伦'],
  ],
  [
    'is not the woman with whom another spoke',
    '黛西·科恩说，设备很好。在与劳拉·洛伦的谈话中，她说，设备没有屏幕。',
    ['黛西·科恩', '黛西·科恩'],
  ],
  [
    'is nobody whose name a thing bears',
    '学生们希望新船——以工程师奥兰·韦伯的名字命名——能够下水。这艘船于周四正式启用，由大臣洛伦·科恩启用。他表示，这很重要。',
    ['洛伦·科恩'],
  ],
  ['is whoever stands behind 大神', '国外测评大神Orlando Vester认为，它缺少功能。', ['Orlando Vester']],
];

describe('the speaker', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
