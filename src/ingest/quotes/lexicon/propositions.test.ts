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
    ['白鹭公司估计其今年支出将达到1000亿美元。', '其今年支出将达到1000亿美元'],
    ['分析师们预期这将达到1180亿美元。', '这将达到1180亿美元'],
    ['规划委员会始终倡导设立独立的法案，以增强现有规定。', '设立独立的法案，以增强现有规定'],
  ])('reads a proposition: %s', (text, words) => {
    expect(quotes(text).map((one) => one.split(' | ')[2])).toEqual([words]);
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
