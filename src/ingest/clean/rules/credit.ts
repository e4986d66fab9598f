/**
 * The credit in brackets at the end of the last paragraph: `（记者 张三）`, `（责任编辑：李四）`, `（来源：某报）`.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 最后还有一句。（评论员 张三 李四）
 *   out: 正文有一句话，说完了。
 *   out: 最后还有一句。
 *   meta: author=张三 李四
 *
 * @example
 *   in: 最后提到了新芯片（编号A100）。
 */
import { namesOf, outletOf } from '../byline.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

const credit =
  /(?<=[。！？!?…”」）)])\s?[（(【[]\s?(?:(来源|稿源|据)|(作者|文|撰文|(?:本[报刊社网台])?(?:首席|特约|实习|见习)?(?:记者|评论员|通讯员|撰稿人))|责任编辑|责编|编辑|校对|图|摄影|翻译|编译|完)[\s:：/]{0,3}([^（）()【】。]{0,40})[）)】\]]$/;

export const credits: Rule = {
  id: 'credit',
  run: ({ lines }) => {
    const line = lines.findLast(({ plain }) => isProse(plain));
    const tail = line?.plain.slice(-60) ?? '';
    const found = credit.exec(tail);
    if (!line || !found) return nothing;
    const [whole, outlet, author, value = ''] = found;
    const end = line.start + line.text.length;
    return {
      changes: [{ range: [end - whole.length, end], after: '' }],
      metadata: {
        outlet: outlet === undefined ? undefined : (outletOf(value) ?? undefined),
        author: author === undefined ? undefined : (namesOf(value) ?? undefined),
      },
    };
  },
};
