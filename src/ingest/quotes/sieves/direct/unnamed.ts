/**
 * Quoted speech whose speaker cannot be established: it is recorded, and nobody is named.
 *
 * @example
 *   in: “爷爷，为什么今年的雪还没有化？”
 *   out: - | direct | 爷爷，为什么今年的雪还没有化？
 */
import { byMention, type DirectSieve, full, standsAlone } from '../place.ts';

export const unnamed: DirectSieve = {
  id: 'unnamed',
  try: (place) => {
    const { paragraph, span, words } = place;
    const alone = span.outer[0] === 0 && span.outer[1] >= paragraph.text.length;
    if (!full(place) || words.length < (alone ? 7 : 16) || !standsAlone(place)) return null;
    return byMention(place, 'unnamed', null);
  },
};
