/**
 * `“…。”X说。` and the first half of `“…，”X说，“…”`: the reporting word follows in the same sentence and
 * ends its clause. Words that do not end like speech need a clause of their own.
 *
 * @example
 *   in: “水位还会继续上涨。”水文站站长韩素梅说。
 *   out: 韩素梅 | direct | 水位还会继续上涨。
 *
 * @example
 *   in: 董事长林维舟指出，设备要到秋天才能交货。“在那以前，我们只能靠库存。”站长韩素梅表示，仓库已经满了。
 *
 * @example
 *   in: “水位很高”，韩素梅说。
 *   out: 韩素梅 | direct | 水位很高
 *
 * @example
 *   in: “太好了！”来自“白鹭”协会的韩素梅说。
 *   out: 韩素梅 | direct | 太好了！
 *
 * @example
 *   in: “这是我给自己的挑战”，韩素梅告诉《白鹭镇水文与航运周刊》。
 *   out: 韩素梅 | direct | 这是我给自己的挑战
 *
 * @example
 *   in: “最难的一点，就是没有人记水位”。站长韩素梅说，她会留下来。
 *   out: 韩素梅 | direct | 最难的一点，就是没有人记水位
 *
 * @example
 *   in: “拐杖站长”韩素梅说，她会留下来。
 */
import { sentenceAt } from '../../text/paragraph.ts';
import {
  byReport,
  type DirectSieve,
  full,
  lastReport,
  leading,
  type Place,
  reportAfter,
  resumes,
  startsClause,
  trailing,
} from '../place.ts';
import { namesThing } from '../terms.ts';

/** The words end a sentence. */
const closed = (place: Place): boolean => /[。！？!?…][’）]?$/.test(place.words.slice(-2));

/** Whether somebody's report, in its sentence or right before it, runs up to the words. */
function goesOn(place: Place): boolean {
  const { paragraph, span } = place;
  if (/(?:形容|描述|描绘|批评|指责|称)[^，。“”]{0,12}$/.test(leading(place))) return true;
  let before = span.outer[0];
  while (before > 0 && paragraph.flat.charAt(before - 1).trim() === '') before--;
  const said = lastReport(
    place,
    sentenceAt(paragraph, before - 1)[0],
    (one) => one.speaker !== null && !/^报[道导]/.test(one.text) && one.binding !== 'show',
  );
  return said !== null && said.content < before;
}

export const cueAfter: DirectSieve = {
  id: 'cue-after',
  try: (place) => {
    const report = reportAfter(place);
    if (!report || report.form === 'frame' || report.elided) return null;
    // `X称“A”，对此Y回应称，“B”`: X said A.
    const [open] = place.span.outer;
    if (report.mark !== '' && place.reports.some((one) => one.speaker !== null && one.content === open))
      return null;
    // `“A，”X说。“B。”Y表示，…`: B is the other half of what X said.
    if (report.mark !== '' && resumes(place)) return null;
    // `X发布了：“A。”Y表示：“B。”`: Y said B only.
    if (report.mark === '：' && (/：$/.test(leading(place)) || !startsClause(place))) return null;
    // `X指出，…。“A。”Y表示，…`: A goes on with what X said.
    if (report.mark !== '' && closed(place) && !/^[他她]$/.test(report.speaker?.name ?? '') && goesOn(place))
      return null;
    // `“拐杖老师”X说，…`: what X goes by.
    if (
      report.mark !== '' &&
      place.words.length <= 8 &&
      !closed(place) &&
      /^[一-鿿A-Z]/.test(trailing(place))
    )
      return null;
    const { flat } = place.paragraph;
    // `“渡口客流指数”报告指出，…`: what the report goes by.
    if (namesThing(place.words, flat.slice(0, open))) return null;
    const at = report.mark === '' ? report.content : report.range[1];
    const closing = /^(?:了|到)?(?:[。，]|$)/.test(flat.slice(at, at + 2));
    // `“水位很高”，X说。`: all that stands before whoever speaks, however short.
    const close = place.span.outer[1];
    const whole =
      /(?:^|[。！？])$/.test(leading(place)) &&
      report.clause <= close + 1 &&
      (report.speaker?.range[0] ?? 0) >= close;
    if (
      !full(place) &&
      !(
        closing &&
        (whole ||
          (place.words.length >= 8 && startsClause(place)) ||
          (place.words.length >= 12 && /^[，,]/.test(trailing(place))))
      )
    )
      return null;
    return place.words.length >= 4 || (full(place) && report.clause <= place.span.outer[1] + 1)
      ? byReport(place, 'cue-after', report)
      : null;
  },
};
