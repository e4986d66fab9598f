/**
 * Calls to subscribe to a newsletter, with what its form says: from `skip past newsletter promotion` to
 * `after newsletter promotion`, as English papers' pages have it and translations of them, and sentences
 * that bid the reader subscribe.
 *
 * @example
 *   in: 水球学会了这个游戏。skip past newsletter promotionSign up to Some NewsletterEnter your email address Sign upafter newsletter promotion“它并不思考，”某人说。
 *   in: 跳过新闻简报推广免费订阅某某周报输入您的电子邮件地址注册隐私声明：新闻简报可能包含广告
 *   in: 结束新闻简报推广后如果它没有坏，就不要修。如果您想阅读完整版的新闻简报，请订阅，每周二在收件箱中接收。
 *   in: 没有收到某某的电子邮件？点击此处注册。
 *   out: 水球学会了这个游戏。“它并不思考，”某人说。
 *   out: 如果它没有坏，就不要修。
 *   flag: promo
 *
 * Its form may stand on several lines.
 *
 * @example
 *   in: 水球学会了这个游戏。
 *   in: 跳过新闻通讯签名
 *   in: 我们的早晨邮件告诉您发生了什么
 *   in: 隐私声明：新闻简报可能含有关于外部机构资助的内容。更多信息请参阅我们的隐私策略。
 *   in: 新闻通讯签名之后
 *   in: “它并不思考，”某人说。
 *   out: 水球学会了这个游戏。
 *   out: “它并不思考，”某人说。
 *   flag: promo
 *
 * An article may tell of newsletters.
 *
 * @example
 *   in: 您需要先注册一个账号，输入您的邮箱地址，再点击下一步。公司请用户订阅服务，并留下电子邮件。
 *   in: 他去年订阅了一份新闻简报，每天早上都在收件箱里读到它。“请订阅我的新闻简报，”他说。
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { nothing, type Rule } from '../rule.ts';

const letter =
  '(?:(?:我们的)?(?:新闻|时事|电子)?(?:(?:通讯)?简报|通讯(?:路线)?|简讯|快讯|新闻信|邮件|报刊?|稿)(?:订阅|注册)?|订阅(?:简讯)?)';
const promotion = `${letter}的?(?:推广|促销|宣传|广告|推介|签名)`;
const opening = `skip past newsletter promotion|跳过${promotion}`;
const closing = `after newsletter promotion|(?:在|结束|通过)?${promotion}(?:之)?后`;

/** A form's words, from its opening mark to its closing one. */
const form = new RegExp(`(?:${opening}).{0,1500}?(?:${closing})[，。]?`, 'gi');
const opened = new RegExp(`^(?:${opening})`, 'i');
const alone = new RegExp(`^(?:${opening})$`, 'i');
const closed = new RegExp(`(?:^|(?<=[。！？]))(?:${closing})[，。]?`, 'gi');

/** A sentence that bids the reader subscribe: it speaks to the reader, and of a newsletter. */
const address = /[您你]|点击|(?:^|[，,：:])请(?:直接)?(?:订阅|注册|登记|点击|在)|[此这][处里]/;
const subscription =
  /(?:订阅|注册|登记).{0,60}(?:收件箱|新闻简报|新闻通讯|时事通讯|电子报|新闻信)|(?:收件箱|新闻简报|新闻通讯|时事通讯|电子报|新闻信|新闻稿).{0,40}(?:订阅|注册)|没有?(?:收到|获取|订阅).{0,24}(?:电子)?邮件[？?，,]?(?:请|点击).{0,12}(?:订阅|注册)|输入[您你]的(?:电子)?邮[件箱]地址\s?(?:注册|订阅|隐私)|^请?(?:直接)?(?:回复|发送)(?:此|这封|本)(?:电子)?邮件/;
const speech = /[“”「」]|表示|指出|[他她]们?说/;

/** What the form says by law. */
const legal =
  /(?:简报|通讯|简讯|新闻|邮件)可能(?:会)?(?:包含|含有|包括).{0,60}(?:广告|资助)|使用.{0,8}reCaptcha|更多信息，?请(?:参[阅见]|查看|访问).{0,4}我们的.{0,8}隐私(?:政策|策略|声明|权)/i;

/** A sentence; `没有收到邮件？点击此处注册。` is one. */
const sentence = /[^。！？]+(?:？点击[^。！？]*[。！？]?|[。！？]?[”」]?)/g;

/** What any of these has. */
const sign = /newsletter|订阅|注册|登记|邮件|推广|促销|宣传|推介|广告|签名|captcha|隐私/i;

/** A longer sentence bids nothing; a longer line is not looked through; a form has no more lines. */
const longest = { sentence: 160, line: 20_000, form: 12 };

export const newsletter: Rule = {
  id: 'newsletter',
  run: ({ lines }) => {
    let form = -1;
    const changes = lines.flatMap((line) => {
      if (line.n < form) return [drop(line)];
      if (line.mark !== '' || line.plain.length > longest.line || !sign.test(line.plain)) return [];
      if (alone.test(line.plain)) form = endOf(lines, line.n);
      return cut(line);
    });
    return changes.length > 0 ? { changes, flags: ['promo'] } : nothing;
  },
};

/** The line with which the form ends that line `n` opens, or `n`. */
function endOf(lines: readonly Line[], n: number): number {
  const end = lines.slice(n + 1, n + longest.form).find(({ plain }) => plain.search(closed) === 0);
  return end?.n ?? n;
}

function cut(line: Line): Change[] {
  const { plain } = line;
  if (opened.test(plain) && plain.search(form) !== 0) return [drop(line)];
  const gone: RegExpExecArray[] = [];
  // Without what is found already; sentences on its two sides are not one.
  let rest = plain;
  for (const pattern of [form, closed, sentence]) {
    const found = [...rest.matchAll(pattern)].filter(({ 0: told }) => pattern !== sentence || isCall(told));
    gone.push(...found);
    rest = found.reduce((text, { 0: whole }) => text.replace(whole, '。'.repeat(whole.length)), rest);
  }
  if (gone.reduce((sum, { 0: whole }) => sum + whole.length, 0) >= plain.length) return [drop(line)];
  return gone
    .map(({ 0: whole, index }) => ({ at: line.start + index, length: whole.length }))
    .sort((a, b) => a.at - b.at)
    .map(({ at, length }) => ({ range: [at, at + length] as const, after: '' }));
}

function isCall(told: string): boolean {
  return (
    told.length <= longest.sentence &&
    ((address.test(told) && subscription.test(told)) || legal.test(told)) &&
    !speech.test(told)
  );
}
