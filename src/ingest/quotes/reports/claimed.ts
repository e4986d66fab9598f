/** Whose claim a noun tells of: `林维舟不同意韩素梅的观点，即航道必须疏浚`. */
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { knownAtEnd } from '../mentions/titled.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** What somebody does with another's claim. */
const meets =
  /^.*(?:否认|反驳|驳斥|驳回|接受|同意|支持|反对|质疑|重复|重申|呼应|附和|赞同|认同|相信|回应|推翻|挑战|打破|批评|证实|强化|印证|引用|引述|援引|拒绝|理解|无视|忽视|淡化)[了过]?/;

/**
 * Who stands right before the reporting word `…的说法` at `start`, whatever the clause begins with; nobody where
 * the sentence ends with what another says to it: `他否认了工会的说法，即…：“…”`.
 */
export function claimant(
  paragraph: Paragraph,
  clause: number,
  start: number,
  word: string,
  names: ReadonlyMap<string, Name>,
): Mention | typeof narrator | null {
  const { flat } = paragraph;
  if (!/^的..$/.test(word) || flat.charAt(start + word.length + 1) !== '即') return null;
  if (/^[^。！？]*：“/.test(flat.slice(start, start + 200))) return narrator;
  const before = flat.slice(clause, start);
  const known = knownAtEnd(before, names);
  const from = known ? before.length - known.text.length : (meets.exec(before)?.[0].length ?? 0);
  return from > 0 ? classify(paragraph, clause + from, start, names) : null;
}
