/**
 * `X的回应如下：` ends a paragraph, and the next is one quotation.
 *
 * @example
 *   in: 南岭电力公司发布了一份简短的声明：
 *   in: “停电由设备老化引起，所有线路已于今晨恢复。”
 *   out: 南岭电力公司 | direct | 停电由设备老化引起，所有线路已于今晨恢复。
 *
 * @example
 *   in: 网友纷纷留言：
 *   in: “这桥修得值。”
 *   in: “过河再也不用等船了。”
 *   out: 网友 | direct | 这桥修得值。
 *   out: 网友 | direct | 过河再也不用等船了。
 */
import type { DirectSieve } from '../place.ts';

/** What is announced may stand in marks. */
const quoted: ReadonlySet<string> = new Set(['marks', 'comments', 'comment']);

export const announced: DirectSieve = {
  id: 'announced',
  try: ({ paragraph, span, opening }) => {
    if (
      !opening ||
      !(opening.item === null || quoted.has(opening.item)) ||
      paragraph.text.slice(0, span.outer[0]).trim() !== ''
    )
      return null;
    return {
      kind: 'direct',
      paragraph,
      range: span.inner,
      sieve: 'announced',
      report: opening.report,
      speaker: opening.speaker,
      cue: opening.cue,
    };
  },
};
