import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './segments.ts';

describe('segments', () => {
  it('marks nested spans', () => {
    expect(
      segments('他说好', [
        { range: [0, 3], label: 'a' },
        { range: [1, 2], label: 'b' },
      ]),
    ).toEqual([
      { text: '他', labels: ['a'] },
      { text: '说', labels: ['a', 'b'] },
      { text: '好', labels: ['a'] },
    ]);
  });

  it('gives nothing for an empty text', () => {
    expect(segments('', [])).toEqual([]);
  });

  it('never loses or repeats a character', () => {
    const span = fc.record({
      range: fc.tuple(fc.nat(30), fc.nat(30)),
      label: fc.constantFrom('words', 'cue'),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span, { maxLength: 6 }), (text, spans) => {
        const found = segments(text, spans);
        expect(found.map((piece) => piece.text).join('')).toBe(text);
        expect(found.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
