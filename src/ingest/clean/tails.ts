/** Lines after which an article is over. */
import { withoutEnd } from '../ends.ts';
import { leadsOn } from './topics.ts';

/** Opens comments, link lists or legal notes; stands alone on its line. */
const opener =
  /^(?:参考(?:链接|资料|文献|来源|文章|网址|信息|内容)?|引用链接|References?(?: Links?)?|Sources?|Explore more on these topics|(?:网友|全部|最新|热门|精彩|用户|读者|我要|发表|查看)(?:的)?(?:评论|跟帖|留言|热评)|(?:评论|留言|跟帖)(?:区|列表)?|(?:相关|推荐|延伸|拓展|扩展|附加|补充|其他|进一步|深入|关联|热门|更多|最新|精彩|编辑|今日|本周|猜你|为你|为您|[你您]可能)(?:的|也|还)?(?:阅读|推荐|新闻|文章|报道|链接|资讯|内容|专题|主题|视频|话题|喜欢|感兴趣|精选|热点|头条|荐读|资源|信息)(?:的内容)?|(?:您|你)必须登录.{0,12}|往期(?:推荐|回顾|精彩|文章|内容|精选)|精彩(?:回顾|往期)|热文推荐|热点新闻|今日热搜|猜你喜欢|免责声明|免责条款|版权声明|版权与免责声明|法律声明|特别声明|声明|(?:小编|编辑)?最近文章|(?:看过|阅读)(?:本文|此文|该文)的?(?:人)?还.{0,8}|更多相关的?(?:新闻|报道|文章|内容)|最多(?:浏览|人看|点击|评论)[^，。]{0,6}|[^，。]{0,8}(?:服务条款|隐私政策|私隐政策)[/／、][^，。]{0,8}|上一篇|下一篇)$/;
const started =
  /^(?:上一篇|下一篇|上一条|下一条|上一章|下一章|免责声明|版权声明|特别声明|郑重声明|相关阅读|延伸阅读|推荐阅读|相关新闻|相关文章|相关链接|相关报道|另请参[阅见看]|另见)\s?[:：】\])<]|^[【[(（](?:上一篇|下一篇|免责声明|版权声明|特别声明|相关阅读|延伸阅读|推荐阅读)[】\])）]|^Explore more on these topics/;
/** What `started` can begin with: most lines cannot. */
const head = /^[上下免版特郑相延推另E【[(（]/;

/** What a platform sets below an article, before whatever else it has to show: other articles, in full. */
const others =
  '(?:其他人|大家|网友)(?:也|都|们?也|们?都)?在看|[你您]可能(?:还|也)?(?:会)?(?:想看|想读|喜欢看)|减少或屏蔽此类内容推荐';
const uploaded = '以上内容[^。]{0,24}(?:为|由|系)[^。]{0,30}(?:用户|创作者|作者)[^。]{0,12}(?:上传|发布)';
const feed = new RegExp(`^(?:${others}|${uploaded}[^。]{0,40}。?)$`);
const othersAlone = new RegExp(`^(?:${others})$`);
const opensUploaded = new RegExp(`^${uploaded}`);

/** `相关报道：他指出，…。`: a sentence, not a headline. */
const told = /^(?:相关|延伸|推荐)[^：:]{2}\s?[:：][^：:，]*，.*。$/;

const comments =
  /^(?:(?:网友|全部|最新|热门|精彩|用户|读者|我要|发表|查看)(?:的)?(?:评论|跟帖|留言|热评)|(?:评论|留言|跟帖)(?:区|列表)?)/;

/** Without the marks around it no longer than this can a line be such an opener: longer ones need no closer look. */
const longest = 80;

/** Whether comments follow this line: an article never goes on after them. */
export function opensComments(plain: string): boolean {
  if (plain.length > longest) return false;
  const text = plain.replace(/^[\s•·*>»▼■◆●▍【[（(]+/, '');
  return text.length <= 16 && comments.test(text);
}

/** Whether other articles follow this line, and never the same one. */
export const opensFeed = (plain: string): boolean => plain.length <= longest && feed.test(plain);

/** Whether what follows this line no longer belongs to the article. */
export function opensTail(plain: string): boolean {
  if (leadsOn(plain)) return true;
  if (head.test(plain) && started.test(plain)) return plain.length > longest * 3 || !told.test(plain);
  if (opensUploaded.test(plain)) return true;
  if (plain.length > longest) return false;
  const text = withoutEnd(plain.replace(/^[\s•·*>»▼■◆●▍【[（(]+/, ''), /[\s：:>»】\]）)！!*]/);
  return text.length <= 20 && (opener.test(text) || othersAlone.test(text));
}

/** A label and an address, or the words of a link alone: what stands below an article to lead on. */
const link =
  /^(?:[-•·*]\s)?(?:\[?\d{1,2}\]?[.、]?\s?)?(?:[^。，]{0,24}[:：]\s?)?https?:\/\/\S+$|^(?:[-•·*]\s)?(?:(?:继续)?阅读(?:全文|完整内容|原文|更多)|(?:完整)?(?:文章|内容|论文|图片|视频|原文|原视频|原帖|源|项目|代码|排队|报名|申请|试用|体验|下载|直播|预约|注册|官网)(?:链接|地址|入口|网址|主页|戳这里)(?:如下)?[:：]?|完整文章链接|(?:点击)?(?:查看|阅读)本文(?:的)?(?:英文|中文|原文)版?[。.]?|END|图片\s?\d{1,2}|(?:完整|更多|详细|全部)[^。]{0,16}请(?:查看|阅读|观看|参阅|参见|移步|访问|点击)(?:原文|原视频|原帖|全文|链接|官网)[。.]?|Continue reading.{0,24}|Read more|Article Link|[^。，：:]{0,20}(?:链接|网址|地址)\s?(?:[:：]|[-—]{1,2}))$/i;

/** `分享。重复使用此内容。`, `此内容可转载`: what is left of buttons. */
const use = '(?:重新?|重复|再次?)?(?:使用|用|转载|转发|分享|共享|利用|复用|share|reuse)';
const what = '(?:此|这篇|这份|这些|这个|本|该|this |the )?(?:文章的?|篇|文)?(?:内容|文章|content|article)?';
const button = new RegExp(
  `^(?:[-•·*]\\s)?(?:(?:请(?:注意)?|可以?|、|，|\\s|和|与|并|或)*${use}){1,3}${what}[。.]?(?:请[^。]{0,12}使用。)?(?:${use}${what}[。.]?)?$|` +
    `^(?:此|本|该)(?:文章?|篇)?(?:内容)?(?:可以?|允许)?${use}[。.]?$|^请注意(?:文章|本文)?内容的${use}[。.]?$`,
  'i',
);

/** Whether the line is only a link or a button. */
export function isLink(plain: string): boolean {
  return plain.length <= 400 && (link.test(plain) || (plain.length <= 40 && button.test(plain)));
}
