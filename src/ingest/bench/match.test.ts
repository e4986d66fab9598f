import { describe, expect, it } from 'vitest';
import { type AnnotatedQuote, type FoundQuote, judge } from './match.ts';

const source = '陈小北表示，质量第一。\n“质量第一，”他说，“速度第二。”\n一位知情人士透露，工厂停了。\n';

const found = (words: string, more: Partial<FoundQuote> = {}): FoundQuote => {
  const start = source.indexOf(words);
  return {
    kind: 'direct',
    range: [start, start + words.length],
    confidence: 1,
    speaker: { name: '陈小北', type: 'person', aliases: [] },
    ...more,
  };
};
const annotated = (text: string, line: number, more: Partial<AnnotatedQuote> = {}): AnnotatedQuote => ({
  kind: 'direct',
  line,
  text,
  speaker: '陈小北',
  speaker_type: 'person',
  ...more,
});

describe('a quote found is right', () => {
  it('where words, kind and speaker are those annotated, punctuation at the edges aside', () => {
    expect(judge(source, [annotated('速度第二。', 2)], [found('“速度第二')])).toEqual([true]);
  });

  it('by any form of the name, dots and spaces aside', () => {
    const speaker = { name: '安娜·米勒', type: 'person', aliases: ['Anna Müller'] };
    for (const name of ['安娜米勒', 'anna müller']) {
      expect(
        judge(source, [annotated('速度第二', 2, { speaker: name })], [found('速度第二', { speaker })]),
      ).toEqual([true]);
    }
  });

  it('where an anonymous source is called by a part of its description', () => {
    const want = annotated('工厂停了', 3, {
      kind: 'indirect',
      speaker: '一位知情人士',
      speaker_type: 'anonymous',
    });
    const speaker = { name: '知情人士', type: 'anonymous', aliases: [] };
    expect(judge(source, [want], [found('工厂停了', { kind: 'indirect', speaker })])).toEqual([true]);
  });
});

describe('a quote found is wrong', () => {
  it.each([
    ['of another kind', found('速度第二', { kind: 'indirect' })],
    ['of another speaker', found('速度第二', { speaker: { name: '王小南', type: 'person', aliases: [] } })],
    ['without a speaker', found('速度第二', { speaker: null })],
    ['that shares less than half of the words', found('他说，“速度')],
  ])('%s', (_, quote) => {
    expect(judge(source, [annotated('速度第二', 2)], [quote])).toEqual([false]);
  });

  it('the second time the same annotation is given', () => {
    expect(judge(source, [annotated('速度第二', 2)], [found('速度第二'), found('速度第二')])).toEqual([
      true,
      false,
    ]);
  });
});

it('the same words in two lines are two annotations', () => {
  const second = source.lastIndexOf('质量第一');
  const quotes = [found('质量第一', { kind: 'indirect' }), found('', { range: [second, second + 4] })];
  const wanted = [annotated('质量第一', 1, { kind: 'indirect' }), annotated('质量第一', 2)];
  expect(judge(source, wanted, quotes)).toEqual([true, true]);
});
