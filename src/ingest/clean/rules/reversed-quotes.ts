/**
 * Quotation marks the wrong way round are turned: a paragraph that opens with a closing mark and whose marks
 * strictly alternate from there; and a quotation that closes with an opening mark before its cue, which also
 * lost its first mark.
 *
 * @example
 *   in: ”投资放缓反映出人们的认识。“张三表示。
 *   in: 目标仍然是减少人数，“该人士表示。“现在又太多了。”
 *   out: “投资放缓反映出人们的认识。”张三表示。
 *   out: “目标仍然是减少人数，”该人士表示。“现在又太多了。”
 *
 * @example
 *   in: ”的意思没有人知道，他说：“不知道。”
 *   in: 他说，“该公司表示，‘不卖’。”
 */
import type { Change } from '../../model.ts';
import type { Line } from '../draft.ts';
import type { Rule } from '../rule.ts';

const opened =
  /^[^“”]{8,400}[，。？！](“)[^“”，。]{1,16}(?:说|表示|称|指出|补充|认为|写道)(?:道)?[，。：]“[^“”]*”/;

export const reversedQuotes: Rule = {
  id: 'reversed-quotes',
  run: ({ lines }) => ({
    changes: lines.flatMap((line) => (line.text.startsWith('”') ? turn(line) : restore(line))),
  }),
};

function turn({ text, start }: Line): Change[] {
  const marks = [...text.matchAll(/[“”]/g)];
  const turned = marks.every(({ 0: mark }, i) => mark === (i % 2 === 0 ? '”' : '“'));
  if (!turned || marks.length % 2 !== 0) return [];
  return marks.map(({ 0: mark, index }) => ({
    range: [start + index, start + index + 1] as const,
    after: mark === '”' ? '“' : '”',
  }));
}

function restore({ text, start }: Line): Change[] {
  if (!opened.test(text)) return [];
  const at = start + text.indexOf('“');
  return [
    { range: [start, start], after: '“' },
    { range: [at, at + 1], after: '”' },
  ];
}
