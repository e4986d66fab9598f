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

it.each([
  ['白鹭公司受到批评，但表示会放宽限制。', '白鹭公司'],
  ['白鹭公司面临压力，表示会放宽限制。', '白鹭公司'],
  ['韩素梅在造船，并受到朋友的劝阻，说“这只是又一条旧船”。', '朋友'],
  ['渔业局撤回申请，称会放宽限制。', '渔业局'],
  ['英国政府撤回申请，称会放宽限制。', '英国政府'],
])('who goes on to speak: %s', (text, speaker) => {
  expect(speakers(text)).toEqual([speaker]);
});
