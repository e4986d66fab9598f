import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, indexWords, normalize, one, pairs } from './analyzer.ts';
import { traditional } from './script.ts';

/** Text of what the collection has: Chinese, Latin, digits, marks, spaces, emoji, anything. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'的了算力大模型人工智能沈向洋發國龍，。、：；？！“”‘’「」《》（）—…'),
      fc.constantFrom(...'abcXYZ0189-+.%/ ＡＢ１，\u3000\n\u200bé😀👨‍👩‍👧'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

/** A text and a part of it that does not cut a character in two. */
const textAndPart = text.chain((whole) => {
  const characters = [...whole];
  return fc
    .tuple(fc.nat(characters.length), fc.nat(characters.length))
    .map(([a, b]) => [whole, characters.slice(Math.min(a, b), Math.max(a, b)).join('')] as const);
});

/** The words that are looked for one after another. */
function sought(units: readonly string[]): readonly string[] {
  return units.length === 1 ? units.map(one) : pairs(units);
}

/** Whether they stand so. */
function holds(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, at) => run.every((word, i) => words[at + i] === word));
}

describe('the analyzer', () => {
  it('finds every part of every text: the words of the part stand in the words of the text', () => {
    fc.assert(
      fc.property(textAndPart, ([whole, part]) => {
        const { units } = analyze(part, traditional());
        if (units.length === 0) return;
        const words = indexWords(whole, traditional());
        expect(holds(words, sought(units))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds nothing else: where the words stand, the normalised text holds the normalised query', () => {
    fc.assert(
      fc.property(text, text, (whole, query) => {
        const { units } = analyze(query, traditional());
        if (units.length === 0) return;
        const words = indexWords(whole, traditional());
        const found = holds(words, sought(units));
        expect(found).toBe(normalize(whole, traditional()).includes(units.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a part at its place: the pairs of the part are the pairs of the text from there on', () => {
    fc.assert(
      fc.property(textAndPart, ([whole, part]) => {
        const all = analyze(whole);
        const { units } = analyze(part);
        const at = all.units.join('\u0000').indexOf(units.join('\u0000'));
        if (units.length < 2 || at < 0) return;
        const start = all.units.join('\u0000').slice(0, at).split('\u0000').length - 1;
        expect(pairs(all.units).slice(start, start + units.length - 1)).toEqual(pairs(units));
      }),
    );
  });

  it('is done after once', () => {
    fc.assert(
      fc.property(text, (any) => {
        const once = normalize(any, traditional());
        expect(normalize(once, traditional())).toBe(once);
      }),
    );
  });

  it('gives words that Pagefind leaves whole: letters without case, marks or decompositions', () => {
    fc.assert(
      fc.property(text, (any) => {
        for (const word of indexWords(any, traditional())) {
          expect(word).toMatch(/^[\p{Lo}\p{Lm}]+$/u);
          expect(word.normalize('NFD')).toBe(word);
          expect(word.toLowerCase()).toBe(word);
        }
      }),
    );
  });

  it('gives words none of which begins another', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const words = [...new Set([...indexWords(a), ...indexWords(b)])].sort();
        for (const [i, word] of words.entries()) expect(words[i + 1]?.startsWith(word) ?? false).toBe(false);
      }),
    );
  });

  it('keeps the way back: every character of the normalised text has its place in the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { units, at, end } = analyze(any);
        for (const [i, unit] of units.entries()) {
          expect(normalize(any.slice(at[i], end[i])).trim()).toBe(unit.trim());
          expect(at[i]).toBeGreaterThanOrEqual(end[i - 1] ?? 0);
        }
      }),
    );
  });

  it.each([
    ['ＧＰＴ－４ｏ', 'gpt-4o'],
    ['「算力」', '"算力"'],
    ['“算力”', '"算力"'],
    ['發展', '发展'],
    ['用 GPT-4 做', '用gpt-4做'],
    ['Llama  3', 'llama 3'],
    [' 沈 向洋 ', '沈向洋'],
    ['显著', '显著'],
    ['３５万块', '35万块'],
  ])('reads %s as %s', (before, after) => {
    expect(normalize(before, traditional())).toBe(after);
  });
});
