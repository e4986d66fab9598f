import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Who is described and never named: every sentence is invented. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'a woman is the one the article told of, not the expert who spoke last',
    '白鹭旅店向一名女性道歉，因为一位房东称她损坏了家具。\n某位安全专家表示，这样的图片很容易伪造。\n该女子否认损坏家具。她表示，照片是假的。',
    ['一位房东', '某位安全专家', '一名女性'],
  ],
  [
    'a man is no woman',
    '一名男子在码头拦下了一名妇女。\n这名男子说：“我只是想问路。”\n这位女士说，她没有听见。',
    ['一名男子', '一名妇女'],
  ],
  [
    'she is no man who spoke',
    '馆长林维舟认识船长玛丽·科恩。\n一名男子说：“船已经走了。”\n她说，船还会回来。',
    ['一名男子', '玛丽·科恩'],
  ],
  [
    'the daughter of a woman is one and the same daughter',
    '一名伦敦女子被请出了商店。“她一直很难过，”她的女儿说。“妈妈每次都买同样的茶，”她的女儿说。',
    ['一名伦敦女子的女儿', '一名伦敦女子的女儿'],
  ],
  [
    'a retailer is the body that the paragraph before is about',
    '亚马逊将提高仓库员工的工资。\n这家在线零售商表示，新的标准从秋天起施行。',
    ['亚马逊'],
  ],
];

describe('whoever is only described', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
