import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('an interview', () => {
  it('may have its labels on lines of their own', () => {
    const lines = [
      '以下为对谈内容。',
      '主持人',
      '你为什么换了一条船？',
      'Orlan Vesterby',
      '旧的那条漏水，修了三次也没有修好。',
      '新的这条轻得多。',
      '主持人',
      '将来还会出海吗？',
      'Orlan Vesterby',
      '会的，每年夏天都会。',
    ];
    expect(quotes(lines.join('\n'))).toEqual([
      'Orlan Vesterby | direct | 旧的那条漏水，修了三次也没有修好。',
      'Orlan Vesterby | direct | 新的这条轻得多。',
      'Orlan Vesterby | direct | 会的，每年夏天都会。',
    ]);
  });

  it('is not every text with short lines', () => {
    expect(quotes('背景\n这条船建于1960年。\n经过\n去年它漏了水。\n背景\n船坞在河口。')).toEqual([]);
  });

  it('is not a table of facts', () => {
    expect(
      quotes(
        '估值：3亿元\n主要投资者：南岭资本、河口资本\n公司造船。\n估值：5亿元\n主要投资者：白鹭资本\n公司修桥。',
      ),
    ).toEqual([]);
  });
});

it('reads a given name that speaks as a person', () => {
  expect(quotes('“我们看到水漫过了台阶，”大卫说。')).toEqual(['大卫 | direct | 我们看到水漫过了台阶，']);
});
