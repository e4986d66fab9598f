/**
 * Repairs text decoded with the wrong encoding where nothing was lost: UTF-8 read as Windows-1252 or as GBK, and
 * GBK whose first byte of a `。` was lost (`?！癆I` for `。“AI`). What cannot be repaired is left and flagged.
 *
 * @example
 *   in: å…¬å\u008f¸å\u008f‘å¸ƒè´¢æŠ¥
 *   out: 公司发布财报
 *   flag: mojibake
 *
 * @example
 *   in: 浠锋牸姣斿幓骞撮珮锛岄渶姹備篃鏇村ぇ锛屼緵搴旇窡涓嶄笂
 *   in: 他们是?！癆I三杰”。
 *   out: 价格比去年高，需求也更大，供应跟不上
 *   out: 他们是。“AI三杰”。
 *   flag: mojibake
 *
 * @example
 *   in: 公司锛了什么\ufffd都不清楚。
 *   flag: mojibake
 */
import type { Change } from '../../model.ts';
import {
  commonest,
  gbkBytes,
  type Misreading,
  restoring,
  utf8AsGbk,
  utf8AsWestern,
  western,
  westernChar,
} from '../mojibake.ts';
import { nothing, type Rule } from '../rule.ts';

const foreign = /[^\p{ASCII}]+/gu;
const shifted = /\?！([\u4e00-\u9fff]|\?)/g;
const beyond = new RegExp(`\ufffd|锟斤拷|烫烫烫|(?:${westernChar}){6}`);
const sensible = /^[\p{Script=Han}\p{Script=Latin}\p{P}\p{S}\p{N}\p{Zs}]+$/u;

/** Fewer characters beyond ASCII prove nothing. */
const fewest = 12;

const gb = new TextDecoder('gbk');

export const mojibake: Rule = {
  id: 'mojibake',
  run: ({ text, lines }) => {
    const changes = [
      ...repair(text, 0, western, utf8AsWestern),
      ...lines.flatMap((line) =>
        line.text.length < fewest || commonest.test(line.text)
          ? []
          : repair(line.text, line.start, foreign, utf8AsGbk),
      ),
      ...shifts(text),
    ];
    if (changes.length === 0 && !beyond.test(text)) return nothing;
    return { changes, flags: ['mojibake'] };
  },
};

function repair(text: string, at: number, runs: RegExp, misreading: Misreading): Change[] {
  return [...text.matchAll(runs)].flatMap(({ 0: run, index }) => {
    const after = run.length < 4 ? null : misreading.restore(run);
    return after !== null && sensible.test(after) ? restoring(run, after, at + index, misreading) : [];
  });
}

/** A lost byte A1 made the bytes after it pair up wrongly, up to the next ASCII character. */
function shifts(text: string): Change[] {
  return [...text.matchAll(shifted)].flatMap(({ 0: run, 1: next = '', index }) => {
    const range = [index, index + run.length] as const;
    if (next === '?') return [{ range, after: '。”' }];
    const [lead = 0, trail = 0xff] = gbkBytes(next) ?? [];
    const mark = gb.decode(Uint8Array.of(0xa1, lead));
    return trail < 0x80 && /^[“”‘’《》「」]$/.test(mark)
      ? [{ range, after: `。${mark}${String.fromCharCode(trail)}` }]
      : [];
  });
}
