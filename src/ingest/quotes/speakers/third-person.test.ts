import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Who `他` is: every name is invented. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  ['is not the object of 将', '洛伦·韦伯将大卫·科恩当作一个孩子。他补充说：“我们不能再等。”', ['洛伦·韦伯']],
  [
    'is whoever ends the clause before, where no person is its subject',
    '戴安娜·洛伦表示，计划仍在完善。这周的主要批评来自奥兰·韦伯，他声称航道会变浅。',
    ['戴安娜·洛伦', '奥兰·韦伯'],
  ],
  [
    'is whoever is introduced in the sentence of a body',
    '洛伦·科恩表示，他要离开。然而，船务部在局长奥兰·韦伯（Orla Weber）的领导下继续运作，他表示航道会变浅。',
    ['洛伦·科恩', '奥兰·韦伯'],
  ],
  [
    'is nobody whose government another serves',
    '反对者包括洛伦·科恩政府的委员会主席奥兰·韦伯，他称造船者为“骗子和疯子”。',
    ['奥兰·韦伯'],
  ],
  [
    'is the subject, whoever ends its clause',
    '站长奥兰·韦伯在河口采访了洛伦·科恩，他表示航道会变浅。',
    ['奥兰·韦伯'],
  ],
  ['is whoever backs a thing', '这一合作受到了创始人黛西·科恩的欢迎。“这很好，”她说。', ['黛西·科恩']],
  [
    'is not kin of the other sex',
    '马里奥·哈宁的女儿米娅在2021年遭受欺凌后自杀。他说：“如果他们想改变事情，就要调查。”',
    ['马里奥·哈宁'],
  ],
  [
    'is none of several',
    '有些人赞扬她的善良，而其他人却痛斥她隐瞒了账目。苏珊·沃顿很忙。她曾后悔地告诉《晨报》，她的改变来得不够及时。',
    ['其他人', '苏珊·沃顿'],
  ],
  [
    'is one, not many',
    '专家诺拉·科恩表示，直播受贫困驱动。受害者往往否认被剥削。但她表示，风险仍然存在。',
    ['诺拉·科恩', '诺拉·科恩'],
  ],
  [
    'is not what he speaks as',
    '洛伦·韦伯表示，片子是他拍的。然而，作为一名专业人士，他认为河口不需要这座坝。',
    ['洛伦·韦伯', '洛伦·韦伯'],
  ],
  [
    'the latter is whoever was named last',
    '这一观点得到局长尼基尔·科恩的支持，后者表示应简化规则。',
    ['尼基尔·科恩'],
  ],
  [
    'a foreign surname of one character',
    '市长保罗·杨上任一年。长期支持工厂在河口经营的杨指出，工厂正申请许可。',
    ['保罗·杨'],
  ],
  [
    'an office behind a name is the name',
    '负责船厂的彼得·科恩，科学与技术大臣在8月时抱怨称河口没有任何人可以问责。',
    ['彼得·科恩'],
  ],
  [
    'a surname with its office opens a clause',
    '市长保罗·杨上任。\n杨市长长期以来支持工厂，并指出工厂正在申请许可。',
    ['保罗·杨'],
  ],
  [
    'they are whoever is struck, or whoever a clause is about',
    '这一做法遭到了创作者的强烈反对，他们表示选择退出太复杂。\n这篇文章的作者来自河口大学，他们表示，这一病例很罕见。',
    ['创作者', '这篇文章的作者'],
  ],
  [
    'is the author whom the sentence before is about',
    '首先，作者介绍了为什么要造桥。他认为，人们不知道桥有多长。',
    ['作者'],
  ],
  [
    'they are the authors whom the clause before is about',
    '但这个项目的作者很不服气，他们表示，桥不会塌。',
    ['这个项目的作者'],
  ],
  [
    'the author is whoever wrote it',
    '本文作者是洛伦·韦伯，他在河口住了十年。\n本文作者认为，桥该修了。',
    ['洛伦·韦伯'],
  ],
  [
    'the author is by whom it was written',
    '这篇文章由洛伦·韦伯撰写，讨论了桥。\n最后，作者指出，桥已经老了。',
    ['洛伦·韦伯'],
  ],
  [
    'they are whoever is stirred, signed or was asked',
    '计划引起了包括洛伦·韦伯在内的船工和渔民的担忧，他们警告称，河道会变窄。\n新条款引发摄影师和设计师等主力用户发文抵制。他们认为，条款太宽。\n河口晚报与多位老船工交谈后得知，他们认为河道变窄了。\n展览附有一份由4,800名创作者签署的声明，其中有洛伦·韦伯，他们警告，作品会被盗用。',
    ['船工和渔民', '摄影师和设计师', '多位老船工', '4,800名创作者'],
  ],
  [
    'they are no body that spoke before somebody else did',
    '河口大学表示，工具很有用。讲师洛伦·韦伯说，学生更难作弊。\n他们都认为，考试应当改变。',
    ['河口大学', '洛伦·韦伯', '-'],
  ],
  [
    'the billionaire is the one whom the sentence is about, not who spoke last',
    '一些分析师认为，渡船会晚到。\n洛伦·韦伯上周裁了员，这位亿万富翁告诉晚报，船上只剩八个人。',
    ['一些分析师', '洛伦·韦伯'],
  ],
  [
    'is not by whom something was turned down',
    '分析师洛伦·韦伯表示，渡船卖得太慢。\n此外，该计划今年早些时候被一名法官驳回称其为“难以理解的巨额”。\n他说：“船厂必须让人相信它走对了路。”',
    ['洛伦·韦伯', '一名法官', '洛伦·韦伯'],
  ],
  [
    'is the magnate whom the sentence before is about',
    '洛伦·韦伯来到河口。一位前顾问认为，他会留下。这位船业大亨已成立自己的船厂。在年会上，他说：“船会再来。”',
    ['一位前顾问', '洛伦·韦伯'],
  ],
  [
    'an office in the lead is with whoever the text behind it begins with',
    '河口四台的首席执行官表示，渡船正在抢走观众。\n洛伦·韦伯在周二的听证会上告诉议员，税率应当下调。',
    ['洛伦·韦伯', '洛伦·韦伯'],
  ],
  [
    'it is the program that the sentence before is about',
    '河口国务院没有回应。Grok随后作了回应。它表示：“这似乎源于编程错误，而非故意。”',
    ['Grok'],
  ],
  ['initials before the surname', '副总统JD·韦伯到会。“我们相信船，”韦伯表示。', ['JD·韦伯']],
  [
    'an office glued to a name and honours behind it',
    '河口公司的CEOMara Lindqvist表示：“我们很荣幸。”创始人Oz Alba MBE说：“我们会再来。”',
    ['Mara Lindqvist', 'Oz Alba'],
  ],
  [
    'whoever is somebody of another is the subject',
    '大卫·科恩说，桥很安全。科恩的律师萨拉·韦伯也写信给河口银行，请它解释。“我们还在等，”她说。',
    ['大卫·科恩', '萨拉·韦伯'],
  ],
  [
    'a report with its own words takes none before it',
    '大卫·科恩对分析作了反驳：“我认为这很好。”萨拉·韦伯则表示：“我们会更高效。”',
    ['大卫·科恩', '萨拉·韦伯'],
  ],
];

describe('he', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

it('is whoever spoke some paragraphs before, where nobody else was named since', () => {
  const figures = '去年河口的货运量为三百万吨。\n其中一半由小船运送。\n今年预计还会增加。';
  expect(speakers(`林维舟说：“航道必须疏浚。”\n${figures}\n他还提到，到年底将有八艘新船下水。`)).toEqual([
    '林维舟',
    '林维舟',
  ]);
  expect(
    speakers(
      `林维舟说：“航道必须疏浚。”\n船厂总裁韩素梅住在河口。\n${figures}\n他还提到，到年底将有八艘新船下水。`,
    )[1],
  ).not.toBe('林维舟');
});

it('is whom a given name in Latin letters calls', () => {
  expect(
    speakers(
      '绿洲公司总裁Dharvesh Shan周一卖掉了一艘船。\nDharvesh喜欢字谜。\n他多次宣称自己非常喜爱这家船厂，一直想拥有它。',
    )[0],
  ).toBe('Dharvesh Shan');
});

it('several are those who did the research that the paragraph before is about', () => {
  expect(speakers('研究人员利用潮汐数据训练了一个模型。\n他们认为，考虑潮汐的影响是至关重要的。')[0]).toBe(
    '研究人员',
  );
});

it.each([
  ['河口市长周三来到电站。他说，桥该修了。', '河口市长'],
  ['绿洲公司首席执行官拒绝了这一提议。“桥不卖，”她说。', '绿洲公司首席执行官'],
  ['河口市长证实了这一消息。他说，桥该修了。', '河口市长'],
  ['河口市长周三公布了计划。\n他在社交媒体上写道：“桥该修了。”', '河口市长'],
  ['林维舟的母亲住在河边。她说，桥该修了。', '林维舟的母亲'],
])('one person without a name is whom the sentence before is about: %s', (text, who) => {
  expect(speakers(text)).toEqual([who]);
});

it('is nobody who is only listed among others', () => {
  const lead =
    '卡尔·韦伯（Karl Weber）写了一本书。\n韦伯的书在销量上超过了奥兰·科恩（Orlan Cohn）、米洛·杜兰（Milo Duran）等老作家。';
  expect(speakers(`${lead}\n“我想写船，”他对《河口报》说。`)).toEqual(['卡尔·韦伯']);
});

it.each([
  ['洛伦·韦伯批评了米洛·科恩的计划。\n他说，桥该修了。', '洛伦·韦伯'],
  ['洛伦·韦伯周三在河口会见了米洛·科恩。\n“桥该修了，”他说。', '洛伦·韦伯'],
])('is whom the paragraph before is about, though nobody has spoken yet: %s', (text, who) => {
  expect(speakers(text)).toEqual([who]);
});

it.each([
  ['这艘船由洛伦·韦伯设计。他曾与米洛·科恩一起工作。他说，桥该修了。', '洛伦·韦伯'],
  ['洛伦·韦伯表示，船太旧了。\n他去年聘请了米洛·科恩。“桥该修了，”他补充道。', '洛伦·韦伯'],
  ['他叫洛伦·韦伯。他说，桥该修了。', '洛伦·韦伯'],
])('is nobody who is named beside him in a sentence about him: %s', (text, who) => {
  expect(speakers(text).at(-1)).toBe(who);
});
