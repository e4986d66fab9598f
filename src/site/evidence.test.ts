import { describe, expect, it } from 'vitest';
import { passages } from './evidence.ts';
import { sampleArticle, sampleQuote } from './sample.ts';

const shown = passages(sampleQuote(), sampleArticle).map(({ role, segments }) => [
  role,
  segments.map(({ text, labels }) => (labels.length > 0 ? `[${labels.join('+')} ${text}]` : text)).join(''),
]);

describe('passages', () => {
  it('mark words, speaker and reporting word in the sentence', () => {
    expect(shown[0]).toEqual(['sentence', '[speaker 他][cue 说]：“[words 没有卡，就没有感情。]”']);
  });

  it('show the place outside of it that says who is meant', () => {
    expect(shown[1]?.[0]).toBe('earlier');
    expect(shown[1]?.[1]).toContain('[speaker 张三]昨日');
  });
});
