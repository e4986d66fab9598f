/**
 * Reads outlet and author from a report's opening: `某媒体App 4月19日消息，`, `某社柏林1月10日电（记者张三）`,
 * `某报讯（记者 张三）`. The words stay: they are the report's.
 *
 * @example
 *   in: 某媒体App 4月19日消息，甲公司发布了新模型。
 *   meta: outlet=某媒体App
 *
 * @example
 *   in: 某华社柏林1月10日电（记者张三、李四）甲公司发布了新模型。
 *   meta: outlet=某华社
 *   meta: author=张三、李四
 *
 * @example
 *   in: 当地时间4月19日消息，甲公司发布了新模型。
 */
import { namesOf } from '../byline.ts';
import { asWritten } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

const day = '(?:\\d{1,2}\\s?月\\s?)?\\d{1,2}\\s?日';
const signed =
  '(?:\\s?[（(](?:本[报刊社网]|实习|见习|特派|驻外)?(?:记者|作者|通讯员|编辑)?[\\s:：]{0,2}([\\u4e00-\\u9fa5·、，,\\s]{2,24})[）)])?';
const openings = [
  new RegExp(
    `^[（(【]?((?:[\\u4e00-\\u9fa5]{1,6}|[A-Za-z0-9]{1,12})(?:社|网|报|台))[\\u4e00-\\u9fa5]{0,8}?${day}(?:综合)?(?:电|讯)${signed}`,
  ),
  new RegExp(`^[【]?([\\u4e00-\\u9fa5A-Za-z0-9·]{2,14}?)\\s?${day}(?:消息|讯|电)[，,：:\\s]${signed}`),
  new RegExp(
    `^[【]?([\\u4e00-\\u9fa5A-Za-z0-9·]{2,12}?(?:报|网|社|台|新闻|财经|科技))(?:讯|获悉)[，,：:\\s（(】]{1,2}${signed}`,
  ),
];

/** Openings of a sentence that are no outlet's name. */
const nobody =
  /^\d{0,4}\s?[年月日]|^(?:据|当地|北京时间|美东|东京|截至|今|昨|日前|近日|记者|本[报刊网台站]|消息|最新|外媒|有媒体)/;

/** A dateline stands in one of the first paragraphs. */
const reach = 4;

export const dateline: Rule = {
  id: 'dateline',
  run: ({ lines }) => {
    for (const line of lines.filter(({ plain }) => isProse(plain)).slice(0, reach)) {
      const head = line.plain.slice(0, 100);
      for (const opening of openings) {
        const [, outlet = '', author = ''] = opening.exec(head) ?? [];
        if (outlet === '' || nobody.test(outlet)) continue;
        const names = namesOf(author);
        return {
          changes: [],
          metadata: {
            outlet: asWritten(line, outlet.replace(/讯$/, '')),
            author: names ? asWritten(line, names) : undefined,
          },
        };
      }
    }
    return nothing;
  },
};
