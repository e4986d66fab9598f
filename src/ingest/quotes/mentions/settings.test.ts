/** Every kind of name in every setting in which news has it: whoever is named is the speaker. All are invented. */
import { expect, it } from 'vitest';
import { findQuotations } from '../index.ts';
import { articleOf } from '../testing/article.ts';

const people = [
  '奥兰·韦斯特比',
  '丹·法雷尔',
  '珍妮·阿克斯伯里',
  '马里奥·德贝索',
  '菲奥娜·布兰德利-施米特',
  '乔·科尔托内',
  '林素梅',
  '韩克俭',
  '欧阳素梅',
  'Orlan Vesterby',
  'Mira O’Farrell',
];

const bodies = ['河口大学', '北方电网', '海湾银行', '国家航道管理局', '云溪科技', 'Harbor Insight', '河口报'];

const ofPeople: readonly ((name: string) => string)[] = [
  (name) => `${name}表示，运价明年不会再涨。`,
  (name) => `“运价明年不会再涨，”${name}说。`,
  (name) => `北方电网首席执行官${name}表示，运价明年不会再涨。`,
  (name) => `${name}，51岁，周三在一场会议上说：“运价明年不会再涨。”`,
  (name) => `交通部长${name}周二表示，运价明年不会再涨。`,
  (name) => `来自河口研究所的${name}指出，运价明年不会再涨。`,
  (name) => `“运价明年不会再涨，”北方电网副总裁${name}说。“我们很有信心。”`,
  (name) => `${name}告诉《河口报》，运价明年不会再涨。`,
  (name) => `据${name}介绍，运价明年不会再涨。`,
  (name) => `${name}还补充说：“运价明年不会再涨。”`,
  (name) => `前北方电网高管${name}表示AI不会让运价再涨。`,
];

const ofBodies: readonly ((name: string) => string)[] = [
  (name) => `${name}表示，运价明年不会再涨。`,
  (name) => `“运价明年不会再涨，”${name}在声明中说。`,
  (name) => `根据${name}的报告，运价明年不会再涨。`,
  (name) => `${name}发布的报告显示，运价明年不会再涨。`,
  (name) => `周三，${name}在一份声明中称，运价明年不会再涨。`,
  (name) => `然而，${name}警告说，运价明年会再涨。`,
];

/** What only a name in Chinese characters of a Chinese surname is read in. */
const ofNatives: readonly ((name: string) => string)[] = [
  (name) => `邻居${name}说，桥去年就该修了。`,
  (name) => `目击者${name}告诉记者，桥去年就该修了。`,
  (name) => `渔民${name}介绍，桥去年就该修了。`,
  (name) => `${name}指着图纸说，桥去年就该修了。`,
  (name) => `${name}给学生上课时说，桥去年就该修了。`,
  (name) => `${name}为“最美护士”颁奖时说，桥去年就该修了。`,
  (name) => `${name}接受《河口报》采访称，桥去年就该修了。`,
  (name) => `${name}看望老兵时说，桥去年就该修了。`,
];

const natives = ['林素梅', '韩克俭', '欧阳素梅', '周国强', '陈阿水'];

const namesAndAliases = (text: string): string[] =>
  findQuotations(articleOf(text)).flatMap(({ speaker }) =>
    speaker ? [speaker.name, ...speaker.aliases] : [],
  );

const cases = [
  ...people.flatMap((name) => ofPeople.map((setting) => [name, setting(name)] as const)),
  ...natives.flatMap((name) => ofNatives.map((setting) => [name, setting(name)] as const)),
  ...bodies.flatMap((name) => ofBodies.map((setting) => [name, setting(name)] as const)),
];

it.each(cases)('%s: %s', (name, text) => {
  expect(namesAndAliases(text)).toContain(name);
});

it.each([
  ['林素梅、韩克俭、周国强表示，桥今年会修。', '林素梅、韩克俭和周国强'],
  ['林素梅、韩克俭和周国强表示，桥今年会修。', '林素梅、韩克俭和周国强'],
  ['河口证券、海湾银行认为，运价不会再涨。', '河口证券和海湾银行'],
  ['国家航道管理局、财政部和商务部联合表示，运价不会再涨。', '国家航道管理局、财政部和商务部'],
])('hears everybody of a list: %s', (text, names) => {
  expect(namesAndAliases(text)).toEqual([names]);
});

it.each([
  ['据河口财经报道，运价明年不会再涨。', ['河口财经']],
  ['据外媒报道，运价明年不会再涨。', []],
  ['据此前报道，运价明年不会再涨。', []],
])('takes whoever has reported for an outlet, if it has a name: %s', (text, names) => {
  expect(namesAndAliases(text)).toEqual(names);
});

/** Japanese names, of four characters and five. */
const japanese = ['宫本佳代', '大西康平', '藤田美和子', '古贺诚一郎', '高桥秀树'];

it.each(
  japanese.flatMap((name) => [
    [name, `${name}说，桥去年就该修了。`],
    [name, `教育长${name}在会上说：“桥去年就该修了。”`],
    [name, `“桥去年就该修了，”经营渔场的${name}说。`],
    [name, `${name}打了个比方：“桥去年就该修了，人也一样。”`],
    [name, `${name}赶到桥边。${name.slice(0, 2)}认为，桥去年就该修了。`],
  ]),
)('%s: %s', (name, text) => {
  expect(namesAndAliases(text)).toContain(name);
});

it.each([
  ['修复师', '顾念慈'],
  ['摄影指导', '高翔'],
  ['助产士', '沙米玛·韦斯特'],
  ['虾塘主', '阿卜杜勒·韦斯特'],
  ['对冲基金经理', '奥兰·韦斯特比'],
])('reads a name behind any trade: %s%s', (trade, name) => {
  expect(namesAndAliases(`${trade}${name}说，桥去年就该修了。`)).toContain(name);
});

it.each([
  ['河口国驻海湾国大使馆随后在网上发文：“我们不同意。”', '馆随'],
  ['交通部发言人向媒体证实，“桥去年就该修了”。', '向媒体'],
  ['村民鞠躬说：“谢谢大家。”', '鞠躬'],
  ['秘书长发言人回答提问时表示，桥去年就该修了。', '回答提问'],
])('takes no words for a name: %s', (text, name) => {
  expect(namesAndAliases(text)).not.toContain(name);
});

it('takes whoever speaks for somebody for somebody else', () => {
  expect(namesAndAliases('韦斯特比官方发言人表示，运价明年不会再涨。')).not.toContain('韦斯特比');
});

it.each([
  ['韦斯特比和交通部长丹·法雷尔表示，运价明年不会再涨。', '韦斯特比和丹·法雷尔'],
  ['Orlan Vesterby和他的配偶Mira Farrell表示，运价明年不会再涨。', 'Orlan Vesterby和Mira Farrell'],
])('joins two with an office or a relation between: %s', (text, name) => {
  expect(namesAndAliases(text)).toContain(name);
});

it.each([
  '开发了渡船软件的Ferrio表示，运价明年不会再涨。',
  '而养老基金和排名前二十的股东Ferrio则表示将投反对票。',
])('reads a Latin name behind what is told of it: %s', (text) => {
  expect(namesAndAliases(text)).toContain('Ferrio');
});

it('reads a body behind who founded it', () => {
  expect(
    namesAndAliases(
      '由前年因沉船而去世的英国水手Mira Farrell的家人创建的慈善机构Ferrio基金会表示，运价明年不会再涨。',
    ),
  ).toContain('Ferrio基金会');
});

it.each([['大摩、小摩、美银认为，运价明年不会再涨。', '大摩、小摩和美银']])(
  'knows banks by their short names: %s',
  (text, name) => {
    expect(namesAndAliases(text)).toContain(name);
  },
);

it('takes no group for a body, however often it speaks', () => {
  expect(
    findQuotations(articleOf('老股东认为船价太高。三位老股东称，运价明年不会再涨。')).map(
      (one) => one.speaker?.type,
    ),
  ).not.toContain('organisation');
});
