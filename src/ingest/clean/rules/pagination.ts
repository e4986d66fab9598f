/**
 * Page numbers below an article, and `(第1页/共2页)` in it, go; where they tell of further pages the text is
 * not the whole article, and is flagged as truncated.
 *
 * @example
 *   in: 谁在为算力买单 (第1页/共2页)
 *   in: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落。
 *   in: （下转第二版）
 *   in: 123下一页
 *   out: 谁在为算力买单
 *   out: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落。
 *   flag: truncated
 *
 * @example
 *   in: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落。
 *   in: 2024
 */
import type { Change } from '../../model.ts';
import { drop } from '../draft.ts';
import type { Rule } from '../rule.ts';
import { heaviest } from './page-chrome.ts';

const between = '[\\s|.…[\\]]{0,4}';
const pager = new RegExp(
  `^(?:首页|上一页)?${between}(?:1${between}2${between}3(?:${between}\\d{1,2}){0,8}${between}(?:下一页|尾页|末页){0,2}|[\\d\\s|.…[\\]]{0,16}下一页(?:尾页|末页)?)$`,
);

/** `（下转第二版）`: where a newspaper goes on. */
const turned = /^[（(【]?(?:紧接|下转|上接|转)[第]?[\dA-Z一二三四五六七八九十]{1,4}版[^，。]{0,8}[）)】]?$/;

const ofPages = /\s?[（(]?第\s?(\d{1,3})\s?页\s?[/／，,]?\s?共\s?(\d{1,3})\s?页[）)]?/g;

/** A pager stands right below the text. */
const reach = 4;

export const pagination: Rule = {
  id: 'pagination',
  run: ({ lines }) => {
    const numbered = lines.filter(({ plain }) => plain.length <= 40 && pager.test(plain));
    // Where the text ends is worth finding only where there is a pager.
    const end = numbered.length > 0 ? heaviest(lines)[1] : 0;
    const pagers = numbered.filter(({ n }) => n >= end && n < end + reach);
    const changes: Change[] = [...pagers, ...lines.filter(({ plain }) => turned.test(plain))].map(drop);
    let more = pagers.length > 0;
    for (const line of lines) {
      if (pagers.includes(line) || !line.plain.includes('共')) continue;
      for (const { 0: found, 1: page, 2: pages, index } of line.plain.matchAll(ofPages)) {
        const start = line.start + line.text.length - line.plain.length + index;
        changes.push({ range: [start, start + found.length], after: '' });
        more ||= page !== pages;
      }
    }
    return more ? { changes, flags: ['truncated'] } : { changes };
  },
};
