/**
 * `X计划“…”`, `他“无法…”`: the words go on with a sentence whose modal verb or subject stands outside the marks. No
 * term does that: they are somebody's, though nothing right before them reports.
 *
 * @example
 *   in: 北方电网董事长林维舟公布了新的预算，计划“让每座变电站轮流停机检修”。
 *   out: 林维舟 | direct | 让每座变电站轮流停机检修
 *
 * @example
 *   in: 水文站站长韩素梅对赔偿方案“没有任何意见”，正如工会主席周立群所说，他们要的是道歉。
 *   out: 周立群 | direct | 没有任何意见
 *
 * @example
 *   in: 有了新的码头，白鹭航运公司必须“两条腿走路”。
 *
 * @example
 *   in: 北方电网董事长林维舟将“白鹭之光计划”交给了韩素梅。
 */

import type { Mention } from '../../mentions/mention.ts';
import { clausesBack } from '../../reports/clause-start.ts';
import type { Report } from '../../reports.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import {
  byMention,
  byReport,
  type DirectSieve,
  firstReportBehind,
  lastReport,
  leading,
  type Place,
  trailing,
} from '../place.ts';

/** What a verb must follow. */
const modal =
  /(?:能够|可能|[将不也都就才]会|可以|应该?|必须|打算|计划|试图|寻求|决心|承诺|誓言|威胁|拒绝|(?<![重主需必紧想])要|不再|(?<![董理监委员大机工社协商国集贸博展年晚宴峰例])会)$/;

/** What things do as readily as people. */
const ofThings = /(?:能够|可能|[将不也都就才]会|可以|应该?|必须|要|会)$/;

/** A thing may follow it as well, but not end its clause. */
const disposal = /(?<![即务])将$/;

const speaks: ReadonlySet<Mention['kind']> = new Set(['person', 'pronoun', 'document']);

/** `被指示不要“…”` */
const asked = /(?:指示|要求|提出|规定|禁止|呼吁|强调)[^，]{0,3}$/;

/** Words that begin a predicate. */
const predicate =
  /^(?:[绝并从]?不(?:会|能|应|可以|得不|是|再|想|愿)|[尚从并]?未[能曾]|[并从]?没有|无法|难以|会(?![议展员计场长谈见面话费客签所标徽])|应该?|必须|需要|可以|能够|正在|已经|仍然?|立[刻即]|感到|觉得|对[^，]{1,16}(?:感到|表示|抱有|充满))/;

/** A subject may end so, with nothing that names or holds what follows. */
const subjectEnd = /[A-Za-z一-鿿）)](?<![的对在着为称做到个和写作语说示即是叫出及向与给把被让使从于以]) ?$/;

/** Others, where many characters long, are no subjects but what stands between. */
const named: ReadonlySet<Mention['kind']> = new Set(['person', 'organisation', 'document']);

/** `，正如X所说`, `，X表示，`: who said it, in the next clause of the sentence. */
function told(place: Place): Report | null {
  const report = firstReportBehind(place);
  if (!report?.speaker || report.elided || report.binding !== 'free') return null;
  return report.sentence[0] <= place.span.outer[0] ? report : null;
}

export const completes: DirectSieve = {
  id: 'completes',
  try: (place) => {
    const { paragraph, span, words } = place;
    if (words.length < 5) return null;
    const before = leading(place);
    const begun =
      modal.test(before) ||
      (disposal.test(before) && /^(?:[，。；]|$)/.test(trailing(place))) ||
      (predicate.test(words) && subjectEnd.test(before));
    if (!begun) return null;
    // `必须“两条腿走路”的说法`, `能“自己停下”的船`: a noun is described.
    if (/^的/.test(trailing(place))) return null;
    const sentence = sentenceAt(paragraph, span.outer[0]);
    const report = told(place) ?? lastReport(place, sentence[0], () => true);
    if (report) return byReport(place, 'completes', report);
    for (const clause of clausesBack(paragraph, sentence[0], span.outer[0], 3)) {
      const mention = place.subject(...clause);
      // `船队必须“两条腿走路”`: a saying, unless somebody speaks.
      if (mention && !speaks.has(mention.kind) && ofThings.test(before) && !asked.test(before)) return null;
      if (mention && (named.has(mention.kind) || mention.name.length < 10))
        return byMention(place, 'completes', { mention, paragraph });
    }
    const last = place.earlier.at(-1);
    return last?.paragraph === paragraph && last.speaker ? byMention(place, 'completes', last.speaker) : null;
  },
};
