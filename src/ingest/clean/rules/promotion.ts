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
 *   in: 探索某某网，获取网络安全的最新进展！
 *   in: 浏览由某某公司提供的其他即将举行的活动和研讨会。
 *   in: 您可以在下面观看我们与某人的完整采访：
 *   in: 以后我们会带来更多好玩的用例，也欢迎大家进群交流。
 *   in: 某某专栏是某某站发布学术内容的栏目。过去数年，它报道了许多内容。
 *   out: 正文有一句话，说完了。
 *   flag: promo
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 公司在微博上写道：“请大家继续关注我们。”
 *   in: 欢迎大家关注这个问题，他在会上呼吁。
 *   in: 想知道答案吗？请听他自己说。
 *   in: 在这里了解他的人不多。
 *   in: 关注河流的馆长告诉记者，桥要修了。
 *   in: 探索河流是他一生的事业，他了解每一条。
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
    `^(?:要?想要?|希望|有兴趣|您?是否[想有]|关注|Want to ).{0,60}(?:了解|学习|知道|参加|聆听|深入|领袖|learn).{0,60}[？?].{0,16}(?:查看|看看|请|欢迎|参加|参阅|点击|关注|不要错过|快?来|check out).{0,80}${event}|` +
    `^(?:在(?:此处?|这里)|点击(?:此处?|这里))(?:探索|查看|了解|浏览|注册|获取|订阅|报名|参加).{0,60}(?:${event}|更多|全文|报名).{0,20}$`,
  'i',
);
const speech = /[“”「」]|表示|指出|写道/;

const talk = '(?:采访|访谈|视频|演讲|讲座|播客)';
const site = '(?:X|Twitter|推特|LinkedIn|领英|Facebook|Instagram|YouTube|微博)';

/** Sentences that bid the reader, whom they do not name: `探索某站，获取最新进展！`, `您可以在下方观看采访：`. */
const bid = new RegExp(
  `^请?(?:在这里|在此)?(?:进一步)?(?:探索|浏览|查看|了解|通过[^，。]{2,16}了解)[^。，]{0,40}(?:其他|即将)[^。，]{0,30}(?:活动|研讨会|事件)[^。，]{0,12}[。！!]?$|` +
    `^请?(?:探索|浏览|访问)\\s?[^，。]{2,40}[，,]?\\s?以?(?:获取|获得|了解|阅读|掌握)[^。]{2,90}[。！!]?$|` +
    '^Explore [A-Z]\\S{2,20} for [^。]{4,160}[!.]$|' +
    `^关注[^，。]{2,24}的?${site}[^，。]{0,40}[。！!]?$|` +
    `^(?:[您你]还?可以)?(?:在|点击)?(?:[下上]面|下方|以下|此处|这里)?(?:观看|收听)[^，。“]{0,40}${talk}[^，。“]{0,8}[：:。]?$|` +
    `^从.{2,60}${talk}中获取更多.{0,60}$|` +
    '^(?:这|该|此|本)[^，。]{0,8}(?:活动|大会|展会)(?:将)?与其他.{0,12}(?:活动|大会|展会).{0,8}(?:同期|同时|同地|共同|一[起同]|联合)|' +
    '^我们也?欢迎(?:各位|广大)?(?:读者|大家|朋友们?|网友)[^，。]{0,8}(?:投稿|进群|留言|交流|关注)[^，]{0,20}$|' +
    '^(?:以后|今后|后续|接下来)我们会[^。]{0,30}(?:带来|推出|分享)更多[^。]{0,24}，[^。，]{0,4}欢迎[^，]{0,30}$',
);

/** A column's account of itself. */
const column =
  /^[*（(\s]{0,4}[^。，]{2,20}(?:专栏|栏目)\s?(?:是|通过)[^。]{0,60}(?:栏目|专栏|激发大家的?思考)。|^(?:因此，)?我们推出了?[「“《][^」”》]{2,16}[」”》]的?(?:专栏|栏目)，/;

/** Wire services that spread releases, and what they say of themselves. */
const wire =
  /^(?:PR ?Newswire|Business ?Wire|Globe ?Newswire|EIN ?Presswire|ACCESS ?(?:Newswire|wire)|Newsfile|美通社|美国商业资讯|环球新闻通讯社)+(?:[^。]{0,12}(?:是|使|让|赋能|帮助|为|致力).*)?$/i;

/** A sentence that leads elsewhere: `有关…的更多信息，请访问www.example.org`. */
const lead =
  /^(?:[•·*-]\s)?(?:如|若|若要|如果[您你])?(?:欲|需|想|要|想要|有关|关于|有意|了解|获取|下载|阅读|查看|观看|更多|请|您可以|有任何|有(?:问题|疑问)|活动|注册)(?=.{0,120}(?:请|可(?:以)?|欢迎|通过))(?=.*(?:访问|浏览|点击|查看|参阅|阅读|联系|登录|前往|下载|观看)).*(?:https?:|www\.|[\w-]\.(?:com|org|net|ai|io|co|cn|edu|gov)|\w@\w|此处|这里|链接|官网|网站|网页|页面|联系)/i;

/** Calls stand so near the end of a text. */
const reach = 8;
const longest = { footer: 160, column: 200, below: 400 };

export const promotion = lineRule('promotion', (line, { lines }) => isPromotion(line, lines), 'promo');

function isPromotion({ plain, mark, n }: Line, lines: readonly Line[]): boolean {
  if (mark !== '' || plain.length > longest.below) return false;
  if (plain.length <= longest.footer && footer.test(plain)) return true;
  if (plain.length <= longest.column && column.test(plain)) return true;
  if (n < lines.length - reach || speech.test(plain)) return false;
  if (
    !below.test(plain) &&
    !bid.test(plain) &&
    !wire.test(plain) &&
    !plain.split(/。(?=.)/).every((one) => lead.test(one))
  )
    return false;
  return lines.some((line) => line.n < n && isProse(line.plain));
}
