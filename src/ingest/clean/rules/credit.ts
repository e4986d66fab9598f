/**
 * The credit behind the last sentence: `（记者 张三）`, `（责任编辑：李四）`, `（来源：某报）`, a name alone,
 * `（完）`; and behind the last sentence of any paragraph `本报记者 张三`.
 *
 * @example
 *   in: 正文有一句话，说完了。本报记者 王五
 *   in: 最后还有一句。（评论员 张三 李四）
 *   out: 正文有一句话，说完了。
 *   out: 最后还有一句。
 *   meta: author=张三 李四
 *
 * @example
 *   in: 正文有一句话，说完了。作者 | 王五 编辑 | 赵六
 *   in: 后面还有一句话，也说完了。
 *   out: 正文有一句话，说完了。
 *   out: 后面还有一句话，也说完了。
 *   meta: author=王五
 *
 * @example
 *   in: 正文有一句话，说完了。（张三报道）
 *   in: 后面还有一句话，也说完了。记者王五
 *   out: 正文有一句话，说完了。
 *   out: 后面还有一句话，也说完了。
 *   meta: author=张三
 *
 * @example
 *   in: 最后他说：“可能性不大。”（译者：某社张三）1
 *   out: 最后他说：“可能性不大。”
 *
 * @example
 *   in: 这为联网打下了基础。（某华社某京5月3日电）
 *   out: 这为联网打下了基础。
 *   meta: outlet=某华社
 *
 * @example
 *   in: 这为联网打下了基础。完
 *   out: 这为联网打下了基础。
 *
 * @example
 *   in: 最后他说：“可能性不大。”（张三）
 *   out: 最后他说：“可能性不大。”
 *   meta: author=张三
 *
 * @example
 *   in: 最后他说：“可能性不大。”（某某网 张三）
 *   out: 最后他说：“可能性不大。”
 *   meta: outlet=某某网
 *   meta: author=张三
 *
 * @example
 *   in: 正文有一句话，说完了。 (本文来源：某某日报 作者：张三)
 *   out: 正文有一句话，说完了。
 *   meta: outlet=某某日报
 *   meta: author=张三
 *
 * @example
 *   in: 最后他说：“可能性不大。”文/张三
 *   out: 最后他说：“可能性不大。”
 *   meta: author=张三
 *
 * @example
 *   in: 正文有一句话，说完了。（张三）
 *   in: 他说：“可能性不大。”（笑）
 *
 * @example
 *   in: “天下没有不散的筵席。”（张三）
 *
 * @example
 *   in: 最后提到了新芯片（编号A100）。
 */
import type { Change } from '../../model.ts';
import { surnameLength } from '../../quotes/lexicon/surnames.ts';
import { asWritten, type Line } from '../draft.ts';
import { namesOf, outletOf } from '../fields.ts';
import { isProse } from '../lines.ts';
import type { Field, Rule } from '../rule.ts';

/** Behind a sentence, in brackets; a page's number may follow. */
const bracketed =
  /(?<=[。！？!?…”」）)])\s?[（(【[]\s?(?:((?:本文|文章)?来源|稿源|据)|((?:[\u4e00-\u9fa5]{2,8})?(?:首席|特约|实习|见习)?(?:记者|评论员|通讯员|撰稿人)|作者|文|撰文)|译者|责任编辑|责编|编辑|校对|校|审核|监制|图|摄影|翻译|编译|整理)[\s:：/]{0,3}([^（）()【】。]{0,40})[）)】\]]\s?\d{0,8}$/;

/** `（新华社北京5月3日电）`, `（据某报）`: whose report it is. */
const agency =
  /(?<=[。！？!?…”」）)])\s?[（(【[](?:据)?([\u4e00-\u9fa5]{1,8}?(?:社|日报|晚报|时报|早报|网|电视台|新闻|财经))(?<!出版社|联网|报社)(?:[\u4e00-\u9fa5\d]{0,16}日(?:电|讯))?(?:报道|消息|客户端)?[）)】\]]$/;

/** `（完）`, `完`: that nothing follows. */
const over = /(?<=[。！？!?…”」）)])\s?(?:[（(【[]\s?(?:全文|本文)?完\s?[）)】\]]|(?:全文|本文)?完)$/;

/** `（某网 张三）`: the outlet and who wrote for it. */
const reporting =
  /(?<=[。！？!?…”」])\s?[（(]([\u4e00-\u9fa5]{1,6}(?:网|报|社))\s([\u4e00-\u9fa5]{2,3})[）)]$/;

/** A name or pen name alone in brackets; what is not one is what someone did while speaking. */
const alone =
  /(?<=[。！？!?…”」])\s?[（(](?!.{0,11}[笑哭声掌叹泣默顿头咽呼立名同图表略注疑])([\u4e00-\u9fa5]{2,3}(?:[\s、][\u4e00-\u9fa5]{2,3}){0,2})[）)]$/;

/** `本报记者 张三`, `文/张三`, `（张三报道）` behind the last sentence of any paragraph. */
const unbracketed =
  /(?<=[。！？!?…”」])\s?(?:编译[/／])?(?:本[报刊网台社]|[\u4e00-\u9fa5\d]{2,5}?(?:报道?|网|社|台|周刊|新闻|财经))?(?:首席|特约|实习|见习)?(?:记者|评论员|通讯员)[\s:：]{0,2}([\u4e00-\u9fa5]{2,4}(?:[\s、][\u4e00-\u9fa5]{2,4}){0,4})$|(?<=[。！？!?…”」"])\s?(?:(?:作者|撰文|文|编辑)\s?[|｜丨]|文[/／])\s?([\u4e00-\u9fa5A-Za-z·]{2,8})(?:\s+(?:编辑|责编|校对|运营|设计)\s?[|｜丨]\s?[\u4e00-\u9fa5A-Za-z·]{2,8}){0,4}$|(?<=[。！？!?…”」])\s?(?:[（(]([\u4e00-\u9fa5]{2,3})(?:报道|报导)[）)]|本[报刊网台]综合(?:报道|消息))$/;

/** `来源：某报 作者：张三` */
const signature = /作者\s?[:：]\s?([\u4e00-\u9fa5·]{2,10})/;

/** No credit is longer. */
const longest = 60;

export const credits: Rule = {
  id: 'credit',
  run: ({ lines }) => {
    const prose = lines.filter(({ plain, mark }) => mark === '' && isProse(plain));
    const changes: Change[] = [];
    const metadata: { [field in Field]?: string | undefined } = {};
    const cut = (line: Line, pattern: RegExp) => {
      const found = pattern.exec(line.plain.slice(-longest));
      const end = line.start + line.text.length;
      if (found) changes.push({ range: [end - found[0].length, end], after: '' });
      return found;
    };
    const last = prose.at(-1);
    if (last) {
      const signed = cut(last, bracketed);
      const whose = signed ? null : (cut(last, reporting) ?? cut(last, agency));
      const who = signed || whose || cut(last, over) || isQuotation(last) ? null : cut(last, alone);
      const [, outlet, author, value = ''] = signed ?? [];
      if (outlet !== undefined) {
        metadata.outlet = outletOf(value) ?? undefined;
        metadata.author = written(last, namesOf(signature.exec(value)?.[1] ?? ''));
      }
      if (author !== undefined) metadata.author = written(last, namesOf(value));
      if (whose) metadata.outlet = written(last, whose[1] ?? null);
      metadata.author ??= written(last, namesOf(whose?.[2] ?? surnamed(who?.[1] ?? '')));
    }
    for (const line of prose) {
      const [, reporter, writer, told] = line.plain.endsWith('摄') ? [] : (cut(line, unbracketed) ?? []);
      const names = writer ?? surnamed(reporter ?? told ?? '');
      if (names !== '') metadata.author ??= written(line, namesOf(names));
    }
    return { changes, metadata };
  },
};

/** A saying, behind which a name in brackets is whose it is. */
function isQuotation({ plain }: Line): boolean {
  return /^[“「『《]/.test(plain);
}

/** `张三`, which a pen name or the name of a service is not. */
const surnamed = (name: string): string => (surnameLength(name) > 0 ? name : '');

/** Names as the line writes them. */
function written(line: Line, names: string | null): string | undefined {
  return names === null ? undefined : asWritten(line, names);
}
