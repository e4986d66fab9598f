/**
 * A footer that thanks for reading and points elsewhere, lines that advertise the site or a betting house;
 * and, below the article, calls to follow the site or to come to its events.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 感谢阅读！如果您对更多资讯感兴趣，可以查看更多文章：某站。
 *   in: Powered by 某某平台app官网 @2013-2022 RSS地图 HTML地图
 *   in: 想从行家那里了解更多关于数据的知识吗？请来三月的某某大会，还有两场讲座同时举行。
 *   in: 在此处探索某某公司举办的其他活动和研讨会。
 *   in: 某某网已开设Facebook专页，让你掌握财经消息，快来关注我们吧！
 *   in: 安装某某客户端第一时间接收市场资讯→【下载地址】
 *   in: 海量资讯、精准解读，尽在某某财经APP
 *   in: 某某新闻报料：021-000000
 *   in: 如果您有优秀的工作想要分享，欢迎投稿或者联系报道。投稿邮箱：a@example.org
 *   out: 正文有一句话，说完了。
 *   flag: promo
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 要了解有关某某平台的更多信息，请访问www.example.org。如有问题，请联系某人。
 *   in: 欲下载完整报告，请点击此处。
 *   in: Business Wire是新闻机构和投资者信赖的信息来源。
 *   out: 正文有一句话，说完了。
 *   flag: promo
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 公司在微博上写道：“请大家继续关注我们。”
 *   in: 欢迎大家关注这个问题，他在会上呼吁。
 *   in: 想知道答案吗？请听他自己说。
 *   in: 在这里了解他的人不多。
 *   in: 要了解这场争论，就要回到三年前。
 */
import type { Line } from '../draft.ts';
import { lineRule } from '../line-rule.ts';
import { isProse } from '../lines.ts';

const footer =
  /^(?:感谢(?:您的?)?(?:阅读|观看|收看)[！!，,。].{0,80}(?:查看|关注|订阅|更多|访问)|(?:更多|了解更多|想了解更多|获取更多).{0,30}(?:请|可|敬请|欢迎)?(?:关注|访问|点击|查看|登录|下载)|Powered by [^，。,]{1,100}$|(?:本文)?(?:首发于|转载自).{0,20}(?:公众号|微信号))|^(?:安装|下载)[^。]{0,24}(?:客户端|APP)[^。]{0,30}(?:第一时间|最新|更多|→|不漏|随时|掌握|获取|领取|下载地址)[^。]{0,30}$|^炒股就看[^。]{0,40}[！!]$|RSS地图|HTML地图|网站地图$|(?:欢迎|期待).{0,8}(?:投稿|来稿).{0,40}(?:邮箱|联系|@)|^(?:投稿|来稿)邮箱\s?[:：]/i;

const network =
  '(?:Facebook|脸书|微博|微信|推特|Twitter|Instagram|Telegram|Google ?(?:plus|\\+)|YouTube|LINE|Threads|公众号|抖音|小红书|知乎|头条号|百家号|视频号)';
const follow = '(?:Like|赞好|点赞|follow|追踪|关注|订阅|加入)\\s?(?:一下)?(?:我们|本[站网报刊号])';

const event = '(?:活动|大会|峰会|博览会|展会|展览|研讨会|讲座|论坛|课程|Expo|Summit|Conference)';

/** Calls that stand below an article: to follow on a network, to come to an event. */
const below = new RegExp(
  `${network}.{0,300}${follow}|${follow}.{0,40}${network}|` +
    `${network}.{0,40}欢迎(?:搜[寻索]|关注|订阅|加入)|^欢迎.{0,12}(?:关注|订阅|加入)[^，。]{2,40}[。！!]?$|` +
    '(?:尽在|都在|就在|认准)[^，。]{2,12}(?:APP|客户端|公众号|微信号)[。！!]?$|' +
    '(?:报料|爆料|新闻热线|投诉|举报|客服|读者热线|联系电话|商务|合作|投稿|读者群|交流群|[入加进]群)[^，。：:]{0,12}[:：]?\\s?(?:微信|QQ|邮箱|电话)?\\s?[:：]?\\s?[\\w@.+-]{5,40}$|' +
    `^(?:想要?|希望|有兴趣|您?是否[想有]).{0,60}(?:了解|学习|知道|参加|聆听|深入).{0,60}[？?].{0,16}(?:查看|请|欢迎|参加|参阅|点击|关注|不要错过|快?来).{0,60}${event}|` +
    `^(?:在(?:此处?|这里)|点击(?:此处?|这里))(?:探索|查看|了解|浏览|注册|获取|订阅|报名|参加).{0,60}(?:${event}|更多|全文|报名).{0,20}$`,
  'i',
);
const speech = /[“”「」]|表示|指出|写道/;

/** Wire services that spread releases, and what they say of themselves. */
const wire =
  /^(?:PR ?Newswire|Business ?Wire|Globe ?Newswire|EIN ?Presswire|ACCESS ?(?:Newswire|wire)|Newsfile|美通社|美国商业资讯|环球新闻通讯社)+(?:[^。]{0,12}(?:是|使|让|赋能|帮助|为|致力).*)?$/i;

/** A sentence that leads elsewhere: `有关…的更多信息，请访问www.example.org`. */
const lead =
  /^(?:[•·*-]\s)?(?:如|若|若要|如果[您你])?(?:欲|需|想|要|想要|有关|关于|有意|了解|获取|下载|阅读|查看|观看|更多|请|您可以|有任何|有(?:问题|疑问)|活动|注册)(?=.{0,120}(?:请|可(?:以)?|欢迎|通过))(?=.*(?:访问|浏览|点击|查看|参阅|阅读|联系|登录|前往|下载|观看)).*(?:https?:|www\.|[\w-]\.(?:com|org|net|ai|io|co|cn|edu|gov)|\w@\w|此处|这里|链接|官网|网站|网页|页面|联系)/i;

/** Calls stand so near the end of a text. */
const reach = 8;
const longest = { footer: 160, below: 400 };

export const promotion = lineRule('promotion', (line, { lines }) => isPromotion(line, lines), 'promo');

function isPromotion({ plain, mark, n }: Line, lines: readonly Line[]): boolean {
  if (mark !== '' || plain.length > longest.below) return false;
  if (plain.length <= longest.footer && footer.test(plain)) return true;
  if (n < lines.length - reach || speech.test(plain)) return false;
  if (!below.test(plain) && !wire.test(plain) && !plain.split(/。(?=.)/).every((one) => lead.test(one)))
    return false;
  return lines.some((line) => line.n < n && isProse(line.plain));
}
