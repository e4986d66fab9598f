/**
 * The number of comments that reading sites print behind every paragraph. It is one only where most paragraphs end
 * so: behind a single sentence a number may be a note's.
 *
 * @example
 *   in: 这不是他第一次过河。37
 *   in: 他在桥上站了很久，一直等到天亮。22
 *   in: “你来了？”4
 *   in: 没有人回答他。108
 *   in: 雾散了，船也走了。9
 *   in: 他慢慢地往回走……
 *   out: 这不是他第一次过河。
 *   out: 他在桥上站了很久，一直等到天亮。
 *   out: “你来了？”
 *   out: 没有人回答他。
 *   out: 雾散了，船也走了。
 *   out: 他慢慢地往回走……
 *   flag: page-chrome
 *
 * @example
 *   in: 河水涨了三尺。1
 *   in: 第二天又退了下去。
 *   in: 县志里没有记载。2
 *   out: 河水涨了三尺。1
 *   out: 第二天又退了下去。
 *   out: 县志里没有记载。2
 */
import { endsSentence } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

const count = /(?<=[。！？…][”’」』）)]{0,2})\d{1,4}$/;

/** Characters at the end of a line that show whether a count stands there. */
const longest = 8;

/** Fewer paragraphs prove nothing. */
const fewest = 5;

export const commentCount: Rule = {
  id: 'comment-count',
  run: ({ lines }) => {
    const counted = lines.flatMap((line) => {
      const end = line.start + line.text.length;
      const { length } = count.exec(line.text.slice(-longest))?.[0] ?? '';
      return length > 0 ? [{ at: end - length, length }] : [];
    });
    if (counted.length < fewest) return nothing;
    const others = lines.filter(({ text }) => endsSentence(text));
    if (counted.length <= others.length) return nothing;
    return {
      changes: counted.map(({ at, length }) => ({ range: [at, at + length], after: '' })),
      flags: ['page-chrome'],
    };
  },
};
