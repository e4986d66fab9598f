/**
 * Headings glued to the paragraph they head are set apart: a slogan in quotation marks, or a phrase without
 * any punctuation, right before words that begin a sentence. Only in a text without headings of its own.
 *
 * @example
 *   in: “大模型并非无所不能”去年6月，某大学发布了一份报告，标题很长，说的是模型的局限，读的人不少。
 *   in: 从通用到行业模型业界普遍认为，算力是门槛，而数据是养料，两者缺一不可，算法反倒没有人提起。
 *   in: 去年6月，某大学发布了一份报告，标题很长，说的是模型的局限，读的人不少。
 *   in: 在“大模型的下一个十年”今年5月的会上，三家公司谈到了算力的价格，它们都认为会再涨。
 *   in: “大模型”去年很热。
 *   out: ## “大模型并非无所不能”
 *   out: 去年6月，某大学发布了一份报告，标题很长，说的是模型的局限，读的人不少。
 *   out: ## 从通用到行业模型
 *   out: 业界普遍认为，算力是门槛，而数据是养料，两者缺一不可，算法反倒没有人提起。
 *   out: 去年6月，某大学发布了一份报告，标题很长，说的是模型的局限，读的人不少。
 *   out: 在“大模型的下一个十年”今年5月的会上，三家公司谈到了算力的价格，它们都认为会再涨。
 *   out: “大模型”去年很热。
 */
import type { Change } from '../../model.ts';
import type { Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

/** Words a Chinese news paragraph opens with. */
const opening =
  /(?:今年|去年|前年|本年|明年)(?:以来|\d{1,2}月|[初底末])|(?:近日|日前|近期|近年来|不久前|当地时间|据悉|据了解|值得注意的是|与此同时|业界(?:普遍|深广|常|公认|认为|人士))/;

const slogan = new RegExp(
  `^(?:[\\u4e00-\\u9fff]{0,6}(?<![在于从对为被由让与和及给向的是了把叫称据])[“「][^”」，。]{6,24}[”」])(?=${opening.source}|业界|\\d{4}年)`,
);
const phrase =
  /^[\u4e00-\u9fffA-Za-z0-9]{6,20}?(?<![在从对为被受获由让与和及给向于的是])(?=业界(?:普遍|深广|常|公认|认为|人士))/;

/** What a heading is glued to is a paragraph, not the rest of a line. */
const longEnough = 30;

export const gluedHeading: Rule = {
  id: 'glued-heading',
  run: ({ lines }) => {
    if (lines.some((line) => line.n > 0 && line.mark !== '#' && !isProse(line.plain))) return nothing;
    return { changes: lines.flatMap((line) => split(line)) };
  },
};

function split(line: Line): Change[] {
  const head = slogan.exec(line.plain) ?? phrase.exec(line.plain);
  if (!head || line.text.length < longEnough + head[0].length) return [];
  const at = line.start + head[0].length;
  return [
    { range: [line.start, line.start], after: '## ' },
    { range: [at, at], after: '\n' },
  ];
}
