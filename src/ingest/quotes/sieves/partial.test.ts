import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('words in marks inside a report', () => {
  it.each([
    ['林维舟表示，该法案“毫无必要，也谈不上明确”。', ['林维舟 | direct | 毫无必要，也谈不上明确']],
    ['林维舟称，船厂“从来没有听取过船员的意见”。', ['林维舟 | direct | 从来没有听取过船员的意见']],
    [
      '林维舟表示，报告呼吁出台的法案是“必要和明确的”。',
      ['林维舟 | indirect | 报告呼吁出台的法案是“必要和明确的”', '林维舟 | direct | 必要和明确的'],
    ],
    [
      '这款应用会有一个数字钱包，并且会“完全像你平时购物那样方便”，林维舟说道。',
      [
        '林维舟 | indirect | 这款应用会有一个数字钱包，并且会“完全像你平时购物那样方便”',
        '林维舟 | direct | 完全像你平时购物那样方便',
      ],
    ],
    [
      '林维舟称对手向用户发出信号，即“这种恶毒的言论是受欢迎的”。',
      [
        '林维舟 | indirect | 对手向用户发出信号，即“这种恶毒的言论是受欢迎的”',
        '林维舟 | direct | 这种恶毒的言论是受欢迎的',
      ],
    ],
    [
      '林维舟表示，航道的风险来自“没有标出的暗礁”和“过时的海图”。',
      [
        '林维舟 | indirect | 航道的风险来自“没有标出的暗礁”和“过时的海图”',
        '林维舟 | direct | 没有标出的暗礁',
        '林维舟 | direct | 过时的海图',
      ],
    ],
    [
      '白鹭镇在一份声明中说，春汛之前要修好河堤。声明称，新的水闸存在“没有算清的账目”之忧。',
      [
        '白鹭镇 | indirect | 春汛之前要修好河堤',
        '白鹭镇 | indirect | 新的水闸存在“没有算清的账目”之忧',
        '白鹭镇 | direct | 没有算清的账目',
      ],
    ],
    [
      '林维舟表示，单子上只应有一个条目，显示为“电动的内河船”，不是他所称的“无声的巨兽”。',
      ['林维舟 | indirect | 单子上只应有一个条目，显示为“电动的内河船”，不是他所称的“无声的巨兽”'],
    ],
    [
      '白鹭镇镇长林维舟希望新桥能“让两岸的人见面”。',
      ['林维舟 | indirect | 新桥能“让两岸的人见面”', '林维舟 | direct | 让两岸的人见面'],
    ],
  ])('are an entry beside the whole: %s', (text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});

it('what somebody calls a thing is his wording, though it ends like a name', () => {
  expect(quotes('林维舟表示，旧船已经成为“江上最后的流动医院”。')).toContain(
    '林维舟 | direct | 江上最后的流动医院',
  );
});

describe('words in marks that name something', () => {
  it.each([
    '林维舟说，河口已经形成了“有一条船就组建一个工会”的工作模式。',
    '林维舟提醒，船员要守“多喝水、少熬夜、不逞强”原则。',
    '林维舟表示，判决为运用“拒不支付船员报酬罪”提供了可操作的范本。',
    '林维舟表示，“江船木壳防蛀疫苗”已经用在三十艘船上。',
    '林维舟说，船期可以到「渡口船期查询网」的首页上查。',
    '船厂通报，一月到三月为全市“船员安全行船月”。',
    '林维舟说，通知贴在“南岸船员服务中心”门口。',
    '“渡口客流指数”报告指出，坐船的人少了。',
  ])('are no entry: %s', (text) => {
    expect(quotes(text).filter((one) => one.includes('| direct |'))).toEqual([]);
  });
});

describe('an interview', () => {
  it('goes on behind the last label up to the byline', () => {
    const text = [
      '记者：您怎么看市场？',
      '林维舟：市场目前主要是结构性的问题。',
      '记者：症结究竟何在？',
      '林维舟：一部分股票估值仍然很高，需要时间消化。',
      '再者，融资的力度太大也是造成下跌的重要原因之一。',
      '本报 韩素梅',
    ].join('\n');
    expect(quotes(text).at(-1)).toBe('林维舟 | direct | 再者，融资的力度太大也是造成下跌的重要原因之一。');
    expect(quotes(text)).toHaveLength(3);
  });
});
