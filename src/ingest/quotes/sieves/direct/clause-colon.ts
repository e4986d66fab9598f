/**
 * `X介绍了情况：“…。”`: the clause before the quotation marks holds a report, though not right before them.
 *
 * @example
 *   in: 林维舟坦言这个结果出乎意料，“我们原来以为要等到明年才能看到这样的数字”。
 *   out: 林维舟 | direct | 我们原来以为要等到明年才能看到这样的数字
 */
import { sentenceAt } from '../../text/paragraph.ts';
import { byReport, type DirectSieve, full, lastReport, leading, trailing } from '../place.ts';

export const clauseColon: DirectSieve = {
  id: 'clause-colon',
  try: (place) => {
    const before = leading(place);
    if (!/[：:，,]$/.test(before)) return null;
    const colon = /[：:]$/.test(before);
    const closes = /^(?:[。；！？]|$)/.test(trailing(place));
    if (!full(place) && !(closes && place.words.length >= 15)) return null;
    const from = sentenceAt(place.paragraph, place.span.outer[0])[0];
    const report = lastReport(place, from, (one) => one.speaker !== null);
    // `X告诉观众：“好。”`: the colon is the reporting word's own.
    const own = report?.mark === '：' && report.content === place.span.outer[0];
    if (place.words.length < (own ? 2 : colon ? 8 : 12)) return null;
    return report && report.binding !== 'show' ? byReport(place, 'clause-colon', report) : null;
  },
};
