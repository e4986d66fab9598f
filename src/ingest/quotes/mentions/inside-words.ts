/** Characters that look like a name where they stand but are cut out of longer words: `史发展` of `历史发展`. */
import { cue } from '../lexicon/cues.ts';
import { wordsIn } from './dictionary.ts';

/** So many places of a name are looked at, */
const mostPlaces = 4;
/** and so much of the text on both sides of each. */
const around = 6;

/** Whether every place of `name` in the text is one where it cannot stand by itself. */
function everywhere(text: string, name: string, bad: (at: number, end: number) => boolean): boolean {
  let at = text.indexOf(name);
  for (let place = 0; at >= 0 && place < mostPlaces; place++) {
    if (!bad(at, at + name.length)) return false;
    at = text.indexOf(name, at + 1);
  }
  return true;
}

/** What begins the next word rather than ends the one it makes with the last character of a name: `立明|也`. */
const goesOn = /[也和与及在于为对向说称将已还又则却都并很就才只仍先曾前后中外内上下刚立成要会能可]/;
/** So does a reporting word: `周海平|坦言，`. */
const speaks = new RegExp(`^(?:${cue})[，：“]`);

/**
 * Whether a name always begins or ends inside a word of the dictionary: `龙年邮` of `龙年邮票`, `车南站` of
 * `火车南站`.
 */
export function insideWords(text: string, name: string): boolean {
  return everywhere(text, name, (at, end) => {
    const from = Math.max(0, at - around);
    for (const { segment, index } of wordsIn(text.slice(from, end + around))) {
      const start = from + index;
      const stop = start + segment.length;
      if (start < at && stop > at) return true;
      if (
        start < end &&
        stop > end &&
        !goesOn.test(text.charAt(end)) &&
        !speaks.test(text.slice(end, end + 6))
      )
        return true;
    }
    return false;
  });
}

/** Names are so long, where another may begin or end inside them. */
const longest = 4;

/** Whether a name always overlaps with one of the others: `兰报案` where `孟兰兰报案`. */
export function insideNames(text: string, name: string, has: (name: string) => boolean): boolean {
  return everywhere(text, name, (at, end) => {
    for (let start = Math.max(0, at - longest + 2); start < at; start++)
      for (let stop = at + 1; stop <= end && stop - start <= longest; stop++)
        if (stop - start > 1 && has(text.slice(start, stop))) return true;
    return false;
  });
}
