/**
 * `…，她不想离开。“…。”`: the sentence before the words tells of one person, and nobody else is near.
 *
 * @example
 *   in: 轮机长郑远川来过这里，又走了。河水涨了三天，站长韩素梅一步也没有离开。“我当时想，走了就没有人记水位了。”
 *   out: 韩素梅 | direct | 我当时想，走了就没有人记水位了。
 *
 * @example
 *   in: 轮机长郑远川来过这里，又走了。水面上忽然有人叫起来，韩素梅回过头去。“素梅，你快下来，我们等你一起走！”
 */
import { clausesBack } from '../../reports/clause-start.ts';
import { sentenceAt } from '../../text/paragraph.ts';
import {
  bearsName,
  behindColon,
  byMention,
  type DirectSieve,
  leading,
  standsAlone,
  stopped,
} from '../place.ts';

/** `“韩素梅！别下去！”`, `“她那天走得急。”`: the words are said to or of somebody. */
const tellsOf = (words: string, name: string): boolean =>
  words.includes(name.slice(-2)) || /^[^我]*[他她](?!们)/.test(words);

export const toldBefore: DirectSieve = {
  id: 'told-before',
  try: (place) => {
    const { paragraph, span, words } = place;
    if (!stopped(place) || words.length < 10 || !standsAlone(place) || behindColon(place)) return null;
    if (!/[。！？]$/.test(leading(place))) return null;
    const stop = paragraph.flat.slice(0, span.outer[0]).trimEnd().length - 1;
    const [from] = sentenceAt(paragraph, stop - 1);
    for (const [start, end] of clausesBack(paragraph, from, stop, 6)) {
      const opening = place.ahead(start, end);
      const mention = opening && bearsName(opening) ? opening : place.subject(start, end);
      if (mention && mention.kind !== 'document' && mention.range[0] <= start + 12) {
        const one = mention.kind === 'person' || mention.kind === 'surname' || /^[他她]$/.test(mention.name);
        return one && !tellsOf(words, mention.name)
          ? byMention(place, 'told-before', { mention, paragraph })
          : null;
      }
    }
    return null;
  },
};
