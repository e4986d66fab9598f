/**
 * `X提到了“…”`: a clause in marks behind a verb that takes a thing as readily as words, and more of the words that the
 * same sentence has quoted before: `以及“…”`.
 *
 * @example
 *   in: 船长林维舟在会上提到了“旧船到底还能不能再开一年”。
 *   out: 林维舟 | direct | 旧船到底还能不能再开一年
 *
 * @example
 *   in: 船长林维舟将航道形容为“一条没有尽头的弯路”，以及“给江水看的桥”。
 *   out: 林维舟 | direct | 给江水看的桥
 *
 * @example
 *   in: 船长林维舟在会上提到了“白鹭夏季计划”。
 */
import { states } from '../../lexicon/propositions.ts';
import { clauseStart } from '../../reports/clause-start.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import { byMention, type DirectSieve, leading, type Place, trailing } from '../place.ts';

const verb =
  /(?:[提谈说讲]到|[提谈]及|盛赞|称赞|赞扬|夸赞|吹捧|鼓吹|宣扬|感叹|感慨|抱怨|吐槽|直呼|惊呼|自嘲|调侃|思考|心想|自问|反问|追问|质疑|反驳|重申|关注|喊出|高呼)(?:了|到|过|着|说|道)*[^，。“”]{0,16}$/;

/** What joins a second wording to the first. */
const joined =
  /^(?:[，、]?(?:和|与|及|以及|或者?|甚至|而是|并且?|且|也是|还是|更是|而不是|不是)?[^，。；“”：]{0,10}|[，、])$/;

const worded = (words: string): boolean =>
  words.length >= 8 &&
  !/^[A-Za-z《]/.test(words) &&
  (states(words) || (words.length >= 12 && words.includes('的')));

/** A term says of what follows what it is: `“慢船”模式`. */
const describes = (place: Place): boolean => /^(?:的(?!。|，)|[一-鿿]{2})/.test(trailing(place));

export const takenUp: DirectSieve = {
  id: 'taken-up',
  try: (place) => {
    const { paragraph, span, words } = place;
    const sentence = sentenceAt(paragraph, span.outer[0]);
    const last = place.earlier.at(-1);
    if (
      last?.speaker &&
      last.range[0] > sentence[0] &&
      words.length >= 5 &&
      /[的了是不在将能要可和与让使被把对会]|[一-鿿]{6,}/.test(words) &&
      !describes(place) &&
      joined.test(paragraph.flat.slice(last.range[1] + 1, span.outer[0]))
    )
      return { ...last, kind: 'direct', range: span.inner, sieve: 'taken-up' };
    const before = leading(place);
    const match = verb.exec(before);
    if (!match || !worded(words) || describes(place)) return null;
    let end = span.outer[0] - (before.length - match.index);
    for (let step = 0; step < 3 && end > sentence[0]; step++) {
      const start = clauseStart(paragraph, sentence[0], end);
      const mention = place.subject(start, end);
      if (mention && mention.kind !== 'document') return byMention(place, 'taken-up', { mention, paragraph });
      end = start - 1;
    }
    return null;
  },
};
