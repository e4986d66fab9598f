import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';
import { proposes, states } from './propositions.ts';

describe('proposes', () => {
  it('takes an accusation for a statement where a deed follows', () => {
    expect(proposes('指责', '对手违反了平台规则。')).toBe(true);
    expect(proposes('批评', '政府的政策。')).toBe(false);
  });

  it('takes a promise for a statement where it tells what will be', () => {
    expect(proposes('承诺', '其服务将快速扩展。')).toBe(true);
    expect(proposes('承诺', '投资十亿美元。')).toBe(false);
  });
});

describe('states', () => {
  it('tells a clause from a noun', () => {
    expect(states('部分工具将被公布。')).toBe(true);
    expect(states('用户的具体需求、地址，')).toBe(false);
  });
});

describe('reports without a mark', () => {
  it.each([
    [
      '司法部指控白鹭公司利用其市场力量从消费者那里获取更多金钱。',
      '白鹭公司利用其市场力量从消费者那里获取更多金钱',
    ],
    ['白鹭公司预计将在城南继续建设三座工厂。', '将在城南继续建设三座工厂'],
    ['白鹭公司发现旧的工具已经不能满足要求。', '旧的工具已经不能满足要求'],
    ['白鹭公司对江水进行了研究，发现水中的泥沙已经减少。', '水中的泥沙已经减少'],
    ['白鹭公司宣布林维舟已加入其管理团队。', '林维舟已加入其管理团队'],
    ['白鹭公司发布报告，预测到年底船票将涨价一成。', '到年底船票将涨价一成'],
    ['馆长林维舟，作为本案的证人，主张桥墩应当加固。', '桥墩应当加固'],
    ['林维舟抛出了一个新的观点：桥墩应当加固。', '桥墩应当加固'],
    ['《江城日报》还报道，白鹭公司正在讨论租用船厂。', '白鹭公司正在讨论租用船厂'],
    ['白鹭公司在江城发布蓝图，明确表示计划与政府合作。', '计划与政府合作'],
    ['一位曾在政府中负责科技的顾问表示，工期不会缩短。', '工期不会缩短'],
    ['《江城日报》报道了白鹭公司正在建造新的船厂。', '白鹭公司正在建造新的船厂'],
    ['林维舟形容自己对工期“非常乐观”。', '自己对工期“非常乐观”'],
    ['白鹭公司自称是第一家使用新船的公司。', '是第一家使用新船的公司'],
    ['质疑者预测，新船只能让票价下降一成。', '新船只能让票价下降一成'],
    ['林维舟最初指责江城未能提醒白鹭公司。', '江城未能提醒白鹭公司'],
    ['官员们确认部分工具将被公布。', '部分工具将被公布'],
    ['法官裁定白鹭公司垄断了市场。', '白鹭公司垄断了市场'],
    ['白鹭公司报告其去年的支出增长了一半。', '其去年的支出增长了一半'],
    ['白鹭公司估计其今年支出将达到1000亿美元。', '其今年支出将达到1000亿美元'],
    ['分析师们预期这将达到1180亿美元。', '这将达到1180亿美元'],
    ['规划委员会始终倡导设立独立的法案，以增强现有规定。', '设立独立的法案，以增强现有规定'],
  ])('reads a proposition: %s', (text, words) => {
    expect(quotes(text).map((one) => one.split(' | ')[2])).toEqual([words]);
  });

  it.each([
    '白鹭公司预计将于周四抵达。',
    '到2027年，白鹭公司预计将投资一千亿元。',
    '白鹭公司宣布推出新产品，其价格将在月底公布。',
    '林维舟随后发文，并拿出了旧照片。',
    '白鹭公司已宣布在江城建立四座工厂。',
    '如果白鹭公司认为这样更好，就不必改变。',
    '林维舟透露了造船的计划。',
    '他们也表示对林维舟的支持。',
    '读者可能会问，船票会不会再涨？',
    '作者表示十分赞同，并离开了会场。',
    '政府强调保护知识的重要性。',
  ])('reads none: %s', (text) => {
    expect(quotes(text)).toEqual([]);
  });

  it('reads on behind a refusal to comment', () => {
    expect(quotes('司法部没有立即发表评论，但此前曾表示，公司利润比任何对手都高。')).toEqual([
      '司法部 | indirect | 公司利润比任何对手都高',
    ]);
  });

  it('reports the whole clause as well as the words in its marks', () => {
    expect(quotes('隐私活动人士声称其风险成为“强制身份识别计划的发射平台”。')).toEqual([
      '隐私活动人士 | indirect | 其风险成为“强制身份识别计划的发射平台”',
      '隐私活动人士 | direct | 强制身份识别计划的发射平台',
    ]);
  });
});
