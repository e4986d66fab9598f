/**
 * Takes the article out of the text of a whole web page: menus and link lists before and after it go.
 *
 * Every line is weighed: prose for its length, anything else against, the words of buttons and the openers
 * of comments and link lists more so. The article is the run of lines that weighs most (the maximum-sum
 * segment, as in Pasternack and Roth, "Extracting article text from the Web", WWW 2009). Its title and
 * byline are sought above it. Only a text with a page's furniture around it is touched, and
 * none whose title is marked already.
 *
 * @example
 *   in: 算力贵不贵？三家公司这样说-某某网
 *   in: 首页
 *   in: 登录
 *   in: 财经
 *   in: 科技
 *   in: 算力贵不贵？三家公司这样说
 *   in: 2024-05-06 10:20 来源：某报
 *   in: 分享到：
 *   in: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落，届时需求也会更大，供应商则希望早一些。
 *   in: 租金仍在上涨
 *   in: 甲公司表示，租金在过去一年里涨了一倍，而客户还在排队，交付的时间也比从前更长，这一点没有人否认，也没有人高兴。
 *   in: 责任编辑：王五
 *   in: 相关推荐
 *   in: 手机又降价了
 *   in: 汽车又降价了
 *   in: 关于我们
 *   in: 联系我们
 *   in: Copyright © 2024 某某网
 *   out: # 算力贵不贵？三家公司这样说
 *   out: 2024-05-06 10:20 来源：某报
 *   out: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落，届时需求也会更大，供应商则希望早一些。
 *   out: 租金仍在上涨
 *   out: 甲公司表示，租金在过去一年里涨了一倍，而客户还在排队，交付的时间也比从前更长，这一点没有人否认，也没有人高兴。
 *   flag: page-chrome
 *
 * The page's title, where it stands again, is above the article; below it a platform may show other articles in full.
 *
 * @example
 *   in: 算力贵不贵？三家公司这样说 - 某某网
 *   in: 首页
 *   in: 登录
 *   in: 财经
 *   in: 手机又降价了，这是今年第三次，分析师认为明年还会再降，届时一部手机的价格只有现在的一半，商家都在清理库存。
 *   in: 算力贵不贵？三家公司这样说
 *   in: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落，届时需求也会更大，供应商则希望早一些，客户则希望晚一些，谁也说不准明年会怎样，大家都在等。
 *   in: 其他人也在看
 *   in: 某某社·2 天前
 *   in: 汽车又降价了
 *   in: 汽车又降价了，这是今年第三次，分析师认为明年还会再降，届时一辆汽车的价格只有现在的一半，商家都在清理库存，工厂则已经停工，工人回了家，等着明年的订单。
 *   out: # 算力贵不贵？三家公司这样说
 *   out: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落，届时需求也会更大，供应商则希望早一些，客户则希望晚一些，谁也说不准明年会怎样，大家都在等。
 *   flag: page-chrome
 */
import type { Change } from '../../model.ts';
import { type Byline, dateAbove, readByline } from '../byline.ts';
import { drop, type Line, markTitle } from '../draft.ts';
import { endsSentence, isInterface, isLinkList, isMasthead, isProse } from '../lines.ts';
import { readReporter } from '../reporter.ts';
import { nothing, type Rule } from '../rule.ts';
import { opensComments, opensFeed, opensTail } from '../tails.ts';
import { endsInTitle, isSameTitle, withoutSite } from '../titles.ts';

/** Weights in characters of prose: a lone heading or caption must not part an article, ten links must. */
const weight = { plain: -25, item: 5, interface: -60, tail: -200, comments: -1500, longest: 300 };

/**
 * What makes a page of a text: so many lines outside the article, of which so many are furniture for certain.
 * The more lines, the fewer need to be known.
 */
const evidence = [
  { lines: 6, furniture: 3 },
  { lines: 12, furniture: 1 },
];

/** A list of links printed on one line counts as so many. */
const linesOfList = 3;

/** How far above the article its title may stand, in lines. */
const reach = 40;

/** How far above the article a line may stand that is neither, where only the page's own title is known. */
const adjacent = 2;

export const pageChrome: Rule = {
  id: 'page-chrome',
  run: ({ lines }) => {
    if (lines.some(({ mark }) => mark === '#')) return nothing;
    const [first, end] = articleIn(lines);
    const outside = [...lines.slice(0, first), ...lines.slice(end)];
    if (!isPage(outside)) return nothing;
    const title = findTitle(lines, first);
    const changes: Change[] = [];
    const below = new Set(lines.slice(end).map(({ plain }) => plain));
    const near = first - (title !== null && title.n > 0 ? reach : adjacent);
    let links = false;
    for (const line of lines.slice(0, first)) {
      // Links to other articles that stand between title and text.
      links = line.n > (title?.n ?? -1) && (links || opensTail(line.plain));
      if (line === title) changes.push(...markTitle(line, withoutSite(line.plain)));
      else if (
        line.n <= (title?.n ?? 0) ||
        below.has(line.plain) ||
        !belongsToHead(line, links ? Number.POSITIVE_INFINITY : near)
      )
        changes.push(drop(line));
    }
    for (const line of lines.slice(isBroken(lines[end]) ? end + 1 : end)) {
      if (line.n >= end + 8 || !tellsOrigin(line.plain)) changes.push(drop(line));
    }
    for (const line of lines.slice(first, end)) {
      if (!endsSentence(line.plain) && below.has(line.plain)) changes.push(drop(line));
    }
    const above = lines.slice(0, title?.n ?? 0).map(({ plain }) => plain);
    return { changes, presumed: { published: dateAbove(above) }, flags: ['page-chrome'] };
  },
};

/** An article is no shorter than this, in characters. */
const shortest = 80;

/** The lines of the article: behind the page's title where it stands again, before other articles below. */
function articleIn(lines: readonly Line[]): [first: number, end: number] {
  const whole = lines.slice(0, feedIn(lines));
  const [page] = lines;
  const again = whole.find((line) => line !== page && page && isSameTitle(page.plain, line.plain));
  const behind = again ? heaviest(whole, again.n) : null;
  const prose = lines
    .slice(...(behind ?? [0, 0]))
    .reduce((sum, { plain }) => sum + (isProse(plain) ? plain.length : 0), 0);
  return behind && prose >= shortest ? behind : heaviest(whole);
}

/** Where other articles begin below one; the end where none do. */
function feedIn(lines: readonly Line[]): number {
  let prose = 0;
  for (const { plain, n } of lines) {
    if (prose >= shortest && opensFeed(plain)) return n;
    if (isProse(plain)) prose += plain.length;
  }
  return lines.length;
}

function isPage(outside: readonly Line[]): boolean {
  const lists = outside.filter(({ plain }) => isLinkList(plain)).length * linesOfList;
  const known = outside.filter(
    (line) => isInterface(line) || isMasthead(line) || opensTail(line.plain),
  ).length;
  return evidence.some(
    ({ lines, furniture }) => outside.length + lists >= lines && known + lists >= furniture,
  );
}

/** The half-open range of lines, from line `from` on, with the greatest weight. */
export function heaviest(lines: readonly Line[], from = 0): [first: number, end: number] {
  let best = 0;
  let range: [number, number] = [from, lines.length];
  let sum = 0;
  let start = from;
  for (const line of lines.slice(from)) {
    if (sum <= 0) {
      sum = 0;
      start = line.n;
    }
    sum += weigh(line);
    if (sum > best) {
      best = sum;
      range = [start, line.n + 1];
    }
  }
  return range;
}

function weigh(line: Line): number {
  const { plain } = line;
  if (opensComments(plain)) return weight.comments;
  if (opensTail(plain)) return weight.tail;
  if (isInterface(line) || isLinkList(plain)) return weight.interface;
  if (line.mark !== '') return 0;
  // `…，供應不足 ...`: what another article begins with.
  if (/ \.{3}$/.test(plain)) return weight.plain;
  if (isProse(plain)) return Math.min(plain.length, weight.longest);
  if (isItem(plain)) return weight.item;
  return endsSentence(plain) ? 0 : weight.plain;
}

/** An item of a list in running text: marked as one, or made of several clauses. */
function isItem(plain: string): boolean {
  if (plain.length < 20 || plain.includes('://')) return false;
  return (
    /^(?:-\s|[（(]?[\d一二三四五六七八九十]{1,2}[.、）)])/.test(plain) ||
    (plain.length >= 30 && /[，、；].*[，、；]/.test(plain))
  );
}

/**
 * The article's title above line `first`: the page's own title where it stands again; what stands right above the byline; what follows the last button or menu; the page's own title.
 */
function findTitle(lines: readonly Line[], first: number): Line | null {
  const head = lines.slice(Math.max(0, first - reach), first);
  const origins = new Set(head.filter((line) => readOrigin(line.plain) !== null));
  const titles = head.filter(
    (line) => !origins.has(line) && line.plain.length >= 6 && !isInterface(line) && !isMasthead(line),
  );
  const page = lines[0];
  const again =
    page &&
    titles.findLast(
      (line) => line !== page && (isSameTitle(page.plain, line.plain) || endsInTitle(page.plain, line.plain)),
    );
  const byline = head.find((line) => origins.has(line));
  const above = byline && titles.findLast((line) => line.n < byline.n);
  if (again ?? above) return again ?? above ?? null;
  const last = head.findLast((line) => isInterface(line) || isMasthead(line));
  const own = titles.find((line) => line === page);
  return own ?? titles.find((line) => line.n > (last?.n ?? -1)) ?? titles.at(-1) ?? null;
}

/** Between title and article: its date and source, or from line `near` on a heading of its own. */
function belongsToHead(line: Line, near: number): boolean {
  const byline = readByline(line.plain);
  if (byline !== null && Object.values(byline).some((value) => value !== null)) return true;
  return byline === null && !isInterface(line) && line.n >= near && line.plain.length >= 6;
}

/** Whether a line is the beginning of quoted speech that breaks off: the last words of a cut text. */
function isBroken(line: Line | undefined): boolean {
  return line !== undefined && /^[^“”]*“[^”]{4,}$/.test(line.plain) && !isInterface(line);
}

function readOrigin(plain: string): Byline | null {
  return readByline(plain) ?? readReporter(plain);
}

function tellsOrigin(plain: string): boolean {
  const byline = readOrigin(plain);
  return byline !== null && (byline.outlet !== null || byline.author !== null);
}
