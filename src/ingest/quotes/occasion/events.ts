/** Occasions: where, or in what, something was said. */
import { matchesOf } from '../../matches.ts';

const list = (words: string) => words.trim().split(/\s+/).join('|');

/** Gatherings. */
const gathering = list(`
  电话会议 电话会 业绩会 说明会 发布会 新闻发布会 记者会 见面会 吹风会 启动会 启动仪式 推介会 研讨会 座谈会 讨论会 交流会
  分享会 听证会 辩论会 股东大会 开发者大会 大会 年会 全会 例会 晚会 春晚 两会 峰会 论坛 博览会 展览会 世博会 学术会议 会议
  沙龙 讲座 公开课 课堂 开幕式 闭幕式 颁奖典礼 毕业典礼 典礼 仪式 活动 路演 圆桌 播客 直播 节目 访谈节目 脱口秀 年度会议
`);

/** Conversations with a reporter. */
const interview = list('采访 专访 访谈 独家专访 电话采访 书面采访 致电 询问 咨询');

/** Writings and speeches. */
const work = list(`
  演讲 主题演讲 主旨演讲 致辞 致词 发言 讲话 报告 主旨报告 财报 年报 季报 研报 声明 公告 通报 通告 公开信 内部信 全员信 信 信函 电子邮件
  邮件 博客 博文 博客文章 文章 论文 专栏 社论 帖子 推文 微博 朋友圈 视频 短视频 备忘录 新闻稿 白皮书 招股书 诉状 投诉 证词 书
`);

/** What a phrase naming an occasion is made of; a comma, a preposition or `的` before it is not part of it. */
const phrase = '(?:[^，。！？；：、\\s￼]| (?! ))';

/** Asked first: most sentences name no gathering. */
const gathers = new RegExp(gathering);
const held = new RegExp(
  `(${phrase}{2,40}?(?:${gathering}))在[^，。！？；]{1,16}?(?:开幕|举行|召开|举办|拉开帷幕)`,
);
const at = new RegExp(
  `(?:在|于|出席|参加|出现在|亮相|登上)(${phrase}{0,46}?(?:${gathering}))(?:（[^（）]{0,60}）)?(?:上|中|期间|现场|间隙|后|时|接受|发表|表示|称|说|，|$)`,
  'g',
);
const bare = new RegExp(`(?:^|[，。；])(${phrase}{2,40}?(?:${gathering}))(?:上|中|期间|现场)，?`, 'g');
const asked = new RegExp(
  `(?:接受|在|对)(?:了)?(${phrase}{0,30}?)(?:的)?(${interview})(?:时|中|后|里|，|表示|称|说|$)`,
  'g',
);
const reporter = new RegExp(`(?:向|对|告诉)(${phrase}{2,24}?)记者`, 'g');
const written = new RegExp(
  `(?:在|于|通过|发布|发表|发出)(?:了)?((?:一[封份篇条段则部项]|最新的?|其|该|一)?${phrase}{0,30}?(?:${work}|《[^《》]{2,40}》))(?:的?(?:演讲|致辞|报告))?(?:中|里|上|称|写道|表示|指出|，|时|$)`,
  'g',
);

/** Words that only say that it was said somewhere. */
const empty = new RegExp(
  `^(?:(?:这|该|此|本|上述|同一|当天的?|其|自己的|他的|她的|一[个场次份篇]|会|同|最新的?)?(?:${work}|会议|大会|活动|会|论坛|访谈|采访|节目)|会议|.*[他她我你])$`,
);

const tidy = (name: string) =>
  name
    .replace(
      /^(?:近日|日前|昨日|今日|当天|当日|[上本]周[一二三四五六日]?|\d{1,2}月\d{1,2}日|此次|本次|这次|在|于|的|接受|举行的|举办的|召开的)+/,
      '',
    )
    .replace(/^(?:[^《》“”（）]{0,12}?(?:举行|举办|召开|主办|开幕)的)/, '')
    .trim();

/** The last gathering that `text` names, or null. */
export function meetingIn(text: string): string | null {
  if (!gathers.test(text)) return null;
  const meeting = tidy(held.exec(text)?.[1] ?? last(text, at) ?? last(text, bare) ?? '');
  return meeting.length > 2 && !empty.test(meeting) ? meeting : null;
}

/** The last occasion that `text` names, or null. */
export function eventIn(text: string): string | null {
  const meeting = meetingIn(text);
  if (meeting !== null) return meeting;
  for (const match of matchesOf(text, asked).reverse()) {
    const by = tidy(match[1] ?? '');
    if (by !== '' && !/[他她我你]/.test(by)) return `${by}${match[2] ?? ''}`;
  }
  const outlet = last(text, reporter);
  if (outlet !== null) return `${tidy(outlet)}记者采访`;
  const piece = last(text, written);
  return piece !== null && !empty.test(tidy(piece)) && tidy(piece).length > 1 ? tidy(piece) : null;
}

function last(text: string, pattern: RegExp): string | null {
  return matchesOf(text, pattern).at(-1)?.[1] ?? null;
}
