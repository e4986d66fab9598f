/**
 * Text of other works stitched on after the article: from `喜欢…请大家收藏` on, where it stands in the last
 * two thirds of the text, or from the first of the novels' blurbs that a text ends in, everything goes.
 *
 * @example
 *   in: 两位专家谈到了算力。
 *   in: 他们的看法不同。
 *   in: 喜欢某书请大家收藏:()某书
 *   in: 少年出山，一剑霜寒，从此天下无敌!...
 *   out: 两位专家谈到了算力。
 *   out: 他们的看法不同。
 *   flag: foreign-tail
 *   flag: promo
 *
 * @example
 *   in: 两位专家谈到了算力。
 *   in: 如果您喜欢旅行，这里很合适，他们说。
 *   in: 同类推荐算法有三种。
 *
 * @example
 *   in: 两位专家谈到了算力，他们的看法不同。
 *   in: 月下 剑来去 我的分身 长兄在上 打工江湖 海岛求生 九品班头 修成仙帝 一统天下
 *   in: 少年出山，一剑霜寒...
 *   out: 两位专家谈到了算力，他们的看法不同。
 *   flag: foreign-tail
 *   flag: promo
 */
import type { Line } from '../draft.ts';
import { nothing, type Rule } from '../rule.ts';

const opener =
  /^喜欢.{1,60}请(?:大家)?收藏|^如果您喜欢.{0,40}(?:收藏|分享|推荐给|方便(?:以后|下次)|本书|本站|小说)|^您可能还会喜欢|^(?:同类推荐|本站推荐|相关小说)\s?(?:[:：]|$)/;

/** What only the blurb of a novel says. */
const blurb =
  /(?:^|[^A-Za-z0-9])(?:1[vV]1|无[cC][pP]|双[洁处])|作者.{1,10}(?:完结|连载)|简介.{0,10}关于|(?:修仙|穿越|重生|快穿|霸道总裁|高冷男神|腹黑|团宠).{0,80}(?:\.{3}|…+|!|！)$|别忘记分享给朋友/;

/** The titles of a dozen novels on one line. */
const shelf = /^(?:[\u4e00-\u9fff]\S{1,23} ){8,40}\S{2,24}$/;

export const foreignTail: Rule = {
  id: 'foreign-tail',
  run: ({ text, lines }) => {
    const line =
      lines.find(({ plain, from }) => from >= text.length / 3 && opener.test(plain)) ?? blurbs(lines);
    if (line === undefined) return nothing;
    return { changes: [{ range: [line.from, text.length], after: '' }], flags: ['foreign-tail', 'promo'] };
  },
};

/** The first of the blurbs a text ends in; they break off in dots, and one at least is a novel's. */
function blurbs(lines: readonly Line[]): Line | undefined {
  const from = lines.findLastIndex(
    ({ plain }) => !/(?:\.{3}|…)$/.test(plain) && !blurb.test(plain) && !isShelf(plain),
  );
  const tail = lines.slice(from + 1);
  return tail.length >= 2 && tail.some(({ plain }) => blurb.test(plain) || isShelf(plain))
    ? tail[0]
    : undefined;
}

function isShelf(plain: string): boolean {
  return plain.length <= 600 && !plain.includes('。') && shelf.test(plain);
}
