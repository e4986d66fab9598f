import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from './dates.ts';

/** A Thursday. */
const published = '2024-04-25';

describe('a date', () => {
  it.each([
    ['2023年12月5日，她在会上', '2023-12-05'],
    ['2023年12月，她', '2023-12'],
    ['他2019年曾', '2019'],
  ])('of which all is stated is stated: %s', (text, date) => {
    expect(dateIn(text, null)).toEqual({ date, basis: 'stated' });
  });

  it.each([
    ['4月18日，某公司董事长', '2024-04-18'],
    ['当地时间 12 月 3 日', '2023-12-03'],
    ['今年3月30日', '2024-03-30'],
    ['去年11月', '2023-11'],
    ['昨日', '2024-04-24'],
    ['周三上午', '2024-04-24'],
    ['上周四', '2024-04-18'],
    ['本周一', '2024-04-22'],
    ['24日', '2024-04-24'],
    ['28日', '2024-03-28'],
    ['上月', '2024-03'],
    ['去年', '2023'],
    ['三月份', '2024-03'],
    ['今年三月十二日', '2024-03-12'],
    ['十一月二十日', '2023-11-20'],
    ['今（25）日', '2024-04-25'],
    ['4月7日至9日，他', '2024-04'],
  ])('is reckoned from the day of publication: %s', (text, date) => {
    expect(dateIn(text, published)).toEqual({ date, basis: 'reckoned' });
    expect(dateIn(text, null)).toBeNull();
  });

  it.each([
    '自2月以来',
    '截至4月18日',
    '到2029年',
    '从3月10日开始',
    '2024年前',
    '2024年底前',
    '13月40日',
    '2月30日',
    '3个月',
    '2024年第三财季',
    '预计2025年',
    '3月10日至4月2日',
    '第三月',
    '此前将 2023 年称为',
  ])('that bounds a time, or is none, tells nothing: %s', (text) => {
    expect(dateIn(text, published)).toBeNull();
  });

  it('is the last of several', () => {
    expect(dateIn('2024年1月2日发布后，1月5日他', '2024-02-01')?.date).toBe('2024-01-05');
  });

  it.each([
    ['4月18日，林维舟', '2024-04-18'],
    ['4月18日，江海大会在河口开幕，林维舟', '2024-04-18'],
    ['船厂在4月18日举行的说明会上，林维舟', '2024-04-18'],
    ['4月18日在河口举行的说明会上林维舟', '2024-04-18'],
    ['船厂2008年扩建码头，林维舟', null],
    ['2009年离职的船长林维舟', null],
    ['去年9月，渔业局查了船厂，林维舟', null],
    ['对财政部于2024年1月1日降低关税的通知，林维舟', null],
  ])('is when whoever speaks did, not when something else was done: %s', (text, date) => {
    expect(dateIn(text, published, text.indexOf('林维舟'))?.date ?? null).toBe(date);
  });

  it('is a day of the calendar, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom(...'2024年13月9日上周一去今昨天自以来'), maxLength: 16 });
    fc.assert(
      fc.property(text, (words) => {
        const date = dateIn(words, published)?.date;
        if (date !== undefined) expect(date).toMatch(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);
      }),
    );
  });
});
