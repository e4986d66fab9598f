import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

/** What a sentence reports, and what it does not. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'a noun that introduces words',
    '船长林维舟披露了一组数字：去年一共沉了三艘船。',
    ['林维舟 | indirect | 去年一共沉了三艘船'],
  ],
  [
    'what was shown, behind the noun for it',
    '馆长韩素梅在报告中揭示了一个令人不安的趋势：旧船沉没得比以往更快。',
    ['韩素梅 | indirect | 旧船沉没得比以往更快'],
  ],
  [
    'the view of those who found fault',
    '旧船的处理方式受到了一些船长的批评，认为这样做并不合法。',
    ['一些船长 | indirect | 这样做并不合法'],
  ],
  [
    'a noun that somebody has',
    '船长林维舟的理由很简单：河道太浅，大船进不来。',
    ['林维舟 | indirect | 河道太浅，大船进不来'],
  ],
  [
    'the ground that somebody gave',
    '三位股东提出的上诉理由是，公司没有公布账目。',
    ['三位股东 | indirect | 公司没有公布账目'],
  ],
  [
    'what was worked out',
    '北方电网测算出，全省的用电量三年后翻一番。',
    ['北方电网 | indirect | 全省的用电量三年后翻一番'],
  ],
  [
    'what is said of a law in a few words',
    '馆长韩素梅表示，《海港法》“根本没有用处”。',
    ['韩素梅 | indirect | 《海港法》“根本没有用处”', '韩素梅 | direct | 根本没有用处'],
  ],
  [
    'what has to do with somebody',
    '监测站的数据显示与河口有关的水位已经下降。',
    ['监测站 | indirect | 与河口有关的水位已经下降'],
  ],
  [
    'a sentence between two halves of speech that both have a speaker',
    '“这里没有乐趣。”韩素梅补充说，她不想离开船厂，但她说：“我不会再上船了。”',
    [
      '韩素梅 | direct | 这里没有乐趣。',
      '韩素梅 | indirect | 她不想离开船厂',
      '韩素梅 | direct | 我不会再上船了。',
    ],
  ],
  [
    'what is hoped inside what is told',
    '船长林维舟告诉《江城报》：该公司希望“把船开到北极”。',
    ['林维舟 | indirect | 该公司希望“把船开到北极”', '林维舟 | direct | 把船开到北极'],
  ],
  [
    'a view of many',
    '业内有一种说法，能活下来的船厂不会超过七家。',
    ['业内 | indirect | 能活下来的船厂不会超过七家'],
  ],
  [
    'what stands in a memory',
    '在船长林维舟的记忆里，那一年的水涨到了屋顶。',
    ['林维舟 | indirect | 那一年的水涨到了屋顶'],
  ],
  [
    'a question, up to its end',
    '馆长韩素梅问他明天几点出发，他没有回答。',
    ['韩素梅 | indirect | 明天几点出发'],
  ],
  [
    'a forecast of a team of somebody',
    '教授林维舟的团队估计，裁员将使河道局损失三亿元。',
    ['教授林维舟的团队 | indirect | 裁员将使河道局损失三亿元'],
  ],
  [
    'no worry that somebody has',
    '北方电网表示，公司可能出售业务以解决其担忧，而在周一，法院将开庭。',
    ['北方电网 | indirect | 公司可能出售业务以解决其担忧，而在周一，法院将开庭'],
  ],
  [
    'a comma behind the reporting word',
    '董事长林维舟表示，明年的投资不会减少。',
    ['林维舟 | indirect | 明年的投资不会减少'],
  ],
  ['no comma', '董事长林维舟认为水电仍有很大空间。', ['林维舟 | indirect | 水电仍有很大空间']],
  ['a view', '在总工程师韩素梅看来，桥墩的裂缝不能再拖。', ['韩素梅 | indirect | 桥墩的裂缝不能再拖']],
  ['a version', '按照林维舟的说法，工期只剩三个月。', ['林维舟 | indirect | 工期只剩三个月']],
  ['an unnamed source', '据一位知情人士透露，谈判已经中止。', ['一位知情人士 | indirect | 谈判已经中止']],
  [
    'words before the speaker',
    '房价明年还会上涨，分析师林维舟说。',
    ['林维舟 | indirect | 房价明年还会上涨'],
  ],
  [
    'a document and who published it',
    '北方电网发布的报告显示，去年的用电量增长了一成。',
    ['北方电网 | indirect | 去年的用电量增长了一成'],
  ],
  [
    'a statement announced',
    '北方集团宣布，将在两年内关闭三座旧电厂。',
    ['北方集团 | indirect | 将在两年内关闭三座旧电厂'],
  ],
  [
    'a pronoun',
    '总工程师韩素梅赶到现场。她说，裂缝比去年长了一倍。',
    ['韩素梅 | indirect | 裂缝比去年长了一倍'],
  ],
  [
    'a surname with an office',
    '中国工程院院士韩素梅到会。韩院士指出，桥墩必须加固。',
    ['韩素梅 | indirect | 桥墩必须加固'],
  ],
  [
    'two speakers of one sentence',
    '董事长林维舟表示，工期不变，但总工程师韩素梅认为，至少要推迟半年。',
    ['林维舟 | indirect | 工期不变', '韩素梅 | indirect | 至少要推迟半年'],
  ],
  [
    'the innermost speaker of a relay',
    '据新华社报道，董事长林维舟表示，工期不变。',
    ['林维舟 | indirect | 工期不变'],
  ],
  [
    'a report over several sentences',
    '董事长林维舟表示，工期不变。材料已经备齐。工人也都到位了。',
    ['林维舟 | indirect | 工期不变。材料已经备齐。工人也都到位了'],
  ],
  [
    'the reporter taking the word again',
    '董事长林维舟表示，工期不变。林维舟今年五十三岁。',
    ['林维舟 | indirect | 工期不变'],
  ],
  [
    'few words of the speaker inside',
    '董事长林维舟表示，公司目前仍然处在“最艰难的转型期”。',
    ['林维舟 | indirect | 公司目前仍然处在“最艰难的转型期”', '林维舟 | direct | 最艰难的转型期'],
  ],
  ['a bare name', '绿川表示，新船要到五月才能下水。', ['绿川 | indirect | 新船要到五月才能下水']],
  [
    'a body in quotation marks',
    '“守护河口”小组表示，游行将如期举行。',
    ['守护河口 | indirect | 游行将如期举行'],
  ],
  [
    'a second report behind a clause with any verb',
    '绿洲党提倡造船，声称新船将带来三千个岗位。',
    ['绿洲党 | indirect | 新船将带来三千个岗位'],
  ],
  [
    'a second report of a document',
    '北方电网的文件提到旧电厂，声称它们将在两年内关闭。',
    ['北方电网 | indirect | 它们将在两年内关闭'],
  ],
  [
    'a study of whoever a pronoun names',
    '河口大学教授韩素梅测量桥墩。她的研究显示，裂缝比去年长了一倍。',
    ['韩素梅 | indirect | 裂缝比去年长了一倍'],
  ],
  [
    'a study whose maker is named only later',
    '三成旧桥需要加固，研究发现。\n这项研究由河口大学和两家医院合作进行。',
    ['河口大学 | indirect | 三成旧桥需要加固'],
  ],
  [
    'the report behind speech',
    '“桥墩有裂缝，”总工程师韩素梅说，但工期不会因此推迟。',
    ['韩素梅 | direct | 桥墩有裂缝，', '韩素梅 | indirect | 但工期不会因此推迟'],
  ],
  [
    'nobody: who spoke, behind speech',
    '“桥墩有裂缝，”总工程师韩素梅说，她在河口工作了三年。',
    ['韩素梅 | direct | 桥墩有裂缝，'],
  ],
  [
    'what stands before 据X报道',
    '四艘新船已经出港，据《河口报》报道。',
    ['河口报 | indirect | 四艘新船已经出港'],
  ],
  [
    'what stands before X告诉《…》',
    '新船不会推迟下水，总工程师韩素梅告诉《河口报》。',
    ['韩素梅 | indirect | 新船不会推迟下水'],
  ],
  [
    'one clause of another sentence',
    '虽高于市场预期，且据董事长林维舟透露销量略升，但收入下滑。',
    ['林维舟 | indirect | 销量略升'],
  ],
  [
    'what shares of those asked answer',
    '59%的船长同意天气已经影响了他们的收入。',
    ['59%的船长 | indirect | 天气已经影响了他们的收入'],
  ],
  [
    'what somebody’s post claims',
    '另一个视频则声称喝河水能治好失眠和头痛。',
    ['一个视频 | indirect | 喝河水能治好失眠和头痛'],
  ],
  ['nothing that a file shows', '一份文件显示，河水去年涨了三米。', []],
  [
    'the noun behind a clause that describes it',
    '把旧电厂告上法庭的律师们周四在一份声明中表示，谈判已经破裂。',
    ['律师们 | indirect | 谈判已经破裂'],
  ],
  [
    'whoever stands in contrast',
    '总工程师韩素梅主张推迟下水；而绿川则认为她的担心没有必要。',
    ['绿川 | indirect | 她的担心没有必要'],
  ],
  [
    'what a rating is founded on',
    '绿洲集团维持“买入”评级，预计明年利润增长一成。',
    ['绿洲集团 | indirect | 明年利润增长一成'],
  ],
  ['a bare act', '北方集团宣布裁员三百人。', []],
  ['a refusal', '北方集团拒绝对此发表评论。', []],
  ['a name given', '他被称为“水电之父”。', []],
  ['an idiom with 说', '总的来说，今年的雨水比往年多。', []],
  ['a term with 表示', '向量表示是这种方法的核心。', []],
  ['nobody in particular', '数据显示，去年的雨水比往年多。', []],
  ['a time', '当北方集团宣布将关闭旧电厂时，镇上没有人相信。', []],
];

describe('reported speech', () => {
  it.each(table)('reads %s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

/** Words that begin like others that report nothing, `说不定`, `称重`, `表示法`, and are none of them. */
const split: readonly [text: string, content: string][] = [
  ['总工程师韩素梅说不会推迟下水。', '不会推迟下水'],
  ['总工程师韩素梅说会推迟下水。', '会推迟下水'],
  ['总工程师韩素梅说上周的试航很顺利。', '上周的试航很顺利'],
  ['总工程师韩素梅说明天试航。', '明天试航'],
  ['总工程师韩素梅说法院会推翻它。', '法院会推翻它'],
  ['总工程师韩素梅称重庆的订单增加了。', '重庆的订单增加了'],
  ['总工程师韩素梅称之前的试航很顺利。', '之前的试航很顺利'],
  ['总工程师韩素梅表示出口订单增加了。', '出口订单增加了'],
  ['总工程师韩素梅表示为了安全必须推迟。', '为了安全必须推迟'],
  ['总工程师韩素梅透露出售码头的计划已经取消。', '出售码头的计划已经取消'],
  ['总工程师韩素梅承认的确没有人手。', '的确没有人手'],
];

describe('words that begin like others', () => {
  it.each(split)('%s', (text, content) => {
    expect(quotes(text)).toEqual([`韩素梅 | indirect | ${content}`]);
  });
});

it('when words were said is none of them', () => {
  expect(quotes('“今天不开船。”船长韩素梅说这句话的时候，天已经黑了。')).toEqual([
    '韩素梅 | direct | 今天不开船。',
  ]);
});
