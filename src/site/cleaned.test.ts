import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EditLog } from '../ingest/edits.ts';
import { groups, pieces, rows, ruleCounts } from './cleaned.ts';

const log = EditLog.of('广告\n广告二\n公司發(fā)布了,\n\n完')
  .apply('ad', [{ range: [0, 7], after: '' }])
  .apply('gloss', [{ range: [2, 7], after: '发' }]);

describe('pieces', () => {
  it('give the source back without what was added, and the text without what was removed', () => {
    const change = fc.record({ at: fc.nat(20), length: fc.nat(4), after: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.array(change, { maxLength: 4 }), (source, changes) => {
        let made = EditLog.of(source);
        for (const { at, length, after } of changes) {
          const start = Math.min(at, made.text.length);
          made = made.apply('r', [{ range: [start, Math.min(start + length, made.text.length)], after }]);
        }
        const edits = made.edits.map((edit) => ({
          ...edit,
          range: [edit.range[0], edit.range[1]] as [number, number],
        }));
        const found = pieces(made.text, edits);
        const without = (gone: string) =>
          found
            .filter(({ change: kind }) => kind !== gone)
            .map(({ text }) => text)
            .join('');
        expect(without('added')).toBe(source);
        expect(without('removed')).toBe(made.text);
      }),
    );
  });
});

describe('rows', () => {
  const edits = log.edits.map((edit) => ({
    ...edit,
    range: [edit.range[0], edit.range[1]] as [number, number],
  }));
  const found = rows(pieces(log.text, edits));

  it('are the lines of the source that hold something', () => {
    expect(found.map((one) => one.pieces.map(({ text }) => text).join('|'))).toEqual([
      '广告',
      '广告二',
      '公司|發(fā)|发|布了,',
      '完',
    ]);
  });

  it('count a repair once', () => {
    expect(found[2]?.rules).toEqual([['gloss', 1]]);
  });

  it('are put together where whole lines were removed', () => {
    expect(groups(found).map((group) => [group.removed, group.rows.length])).toEqual([
      [true, 2],
      [false, 1],
      [false, 1],
    ]);
  });

  it('name each of the rules that worked on the same words', () => {
    expect(ruleCounts([{ rule: 'a+b', range: [0, 1], before: 'x', after: 'y' }])).toEqual([
      ['a', 1],
      ['b', 1],
    ]);
  });
});
