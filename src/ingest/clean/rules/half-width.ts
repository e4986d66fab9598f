/**
 * Half-width `, ; : ? !` of Chinese sentences become full-width, and so do the point at a line's end or before
 * an opening quotation mark and the small marks `﹐ ﹑ ﹔` that Big5 has beside them. Numbers, times, ratios,
 * addresses, code and English keep theirs; parentheses are left as the source has them.
 *
 * @example
 *   in: 他表示:“2024年,GPU卖了1,000块,比例是3:2。”对吗?
 *   in: 12:30见,网址是https://example.org/a?b=1,版本v1.2:稳定
 *   in: NASDAQ: SMCI, Meta
 *   in: 船已离港﹐货在岸上﹔船长说﹕何时回来﹖
 *   in: 这一版,去年就开始卖了.“卖得,很好.
 *   in: 十七.五克,彼得.韦伯说
 *   in: 一种是AI+X,另一种是X+AI,X等于应用;两种都行!
 *   out: 他表示：“2024年，GPU卖了1,000块，比例是3:2。”对吗？
 *   out: 12:30见，网址是https://example.org/a?b=1，版本v1.2：稳定
 *   out: NASDAQ: SMCI, Meta
 *   out: 船已离港，货在岸上；船长说：何时回来？
 *   out: 这一版，去年就开始卖了。“卖得，很好。
 *   out: 十七.五克，彼得.韦伯说
 *   out: 一种是AI+X，另一种是X+AI，X等于应用；两种都行！
 */
import { withoutEnd } from '../../ends.ts';
import { matchesOf } from '../../matches.ts';
import type { Change } from '../../model.ts';
import type { Line } from '../draft.ts';
import type { Rule } from '../rule.ts';

const wide: Readonly<Record<string, string>> = {
  ...{ ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' },
  ...{ '﹐': '，', '﹑': '、', '﹔': '；', '﹕': '：', '﹖': '？', '﹗': '！' },
};

const mark = /[,;:?!﹐﹑﹔﹕﹖﹗]/g;
const small = /[﹐﹑﹔﹕﹖﹗]/;
const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff01-\uff60“”‘’—…]/;
const han = /[\u3400-\u9fff]/;

/** Between characters a point may part a name or a number: 彼得.韦伯, 十七.五. */
const stop = /(?<=[\u3400-\u9fff]{2}|[”’」』）》])\.(?=[*\s]{0,8}$|[“「『])/g;
/** Where marks are none of a sentence's. */
const address = /(?:https?:\/\/|www\.)[\w.~:/?#@!$&'*+,;=%-]+|`[^`\n]*`/g;

export const halfWidth: Rule = {
  id: 'half-width',
  run: ({ lines }) => ({ changes: lines.flatMap((line) => (han.test(line.text) ? widen(line) : [])) }),
};

function widen({ text, start }: Line): Change[] {
  const changes: Change[] = [];
  const put = (index: number, after: string) =>
    changes.push({ range: [start + index, start + index + 1], after });
  if (text.includes('.')) for (const { index } of matchesOf(text, stop)) put(index, '。');
  if (text.search(mark) < 0) return changes;
  const kept = matchesOf(text, address).map(({ 0: whole, index }) => [index, end(index, whole)] as const);
  const english = text.includes('，');
  for (const { 0: found, index } of matchesOf(text, mark)) {
    while (kept[0] && kept[0][1] <= index) kept.shift();
    if (kept[0] && kept[0][0] <= index) continue;
    if (small.test(found) || isChinese(text, index, english)) put(index, wide[found] ?? found);
  }
  return changes;
}

/** An address does not end in a mark: in `…?b=1,版本` the comma is the sentence's. */
function end(index: number, whole: string): number {
  return index + withoutEnd(whole, /[,;:?!.]/).length;
}

/** Whether the mark at `i` is a Chinese sentence's; `mixed`: the line has full-width commas as well. */
function isChinese(text: string, i: number, mixed: boolean): boolean {
  const [before = '', found = '', after = ''] = [text[i - 1], text[i], text[i + 1]];
  if (/\d/.test(before) && /\d/.test(after)) return false;
  if ((found === ':' || found === ';') && /[()DPp/\\]/.test(after) && !/[A-Za-z]/.test(text[i + 2] ?? ''))
    return false;
  const next = after === ' ' ? (text[i + 2] ?? '') : after;
  const last = before === ' ' ? (text[i - 2] ?? '') : before;
  if (chinese.test(last) || chinese.test(next)) return true;
  if (next === '') return found !== ':' || !mixed;
  if (mixed || found !== ',' || after === ' ') return false;
  return /[\w%)）\]]/.test(before) && /[\w(（[]/.test(after);
}
