/** What a line looks like, judged by itself. Patterns read the simplified view of a line. */
import type { Line } from './draft.ts';

/** Ends as a sentence ends, closing marks and footnote numbers aside. */
const terminal = /[。！？!?…；;][”’」』"'）)】\]*]{0,4}(?:\s?[（(【][^（(【）)】。]{1,40}[）)】])?$/;
const quoted = /^[“「『"]/;

export function endsSentence(text: string): boolean {
  return terminal.test(text);
}

/** Running prose: holds a full stop, or ends as a sentence ends and is long enough or quoted. */
export function isProse(text: string): boolean {
  if (text.length < 8) return false;
  if (text.includes('。')) return true;
  if (isLinkList(text)) return false;
  if (/[a-z]\.["')]?$/.test(text)) return text.length >= 60;
  if (!terminal.test(text)) return text.length >= 60 && commas(text) >= 3 && !/[|｜]/.test(text);
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

/** Words that stand alone on buttons, tabs and menus of Chinese pages. */
const interfaceWord =
  /^(?:图片|图片链接|视频链接|原文链接|查看原文|首页|主页|返回|返回首页|返回顶部|回到顶部|顶部|登录|登陆|注册|登录[/|｜ ]*注册|退出|立即注册|忘记密码\??|账号|密码|用户名|搜索|站内|站外|频道|导航|菜单|关闭|关注|已关注|取消|确定|确认|提交|发布|发表|更多|更多>*|展开|收起|展开全文|阅读全文|查看全部|查看更多|分享|分享到|分享至|转发|打印|收藏|点赞|赞|踩|顶|举报|投诉|纠错|回复|查看回复|评论|我要评论|发表评论|网友评论|全部评论|最新评论|最热|最新|最早|热评|跟帖|我要跟帖|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|朋友圈|微信好友|人人网|豆瓣|复制链接|扫一扫|客户端|手机版|手机端|电脑版|APP下载|下载APP|上一页|下一页|上一篇|下一篇|上一章|下一章|目录|标签|专题|图集|图片|视频|直播|热图|热点|热搜|热门|排行|推荐|精华|焦点|视觉|快讯|资讯|新闻|要闻|滚动|正文|关于我们|联系我们|加入我们|广告服务|版权声明|版权所有|免责声明|法律声明|隐私政策|服务条款|网站地图|友情链接|意见反馈|投稿|字号|字体|字級|字级|大|中|小|引用|转寄|列印|打 印|讨论|Qzone|weixin|weinxin|A\+|A-)$/;

/** Runs of interface words and counters on one line. */
const interfaceRun =
  /^(?:分享|转发|(?:调整)?字[号体级]|[【[(（]?(?:字[号体]|纠错|打印|关闭|收藏|推荐)|关注(?:我们|公众号|微信|微博|官[微网方]|[^，。]{1,6}网)$|扫码|扫描|长按|点击[^，。]{0,12}$|\d+\s?人参与|\d+\s?条?评论|[+＋]\d+$|\S{0,8}(?:正在)?加载中?[.…]*$|[AT][+-]?(?:\s*[|｜A]\s*[AT]?[+-]?)+$)|(?:查看全部|查看更多|评论\s?[(（]?\d+[)）]?|\d\s?条评论.{0,12}|赞\s?\d+|阅读\s?\d+)$/;

const legal =
  /Copyright|©|版权所有|All [Rr]ights|ICP备|ICP证|公网安备|许可证(?:号|编号)?[:：]?\s?[\dA-Z]|举报(?:电话|中心|邮箱)|不良信息/;

const path =
  /^(?:您?当前位置|您?的?位置|首页)\s?[:：>»›]|^[^。，<]{1,12}(?:\s?(?:>{1,2}|»|›)\s?[^。，>»›<]{1,16}){1,6}$/;

/** A menu printed on one line: many short words between bars or wide gaps. */
const bar = /^[^。！？]{1,12}(?:(?:[|｜┊│]|\s·)\s?[^|｜。！？]{1,14}){2,}/;
const gaps = /^[\u4e00-\u9fff/A-Z]{1,8}(?:\s{1,4}[\u4e00-\u9fff/A-Z]{1,8}){5,}$/;

/** Names of channels, which head sections of an article as well: furniture only where a page's is expected. */
const channel =
  /^(?:国内|国际|社会|时政|财经|科技|体育|娱乐|汽车|房产|教育|文化|健康|旅游|军事|时尚|游戏|历史|读书|证券|基金|股票|理财|银行|保险|数码|手机|家居|美食|亲子|女性|星座|彩票|博客|论坛|社区|音乐|电影|电视|明星|港澳|台湾|地方|理论|人事|法治|图库|动漫|公益|佛教|观点|访谈|产经|公司|能源|创业|商学院)$/;

/** The name of a site or channel alone on its line, as pages have it at their head. */
export function isMasthead({ plain }: Pick<Line, 'plain'>): boolean {
  return (
    plain.length <= 10 &&
    (channel.test(plain) || /^[^，。：]{1,8}(?:网|报|社|频道|在线|周刊|电视台|\.com|\.cn)$/.test(plain))
  );
}

/** Whether the line is a page's furniture rather than words of an article. */
export function isInterface({ plain }: Pick<Line, 'plain'>): boolean {
  const text = plain.replace(/^[\s•·*>»【[]+|[\s：:>»】\]!！]+$/g, '');
  if (text === '' || (/^[\d\s.,%+-]{1,24}$/.test(text) && !/^0\d$/.test(text))) return true;
  if (text.length <= 12 && interfaceWord.test(text)) return true;
  if (text.length <= 40 && (interfaceRun.test(plain) || interfaceRun.test(text) || path.test(plain)))
    return true;
  if (text.length <= 60 && isMenu(text)) return true;
  if (legal.test(plain) && !plain.includes('，') && plain.length < 200) return true;
  return plain.length <= 400 && !/[，。]/.test(plain) && (bar.test(plain) || gaps.test(plain));
}

/** Several interface words on one line. */
function isMenu(text: string): boolean {
  const words = text.split(/[\s|｜·．.:：【】[\]]+/).filter((word) => word !== '');
  return words.length > 1 && words.every((word) => interfaceWord.test(word));
}
