/**
 * The dateline before a report's first words, `某社柏林1月10日电（记者张三）`, `某报讯（记者 张三）`, becomes
 * metadata: outlet and reporter. So does `（记者 张三）` alone before a paragraph.
 *
 * @example
 *   in: 某华社柏林1月10日电（记者张三、李四）甲公司发布了新模型。
 *   in: （某华社日内瓦16日电） 乙公司也发布了新模型。
 *   in: （法某社巴黎16日电） 丙公司没有发布新模型。
 *   out: 甲公司发布了新模型。
 *   out: 乙公司也发布了新模型。
 *   out: （法某社巴黎16日电） 丙公司没有发布新模型。
 *   meta: outlet=某华社
 *   meta: author=张三、李四
 *
 * @example
 *   in: 某中日报12月15日讯(记者张三通讯员李四)甲公司发布了新模型。
 *   out: 甲公司发布了新模型。
 *   meta: outlet=某中日报
 *   meta: author=张三 李四
 *
 * @example
 *   in: 本报某州12月15日电 记者张三 “这是新模型。”李四说。
 *   out: “这是新模型。”李四说。
 *   meta: author=张三
 *
 * @example
 *   in: 【某球网综合报道 记者 张三】甲公司发布了新模型。
 *   in: 〔记者李四／某北报导〕乙公司也发布了新模型。
 *   out: 甲公司发布了新模型。
 *   out: 乙公司也发布了新模型。
 *   meta: outlet=某球网
 *   meta: author=张三
 *
 * @example
 *   in: 某视网消息（记者 张三）：甲公司发布了新模型。
 *   out: 甲公司发布了新模型。
 *   meta: outlet=某视网
 *   meta: author=张三
 *
 * @example
 *   in: 某华社某京1月16日电 题：声音一呼百应
 *   in: 典礼昨天举行。
 *   out: # 声音一呼百应
 *   out: 典礼昨天举行。
 *
 * @example
 *   in: 某某科技讯（张三）1月16日消息，甲公司发布了新模型。
 *   in: 后来又发布了一个。
 *   out: 1月16日消息，甲公司发布了新模型。
 *   out: 后来又发布了一个。
 *   meta: outlet=某某科技
 *   meta: author=张三
 *
 * @example
 *   in: 某江网讯 实习生张三、记者李四报道：甲公司发布了新模型。
 *   out: 甲公司发布了新模型。
 *   meta: outlet=某江网
 *   meta: author=张三、李四
 *
 * @example
 *   in: 某球网实习记者张三1月12日报道 甲公司发布了新模型。
 *   out: 甲公司发布了新模型。
 *   meta: outlet=某球网
 *   meta: author=张三
 *
 * Where it is part of the first sentence the words stay, and only the outlet is read.
 *
 * @example
 *   in: 〔某央社〕甲公司发布了新模型。
 *   meta: outlet=某央社
 *
 * @example
 *   in: 据某华社电 甲公司发布了新模型。
 *   meta: outlet=某华社
 *
 * @example
 *   in: 【Some168 行情】甲公司发布了新模型。
 *   meta: outlet=Some168
 *
 * @example
 *   in: 某东西9月15日报道，近日，甲公司发布了新模型。
 *   meta: outlet=某东西
 *
 * @example
 *   in: 某媒体App 4月19日消息，甲公司发布了新模型。
 *   meta: outlet=某媒体App
 *
 * @example
 *   in: 11月5日消息，某媒体App独家获悉，甲公司发布了新模型。
 *   meta: outlet=某媒体App
 *
 * @example
 *   in: 昨日，某某日报记者获悉，甲公司发布了新模型。
 *   meta: outlet=某某日报
 *
 * @example
 *   in: 近日，我们独家获悉，甲公司发布了新模型。
 *   in: 当地时间4月19日消息，甲公司发布了新模型。
 *   in: 某某电网1月5日电力供应恢复，某华社1月5日电讯稿说明了原因。
 *   in: （记者注意到，价格没有变）甲公司没有回应。
 *   in: 据某华社柏林1月10日电，乙公司发布了新模型。
 */
import type { Change } from '../../model.ts';
import { places } from '../../quotes/lexicon/organisations.ts';
import { readDateline } from '../dateline.ts';
import { asWritten, drop, type Line, markTitle } from '../draft.ts';
import { isProse } from '../lines.ts';
import type { Field, Rule } from '../rule.ts';

const day = '(?:\\d{1,2}\\s?月\\s?)?\\d{1,2}\\s?日';
const openings = [
  new RegExp(
    `^[（(【]?((?:[\\u4e00-\\u9fa5]{1,6}|[A-Za-z0-9]{1,12})(?:社|网|报|台))[\\u4e00-\\u9fa5]{0,8}?${day}(?:综合)?(?:电|讯)(?=[，,：:\\s（(】“])`,
  ),
  new RegExp(`^[【]?([\\u4e00-\\u9fa5A-Za-z0-9·]{2,14}?)\\s?${day}(?:消息|讯|电)[，,：:\\s]`),
  /^[【]?([\u4e00-\u9fa5A-Za-z0-9·]{1,12}?(?:报|网|社|台|新闻|财经|科技))(?:快?讯|获悉)[，,：:\s（(】]{1,2}/,
  /^[（(]?据([\u4e00-\u9fa5]{1,6}社)电[\s，]/,
  /^【([A-Za-z0-9\u4e00-\u9fa5]{2,8})\s(?:行情|报道|消息|专稿|评测|导购|原创)】/,
  new RegExp(
    `^(?:${day}(?:消息|讯)，|[近日前今昨]日，)?([\\u4e00-\\u9fa5A-Za-z0-9]{2,10}?)(?:记者)?(?:近日|今日|独家|最新){0,2}获悉，`,
  ),
  new RegExp(`^([\\u4e00-\\u9fa5A-Za-z0-9]{2,10}?)${day}报道，(?=近日|今[天日]|日前|昨|据)`),
  /^[〔【[（(]([\u4e00-\u9fa5]{2,8}?(?:社|网|报|台|财讯|快讯|电讯))[〕】\])）]/,
];

/** Openings of a sentence that are no outlet's name. */
const nobody =
  /^\d{0,4}\s?[年月日]|^(?:据|当地|北京时间|美东|东京|截至|今|昨|日前|近日|我们|笔者|小编|从|本?[报网台刊]?记者|本[报刊网台站]|消息|最新|外媒|有媒体)/;

/** The outlet is read from one of the first paragraphs. */
const reach = 4;

export const dateline: Rule = {
  id: 'dateline',
  run: ({ lines }) => {
    const changes: Change[] = [];
    const metadata: { [field in Field]?: string } = {};
    let paragraphs = 0;
    for (const line of lines) {
      if (line.mark !== '') continue;
      const found = readDateline(line.plain, paragraphs === 0);
      const near = paragraphs < reach;
      const outlet = found?.outlet ? asWritten(line, found.outlet) : null;
      const own = outlet === null || outlet === (metadata.outlet ?? (near ? outlet : null));
      // Another outlet's dateline further down tells whose report a paragraph repeats.
      if (found && own) {
        changes.push(...without(line, found.length, lines));
      }
      if (!isProse(line.plain)) continue;
      paragraphs += 1;
      if (!near) continue;
      const named = found ? outlet : openingOf(line);
      if (named !== null) metadata.outlet ??= asWritten(line, named);
      if (found?.author) metadata.author ??= asWritten(line, found.author);
    }
    return { changes, metadata };
  },
};

/** `某社某地16日电 题：…` is the report's title. */
function without(line: Line, length: number, lines: readonly Line[]): Change[] {
  const [, titled] = /^题\s?[:：]\s?(.{4,80})$/.exec(line.plain.slice(length)) ?? [];
  if (titled === undefined) return [{ range: [line.start, line.start + length], after: '' }];
  return lines.some(({ mark }) => mark === '#') ? [drop(line)] : markTitle(line, titled);
}

/** `某广网|北京`: where it was written is no part of the outlet's name. */
function withoutPlace(outlet: string): string {
  const [, name = '', place = ''] = /^(.*[网社报台])([\u4e00-\u9fa5]{2,4})$/.exec(outlet) ?? [];
  return places.has(place) ? name : outlet;
}

function openingOf({ plain }: Line): string | null {
  const head = plain.slice(0, 100);
  for (const opening of openings) {
    const outlet = opening.exec(head)?.[1] ?? '';
    if (outlet !== '' && !nobody.test(outlet)) return withoutPlace(outlet.replace(/(?<![财快电])讯$/, ''));
  }
  return null;
}
