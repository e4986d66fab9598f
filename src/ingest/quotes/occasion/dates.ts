/**
 * Dates of utterances. A date is only as precise as the text: `2024-03-23`, `2024-03`, `2024`.
 *
 * `stated`: year and all stand in the text. `reckoned`: something was worked out from the day the article
 * was published, be it only the year of `3月23日`.
 */

import { matchesOf } from '../../matches.ts';
import { clauseAtEnd } from '../text/sentences.ts';

export interface When {
  /** ISO date or its beginning. */
  readonly date: string;
  readonly basis: 'stated' | 'reckoned';
}

const DAY = 86_400_000;

const weekdays = '一二三四五六日';
/** Of months and days, in figures or words. */
const number = '(?:\\d{1,2}|二?十[一二三四五六七八九]?|三十一?|[一二三四五六七八九])';
/** `5月7日至9日`: of several days only the month is told. */
const days = `(?: ?(?<day>${number}) ?[日号](?<more>(?:至|到|[—–~～-])${number} ?[日号])?)`;
const hours = '(?:凌晨|早上|上午|中午|下午|傍晚|晚间|晚上|晚|早|午间|深夜|夜间|夜里)?';

/** What stands before a date that does not tell when something was said: `自2月`, `截至4月18日`. */
const bound =
  /(?:自从?|从|到|至|截至|截止|直到|直至|早于|晚于|不迟于|距|将于|定于|拟于|计划于|预计|将|把|对|[—–~～-])$/;
/** What behind a date makes it a bound of time: `3月以来`. */
const span =
  /^(?:以来|起|之前|以前|前(?![往夕])|之后|以后|后(?!者)|之间|至|到|[—–~～-]\d|底前|的财年|财年|财季|季度|第[一二三四]财?季)/;

interface Reading {
  readonly pattern: RegExp;
  /** Null where the publication date is needed and not known, or the day does not exist. */
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    published: string | null,
  ) => When | null;
}

/** In the order in which they are tried at one place; the longest form of each kind first. */
const readings: readonly Reading[] = [
  {
    pattern: new RegExp(`(?<year>(?:19|20)\\d{2}) ?年 ?(?<month>${number}) ?月${days}?${hours}`, 'y'),
    read: ({ year, month, day, more }) => stated(year, month, more ? undefined : day),
  },
  {
    pattern: new RegExp(`(?<which>今年|去年|前年) ?(?<month>${number}) ?月(?:份)?${days}?${hours}`, 'y'),
    read: ({ which, month, day, more }, published) =>
      published === null
        ? null
        : reckoned(String(Number(published.slice(0, 4)) - yearsAgo(which)), month, more ? undefined : day),
  },
  {
    pattern: new RegExp(
      `(?<![\\d一二三四五六七八九十第个半几多数])(?<month>${number}) ?月(?:份)?${days}?(?![\\d个])${hours}`,
      'y',
    ),
    read: ({ month, day, more }, published) =>
      published === null ? null : monthBefore(published, month, more ? undefined : day),
  },
  {
    pattern: new RegExp(
      `(?<which>本月|上月|上个月|当月)? ?(?<day>\\d{1,2}) ?日(?![本元内报常程志期])${hours}`,
      'y',
    ),
    read: ({ which, day }, published) => (published === null ? null : dayBefore(published, day, which)),
  },
  {
    pattern: new RegExp(`(?<which>上|本|这)?(?:周|星期|礼拜)(?<weekday>[${weekdays}天])${hours}`, 'y'),
    read: ({ which, weekday }, published) =>
      published === null ? null : weekdayBefore(published, weekday, which),
  },
  {
    pattern: /(?<which>今天|今日|今早|今晨|今晚|昨天|昨日|昨晚|前天|前日|[今昨前][（(]\d{1,2}日?[）)]日?)/y,
    read: ({ which = '' }, published) =>
      published
        ? { date: shift(published, { 今: 0, 昨: -1, 前: -2 }[which.charAt(0)] ?? 0), basis: 'reckoned' }
        : null,
  },
  {
    pattern: /(?<which>上月|上个月|本月)/y,
    read: ({ which = '' }, published) =>
      published ? { date: shiftMonth(published, which.startsWith('上') ? -1 : 0), basis: 'reckoned' } : null,
  },
  {
    pattern: /(?<year>(?:19|20)\d{2}) ?年(?![代版度]|前|后|底|初|全球|世界|中国)/y,
    read: ({ year = '' }) => ({ date: year, basis: 'stated' }),
  },
  {
    pattern: /(?<which>去年|前年|今年(?=，))(?![同以])/y,
    read: ({ which }, published) =>
      published ? { date: String(Number(published.slice(0, 4)) - yearsAgo(which)), basis: 'reckoned' } : null,
  },
];

const anchor =
  /(?:19|20)\d{2} ?年|\d{1,2} ?[月日]|[一二三四五六七八九十]{1,3}月|[今昨前]|[上本这当]|周|星期|礼拜|去年/g;

/** What says that something took place there and then: who speaks may be named behind it. */
const scene =
  /[时后中上里间]$|会|采访|访谈|演讲|致辞|发布|举行|召开|开幕|开庭|签约|签署|揭牌|典礼|论坛|声明|公告|通报|报告|来到|抵达/;

/** What may stand before a date that opens its clause. */
const opening =
  /^(?:[一-鿿]{1,5}[讯电])?(?:而|但|不过|然而|对此|此前|早在|据悉|随后|[在于]|[再直]?到了?|北京时间|当地时间|美东时间|[\s，（(《》”“"'’‘])*$/;

/**
 * Whether a date tells when whoever speaks did, not when something else was done: `造船厂2008年扩建，林维舟说`,
 * `2009年离职的林维舟说`, `去年九月，渔业局查了船厂，林维舟说`.
 *
 * @param speaker offset of the speaker in `text`, negative if he is not named there.
 */
function isOfSpeaker(text: string, [start, end]: readonly [number, number], speaker: number): boolean {
  if (speaker < end) return true;
  const before = clauseAtEnd(text.slice(0, start), '，。；：');
  const between = text.slice(end, speaker).split(/[，；：]/);
  const last = between.at(-1) ?? '';
  if (between.length === 1) return !last.includes('的') || scene.test(last);
  if (!opening.test(before)) return scene.test(before + between[0]);
  return between
    .slice(0, -1)
    .every((one) => one.length < 5 || scene.test(one) || /^(?:[就对针在当随据]|又?是)/.test(one));
}

/**
 * The last date of `text` that can be when something was said, or null.
 *
 * @param published ISO day of publication, null where it is not known.
 * @param speaker offset in `text` of whoever said it; negative where he is not named.
 */
export function dateIn(text: string, published: string | null, speaker = -1): When | null {
  let found: When | null = null;
  let end = 0;
  for (const { index } of matchesOf(text, anchor)) {
    if (index < end) continue;
    for (const { pattern, read } of readings) {
      pattern.lastIndex = index;
      const match = pattern.exec(text);
      if (!match) continue;
      end = index + match[0].length;
      if (
        bound.test(text.slice(Math.max(0, index - 4), index).trimEnd()) ||
        span.test(text.slice(end, end + 4))
      )
        break;
      if (!isOfSpeaker(text, [index, end], speaker)) break;
      found = read(match.groups ?? {}, published) ?? found;
      break;
    }
  }
  return found;
}

const two = (digits: string) => digits.padStart(2, '0');

/** `十二` and `12` as `12`. */
function figures(text: string): string {
  if (!/^[一-鿿]/.test(text)) return text;
  const value = (word: string) => '零一二三四五六七八九'.indexOf(word || '零');
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['零', text];
  return String(10 * (tens === '' ? 1 : value(tens)) + value(ones));
}

function stated(year = '', month = '', day?: string): When | null {
  const date = [year, two(figures(month)), ...(day ? [two(figures(day))] : [])].join('-');
  return exists(date) ? { date, basis: 'stated' } : null;
}

function reckoned(year: string, month?: string, day?: string): When | null {
  const when = stated(year, month, day);
  return when && { ...when, basis: 'reckoned' };
}

/** Whether the calendar has the day or month. */
function exists(date: string): boolean {
  const time = Date.parse(date.length === 7 ? `${date}-01` : date);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}

const yearsAgo = (which?: string) => (which === '去年' ? 1 : which === '前年' ? 2 : 0);

/** `3月23日`: in the year of publication, or the year before where that would be still to come. */
function monthBefore(published: string, month?: string, day?: string): When | null {
  const year = Number(published.slice(0, 4));
  const when = reckoned(String(year), month, day);
  return when && when.date > published.slice(0, when.date.length)
    ? reckoned(String(year - 1), month, day)
    : when;
}

/** `13日`: the last such day up to publication. */
function dayBefore(published: string, day = '', which?: string): When | null {
  const late = two(day) > published.slice(8, 10);
  const month =
    which?.startsWith('上') || (late && which === undefined)
      ? shiftMonth(published, -1)
      : published.slice(0, 7);
  const date = `${month}-${two(day)}`;
  return exists(date) ? { date, basis: 'reckoned' } : null;
}

/** `周三`, `上周四`: the last such day up to publication; `上周`: in the week before. */
function weekdayBefore(published: string, weekday = '', which?: string): When | null {
  const wanted = weekdays.indexOf(weekday === '天' ? '日' : weekday);
  const today = (new Date(published).getUTCDay() + 6) % 7;
  if (wanted < 0) return null;
  const days = which === '上' ? today - wanted + 7 : (today - wanted + 7) % 7;
  return { date: shift(published, -days), basis: 'reckoned' };
}

function shift(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

/** @returns a month */
function shiftMonth(day: string, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
}
