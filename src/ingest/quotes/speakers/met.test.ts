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

it('like 他 is whoever the sentence since is about', () => {
  expect(
    speakers(
      '林维舟表示，机器一小时能织十米布。河口大学的选手玛丽·科恩试了试这台机器。“它比任何人都快，”这位读三年级的23岁学生说。',
    ),
  ).toEqual(['林维舟', '玛丽·科恩']);
  expect(
    speakers(
      '馆长林维舟说：“钟楼要修。”\n船长韩素梅在渡口守了二十年。三月里，这位老人坚决表示，她不会离开河口。',
    )[1],
  ).toBe('韩素梅');
});

describe('a name that nothing else shows to be one', () => {
  it('is whom the sentence before 他 is about', () => {
    expect(
      speakers('Orhan学的是政治，管着社团的账。\nOrhan 在一家船厂找到了暑期工作。“我学到了很多，”他说。'),
    ).toEqual(['Orhan']);
    expect(
      speakers('阿尔贝特并不擅长写信。\n阿尔贝特在焦急中等了两个月。他表示，自己再也不会来河口。'),
    ).toEqual(['阿尔贝特']);
  });

  it('is no tool', () => {
    expect(
      speakers('学校一直使用Orhanin这样的软件。\nOrhanin 处理过一亿篇文章。她说，自己被冤枉了。')[0],
    ).not.toBe('Orhanin');
  });
});
