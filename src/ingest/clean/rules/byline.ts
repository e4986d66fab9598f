/**
 * Lines of date, source, author and editor become metadata; so does a reporter's line like `某报记者张三 广州报道`.
 * Only at the head of an article, and at its foot where the line is labelled.
 *
 * @example
 *   in: 2019-09-07 15:10:53 字号：A- A A+ 来源：某网站
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *   meta: published=2019-09-07
 *   meta: outlet=某网站
 *
 * @example
 *   in: 某某经济报道记者张三 广州报道
 *   in: 正文有一句话，说完了。
 *   in: 责任编辑：李四
 *   in: 某某之心报道
 *   out: 正文有一句话，说完了。
 *   meta: outlet=某某经济报道
 *   meta: author=张三
 *
 * Those who made it may stand in bold.
 *
 * @example
 *   in: ## 文｜《某某家》记者 张三
 *   in: ## 编译 | Q3
 *   in: 某某之能报道编辑：李四
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *   meta: author=张三
 *   meta: outlet=某某之能
 *
 * Bars may part outlet, name and what was done.
 *
 * @example
 *   in: 【某某新闻／张三】
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *   meta: outlet=某某新闻
 *   meta: author=张三
 *
 * @example
 *   in: ◎ 记者张三/采访报道
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *   meta: author=张三
 *
 * @example
 *   in: 某青报·某青网记者 张三 来源：某某青年报
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *   meta: author=张三
 *   meta: outlet=某某青年报
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 作者
 *   in: 张三 李四
 *   out: 正文有一句话，说完了。
 *   meta: author=张三 李四
 *
 * Not an interviewer's turn.
 *
 * @example
 *   in: 记者：你怎么看价格？
 *   in: 张三：我觉得贵。
 */
import { type Byline, makerOf, namesOutlet, readByline } from '../byline.ts';
import { asWritten, type Draft, drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import { readReporter } from '../reporter.ts';
import type { Rule } from '../rule.ts';
import { isSameTitle } from '../titles.ts';

/** A byline stands within this many lines before the first or after the last paragraph of prose. */
const reach = 12;

const name = '[\\u4e00-\\u9fa5A-Za-z·][\\u4e00-\\u9fa5A-Za-z·\\d.]{0,7}';
const work =
  '(?:文章?作者|本文作者|文字?|作者|编辑|撰文|责编|责任编辑|采写|整理|编译|翻译|策划|校对|摄影|制图|审校)';

/** `张三`, `张三、李四` */
const chinese = '[\\u4e00-\\u9fa5·]{2,4}(?:[\\s、][\\u4e00-\\u9fa5·]{2,4}){0,3}';

/** `文｜张三`, `责编：李四`: who made a text signs it anywhere, above a part of it or between two, plain or bold. */
const signature = new RegExp(
  `^[【[(（]?(?:[\\u4e00-\\u9fa5A-Za-z0-9]{2,8}(?:报道|原创|出品))?${work}\\s?[:：丨|｜/／]\\s?(?:《[^《》]{2,12}》)?(?:记者\\s)?${name}(?:[\\s、,，/&]{1,2}${name}){0,4}[】\\])）]?$|` +
    '^□?(?:本[报刊网台社]|[\\u4e00-\\u9fa5]{1,5}[报网])(?:见习|实习|特约|首席)?记者[\\s:：]{0,2}' +
    `${chinese}$`,
);

/** `张三 李四` below `作者`. */
const onlyNames = new RegExp(`^${chinese}$`);

export const byline: Rule = {
  id: 'byline',
  run: (draft) => {
    const near = zone(draft);
    const found = new Map<Line, Byline>();
    for (const line of draft.lines) {
      const signed = line.mark !== '#' && signature.test(line.plain);
      if (!signed && (line.mark !== '' || !near.has(line))) continue;
      const read = readByline(line.plain) ?? readReporter(line.plain);
      if (read) found.set(line, read);
    }
    for (const line of near) {
      const next = draft.lines[line.n + 1];
      if (line.plain === '作者' && next && onlyNames.test(next.plain)) {
        found.set(line, nothing);
        found.set(next, { ...nothing, author: next.plain });
      }
    }
    for (const { n } of [...found.keys()]) {
      for (const line of [draft.lines[n - 1], draft.lines[n + 1]]) {
        const maker = line ? makerOf(line.plain) : null;
        if (line && maker !== null) found.set(line, { ...nothing, outlet: maker });
      }
    }
    const first = (field: keyof Byline, some = [...found]) => {
      for (const [line, read] of some) if (read[field] !== null) return asWritten(line, read[field]);
      return undefined;
    };
    const named = [...found].filter(([line]) => namesOutlet(line.plain));
    return {
      changes: [...found.keys()].map(drop),
      metadata: {
        published: first('published'),
        outlet: first('outlet', named),
        author: first('author'),
      },
      presumed: { outlet: first('outlet') },
    };
  },
};

const nothing: Byline = { published: null, outlet: null, author: null };

/** Lines before the second paragraph of prose and after the last but one. */
function zone({ lines }: Draft): ReadonlySet<Line> {
  const title = lines.find(({ mark }) => mark === '#')?.plain ?? '';
  const prose = lines.filter(({ plain, mark }) => mark === '' && isProse(plain) && !repeats(plain, title));
  const head = prose[1]?.n ?? lines.length;
  const tail = prose.at(-1)?.n ?? 0;
  return new Set(
    lines.filter(({ n }) => (n < head && n < reach + (prose[0]?.n ?? 0)) || (n > tail && n <= tail + reach)),
  );
}

/** Whether the line is the title again; much longer ones need no closer look. */
function repeats(plain: string, title: string): boolean {
  return plain.length <= title.length + 20 && isSameTitle(title, plain);
}
