/**
 * Spaces beside full-width punctuation, on one side of the dot in a name and around straight quotation marks in
 * prose go, and what portals set behind names to link to a blog or to share prices. Headlines keep their spaces,
 * which part their halves, but behind a colon; and a space before a Latin word stays, as many set one between
 * the scripts.
 *
 * @example
 *   in: 他说， 设备 ，云端“ 都要 ”有，从 “实践” 中找到，AI 与 “GPU” both。
 *   in: 照片的标题是："快乐。" 照例，他说 "不" 。
 *   in: 总裁 李四 ( 微博 ) 发文称，张三(微博)(微博)不信。
 *   in: 甲公司[4.38 0.23% 股吧 研报]说，乙公司(600000,股吧)也卖，丙给的是钱（资金）。
 *   in: 价值： 更关注用户
 *   in: 他说， OpenAI 不卖。
 *   in: 总裁伊万• 彼得连科说，甲公司 · 乙公司都在。
 *   in: 人心不稳 “甲公司”怎么办
 *   in: # 》甲公司怎么了？
 *   out: 他说，设备，云端“都要”有，从“实践”中找到，AI 与“GPU” both。
 *   out: 照片的标题是："快乐。"照例，他说"不"。
 *   out: 总裁李四发文称，张三不信。
 *   out: 甲公司说，乙公司也卖，丙给的是钱（资金）。
 *   out: 价值：更关注用户
 *   out: 他说， OpenAI 不卖。
 *   out: 总裁伊万•彼得连科说，甲公司 · 乙公司都在。
 *   out: 人心不稳 “甲公司”怎么办
 *   out: # 》甲公司怎么了？
 */
import type { Change } from '../../model.ts';
import { cutOut, type Line } from '../draft.ts';
import type { Rule } from '../rule.ts';

const gap =
  /(?<=[（《“‘「『【])[ \u3000]+|(?<=[，。；：？！、])[ \u3000]+(?![A-Za-z \u3000])|(?<![ \u3000])[ \u3000]+(?=[，。；：？！、）》”’」』】])|(?<=[\u4e00-\u9fff])[ \u3000]+(?=[“‘「『《（])|(?<=[”’」』》）])[ \u3000]+(?=[\u4e00-\u9fff“‘「『《（])|(?<=[\u4e00-\u9fff][·•・‧])[ \u3000](?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])[ \u3000](?=[·•・‧][\u4e00-\u9fff])/g;

/** What portals link to about a share. */
const page = '(?:股吧|研报|资金|行情|买卖点|资讯|诊股)';
/**
 * `李四 ( 微博 )`, `李四(微博)`, `某公司[4.38 0.23% 股吧 研报]`, `某公司(600000,股吧)`: with spaces inside, those around
 * are the link's as well.
 */
const widget = new RegExp(
  '(?<=[\\u4e00-\\u9fa5])(?:(?:\\((?:微博|博客)\\))+|[ \\u3000]?[(（] (?:微博|博客) [)）][ \\u3000]?)|' +
    '(?<=[\\u4e00-\\u9fff]) (?=[\\u4e00-\\u9fa5]{2,4} ?[(（] (?:微博|博客) [)）])|' +
    `(?<=[\\u4e00-\\u9fa5A-Z])[\\[(（](?:[-+\\d.%,， ]{1,24}${page}|股吧|行情)(?:[ ,，]{0,2}${page}){0,4}[\\])）]`,
  'g',
);
/** What any of these has. */
const linked = /博|股吧|研报|行情|资讯/;
const colon = /(?<=：)[ \u3000]+(?=[\u4e00-\u9fff])/g;

export const spaces: Rule = {
  id: 'spaces',
  run: ({ lines }) => ({
    changes: lines.flatMap((line) => {
      const { text } = line;
      const links = linked.test(text) ? cutOut(line, widget) : [];
      if (!/[ \u3000]/.test(text)) return links;
      if (!/[。！？；，]/.test(text)) return [...links, ...cutOut(line, colon)];
      return union([...links, ...cutOut(line, gap), ...straight(line)]);
    }),
  }),
};

/** Spaces outside of straight quotation marks that stand in pairs among Chinese characters. */
function straight({ text, start }: Line): Change[] {
  const marks = [...text.matchAll(/"/g)];
  if (marks.length === 0 || marks.length % 2 === 1) return [];
  return marks.flatMap(({ index }, i): Change[] => {
    const [at, beyond] = i % 2 === 0 ? [index - 1, index - 2] : [index + 1, index + 2];
    const stands = text[at] === ' ' && /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(text[beyond] ?? '');
    return stands ? [{ range: [start + at, start + at + 1], after: '' }] : [];
  });
}

/** In order, without those that overlap one before. */
function union(changes: readonly Change[]): Change[] {
  const sorted = changes.toSorted((a, b) => a.range[0] - b.range[0]);
  return sorted.filter((change, i) => change.range[0] >= (sorted[i - 1]?.range[1] ?? 0));
}
