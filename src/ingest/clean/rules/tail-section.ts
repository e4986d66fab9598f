/**
 * Related links, comments and the like after the article: the line that opens them and all that follows,
 * where no paragraph of prose worth the name comes after it; and bare links below the last paragraph. In the middle of an article only the link lines go.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 相关阅读
 *   in: 手机又降价了
 *   in: 汽车又降价了
 *   out: 正文有一句话，说完了。
 *   flag: page-chrome
 *
 * @example
 *   in: 论文地址：https://example.org/1
 *   in: 正文有一句话，说完了。
 *   in: 源链接：https://example.org/a?b=1
 *   in: 继续阅读全文
 *   in: 附加资源：
 *   in: 博客：某某的三个建议
 *   in: 参考资料：
 *   in: - 某报文章
 *   out: 论文地址：https://example.org/1
 *   out: 正文有一句话，说完了。
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 进行更深入的探讨这些话题：
 *   in: - 河流
 *   in: 分享并重用此内容。
 *   out: 正文有一句话，说完了。
 *   flag: page-chrome
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 再利用这篇文章内容。
 *   out: 正文有一句话，说完了。
 *
 * @example
 *   in: 大会将探讨以下主题：
 *   in: - 芯片
 *   in: 这些话题，他说，要深入讨论才有意思。
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Rule } from '../rule.ts';
import { isLink, opensTail } from '../tails.ts';

/** A paragraph as long as this is the article's, not a teaser or a comment, */
const paragraph = 60;

/** or one as long as most of those before the line that opens the section. */
function usual(before: readonly Line[]): number {
  const lengths = before
    .filter(({ plain }) => isProse(plain))
    .map(({ plain }) => plain.length)
    .sort((a, b) => a - b);
  return Math.min(paragraph, lengths[lengths.length >> 1] ?? paragraph);
}

/** An article's own list of sources is none of its page's furniture. */
const references = /^[\s【[(（]*(?:参考|引用|Ref|Source)/i;

export const tailSection: Rule = {
  id: 'tail-section',
  run: ({ lines }) => {
    const changes: Change[] = [];
    const openers = new Set(lines.filter(({ n, plain }) => n > 0 && opensTail(plain)));
    const [first] = openers;
    const long = usual(first ? lines.slice(0, lines.indexOf(first)) : []);
    const last = lines.findLastIndex(({ plain }) => isProse(plain) && plain.length >= long);
    const prose = lines.findLastIndex(({ plain }) => isProse(plain) && !isLink(plain));
    let inside = false;
    for (const line of lines) {
      const opens = openers.has(line);
      // In the middle of an article `相关报道：…` with its link is a line, not a section.
      const alone = opens && line.n < last && /[:：].{4}/.test(line.plain);
      if (opens && !alone) inside = true;
      else if (line.n <= last && (line.mark !== '' || isProse(line.plain))) inside = false;
      if (inside || alone || (line.n > prose && isLink(line.plain))) changes.push(drop(line));
    }
    const chrome = [...openers].some(({ plain }) => !references.test(plain));
    return chrome ? { changes, flags: ['page-chrome'] } : { changes };
  },
};
