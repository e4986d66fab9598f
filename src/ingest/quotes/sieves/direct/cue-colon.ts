/**
 * `X表示：“…”`: a reporting word and a colon right before the quotation marks. The surest form there is.
 *
 * @example
 *   in: 周三，北方电网董事长林维舟在发布会上表示：“明年的投资不会减少。”
 *   out: 林维舟 | direct | 明年的投资不会减少。
 *
 * @example
 *   in: 上周，董事长林维舟被问及停电的原因时表示：“那是一场意外。”
 *   out: 林维舟 | direct | 那是一场意外。
 *
 * @example
 *   in: 展厅门口写着：“请勿拍照”。
 */
import { byReport, type DirectSieve, reportBefore } from '../place.ts';

export const cueColon: DirectSieve = {
  id: 'cue-colon',
  try: (place) => {
    const report = reportBefore(place);
    return report?.mark === '：' && place.words.length >= 2 ? byReport(place, 'cue-colon', report) : null;
  },
};
