/** No pattern of ingest takes longer than the length of a text asks. */
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Pattern, patternsUnder } from '../testing/patterns.ts';
import { pumpsOf } from '../testing/pump.ts';

/** Behind what is repeated: nothing that any pattern reads, and what many do. */
const behind = ['\u0001', '。x'];

/** So often, a little more each time, lest what is doubled with every word never end. */
const often = Array.from({ length: 16 }, (_, at) => 16 + 3 * at);
/** Then so many characters: what is squared takes far longer than these milliseconds for the last, what is cubed for the first. */
const lengths = [600, 3000, 24_000];
const longest = 250;

/** Milliseconds until a pattern has been tried on a text; the best of two tries if the first is slow. */
function time(pattern: RegExp, text: string): number {
  const once = () => {
    pattern.lastIndex = 0;
    const started = performance.now();
    pattern.test(text);
    return performance.now() - started;
  };
  const first = once();
  return first < longest ? first : Math.min(first, once());
}

/** How long a pattern takes for the shortest of ever longer texts for which it takes too long, in milliseconds; 0 for none. */
function tooLong(pattern: RegExp, before: string, words: string): number {
  for (const times of [...often, ...lengths.map((length) => Math.ceil(length / words.length))])
    for (const end of behind) {
      const took = time(pattern, before + words.repeat(times) + end);
      if (took >= longest) return Math.round(took);
    }
  return 0;
}

describe('every pattern of ingest', () => {
  let patterns: Pattern[] = [];
  beforeAll(async () => {
    patterns = await patternsUnder(fileURLToPath(new URL('.', import.meta.url)));
  });

  it('is looked at', () => {
    expect(patterns.length).toBeGreaterThan(1500);
  });

  it('reads a character repeated without end in linear time', () => {
    const slow = patterns.flatMap(({ source, flags, where }) =>
      analyse({ source, flags }).reports.map(({ type }) => `${where}: ${type}: /${source.slice(0, 200)}/`),
    );
    expect(slow).toEqual([]);
  });

  it('reads whatever it repeats itself in linear time, and a row of words in one way only', () => {
    const slow = patterns.flatMap((pattern) => {
      const compiled = new RegExp(pattern.source, pattern.flags);
      for (const { before, again } of pumpsOf(pattern))
        for (const words of again) {
          const took = tooLong(compiled, before, words);
          if (took > 0) return [`${pattern.where}: ${took} ms: ${before}(${words})`];
        }
      return [];
    });
    expect(slow).toEqual([]);
  });
});
