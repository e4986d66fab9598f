/**
 * `“…。”在X看来，…`: the frame behind the quotation marks names whose view both halves are.
 *
 * @example
 *   in: “这座桥早就该修了。”在总工程师韩素梅看来，桥墩的裂缝不能再拖。
 *   out: 韩素梅 | direct | 这座桥早就该修了。
 *   out: 韩素梅 | indirect | 桥墩的裂缝不能再拖
 *
 * @example
 *   in: “旧船多数都亏了钱，”根据《河口日报》的报道。
 *   out: 河口日报 | direct | 旧船多数都亏了钱，
 *
 * @example
 *   in: “灯要一直亮着，船才回得来。”据河口大学估计，每年有三艘船迷路。
 */
import { byReport, type DirectSieve, full, reportAfter, startsClause } from '../place.ts';

export const inViewOf: DirectSieve = {
  id: 'in-view-of',
  try: (place) => {
    const report = reportAfter(place);
    if (report?.form !== 'frame' || !(full(place) || (place.words.length >= 12 && startsClause(place))))
      return null;
    const { flat } = place.paragraph;
    // `“…。”据X估计，…`: the next sentence has a source of its own.
    const closing = /^(?:[。！？]|$)/.test(flat.slice(report.range[1]));
    if (/^(?:据|根据|按)/.test(flat.slice(...report.range)) && !closing) return null;
    return report.range[0] - place.span.outer[1] <= 2 ? byReport(place, 'in-view-of', report) : null;
  },
};
