import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('what a study found', () => {
  const lead = '白鹭船级社今天发布了《内河航运报告》，报告基于对六百家船厂的调查。';
  const told = (text: string) => quotes(`${lead}\n${text}`).filter((one) => !one.includes('基于'));

  it.each([
    '报告的主要发现包括：\n- 旧船的维修：每年要花两个月，费用占船价的三成。\n- 年轻的船工越来越少，招工要等半年。',
    '其他关键发现包括：\n旧船的维修：每年要花两个月，费用占船价的三成。\n船工的年纪：近70%的船工已经过了五十岁。',
    '调查历时一年。主要结论如下：\n1. 旧船的维修每年要花两个月，费用占船价的三成。\n2. 年轻的船工越来越少，招工要等半年。',
    '该报告还揭示了几个重要发现：\n旧船的维修每年要花两个月，占船价的30%。\n今年，92%的船厂等不到配件，只好停工。',
  ])('is told in the list behind it: %s', (text) => {
    expect(told(text).map((one) => one.split(' | ')[0])).toEqual(['白鹭船级社', '白鹭船级社']);
  });

  it('goes on behind an item in which others speak', () => {
    const text =
      '主要发现：\n- 旧船的维修每年要花两个月，费用占船价的三成。\n- 半数的船工表示，舵轮太重。\n- 年轻的船工越来越少，招工要等半年。';
    expect(told(text).map((one) => one.split(' | ')[0])).toEqual(['白鹭船级社', '半数的船工', '白鹭船级社']);
  });

  it.each([
    '打开船舱，人们会发现：\n旧船的维修每年要花两个月，费用占船价的三成。',
    '船的主要结果是：\n“旧船的维修每年要花两个月。”',
    '主要发现：\n不过，旧船的维修每年要花两个月，费用占船价的三成。',
  ])('is not: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
});
