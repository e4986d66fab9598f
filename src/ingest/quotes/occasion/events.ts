/** Occasions: where, or in what, something was said. */
import { matchesOf } from '../../matches.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';

const list = (words: string) => words.trim().split(/\s+/).join('|');

/** Gatherings. */
const gathering = list(`
  电话会议 电话会 业绩会 说明会 发布会 新闻发布会 记者会 见面会 吹风会 启动会 启动仪式 推介会 研讨会 座谈会 讨论会 交流会
  分享会 听证会 辩论会 股东大会 开发者大会 大会 年会 全会 例会 晚会 春晚 两会 峰会 论坛 博览会 展览会 世博会 学术会议 会议
  沙龙 讲座 公开课 课堂 开幕式 闭幕式 颁奖典礼 毕业典礼 典礼 仪式 婚礼 葬礼 追悼会 晚宴 酒会 庆典 集会 庭审 招待会 通气会 动员会 表彰会 颁奖礼 首映礼 首映式 活动 路演 圆桌 播客 直播 节目 访谈节目 脱口秀 年度会议
`);

/** Conversations with a reporter, and questions to somebody, which are an occasion only with whoever asks. */
const interview = list('采访 专访 访谈 独家专访 电话采访 书面采访');
const question = list('致电 询问 咨询');

/** Writings and speeches. */
const work = list(`
  演讲 主题演讲 主旨演讲 致辞 致词 贺词 发言 讲话 报告 主旨报告 财报 年报 季报 研报 声明 公告 通报 通告 公开信 内部信 全员信 信 信函 电子邮件
  邮件 博客 博文 博客文章 文章 论文 专栏 社论 帖子 推文 微博 朋友圈 视频 短视频 备忘录 新闻稿 白皮书 招股书 诉状 投诉 证词 书
`);

/** Where people write for all to read. */
const platform = list(`
  微博 推特 Twitter X平台 Facebook 脸书 脸谱网 Instagram 领英 LinkedIn Threads 真实社交 朋友圈 微信公众号 公众号 知乎 豆瓣 抖音 快手 小红书 头条号 贴吧
  论坛 博客 社交媒体 社交平台 社交网站 留言板 bbs BBS Reddit Telegram YouTube Discord 官网
`);

/** What people do somewhere while they speak. */
const activity = list('调研 考察 视察 慰问 走访 督导 座谈 出访 访问');

/** What a phrase naming an occasion is made of; a comma, a preposition or `的` before it is not part of it. */
const phrase = '(?:[^，。！？；：、\\s￼]| (?! ))';

/** Asked first: most sentences name no gathering. */
const gathers = new RegExp(gathering);
const held = new RegExp(
  `(${phrase}{2,40}?(?:${gathering}))[^，。！？；在]{0,12}在[^，。！？；]{1,16}?(?:开幕|举行|召开|举办|拉开帷幕)`,
);
const at = new RegExp(
  `(?:在|于|出席|参加|出现在|亮相|登上)(${phrase}{0,46}?(?:${gathering}))(?:（[^（）]{0,60}）)?(?:上|中|期间|现场|间隙|后|时|接受|发表|表示|称|说|，|$)`,
  'g',
);
const bare = new RegExp(`(?:^|[，。；])(${phrase}{2,40}?(?:${gathering}))(?:上|中|期间|现场)，?`, 'g');
const asked = new RegExp(
  `(?:接受|在|对)(?:了)?(${phrase}{0,30}?)(?:的)?(?:(${interview})|(${question}))(?:时|中|后|里|，|表示|称|说|$)`,
  'g',
);
const reporter = new RegExp(`(?:向|对|告诉)(?:(${phrase}{2,24}?)记者|(《[^《》]{2,16}》))`, 'g');
const written = new RegExp(
  `(?:在|于|通过|发布|发表|发出|发|刊发|贴出)(?:了)?((?:一[封份篇条段则部项]|最新的?|其|该|一)?${phrase}{0,30}?(?:${work}|《[^《》]{2,40}》))(?:的?(?:演讲|致辞|报告))?(?:中|里|上|称|写道|表示|指|显示|透露|说|，|时|$)`,
  'g',
);
const posted = new RegExp(
  `(?:在|于|通过)(${phrase}{0,12}?(?:${platform}))(?:平台)? ?(?:上|中|里|发|写|表示|称|说|问|回|力|，|$)`,
  'g',
);
/** `某公司公告称`: the work right before the reporting word. */
const atEnd = /(公告|通报|通告|声明|述评|社论|发帖|发文|撰文)(?:称|指|说|写道|表示|指出|显示)?$/;
/** No place. */
const anywhere = /^(?:多方|各方|实地|深入|基层|现场|随机|多次)$/;
const active = new RegExp(
  `(?:在|赴|到)(${phrase}{1,16}?)(?:进行|开展|主持)?(${activity})(?:时|期间|过程|中|后|，|。|$)`,
  'g',
);

/** Gatherings without a name only say that it was said somewhere; what ends in a pronoun is no name. */
const empty =
  /^(?:(?:这|该|此|本|上述|同一|当天的?|其|自己的|[他她]的|一[个场次]|会|同|最新的?)?(?:会议|大会|活动|会|论坛|节目|课堂|直播)|.*[他她我你])$/;

const tidy = (name: string) =>
  name
    .replace(
      /^(?:近日|日前|昨日|今日|当天|当日|[上本]周[一二三四五六日]?|\d{1,2}月\d{1,2}日|此次|本次|这次|在|于|的|接受|举行的|举办的|召开的)+/,
      '',
    )
    .replace(/^(?:[^《》“”（）]{0,12}?(?:举行|举办|召开|主办|开幕)的)/, '')
    .replace(/^(?:其|该|此|这|那|本|同一[天日]?|自己|个人|[他她])(?:的|[封份篇条则])?(?=..)/, '')
    .trim();

/** The last gathering that `text` names, or what somebody does somewhere, or null. */
export function meetingIn(text: string): string | null {
  if (gathers.test(text)) {
    const meeting = tidy(held.exec(text)?.[1] ?? last(text, at)?.[1] ?? last(text, bare)?.[1] ?? '');
    if (meeting.length > 2 && !empty.test(meeting)) return meeting;
  }
  const [, place = '', what = ''] = last(text, active) ?? [];
  return place !== '' && !empty.test(place) && !anywhere.test(place) ? `${tidy(place)}${what}` : null;
}

/** Whether an occasion has a name of its own; a shorter one is any gathering's. */
export const isNamed = (occasion: string | null): occasion is string =>
  occasion !== null && occasion.length > 4;

export interface Event {
  readonly name: string;
  /** A gathering or an interview, in which more is said; not what somebody wrote. */
  readonly lasts: boolean;
}

/** The last occasion that `text`, a sentence up to its reporting word, names, or null. */
export function eventIn(text: string): Event | null {
  const talk = meetingIn(text) ?? interviewIn(text);
  const name = talk ?? workIn(text);
  return name === null ? null : { name, lasts: talk !== null };
}

/** The last interview that `text` names, with whoever asks. */
function interviewIn(text: string): string | null {
  let alone: string | null = null;
  for (const [, by = '', talk, questions] of matchesOf(text, asked).reverse()) {
    const whose = tidy(by);
    if (whose !== '' && !/[他她我你]/.test(whose)) return `${whose}${talk ?? questions ?? ''}`;
    alone ??= talk ?? null;
  }
  const [, of, paper] = last(text, reporter) ?? [];
  if (of !== undefined) return `${tidy(of)}记者采访`;
  return paper === undefined ? alone : `${paper}采访`;
}

/** The last writing or speech that `text` names, or where it was posted. */
function workIn(text: string): string | null {
  const piece = tidy((last(text, written) ?? last(text, posted))?.[1] ?? atEnd.exec(text)?.[1] ?? '');
  return piece.length > 1 && !empty.test(piece) ? piece : null;
}

/** No document, though it speaks: where it stands, or what it is made of. */
const vague =
  /^(?:官网|网站|消息|信息|.{0,2}结果|.{0,2}数据|统计.*|资料|页面|网页|作品|视频|预测|探访|反馈|意见|共识|法案|合同|协议|条款|条例)$/;

/**
 * The document that a mention of whoever speaks names: `《航道绿皮书》`, `报告` of `航道局的报告`; null where it names none.
 *
 * @param isDocument whether the mention as a whole is one, however it ends.
 */
export function documentIn(mention: string, isDocument: boolean): string | null {
  const noun = documentNounAtEnd(mention);
  const title = /《[^《》]{2,40}》/.exec(mention)?.[0] ?? null;
  if (noun === '') return isDocument ? title : null;
  return vague.test(noun) ? null : (title ?? noun);
}

function last(text: string, pattern: RegExp): RegExpExecArray | undefined {
  return matchesOf(text, pattern).at(-1);
}
