/**
 * A closing mark that slipped to the head of the next paragraph goes back to where speech ends.
 *
 * @example
 *   in: 他表示：“利润会下降，甚至有崩溃的风险。
 *   in: ”他还提到了淘金热。
 *   out: 他表示：“利润会下降，甚至有崩溃的风险。”
 *   out: 他还提到了淘金热。
 *
 * @example
 *   in: 他表示：“利润会下降。
 *   in: 甚至有崩溃的风险。
 *   in: ”
 *   in: 他还提到了淘金热。
 *   out: 他表示：“利润会下降。
 *   out: 甚至有崩溃的风险。”
 *   out: 他还提到了淘金热。
 *
 * @example
 *   in: 他说：“不知道。”
 *   in: ”的意思没有人知道。
 */
import type { Change } from '../../model.ts';
import type { Line } from '../draft.ts';
import type { Rule } from '../rule.ts';

const pairs: Readonly<Record<string, string>> = { '”': '“', '」': '「', '』': '『' };

export const slippedMark: Rule = {
  id: 'slipped-mark',
  run: ({ lines }) => ({
    changes: lines.flatMap((line): Change[] => {
      const mark = line.text.charAt(0);
      const opening = pairs[mark];
      const before = lines[line.n - 1];
      if (opening === undefined || before === undefined) return [];
      // Alone on its line it can only close what stands above, which may have begun paragraphs before.
      const alone = line.text.length === 1 && !before.text.endsWith(mark);
      if (!alone && (unclosed(before, opening, mark) !== 1 || unclosed(line, opening, mark) !== -1))
        return [];
      const end = before.start + before.text.length;
      return [
        { range: [end, end], after: mark },
        { range: [line.start, line.start + 1], after: '' },
      ];
    }),
  }),
};

/** How many more opening than closing marks a line has. */
function unclosed({ text }: Line, opening: string, closing: string): number {
  return text.split(opening).length - text.split(closing).length;
}
