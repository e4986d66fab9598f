import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from './align.ts';

const text = fc.string({ unit: fc.constantFrom(...'算力模型的'), maxLength: 12 });

describe('align', () => {
  it('accounts for every pasted character, once and in order', () => {
    fc.assert(
      fc.property(text, text, (pasted, record) => {
        const { pieces, same } = align([...pasted], [...record]);
        const of = (...kinds: string[]) => pieces.filter(({ change }) => kinds.includes(change));
        expect(
          of('same', 'added')
            .map(({ pasted: [a, b] }) => pasted.slice(a, b))
            .join(''),
        ).toBe(pasted);
        for (const piece of of('same')) {
          expect(pasted.slice(...piece.pasted)).toBe(record.slice(...piece.record));
        }
        expect(of('same').reduce((sum, { pasted: [a, b] }) => sum + b - a, 0)).toBe(same);
      }),
    );
  });

  it('finds all of a text that stands in the record', () => {
    fc.assert(
      fc.property(text, text, text, (before, middle, after) => {
        expect(align([...middle], [...before, ...middle, ...after]).same).toBe(middle.length);
      }),
    );
  });

  it('tells what differs', () => {
    const { pieces } = align([...'数据安全与隐私'], [...'就是数据安全和隐私方面']);
    expect(pieces.map(({ change }) => change)).toEqual(['same', 'missing', 'added', 'same']);
  });
});
