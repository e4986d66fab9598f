/** Reads unlabelled lines that sign a report: 某报记者张三 广州报道, 张三 发自 某地, 摘自某某日报. */
import { type Byline, placed } from './byline.ts';
import { namesOf, outletName, outletOf } from './fields.ts';

/** A name in two to four characters, or a foreign one with its dot. */
const person = '[\\u4e00-\\u9fa5·]{2,4}(?![\\u4e00-\\u9fa5·])';
/** How a report is told: 报谈 is what spinning makes of 报道. */
const told = '(?:摄影)?(?:报道|报导|报谈|电|讯)';
const place = `\\s{0,3}[\\u4e00-\\u9fa5]{0,10}${told}`;

/** `某报记者张三、李四 广州报道` */
const reporter = new RegExp(
  `^[【[(（□■●◎]?\\s?([\\u4e00-\\u9fa5A-Za-z0-9·]{2,14}?)?` +
    '(?:[（(]微博[)）])?(?:首席|高级|资深|特约|特派|实习|见习|驻[\\u4e00-\\u9fa5]{1,6}?){0,2}(?:记者|通讯员|评论员|撰稿人|特约撰稿人)' +
    `\\s?[:：丨|｜]?\\s?(${person}(?:[\\s、,，]{1,3}(?:实习生\\s)?(?!${place})${person}){0,4})(?:${place})?\\s?[\\])）】]?$`,
);
/** `某媒体／张三`, `【某媒体／张三】`, `◎ 记者张三/采访报道`, `某媒体╱记者张三／整理`: bars between outlet, name and what was done. */
const barred = new RegExp(
  `^[【[(（◎●■▲◆\\s]{0,3}(?:((?!记者)[\\u4e00-\\u9fa5A-Za-z]{2,8}?)[/／╱])?(?:(?:记者|文|撰文)[/／╱:：]?)?((?!编|整理|综合|采访|财经|新闻|体育|.?报[道导])${person})(?:[/／╱]\\s?(?:[\\u4e00-\\u9fa5]{0,6}(?:采访)?(?:报道|报导)|整理|编译|综合|摄影|[\\u4e00-\\u9fa5]{2,6}))?[】\\])）]{0,2}$`,
);
/** `某某广播电台张三报道`: an outlet and a name, not `综合报道`. */
const medium =
  /^((?=[\u4e00-\u9fa5]{5,20}报)[\u4e00-\u9fa5]{2,14}?(?:台|报|社|网|刊))(?!综合|独家|联合|特别|专题|深度|跟踪|连续|现场|系列|编译|最新|集中|相关|新闻|记者)([\u4e00-\u9fa5]{2,4})(?:报道|报导)$/;
/** `张三 李四 发自 某地`, `张三 文/图` */
const posted =
  /^([\u4e00-\u9fa5A-Za-z·]{2,8}(?:[\s、,，]{1,2}[\u4e00-\u9fa5A-Za-z·]{2,8}){0,4})(?:\s{1,3}发自\s?[\u4e00-\u9fa5A-Za-z]{2,10}|\s?(?:文[\s/／、]?[图摄]|(?:摄影|图文|编译)报道|图[\s/／、]?文))$/;
/** `作者 张三`, `责编 李四`: a label and names with a space between. */
const spaced =
  /^(?:(作者|撰文|采写|图文)|责编|编辑|责任编辑|校对)\s([\u4e00-\u9fa5·]{2,4}(?:\s[\u4e00-\u9fa5·]{2,4}){0,3})$/;
/** `某媒体 | 公众号 Name` */
const account =
  /^([\u4e00-\u9fa5A-Za-z0-9]{2,14})\s?[|｜丨]\s?(?:微信)?(?:公众号|公号|微信号|视频号)\s?[:：]?\s?[\w\u4e00-\u9fa5-]{2,24}$/;
/** `摘自某某日报`, `（据《某报》）`: where a text was taken from. */
const taken =
  /^[（(【[]?\s?(?:文章|本文|稿件)?(?:摘自|转自|选自|摘编自|转载自|原载于?|首发于|来源于|据)\s?[:：]?\s?(《[^《》]{2,16}》|[\u4e00-\u9fa5A-Za-z0-9－—-]{2,20})(?:报道|消息|综合)?\s?[）)】\]]?[。.]?$/;
/** `本文来自微信公众号“某某”（ID：abc），作者：张三，某站经授权发布。`, `以下文章来源于某某，作者张三` */
const reprinted =
  /^[*（(【]?(?:(?:本文|文章|内容|原文|信息)?(?:来自|源自|来源于?|转载?自|首发于?)[:：]?\s?(?:(?:微信)?(?:公众号|公号|订阅号|服务号|微信号)|微信(?=[“「])|(?=「))|以下文章来源于)\s?[:：]?\s?[“「【《"]?([\u4e00-\u9fa5A-Za-z0-9·\s]{2,20}?)[”」】》"]?\s?(?:[（(][^（()）]{1,40}[)）])?(?:[，,。；;：:].{0,120}|(?<=」)[^，。]{1,120})?$/;
const reprintedAuthor =
  /作者(?!已|授权|同意)\s?[:：丨|]?\s?([A-Za-z]{2,12}(?: [A-Za-z]{2,12}){1,2}|[\u4e00-\u9fa5A-Za-z·]{2,10})/;
/** `原文来自某某日报：某题`, `信息源自某站公号：…` */
const original =
  /^(?:原文|信息|文章)(?:来自|源自)\s?[:：]?\s?([\u4e00-\u9fa5A-Za-z0-9·]{2,14}?)(?<!人士|部门|数据|采访|报告)(?:公号|订阅号)?\s?[：:].{1,120}$/;

/** `某报综合报道`, `【某报／】`, `【某报╱某社某地9日电】`: nothing but the outlet. */
const alone =
  /^(?:([\u4e00-\u9fa5A-Za-z0-9]{2,10}?)(?:独家|原创|综合|编辑部|专栏)?(?:报道|出品|原创|编译)|[【[(（]([\u4e00-\u9fa5]{2,10})[／/╱|]?(?:报道|报导|[\u4e00-\u9fa5]{2,14}\d{1,2}日(?:综合)?(?:电|讯|报道))?[】\])）])$/;

/** `(某社) – 11 小时前`, `5月3日 10:20`: no day that can be told. */
const relative =
  /^(?:\d{1,2}月\d{1,2}日\s{0,3}\d{1,2}[:：]\d\d|[（(](?:[A-Za-z]{2,12}|[\u4e00-\u9fa5]{2,8})[)）]\s?[–—-]\s?\d{1,2}\s?(?:分钟|个?小时|天)(?:之)?前)$/;

/** What stands above an author's name and post on some pages. */
const card =
  /^(?:Article information|(?:Role|Author),\s?.{1,40}|(?:作者|记者)[,，]\s?([\u4e00-\u9fa5A-Za-z·]{2,12}(?:[\s、][\u4e00-\u9fa5A-Za-z·]{2,12}){0,3}))$/i;

/** Longer lines sign nothing. */
const longest = 60;

/** Reads the line (in simplified characters) as a report's signature; null where it is anything else. */
export function readReporter(plain: string): Byline | null {
  const origin = plain.length <= 3 * longest ? (reprinted.exec(plain) ?? original.exec(plain)) : null;
  if (origin) {
    const author = reprintedAuthor.exec(plain)?.[1] ?? null;
    return { published: null, outlet: outlet(origin[1]), author };
  }
  if (plain.length > longest) return null;
  const found = placed.exec(plain) ?? reporter.exec(plain) ?? medium.exec(plain) ?? bars(plain);
  if (found) return { published: null, outlet: outlet(found[1]), author: namesOf(found[2] ?? '') };
  const [, wrote, who = ''] = spaced.exec(plain) ?? [];
  if (who !== '') return { published: null, outlet: null, author: wrote === undefined ? null : namesOf(who) };
  const [, names] = posted.exec(plain) ?? [];
  if (names !== undefined) return { published: null, outlet: null, author: namesOf(names) };
  const signs = card.exec(plain);
  if (signs) return { published: null, outlet: null, author: namesOf(signs[1] ?? '') };
  if (relative.test(plain)) return { published: null, outlet: null, author: null };
  const name = account.exec(plain)?.[1] ?? source(plain);
  return name === undefined ? null : { published: null, outlet: outlet(name), author: null };
}

/** A line with bars signs only with an outlet that sounds like one, or where it says `记者`. */
function bars(plain: string): RegExpExecArray | null {
  const found = /[/／╱]/.test(plain) ? barred.exec(plain) : null;
  return found && (/记者|采访/.test(plain) || /(?:新闻|[报社网台]|周刊|中心|传媒)$/.test(found[1] ?? ''))
    ? found
    : null;
}

/** 本报 names no outlet. */
function outlet(name: string | undefined): string | null {
  return name === undefined || /^(?:本[报刊网台社])?$/.test(name) ? null : name;
}

/** The outlet that a line names and nothing else. */
function source(plain: string): string | undefined {
  const [, from] = taken.exec(plain) ?? [];
  if (from !== undefined) {
    const name = outletOf(from);
    return name !== null && (from.startsWith('《') || outletName.test(name)) ? name : undefined;
  }
  const found = alone.exec(plain);
  const name = found?.[1] ?? found?.[2];
  return name !== undefined && outletName.test(name) ? name : undefined;
}
