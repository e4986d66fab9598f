import { describe, expect, it } from 'vitest';
import { segment } from './english.ts';

describe('segment', () => {
  it.each([
    ['scalinglaw', 'scaling law'],
    ['largelanguagemodels', 'large language models'],
    ['TheoryofEverything', 'Theory of Everything'],
    ['AttentionIsAllYouNeed', 'Attention Is All You Need'],
  ])('parts %s', (run, words) => {
    expect(segment(run)?.join(' ')).toBe(words);
  });

  it('leaves what is not made of words', () => {
    expect(segment('Kubernetes')).toBeNull();
    expect(segment('x'.repeat(100_000))).toBeNull();
  });
});
