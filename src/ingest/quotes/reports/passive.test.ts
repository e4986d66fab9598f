import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [text: string, expected: readonly string[]][] = [
  ['航运公司绿洲被三位船东提起集体诉讼，称其在造船时滥用了他们的图纸。', ['三位船东']],
  ['航运公司绿洲遭到河口市政府起诉，称其多年来向河中排放废油。', ['河口市政府']],
  ['绿洲公司被作家韩素梅起诉。“绿洲自称关心河流，却毁了河流。”诉讼指出。', ['韩素梅']],
  // Nobody is told who did it.
  ['绿洲公司去年被起诉，但表示从未向河中排放废油。', ['绿洲公司']],
];

it.each(cases)('whoever accuses speaks, not who is accused: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
