/** `发言人伊万 彼得连科没有说明`: foreign names behind an office, with a space for the dot. */
import { matchesOf } from '../../matches.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { givenNameAtEnd } from '../lexicon/transcribed-given-names.ts';
import { inDotted, transcribes, transcribing } from '../lexicon/transliteration.ts';

const spaced = new RegExp(`(?<=${transcribing}) (?=${transcribing}{2})`, 'g');
/** So long are the pieces. */
const longest = 7;

export function* spacedNames(text: string): Generator<string> {
  for (const { index } of matchesOf(text, spaced)) {
    let start = index - givenNameAtEnd(text.slice(Math.max(0, index - longest), index)).length;
    while (start > index - longest && inDotted(text.charAt(start - 1))) start--;
    // `行政总裁|伊万`: the office may end with characters that transcribe.
    while (start < index - 1 && officeAtEnd(text.slice(Math.max(0, start - 12), start)) === '') start++;
    if (start >= index - 1) continue;
    let end = index + 1;
    while (end < index + 1 + longest && transcribes(text.charAt(end))) end++;
    if (end - index > 2) yield text.slice(start, end);
  }
}
