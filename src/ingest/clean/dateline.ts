/** Reads what stands before a report's first words: 某社柏林1月10日电（记者张三）, 某报讯（记者 张三）. */
import { namesOf } from './byline.ts';

export interface Dateline {
  /** How much of the line it takes, with the space after it. */
  readonly length: number;
  readonly outlet: string | null;
  readonly author: string | null;
}

const digit = '[\\d０-９]';
const day = `(?:${digit}{4}\\s?年\\s?)?(?:${digit}{1,2}\\s?月\\s?)?${digit}{1,2}\\s?日`;

/** An agency, paper, site or station; not the 台 of 台北, the 报 of 报道, the 社 of 社会. */
const outlet =
  '(本[报刊社网台]|(?:[\\u4e00-\\u9fa5]{1,10}?|[A-Za-z0-9]{1,12})(?:社(?![会区团])|网(?!络)|报(?![道业社导])|台(?![北中南湾东州])))';
const place = '[\\u4e00-\\u9fa5·]{0,12}?(?:[（(][\\u4e00-\\u9fa5]{2,8}[）)])?';

const office = '(?:记者|作者|通讯员|编辑|特派员|评论员|撰稿人|实习生)';
const names = '[\\u4e00-\\u9fa5·、，,\\s:：/]{2,60}';
/** `（记者 张三 通讯员李四）`, but not `（记者手记）`; behind a dateline names alone will do. */
const labelled = `[（(【]\\s?((?:[\\u4e00-\\u9fa5]{0,8}${office}[\\s:：]{0,2}(?!手记|按语|观察|综合|注意|获悉)[\\u4e00-\\u9fa5·]{2,4}?(?:[\\s、，,]{1,3}[\\u4e00-\\u9fa5]{2,3}(?=[\\s、，,）)】])){0,6}[\\s、，,;；]{0,3}){1,4})[）)】]`;
const bracketed = `[（(【]\\s?(${names})[）)】]`;
/** `记者张三 ` without brackets; not `记者昨天 从`. */
const named =
  '(?:本[报刊网台社])?(?:记者|通讯员)\\s?((?!昨|今|从|日前|近日|获悉|了解|采访|走访|发现|调查|注意)[\\u4e00-\\u9fa5]{2,4}(?:[\\s、][\\u4e00-\\u9fa5]{2,3}){0,3}?)(?:摄影)?(?:报道)?[\\s:：]';

/** What follows must not go on with the dateline's sentence, as in `某社5日电，`, nor with its word, as in `5日电力`. */
const forms = [
  `[（(【[]?据?(?:[\\u4e00-\\u9fa5]{2,8}[╱／/])?${outlet}${place}${day}[\\u4e00-\\u9fa5]{0,6}?(?:综合|专)?(?:电|讯)(?=[\\s（(【[）)】\\]“「]|$)[）)】\\]]?\\s{0,4}(?:${bracketed}|${named})?`,
  `[【[]?${outlet}讯[】\\]]?\\s{0,4}(?:${bracketed}|${named})`,
  `()(?:${labelled})`,
].map((form) => new RegExp(`^${form}\\s{0,4}`));

/** What every dateline has near its head; most lines have neither. */
const sign = /[电讯]|^[（(【]/;

/** A dateline and its reporters take no more than this. */
const longest = 140;

/** The dateline a line (in simplified characters) begins with, or null. */
export function readDateline(plain: string): Dateline | null {
  const head = plain.slice(0, longest);
  if (!sign.test(head)) return null;
  for (const form of forms) {
    const found = form.exec(head);
    if (found === null) continue;
    const [whole, name = '', ...signatures] = found;
    const own = /^(?:本.)?$/.test(name);
    const signature = signatures.find((value) => value !== undefined) ?? '';
    return {
      length: whole.length,
      outlet: own ? null : name,
      author: namesOf(signature.startsWith(name) ? signature.slice(name.length) : signature),
    };
  }
  return null;
}
