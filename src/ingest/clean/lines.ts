/** What a line looks like, judged by itself. Patterns read the simplified view of a line. */
import { withoutEnd } from '../ends.ts';
import type { Line } from './draft.ts';
import { channels, interfaceWords } from './interface-words.ts';

/** Ends as a sentence ends, closing marks and footnote numbers aside. */
const terminal = /[。！？!?…；;][”’」』"'）)】\]*]{0,4}(?:\s?[（(【][^（(【）)】。]{1,40}[）)】])?$/;
/** No longer is what it matches: of a paragraph only the end is looked at. */
const longestEnd = 48;
const quoted = /^[“「『"]/;

export function endsSentence(text: string): boolean {
  return terminal.test(text.slice(-longestEnd));
}

/** Running prose: holds a full stop, or ends as a sentence ends and is long enough or quoted. */
export function isProse(text: string): boolean {
  if (text.length < 8) return false;
  if (text.includes('。')) return true;
  if (isLinkList(text)) return false;
  if (/[a-z]\.["')]?$/.test(text)) return text.length >= 60;
  if (!endsSentence(text)) return text.length >= 60 && commas(text) >= 3 && !/[|｜]/.test(text);
  return text.length >= 40 || quoted.test(text) || /[，,：:]/.test(text);
}

function commas(text: string): number {
  return text.match(/[，,；]/g)?.length ?? 0;
}

/**
 * Headlines run together on one line: wide gaps between them, headlines cut off with dots, or hardly a comma
 * where prose has one every dozen characters.
 */
export function isLinkList(text: string): boolean {
  if (text.length < 60 || text.includes('。')) return false;
  if ((text.match(/\S[ \u3000]{2,}(?=\S)/g)?.length ?? 0) >= 2) return true;
  if ((text.match(/\.{2,}(?=\S)/g)?.length ?? 0) >= 2) return true;
  return text.length >= 120 && /[\u4e00-\u9fff]/.test(text) && commas(text) < text.length / 40;
}

/** `- END -`, `— 完 —`; a site's address alone; what a page says while it loads; `“← →” 可以实现快速翻页`; `#甲 #乙`; a player's clock; English buttons; `（全文约3200字，阅读需要8分钟）`. */
const note =
  /^[-—–－=~·◆■\s（(【[<]{0,8}(?:(?:THE )?END|完|[全本正]文完|未完待续|待续)[-—–－=~·◆■.\s）)】\]>]{0,8}$|^(?:#[^#\s]{1,20}#?\s?){2,12}$|^(?:\d{1,2}:\d\d\s?[/／]\s?\d{1,2}:\d\d|00:00|\d\.\d{1,2}x)$|^(?:Share this|Like this|Related|Leave a (?:reply|comment)|Advertisement|Sponsored|Loading\.{0,3}|undefined|null|NaN|(?:https?:\/\/)?www\.[\w-]+(?:\.[\w-]+){1,3}\/?|[^，。]{0,8}加载中[，,]请稍[候等]。?|若?长时间(?:无响应|未响应|没有响应)[，,]请刷新(?:本)?页面。?|“?← ?→”? ?可以?实?现?(?:快速)?翻页|语音播报文章.{0,8}|下载安装.{0,4}Flash.{0,8}|(?:mp[34]|MP[34])(?:观看|下载|收听){1,2}|(?:发布于|IP属地|发表于)[:：\s]?[\u4e00-\u9fa5]{2,8}|[^，。！？]{2,40}[•·–—-]\s?\d{1,2}\s?(?:分钟|个?小时|天|周)前|Click here .{0,30}|Sign up .{0,30}newsletter.{0,12}|Follow us on .{0,30})[:：]?$|^[（(【]?(?:[本全]文)?(?:共|约|大约|共约){0,2}\s?\d[\d,]*\s?多?字[，,、；;|\s]{0,2}(?:预计|建议)?阅读.{0,8}\d+\s?分钟[）)】]?[。]?$/i;

/** Interface words run together are no longer than this. */
const longestWord = 8;

/** Runs of interface words and counters on one line. */
const interfaceRun =
  /^(?:(?:分享|转发)(?:$|[到至给：:|｜\s\d+]|(?:本|此|该|这篇|这份)(?:文|内容)|(?:文章|链接|按钮|内容|摘要)(?![\u4e00-\u9fa5]))|(?:调整)?字[号体级]|[【[(（]?(?:字[号体]|纠错|打印|关闭|收藏|推荐)|关注(?:我们|公众号|微信|微博|官[微网方]|[^，。]{1,6}网)$|扫码|扫描|长按|点击[^，。]{0,12}$|\d+\s?人(?:参与|点赞|喜欢|赞过|打赏)|(?:评论|讨论|回复|跟帖|留言|推荐)\s?[(（][\d+]{0,8}[)）]$|(?:正?[有共]\s?)?\d+\s?[人条]?(?:参与)?评论|图片\s?\d{1,3}\s?[/／]\s?\d{1,3}$|[+＋]\d+$|\S{0,8}(?:正在)?加载中?(?:[，,]请稍[候等])?[.…]*$|[AT][-+|｜AT\s]{0,8}[|｜A][-+|｜AT\s]{0,8}$)|(?:查看全部|查看更多|评论\s?[(（]?\d+[)）]?|\d\s?条评论.{0,12}|赞\s?\d+|阅读\s?\d+)$|^(?:(?:阅读|浏览|收藏|点赞|评论|转发|播放|点击|热度|人气)[量数]?\s?[:：]?\s?\d[\d.,]{0,8}\s?[wWkK万]?\+?次?\s{0,8}){1,5}$/;

const legal =
  /Copyright|©|版权所有|All [Rr]ights|ICP备|ICP证|公网安备|许可证(?:号|编号)?[:：]?\s?[\u4e00-\u9fa5]?[\dA-Z]|举报(?:电话|中心|邮箱)|不良信息/;

/** `移动发KT到10658333`: how to subscribe by telephone. */
export const subscription =
  /(?:移动|联通|电信|短信|手机).{0,12}发送?\s?["“]?[A-Z0-9]{1,8}["”]?\s?[至到]\s?1\d{4,}/i;

const path =
  /^(?:您?当前位置|您?的?位置|首页)\s?[:：>»›]|^[^。，<]{1,12}(?:\s?(?:>{1,2}|»|›)\s?[^。，>»›<]{1,16}){1,6}$/;

/** A menu printed on one line: many short words between bars or wide gaps. */
const bar = /^[^。！？]{1,16}(?:(?:[|｜┊│]|\s·)\s?[^|｜。！？]{1,14}){2,}/;
const gaps = /^[\u4e00-\u9fff/A-Z]{1,8}(?:\s{1,4}[\u4e00-\u9fff/A-Z]{1,8}){5,}$/;

/** A row of a table is none: set between bars, or with a figure for itself in one of its cells. */
const row = /^\|.*\|$|[|｜┊│]\s?(?:\d{4}年(?:\d{1,2}月)?|[\d.,%]{1,12})\s?(?:[|｜┊│]|$)/;

/** The name of a site or channel alone on its line, as pages have it at their head. */
export function isMasthead({ plain }: Pick<Line, 'plain'>): boolean {
  return (
    plain.length <= 16 &&
    (channels.has(plain) ||
      /^[^，。：]{1,8}(?:网|报|社|频道|在线|周刊|电视台|\.com|\.cn)(?:\s[/／]\s[^，。：]{2,6})?$/.test(plain))
  );
}

/** Of lines with a comma, shorter ones only are furniture: marks of decoration aside. */
const longest = 80;

/** Whether the line is a page's furniture rather than words of an article. */
export function isInterface({ plain }: Pick<Line, 'plain'>): boolean {
  // A paragraph, which most lines are, is none.
  if (plain.length > longest && plain.includes('，')) return false;
  const text = withoutMarks(plain);
  if (text === '' || /^[|\s:-]+$/.test(text) || (/^[\d\s.,%+-]{1,24}$/.test(text) && !/^0\d$/.test(text)))
    return true;
  if (interfaceWords.has(text)) return true;
  if ((text.length <= 60 && note.test(plain)) || subscription.test(plain)) return true;
  if (
    legal.test(plain) &&
    !plain.includes('，') &&
    plain.length < 200 &&
    (!plain.endsWith('。') || /^(?:Copyright|©|版权所有(?!的))/.test(plain))
  )
    return true;
  // `分享经济正在改变城市。` is a sentence.
  if (plain.endsWith('。')) return false;
  if (text.length <= 40 && (interfaceRun.test(plain) || interfaceRun.test(text) || path.test(plain)))
    return true;
  if (text.length <= 60 && (isMenu(text) || isGluedMenu(text))) return true;
  return (
    plain.length <= 400 &&
    !/[，。]/.test(plain) &&
    ((bar.test(plain) && !row.test(plain)) || gaps.test(plain))
  );
}

/** Without the marks and spaces around it; from the end backwards, as a pattern would try every run of spaces. */
function withoutMarks(plain: string): string {
  const start = /^[\s•·*>»【['"▲△▼▽◆■●]*/.exec(plain)?.[0].length ?? 0;
  let end = plain.length;
  while (end > start && /[\s：:>»】\]!！'".]/.test(plain.charAt(end - 1))) end -= 1;
  return plain.slice(start, end);
}

/** Interface words run together: `缩小字体放大字体收藏微博`. Of one character they prove nothing. */
function isGluedMenu(text: string): boolean {
  let [at, words] = [0, 0];
  while (at < text.length) {
    let length = Math.min(longestWord, text.length - at);
    while (length > 1 && !interfaceWords.has(text.slice(at, at + length))) length -= 1;
    if (length < 2) return false;
    at += length;
    words += 1;
  }
  return words > 2;
}

/** Several interface words on one line. */
function isMenu(text: string): boolean {
  const words = text.split(/[\s|｜·．.:：【】[\]]+/).filter((word) => word !== '');
  return (
    words.length > 1 &&
    words.some((word) => interfaceWords.has(word)) &&
    words.every((word) => interfaceWords.has(withoutEnd(word, /\d/)) || /^[\d,]+$/.test(word))
  );
}
