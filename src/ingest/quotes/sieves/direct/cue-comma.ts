/**
 * `X表示，“…。”`: a reporting word and a comma before the quotation marks. A short span counts only if it
 * closes its clause, a very short one only if it closes the sentence, so that a quoted term inside reported
 * speech is left to `inside-report`.
 *
 * @example
 *   in: 董事长林维舟说，“我们没有裁员计划。”
 *   out: 林维舟 | direct | 我们没有裁员计划。
 *
 * @example
 *   in: 网友锐评，“不如说是没有办法”。
 *   out: 网友 | direct | 不如说是没有办法
 */
import { byReport, type DirectSieve, full, reportBefore, trailing } from '../place.ts';

export const cueComma: DirectSieve = {
  id: 'cue-comma',
  try: (place) => {
    const report = reportBefore(place);
    if (report?.mark !== '，') return null;
    const whole = full(place) || /^(?:[。！？；，]|$)/.test(trailing(place));
    const last = /^(?:[。！？]|$)/.test(trailing(place));
    return (last && place.words.length >= 2) || (whole && place.words.length >= 5) || place.words.length >= 20
      ? byReport(place, 'cue-comma', report)
      : null;
  },
};
