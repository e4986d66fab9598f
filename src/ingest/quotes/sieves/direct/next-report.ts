/**
 * `“…。”他的眼圈红了，说…`: the sentence behind the quoted words tells who speaks.
 *
 * @example
 *   in: “没有人通知我们停水。”村民王秀兰对此很不满，她说家里已经三天没有洗衣服了。
 *   out: 王秀兰 | direct | 没有人通知我们停水。
 */
import { byReport, type DirectSieve, firstReportBehind, full, standsAlone } from '../place.ts';

export const nextReport: DirectSieve = {
  id: 'next-report',
  try: (place) => {
    if (!full(place) || place.words.length < 8 || !standsAlone(place)) return null;
    const report = firstReportBehind(place);
    if (!report?.speaker || report.range[0] - place.span.outer[1] > 80) return null;
    if (/[。！？]/.test(place.paragraph.flat.slice(place.span.outer[1], report.range[0]))) return null;
    return byReport(place, 'next-report', report);
  },
};
