/** Reads lines that tell date, source, author and editor: 2019-09-07 15:10 来源：某报 作者：张三. */
import { datePattern, isoDate, timePattern } from './dates.ts';
import { isOutlet, namesOf, outletOf } from './fields.ts';
import { simplify } from './script.ts';

export interface Byline {
  readonly published: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
}

/** What a label's value tells; `null`: nothing that is kept. */
const labels: readonly (readonly [RegExp, keyof Byline | null])[] = [
  [
    /^(?:文章|稿件|新闻|信息|内容|资料|本文|原文)?(?:来源于?|出处|来自|原创|转自|转载自|信源|稿源|source|sources|via)$/i,
    'outlet',
  ],
  [
    /^(?:(?:文章|本文|原文|稿件)?作者|撰文|撰稿|文|文字|图文|(?:[\u4e00-\u9fa5]{2})?记者|采访|采写|author|by)$/i,
    'author',
  ],
  [/^(?:发布|发表|发稿|刊发|刊登|出版|上传)?(?:日期|时间|于)$/, 'published'],
  [
    /^(?:责任编辑|责编|排版|美编|(?:[\u4e00-\u9fa5]{2})?编辑|编审|审校|核稿|复审|终审|签发|[一二三初]审|责任校对|校对|审核|审读|总?监制|主编|值班编委|值班主编|出品|策划|制图|图|图片|摄影|摄|翻译|编译|译者|译|整理|统筹|运营|通讯员|实习生|见习编辑|新媒体编辑|版式|设计|视觉|题图|封面图|头图|来源标题|标题|更新|最后更新|更新时间|更新日期|修改时间|标签|关键词|关键字|tags?|keywords?|分类|栏目|所属分类|所属栏目|类别|字号|字体|大小|点击|点击次数|点击数|点击量|浏览|浏览量|浏览次数|阅读|阅读量|阅读次数|人气|热度|评论|评论数|分享|分享到|收藏|次数|本文链接|本文地址|原文链接|原文地址|链接|地址|网址|url|link|微信号|公众号|id|编号|稿件|电话|邮箱|联系方式|发布者|发布人|上传者|录入者?)$/i,
    null,
  ],
];

const label =
  /(?<=^|[\s|｜/／,，;；【[(（\d◎●■▲□]|^.{2,8}(?:报道|原创|出品|编译))([\u4e00-\u9fa5]{1,6}|[A-Za-z]{2,8})\s{0,2}[:：=丨|｜/／]\s{0,3}/g;

/** `某某之心报道`: an outlet, whatever it is called, beside whom a byline names. */
const madeBy = /^([\u4e00-\u9fa5A-Za-z0-9]{2,8}?)(?:报道|原创|出品|编译)$/;

/** The outlet that a line names like that, or null. */
export function makerOf(plain: string): string | null {
  return madeBy.exec(plain)?.[1] ?? null;
}

/**
 * Reads the line (in simplified characters) as a byline; null where it is anything else.
 *
 * A byline is made of labelled values, dates and nothing longer: a sentence is not one, and an interview's
 * `记者：你怎么看？` is not either.
 */
export function readByline(plain: string): Byline | null {
  if (keywords.test(plain)) return { published: null, outlet: null, author: null };
  const told = compiled.test(plain) ? plain.slice(0, -1) : plain;
  if (told.length > 160 || /[。！？!?]/.test(told)) return null;
  return (
    readStamp(told) ??
    readLabels(told.replace(address, (url) => ' '.repeat(url.length)).replace(spacedLabel, '$1$2'))
  );
}

/** How many lines above the title a page may date itself. */
const ABOVE = 4;

/**
 * The date of the last dated line above a title: some pages set it there, in a head that is not the article's.
 *
 * @param above the lines above the title.
 */
export function dateAbove(above: readonly string[]): string | undefined {
  const dated = above.slice(-ABOVE).map((line) => readByline(simplify(line))?.published);
  return dated.findLast((date) => date) ?? undefined;
}

/** `监 制：张三`: a label of two characters with a space between. */
const spacedLabel = /^([\u4e00-\u9fa5])[ \u3000]{1,3}([\u4e00-\u9fa5])(?=\s?[:：])/;

/** `来源：内容编译自某站。` closes as a sentence does. */
const compiled = /^(?:文章|内容|稿件)?(?:来源|出处)\s?[:：][^，。]{2,40}。$/;

/** Whether the line says that a name in it is the outlet's: that of a page's date line may be the site's. */
export function namesOutlet(plain: string): boolean {
  return readStamp(plain) === null;
}

/** Keywords may be many. */
const keywords = /^[【[]?(?:标签|关键词|关键字|tags?|keywords?)[】\]]?\s?[:：][^。]{0,400}$/i;

const address =
  /(?:https?:\/\/|www\.)[\w./-]+|\b[\w-]{1,30}\.(?:[\w-]{1,30}\.)?(?:com|cn|net|org|ca|hk|tw)\b/g;

/** A line like `某网 2012-01-17 16:45 某报`: a date, mostly with its time, and a few names. */
function readStamp(plain: string): Byline | null {
  const date = datePattern.exec(plain);
  if (
    date === null ||
    plain.length > 100 ||
    /^(?:来源|出处|原创|转自|来自|作者|记者|文)\s?[:：]|[：:丨]\s*[^\s\d]/.test(plain.replace(address, ''))
  )
    return null;
  const after = plain.slice(date.index + date[0].length);
  const time = stampTime.exec(after);
  const rest = [plain.slice(0, date.index), after.slice(time?.[0].length ?? 0)]
    .join('  ')
    .replace(address, '  ')
    .replace(/^本文来源于?\s?|我要评论.*/g, '');
  const names = rest.split(/[\s|｜·\][()（）【】《》]+/).filter((name) => name !== '');
  const signed = names.map((name) => placed.exec(name)).find((found) => found !== null);
  const outlet = names.findLast(isOutlet) ?? signed?.[1] ?? null;
  const author = signed?.[2] ?? null;
  if (names.join('').length > 40 || (time === null && outlet === null && author === null)) return null;
  if (time === null && names.some((name) => name.length > 12)) return null;
  return { published: isoDate(plain), outlet, author };
}

/** `某媒体╱记者张三／台北报导`: outlet and author. */
export const placed =
  /^(?:([\u4e00-\u9fa5A-Za-z]{2,10})[╱|｜])?(?:记者)?([\u4e00-\u9fa5]{2,4})[／/╱][\u4e00-\u9fa5]{2,6}(?:报道|报导)$/;

const stampTime = new RegExp(`^[\\s\\])】]{0,2}${timePattern.source}[\\])】]?`);

/** What tells of an event or an interview, not of the article. */
const event = /(?:地点|嘉宾|主持人?|受访者|受访人|问|答)\s?[:：]/;

/** A reporter's `您好，欢迎` has a comma where a list of authors has names. */
function mayName(value: string): boolean {
  return (
    value
      .split(/[，,]/)
      .every((part, i, all) => all.length === 1 || part.trim().length <= (i === 0 ? 4 : 8)) &&
    !/[您你我吗呢吧]/.test(value)
  );
}

/** `某报·某网记者 张三 来源：…`: who wrote it, before the first label. */
const signedBefore =
  /^[\u4e00-\u9fa5A-Za-z·]{0,12}记者\s([\u4e00-\u9fa5]{2,4}(?:[\s、][\u4e00-\u9fa5]{2,4}){0,3})\s*$/;

/** `张三（某网主编，写书，译书）`: who it is may be long. */
const withLife = /^([^（()）。]{2,12})[（(][^。]{20,}[)）]\s?$/;

function readLabels(plain: string): Byline | null {
  if (event.test(plain)) return null;
  const found = [...plain.matchAll(label)].flatMap((match) => {
    const kind = labels.find(([pattern]) => pattern.test(match[1] ?? ''));
    return kind ? [{ field: kind[1], from: match.index, to: match.index + match[0].length }] : [];
  });
  const date = datePattern.exec(plain);
  if (found.length === 0 && date === null) return null;
  const out: { -readonly [field in keyof Byline]: string | null } = {
    published: null,
    outlet: null,
    author: null,
  };
  const head = plain.slice(0, found[0]?.from ?? plain.length);
  // What stands before the first label; nothing where there is none.
  const lead = found.length > 0 ? head : '';
  const maker = makerOf(lead);
  const signed = signedBefore.exec(lead)?.[1] ?? null;
  if (!isBare(head) && maker === null && signed === null && !isSite(lead)) return null;
  out.outlet = maker;
  out.author = signed && namesOf(signed);
  if (found[0]?.field !== null || found[0].from > 0) out.published = isoDate(head);
  for (const [i, { field, to }] of found.entries()) {
    const told = plain.slice(to, found[i + 1]?.from ?? plain.length);
    const value = field === 'author' ? (withLife.exec(told)?.[1] ?? told) : told;
    if (field === 'author' && (value.length > 40 || !mayName(value))) {
      // `（本文来源：某报 作者：某中心研究部部长、研究员张三）`: the post is too long for a name.
      if (out.outlet === null || value.length > 60) return null;
      continue;
    }
    if (field === null) {
      if (found.length === 1 && value.length > 80) return null;
      continue;
    }
    // `时间：5月3日下午三点` tells of an event.
    if (field === 'published' && found.length === 1 && isoDate(plain) === null && !isBare(value)) return null;
    if (field === 'published') out.published ??= isoDate(value);
    else out[field] ??= field === 'outlet' ? outletOf(value) : namesOf(value);
    if (field !== 'published' && value.length > 60) return null;
    if (field === 'outlet' || field === 'author') out.published ??= isoDate(value);
  }
  return out;
}

/** Whether nothing is left of the text but marks and a word or two once date and time are taken out. */
function isBare(text: string): boolean {
  const rest = text.replace(datePattern, ' ').replace(timePattern, ' ');
  return rest.replace(/[\s\p{P}\p{S}\d]+/gu, '').length <= (rest.length < text.length ? 10 : 0);
}

/** `某网新闻中心 (`, `新闻中心-某网`: the page's own site before what a line tells. */
function isSite(head: string): boolean {
  const rest = head
    .replace(datePattern, ' ')
    .replace(timePattern, ' ')
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  return rest.length <= 12 && /^[\u4e00-\u9fa5\dA-Za-z]{1,8}(?:网|报|社|新闻|在线)/.test(rest);
}
