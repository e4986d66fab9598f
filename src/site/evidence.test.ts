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

  it('show what tells when and where, if the sentence does not', () => {
    const quote = sampleQuote();
    const told = { paragraph: 0, range: [0, 16] as [number, number] };
    const all = passages({ ...quote, evidence: { ...quote.evidence, told } }, sampleArticle);
    expect(all.map(({ role }) => role)).toEqual(['sentence', 'occasion']);
    expect(all[1]?.segments.map(({ text }) => text).join('')).toBe('张三昨日在年会上表示，算力不够用');
  });
});
