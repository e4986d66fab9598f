/** Where no noun phrase can end: inside a word, inside a known name. */
import { passes } from '../text/units.ts';
import { isWord, splitsWord } from './dictionary.ts';
import { edgesOf, mayBegin } from './edges.ts';
import type { Name } from './names.ts';

/** `信[用]卡中心`, `领[先]的学者`: the second half of a word, but not `警方[向]`, `白鹭方面[对]记者`. */
export const endsWord = (text: string, at: number): boolean =>
  text.slice(at - 2, at) !== '方面' &&
  /(?![他她它我你您咱会院部局])[一-鿿][用对给同从以先将更没只未即才均都还率带便则却向就拟]/.test(
    text.slice(at - 1, at + 1),
  ) &&
  isWord(text.slice(at - 1, at + 1)) &&
  (/[用对给同从以]/.test(text.charAt(at)) ||
    splitsWord(text.slice(Math.max(0, at - 8), at + 6), Math.min(at, 8)));

/** `母亲[曾女士]回忆`: no adverb and no preposition begins `text`, but a surname. */
export const surnameHere =
  /^[曾向于从同先均还都应全时](?:某|先生|女士|小姐|太太|老师|师傅|医生|律师|大爷|大妈|大姐|大哥|阿姨|奶奶|爷爷)/;

/** Longest name that is looked for around a place. */
const longest = 12;

/** Whether `place` lies inside a known name, where no noun phrase can end. */
export function insideName(clause: string, place: number, names: ReadonlyMap<string, Name>): boolean {
  const { first } = edgesOf(names);
  for (let start = Math.max(0, place - longest + 1); start < place; start++) {
    if (!passes(first, clause.charCodeAt(start))) continue;
    const last = Math.min(start + longest, clause.length);
    for (let end = place + 1; end <= last; end++) {
      if (names.has(clause.slice(start, end))) return true;
    }
  }
  return false;
}

/** A known name of two to `most` characters begins `text`. */
export function knownAt(text: string, names: ReadonlyMap<string, Name>, most = 4): boolean {
  if (!mayBegin(names, text)) return false;
  for (let length = 2; length <= most; length++) if (names.has(text.slice(0, length))) return true;
  return false;
}
