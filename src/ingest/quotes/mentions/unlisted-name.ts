/** Names of no list, that nothing shows but that they are no words and return in the text. */
import { namedByForm } from './chinese-names/plausible.ts';
import { allWords, splitsWord } from './dictionary.ts';
import { holdsClause } from './name-start.ts';
import type { Name } from './names.ts';

/** `NHS英格兰`, `IBM亚太`: letters, and where the body is. */
export const region = /^[A-Z][A-Za-z]+(?:英格兰|苏格兰|威尔士|北爱尔兰|欧洲|亚太|亚洲|北美|拉美|非洲|中东)$/;

/** `边跑边`, `一边儿`, `立即抓`, `每一桩`: how something is done, or how many. */
const tells = /^边.+边|^每|^一[边面]儿?|^(?:立即|立刻|随即|当即|马上|连忙)/;

/** `韩素梅塞` of `韩素梅塞给他`: whoever has a name, and what is done. */
function beginsWithPerson(phrase: string, names: ReadonlyMap<string, Name>): boolean {
  for (let length = 2; length < phrase.length; length++)
    if (names.get(phrase.slice(0, length))?.type === 'person') return true;
  return false;
}

/** `韩素梅大声说`: a surname and two characters that no dictionary takes together. */
const isNative = (phrase: string): boolean => phrase.length === 3 && namedByForm(phrase);

/** What the phrase `[start, end)`, a name by its form alone, is the name of; null where it is none. */
export function unlistedName(
  text: string,
  start: number,
  end: number,
  phrase: string,
  names: ReadonlyMap<string, Name>,
): 'person' | 'organisation' | null {
  if (
    !/^(?![\d要写])[一-鿿A-Za-z0-9]{3,8}(?<![说称已仍还又才则曾])$/.test(phrase) ||
    /[的了在是不也都就而很等和与及着过这那该有被把将从到上下里中后前时们个]/.test(phrase) ||
    (/[一-鿿]/.test(phrase) && allWords(phrase)) ||
    holdsClause(phrase) ||
    tells.test(phrase) ||
    splitsWord(text.slice(start, end + 4), end - start) ||
    text.indexOf(phrase) === text.lastIndexOf(phrase)
  )
    return null;
  if (isNative(phrase)) return 'person';
  return beginsWithPerson(phrase, names) ? null : 'organisation';
}
