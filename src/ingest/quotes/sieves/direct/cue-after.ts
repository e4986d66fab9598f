/**
 * `“…。”X说。` and the first half of `“…，”X说，“…”`: the reporting word follows in the same sentence and
 * ends its clause. Words that do not end like speech need a clause of their own.
 *
 * @example
 *   in: “水位还会继续上涨。”水文站站长韩素梅说。
 *   out: 韩素梅 | direct | 水位还会继续上涨。
 */
import {
  byReport,
  type DirectSieve,
  full,
  leading,
  reportAfter,
  resumes,
  startsClause,
  trailing,
} from '../place.ts';

export const cueAfter: DirectSieve = {
  id: 'cue-after',
  try: (place) => {
    const report = reportAfter(place);
    if (!report || report.form === 'frame' || report.elided) return null;
    // `“A，”X说。“B。”Y表示，…`: B is the other half of what X said.
    if (report.mark !== '' && resumes(place)) return null;
    // `X发布了：“A。”Y表示：“B。”`: Y said B only.
    if (report.mark === '：' && (/：$/.test(leading(place)) || !startsClause(place))) return null;
    const { flat } = place.paragraph;
    const at = report.mark === '' ? report.content : report.range[1];
    const closing = /^(?:了|到)?(?:[。，]|$)/.test(flat.slice(at, at + 2));
    if (
      !full(place) &&
      !(
        place.words.length >= 8 &&
        closing &&
        (startsClause(place) || (place.words.length >= 12 && /^[，,]/.test(trailing(place))))
      )
    )
      return null;
    return place.words.length >= 4 || (full(place) && report.clause <= place.span.outer[1] + 1)
      ? byReport(place, 'cue-after', report)
      : null;
  },
};
