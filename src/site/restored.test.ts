import { expect, it } from 'vitest';
import { restoredPieces } from './restored.ts';

it('shows copy and reconstruction side by side, cut where they differ', () => {
  const rows = restoredPieces({
    paragraphs: [
      { kind: 'paragraph', text: '东谈主工智能', range: [0, 6] },
      { kind: 'paragraph', text: '没有改动', range: [8, 12] },
    ],
    reconstruction: [{ rule: 'spin', place: { paragraph: 0, range: [0, 3] }, before: '东谈主', after: '人' }],
  });
  expect(rows).toEqual([
    [
      { before: '东谈主', after: '人', changed: true },
      { before: '工智能', after: '工智能', changed: false },
    ],
    [{ before: '没有改动', after: '没有改动', changed: false }],
  ]);
});
