/**
 * Headlines of other articles inside a paragraph, with the link's own words at their end; such words alone at
 * a paragraph's end; and notes that something stands at the end of the article.
 *
 * @example
 *   in: 他说：“这更有用。”一名男子因机器人说错话而提出投诉阅读更多。公司没有回应。
 *   in: 财富增加了50亿美元。查看更多
 *   in: 上一次还是上一次。（报名地址在文末获取）
 *   in: 他没有回应。继续深入探讨这些主题：河流、船只和渔业。
 *   out: 他说：“这更有用。”公司没有回应。
 *   out: 财富增加了50亿美元。
 *   out: 上一次还是上一次。
 *   in: 公司没有置评。探索更多与这些话题相关的内容：甲、乙、丙、分享、重用此内容。
 *   out: 他没有回应。
 *   out: 公司没有置评。
 *
 * @example
 *   in: 完整的名单很长（见文末附录）。
 *   in: 他劝大家阅读更多。你可以在公司的网站上点击阅读更多信息。
 */
import { matchesOf } from '../../matches.ts';
import type { Rule } from '../rule.ts';
import { leadsOn } from '../topics.ts';

const link =
  /(?<=^|[。！？”」])(?:(?:相关阅读|延伸阅读|推荐阅读|另请参阅|参见)\s?[:：]\s?[^。！？：\n]{6,80}[。！？]|[^。！？：“”「」，\n]{12,80}(?:阅读更多|阅读全文|点击阅读)(?![信内详关的与]|文章|报道)[。.]?)|(?<=[。！？”」…])\s?(?:点击)?(?:查看|阅读|了解|展开|浏览)(?:更多|全文|原文|详情)[>»›→\s]{0,3}$|[（(](?=[^（()）。]{0,30}(?:报名|申请|试用|下载|领取|获取|地址|链接|入口|二维码|扫码|福利|资料包))[^（()）。]{0,16}(?:文末|文章末尾|评论区)[^（()）。]{0,16}[)）]/g;

/** What any of these has. */
const sign = /阅读|参[阅见]|更多|全文|原文|详情|话题|主题|文末|文章末尾|评论区/;

/** Such a sentence stands so near the end. */
const reach = 200;
const after = /[。！？”」](?![”」])/g;

export const readMore: Rule = {
  id: 'read-more',
  run: ({ lines }) => ({
    changes: lines.flatMap(({ text, plain, start }) => {
      if (!sign.test(plain)) return [];
      const from = start + text.length - plain.length;
      const end = topicsAt(plain);
      const links = matchesOf(plain.slice(0, end), link).map(({ 0: found, index }) => ({
        range: [from + index, from + index + found.length] as const,
        after: '',
      }));
      return end < plain.length ? [...links, { range: [from + end, from + plain.length], after: '' }] : links;
    }),
  }),
};

/** Where the sentence begins that points to more on the paragraph's subjects, with which it ends. */
function topicsAt(plain: string): number {
  const tail = Math.max(0, plain.length - reach);
  const found = matchesOf(plain.slice(tail), after).find(({ index }) =>
    leadsOn(plain.slice(tail + index + 1)),
  );
  return found ? tail + found.index + 1 : plain.length;
}
