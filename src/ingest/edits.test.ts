import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, EditLog } from './edits.ts';
import type { Change } from './model.ts';

/** Rounds of valid changes: cut points into the text so far, and what every second span becomes. */
const rounds = fc.array(
  fc.record({
    cuts: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 }),
    words: fc.array(fc.string({ unit: 'grapheme', maxLength: 4 }), { minLength: 8, maxLength: 8 }),
  }),
  { maxLength: 5 },
);

function changesOf(text: string, cuts: readonly number[], words: readonly string[]): Change[] {
  const at = cuts.map((cut) => Math.round(cut * text.length)).sort((a, b) => a - b);
  const changes: Change[] = [];
  for (let i = 0; i + 1 < at.length; i += 2) {
    changes.push({ range: [at[i] ?? 0, at[i + 1] ?? 0], after: words[i] ?? '' });
  }
  return changes;
}

describe('EditLog', () => {
  it('publishes exactly what applying its edits to the source gives', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), rounds, (source, steps) => {
        let log = EditLog.of(source);
        let text = source;
        for (const [i, { cuts, words }] of steps.entries()) {
          const changes = changesOf(text, cuts, words);
          log = log.apply(`rule-${i}`, changes);
          text = applyEdits(
            text,
            changes.map((change) => ({ rule: '', before: '', ...change })),
          );
          expect(log.text).toBe(text);
        }
        expect(applyEdits(source, log.edits)).toBe(text);
        for (const edit of log.edits) expect(source.slice(edit.range[0], edit.range[1])).toBe(edit.before);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps what was removed at the very end when something before it changes later', () => {
    const log = EditLog.of('ab')
      .apply('cut', [{ range: [1, 2], after: '' }])
      .apply('mend', [{ range: [0, 1], after: 'x' }]);
    expect(applyEdits('ab', log.edits)).toBe('x');
  });

  it('maps every published range to a source range whose own edits give it back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), rounds, (source, steps) => {
        let log = EditLog.of(source);
        for (const [i, { cuts, words }] of steps.entries()) {
          log = log.apply(`rule-${i}`, changesOf(log.text, cuts, words));
        }
        for (let start = 0; start < log.text.length; start += 3) {
          const [from, to] = log.toSource([start, start + 1]);
          expect(from).toBeLessThanOrEqual(to);
          const inside = log.edits.filter(({ range }) => range[0] >= from && range[1] <= to);
          const local = inside.map((edit) => ({
            ...edit,
            range: [edit.range[0] - from, edit.range[1] - from] as const,
          }));
          expect(applyEdits(source.slice(from, to), local)).toContain(log.text.slice(start, start + 1));
        }
      }),
    );
  });

  it('keeps neighbouring changes of different rules apart and names both where they meet', () => {
    const log = EditLog.of('發(fā)布,好').apply('pinyin-gloss', [{ range: [1, 5], after: '' }]);
    const both = log
      .apply('script', [{ range: [0, 1], after: '发' }])
      .apply('width', [{ range: [2, 3], after: '，' }]);
    expect(both.text).toBe('发布，好');
    expect(both.edits.map((edit) => [edit.rule, edit.before, edit.after])).toEqual([
      ['script', '發', '发'],
      ['pinyin-gloss', '(fā)', ''],
      ['width', ',', '，'],
    ]);
    expect(both.toSource([0, 2])).toEqual([0, 6]);
    const over = both.apply('fix', [{ range: [0, 2], after: '发表' }]);
    expect(over.edits[0]).toMatchObject({ rule: 'script+fix', range: [0, 6], after: '发表' });
  });
});
