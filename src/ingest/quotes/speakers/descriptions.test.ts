import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Who is described and named elsewhere: every name is invented, but those who hold well-known offices. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'two people are those who were named together',
    '威尔·科恩和皮特·罗恩在周五致函大臣。\n这两位父亲认为，手机应被禁止。',
    ['威尔·科恩和皮特·罗恩'],
  ],
  [
    'two bodies are those that stand side by side',
    '发电机受到环保署和河口卫生部门的监管。两个机构都表示未发放许可证。',
    ['环保署和河口卫生部门'],
  ],
  [
    'whoever goes on is who spoke right before, and is called so later',
    '菲利普斯告诉观众：“我走不开。”河口的工党议员补充说：“现在唯一能做的是不再使用。”\n这位工党议员表示，这很危险。',
    ['菲利普斯', '菲利普斯', '菲利普斯'],
  ],
  [
    'a watchdog is the body whose short name the article declares',
    '河口的竞争监管机构表示，微软没有控制该公司。\n竞争与市场管理局（CMA）表示，微软有影响力。',
    ['竞争与市场管理局', '竞争与市场管理局'],
  ],
  [
    'a former executive of the lead is whom the text then names',
    '一位前推特高管表示，他应面临逮捕令。\n布鲁斯·科恩，前推特公司欧洲、中东和非洲副总裁在报上写道，平台应负责。',
    ['布鲁斯·科恩', '布鲁斯·科恩'],
  ],
  [
    'somebody whom the lead describes is whom the text behind it begins with',
    '一位守塔人警告说，灯塔可能倒塌。\n奥兰·韦伯在周三的会上表示，塔基已经开裂。',
    ['奥兰·韦伯', '奥兰·韦伯'],
  ],
  [
    'a source of the lead stays without a name',
    '一位知情人士说，灯塔可能倒塌。\n奥兰·韦伯在周三的会上表示，塔基已经开裂。',
    ['一位知情人士', '奥兰·韦伯'],
  ],
  [
    'a description with a word that ends like an adverb is read to its end',
    '灯塔可能倒塌，一位领先的桥梁专家警告称。',
    ['一位领先的桥梁专家'],
  ],
  [
    'they are whoever reacts in the clause before',
    '河口的计划引发了船长和航运专家的批评，他们警告说，航道可能关闭。',
    ['船长和航运专家'],
  ],
  [
    'they are who many of the others are said to be',
    '桥梁公司面临反对，其中许多人是失去船只的渔民，他们说，航道不该关闭。',
    ['失去船只的渔民'],
  ],
  [
    'a part of a state with several charges is one body',
    '渔业、航道与港口部表示，名单下月公布。',
    ['渔业、航道与港口部'],
  ],
  [
    'a person and a body are two',
    '局长林素梅周一到场。林素梅与河口政府都表示，航道会在年底关闭。',
    ['林素梅和河口政府'],
  ],
  [
    'this company is no newspaper that relays, and no police',
    '苹果关闭了河口的工厂。据《河口邮报》报道，河口警方周三封了路。“我们很遗憾，”该公司在一份声明中表示。',
    ['河口邮报', '苹果'],
  ],
  [
    'an office that the article gives nobody is held by whom the sentence before is about',
    '奥兰·韦伯周三承认，居民不愿搬走。在河口的会上，首相表示，新桥会让他们改变主意。',
    ['奥兰·韦伯', '奥兰·韦伯'],
  ],
  [
    'an anonymous source is nobody who was called so before',
    '研究所的现任员工奥兰·韦伯说：“我们会回来。”这位现任员工补充说：“很快。”\n“我们理解，”一位现任员工说。',
    ['奥兰·韦伯', '奥兰·韦伯', '一位现任员工'],
  ],
  [
    'a team is the researchers who spoke',
    '河口大学的研究人员分析了六百份案例。他们发现，裂缝没有扩大。该团队表示，还需要更多数据。',
    ['河口大学的研究人员', '河口大学的研究人员'],
  ],
  [
    'the watchdog that goes on is not its head',
    '竞争与市场管理局（CMA）周二表示，将调查船厂。CMA首席执行官萨拉·韦伯说：“我们会很快。”该监管机构补充说，结果年底公布。',
    ['竞争与市场管理局', '萨拉·韦伯', '竞争与市场管理局'],
  ],
  [
    'this company is what the clause before is about, whatever its verb',
    '白鹭公司收购了河口公司。该公司表示，交易会在年底完成。',
    ['白鹭公司'],
  ],
  [
    'this executive is whoever holds such an office',
    '白鹭公司首席财务官诺拉·韦伯表示，收入会增长。这位高管说，成本已经下降。',
    ['诺拉·韦伯', '诺拉·韦伯'],
  ],
  [
    'this tycoon is whom the sentence before is about',
    '企业家迈克·杜兰周一抵达。至于商业关系，杜兰的转变似乎出于考虑。这位科技大亨还描绘了总统，称他“更平静、更自信和更稳重”。',
    ['迈克·杜兰'],
  ],
  [
    'this scientist, in the lead, is whoever is named next',
    '这位被誉为“航运教父”的科学家警告称，变化的速度比预期的快。\n奥兰·韦伯对电台说，船只会消失。',
    ['奥兰·韦伯', '奥兰·韦伯'],
  ],
  [
    'the head of a company may stand behind what the company is',
    'Larkport CEO表示，时代已经结束了。\nLarkport 成立于2018年，创始人兼首席执行官 Carlos Valdez 认为船只很有用。',
    ['Carlos Valdez', 'Carlos Valdez'],
  ],
  [
    'two sources are nobody who was named together',
    '河口银行和白鹭公司周三开会。两位知情人士表示，谈判已经破裂。',
    ['两位知情人士'],
  ],
  ['whoever is said to be somebody', '李明是白鹭科技的创始人。他告诉记者，公司去年亏损。', ['李明']],
];

describe('a description', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

it('a spokesperson goes by what the paragraph called the one', () => {
  const text = '绿洲公司的一名发言人没有说明船为什么沉了。“我们正在审查情况，”发言人表示。';
  expect(speakers(`绿洲公司是一家船厂。${text}`)).toEqual(['绿洲公司的一名发言人']);
});
