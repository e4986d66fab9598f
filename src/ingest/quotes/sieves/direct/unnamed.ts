/**
 * Quoted speech that is its whole paragraph and whose speaker cannot be established: it is recorded, and
 * nobody is named. Within a paragraph such words are as often a slogan, a verse or a title, and are left.
 *
 * @example
 *   in: “爷爷，为什么今年的雪还没有化？”
 *   out: - | direct | 爷爷，为什么今年的雪还没有化？
 */
import { byMention, type DirectSieve, full } from '../place.ts';

export const unnamed: DirectSieve = {
  id: 'unnamed',
  try: (place) => {
    const { paragraph, span, words } = place;
    if (span.outer[0] > 0 || span.outer[1] < paragraph.text.length || words.length < 7 || !full(place))
      return null;
    return byMention(place, 'unnamed', null);
  },
};
