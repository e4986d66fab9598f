/**
 * `X感到“…”`, `X将其形容为“…”`, `X敦促他“…”`: a verb that takes the words of its subject, though it reports
 * nothing by itself.
 *
 * @example
 *   in: 水文站站长韩素梅将新的航道形容为“一条没有尽头的弯路”，她打算明年退休。
 *   out: 韩素梅 | direct | 一条没有尽头的弯路
 *
 * @example
 *   in: 这条航道被当地人称为“白鹭水道”。
 */
import { clauseStart } from '../../reports/clauses.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import { byMention, type DirectSieve, leading } from '../place.ts';

const takes =
  /(?:(?:形容|描述|描绘|概括|总结|定义)(?:为|成|得)[^，。“”]{0,16}|[看视称]作|称之为|称[^，。“”]{2,24}为|(?:痛?斥|抨击|批评|嘲讽|指责)(?:之?为|成)[^，。“”]{0,8}|(?:感到|深感|觉得)(?:非常|十分|很)?|(?:敦促|鼓励|劝|指责|指控|批评|警告)(?:[他她它其]们?|员工|民众|公众|用户|读者))$/;

export const describedAs: DirectSieve = {
  id: 'described-as',
  try: (place) => {
    const { paragraph, span, words } = place;
    const before = leading(place);
    const verb = takes.exec(before);
    if (!verb || words.length < 5) return null;
    if (!verb[0].startsWith('感到') && words.length < 8 && !/[的了是不在将会能要和与被把让得]/.test(words))
      return null;
    const sentence = sentenceAt(paragraph, span.outer[0]);
    let end = span.outer[0] - (before.length - verb.index);
    if (/被[^，。]{1,12}$/.test(paragraph.flat.slice(Math.max(sentence[0], end - 14), end))) return null;
    for (let step = 0; step < 3 && end > sentence[0]; step++) {
      const start = clauseStart(paragraph, sentence[0], end);
      const mention = place.subject(start, end);
      if (mention && mention.kind !== 'document')
        return byMention(place, 'described-as', { mention, paragraph });
      end = start - 1;
    }
    return null;
  },
};
