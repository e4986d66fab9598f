/** Reads what stands before a report's first words: 某社柏林1月10日电（记者张三）, 某报讯（记者 张三）. */
import { namesOf } from './fields.ts';

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

const name = '[\\u4e00-\\u9fa5·]{2,4}';
const space = '\\s{0,4}';
const medium = '([\\u4e00-\\u9fa5A-Za-z]{2,10}?(?:网|报|社|台|刊|杂志|在线|新闻|财经|科技|客户端))';

/** What follows must not go on with the dateline's sentence, as in `某社5日电，`, nor with its word, as in `5日电力`. */
const anywhere = [
  // 某社某地5日电（记者张三）
  `[（(【[]?据?(?:[\\u4e00-\\u9fa5]{2,8}[╱／/])?${outlet}${place}${day}[\\u4e00-\\u9fa5]{0,6}?(?:综合|专)?(?:电|讯)(?=[\\s（(【[）)】\\]“「／/]|$)[）)】\\]／/]?${space}(?:${bracketed}|${named})?`,
  // （某社某地5日综合外电报道）
  `[（(【[]${outlet}${place}${day}(?:综合)?(?:外电)?(?:报道|报导)[）)】\\]]`,
  // 某报讯（记者张三）
  `[【[]?${outlet}讯[】\\]]?${space}(?:${bracketed}|${named})`,
  // 【某网】（记者 张三）
  `【${outlet}】${space}${labelled}`,
  // 某某科技讯（张三）
  `[【[]?${medium}讯[】\\]]?${space}${bracketed}`,
  // 某网讯 实习生张三、记者李四报道：
  `${outlet}讯${space}((?:${office}${name}[、，\\s]?){1,5})报道[：:]`,
  // 某网实习记者张三1月12日报道
  `${medium}(?:见习|实习|特约|特派)?记者(${name}?)${day}报道(?=\\s)`,
  // 〔记者张三／某地报导〕, 记者张三／某地报导 with a space behind
  `[〔【[（(](?:${medium}[╱／/\\s])?(?:记者)?\\s?(${name}(?:[、\\s]${name}){0,3})[／/╱][\\u4e00-\\u9fa5]{2,8}(?:报道|报导|电)[〕】\\])）]`,
  // 【某报记者张三台北报导】
  `[〔【[（(]${medium}?记者\\s?([\\u4e00-\\u9fa5]{2,3})[\\u4e00-\\u9fa5]{2,3}(?:综合|专访)?(?:报道|报导|电)[〕】\\])）]`,
  `()记者(${name}(?:[、\\s]${name}){0,3})[／/╱][\\u4e00-\\u9fa5]{2,8}(?:报道|报导)(?=\\s)`,
  // 【某网综合报道 记者 张三】
  `[【[〔]${medium}(?:综合|独家|特约|驻[\\u4e00-\\u9fa5]{1,6})?(?:报道|特派记者|记者|讯|消息|快讯|文)[\\s/／:：]{0,3}(?:记者)?\\s?(${name}(?:[、\\s]${name}){0,3})?[】\\]〕]`,
  // （记者张三）
  `()(?:${labelled})`,
];

/** Before the first paragraph only: elsewhere they tell whose report the paragraph repeats. */
const first = [
  // 某网消息（记者 张三）：
  `${medium}(?:综合)?(?:消息|快讯|专稿)\\s?(?:${bracketed})?\\s?[:：]`,
  // 某网某地5月3日消息（记者 张三）, 某网某地5月3日消息 记者从
  `${outlet}${place}${day}消息(?:${space}${bracketed}|(?=\\s))`,
  // 某社某地5月3日 - , 某站5月3日丨
  `[（(]?(路透社?|美联社?|法新社?|彭博社?|欧新社|共同社|韩联社)${place}${day}\\s?[-–—]{1,2}`,
  `()[\\u4e00-\\u9fa5A-Za-z0-9]{2,10}${day}\\s?[丨|｜]`,
];

const patterns = (forms: readonly string[]) => forms.map((form) => new RegExp(`^${form}${space}`));
const forms = { anywhere: patterns(anywhere), first: patterns([...anywhere, ...first]) };

/** What every dateline has near its head; most lines have none of it. */
const sign = /[电讯]|^[（(【[〔]|^记者|^.{2,14}(?:消息|快讯|专稿)|日\s?[-–—丨|｜]|^[^，。]{6,20}日报道\s/;

/** A dateline and its reporters take no more than this. */
const longest = 140;

/**
 * The dateline a line (in simplified characters) begins with, or null.
 *
 * @param opens whether the line is the article's first paragraph
 */
export function readDateline(plain: string, opens: boolean): Dateline | null {
  const head = plain.slice(0, longest);
  if (!sign.test(head)) return null;
  for (const form of opens ? forms.first : forms.anywhere) {
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
