import { describe, expect, it } from 'vitest';
import { analyze } from './analyzer.ts';
import { marks } from './match.ts';

const units = (text: string) => analyze(text).units;

describe('marks', () => {
  it('stand where the words stand in the text as it was published', () => {
    expect(marks('用 ＧＰＴ-4 和GPT-4o', [units('gpt-4')])).toEqual([
      [2, 7],
      [9, 14],
    ]);
  });

  it('join where matches touch or overlap', () => {
    expect(marks('好好好', [units('好好')])).toEqual([[0, 3]]);
    expect(marks('算力模型', [units('算力'), units('模型')])).toEqual([[0, 4]]);
  });

  it('take in the space that does not count', () => {
    expect(marks('用 AI 做', [units('用AI做')])).toEqual([[0, 6]]);
  });

  it('are none without words', () => {
    expect(marks('算力', [[]])).toEqual([]);
    expect(marks('算力', [])).toEqual([]);
  });
});
