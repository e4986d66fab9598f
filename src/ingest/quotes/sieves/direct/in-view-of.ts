/**
 * `“…。”在X看来，…`: the frame behind the quotation marks names whose view both halves are.
 *
 * @example
 *   in: “这座桥早就该修了。”在总工程师韩素梅看来，桥墩的裂缝不能再拖。
 *   out: 韩素梅 | direct | 这座桥早就该修了。
 *   out: 韩素梅 | indirect | 桥墩的裂缝不能再拖
 */
import { byReport, type DirectSieve, full, reportAfter, startsClause } from '../place.ts';

export const inViewOf: DirectSieve = {
  id: 'in-view-of',
  try: (place) => {
    const report = reportAfter(place);
    if (report?.form !== 'frame' || !(full(place) || (place.words.length >= 12 && startsClause(place))))
      return null;
    return report.range[0] - place.span.outer[1] <= 2 ? byReport(place, 'in-view-of', report) : null;
  },
};
