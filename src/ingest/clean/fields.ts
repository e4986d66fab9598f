/** Reads what source and author fields hold: the outlet of `某报 2019-09-07`, the names of `某报记者 张三/文`. */
import { datePattern, timePattern } from './dates.ts';
import { interfaceWords } from './interface-words.ts';

/** How names of outlets end. */
export const outletName =
  /^(?!.*记者)[\u4e00-\u9fa5A-Za-z0-9-]{2,16}(?:网|报|社|台|刊|周刊|杂志|在线|新闻|财经|日报|晚报|时报|论坛|App)$/;

/** `即时新闻`: a column, and what else fills the field where no outlet is named. */
const noOutlet =
  /^(?:https?:.*|\d+|网络|互联网|未知|原创|转载|本站|资料图?片?|(?:原文|文章)?链接|original article|(?:article )?link|(?:[即实]时|最新|早间|晨间|午间|中昼|晚间|夜间|今日|国际|国内|社会|财经|体育|娱乐|生活|焦点|热点)新闻)$/i;

/** `资料来源：张三医师`: who told it. */
const person = /(?:医师|医生|教授|博士)$/;

/** Whether a word is how an outlet may be called: one of the names a date line is made of. */
export const isOutlet = (name: string): boolean => outletName.test(name) && !noOutlet.test(name);

/** The first outlet named in a source field. */
export function outletOf(value: string): string | null {
  const name = value
    .replace(/\s?(?:有\d+人(?:参与|评论)|字[号体]|我要评论|打印).*/, '')
    .replace(/^[\s《【[（(]+/, '')
    .replace(/^(?:微信)?(?:公众号|订阅号|公号|微信号)?\s?[“「『]/, '')
    .replace(
      /^(?:本文|文章)?内容(?:来自|来源于?|源自|由(?!.{0,8}(?:编译|摘编|整理|改编|综合|翻译)自))\s?/,
      '',
    )
    .replace(/^原创\s[^\s]{2,8}\s/, '')
    .replace(/^(?:本文)?(?:内容)?(?:由.{0,8})?(?:编译|摘编|整理|改编|综合|转载|节选|翻译)自/, '')
    .replace(datePattern, '  ')
    .split(/\s{2,}|[》】\])）|｜,，;；（(【[”」』]|\s(?=[\u4e00-\u9fa5]{2,})/)[0]
    ?.trim();
  return name && name.length <= 30 && !noOutlet.test(name) && !person.test(name) ? name : null;
}

/** What stands before a reporter's name, with the name of an outlet where it stands apart from names. */
const office =
  /(?:(?<!\s)\s+)?(?:(?<=^|[\s、，])[\u4e00-\u9fa5·]{2,16}(?:网|报|社|台|刊))?(?:见习|实习|特约|特派|本[报网刊社台])?(?:编辑|记者|通讯员|实习生|撰稿人|评论员|特派员)[:：]?\s*/g;

/** `张三/文`, `李四 图`, `李四摄`: what each did. */
const part = /(?:^|\s)[文图](?:[/／][文图])?\s|[/／][文图](?=\s|$)|(?<=[\u4e00-\u9fa5]{2})摄$/g;

/** No author's name has so many Chinese characters. */
const LONGEST_NAME = 10;

/** Names in an author field, single-spaced. */
export function namesOf(value: string): string | null {
  const names = value
    .replace(/<[^<>]{1,40}>/g, ' ')
    .replace(/(?<=[\u4e00-\u9fa5A-Za-z])[（(](?![^（()）]*记者)[^（()）]{0,40}(?:[)）]|$)/g, ' ')
    .replace(/^\s*作者\s?[|｜:：]\s?|[，,](?=原文|文章|编辑|来源|转载).*/g, '')
    .replace(/\s[\u4e00-\u9fa5]{2,8}(?:周刊|日报|晚报|杂志|新闻)$/, '')
    .replace(part, ' ')
    .replace(/(?:《[^《》]{1,12}》)?[\u4e00-\u9fa5]{2,4}(?:报导|报道)[\s\p{P}]*$/u, '')
    .replace(datePattern, ' ')
    .replace(timePattern, ' ')
    .replace(/《[^《》]{2,12}》(?=(?:特约|见习|实习)?记者)/g, ' ')
    .replace(
      /(?<=^|\s)(?:[\u4e00-\u9fa5]{2,4}(?=(?:特约|见习|实习)?(?:记者|评论员)\s)|[\u4e00-\u9fa5]{4,6}(?=实习生\s))/g,
      ' ',
    )
    .replace(/\s发自\s.*/, '')
    .replace(office, ' ')
    .replace(/^[\s|｜/]+/, '')
    .replace(/(?<![\s|｜/（(【[])[\s|｜/（(【[]+$/, '')
    .split(/\s{3,}|[）)】\]|｜;；]/)[0]
    ?.trim()
    .replace(/、\s+/g, '、')
    .replace(/\s+/g, ' ');
  return names &&
    names.length <= 30 &&
    /\p{L}/u.test(names) &&
    !names
      .split(/[\s、，,]/)
      .some((name) => /^[\u4e00-\u9fa5（）()]+$/.test(name) && name.length > LONGEST_NAME) &&
    !/^(?:佚名|未知|匿名|admin|网络)$/i.test(names) &&
    !interfaceWords.has(names)
    ? names
    : null;
}
