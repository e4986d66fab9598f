/** Names weighed against where else they stand: which of two is the whole, where one ends, what it is called for short. */
import { time } from '../lexicon/adverbs.ts';
import { isJapaneseSurname } from '../lexicon/japanese-names.ts';
import { officeAfter } from '../lexicon/offices.ts';
import { knownOrganisations } from '../lexicon/organisations.ts';
import { surnameLength } from '../lexicon/surnames.ts';
import { isGivenName } from '../lexicon/transcribed-given-names.ts';
import { anyDot, transcribes } from '../lexicon/transliteration.ts';
import { piecesOf } from '../speakers/pieces.ts';
import { nameLike, plausible } from './chinese-names/plausible.ts';
import { isWord } from './dictionary.ts';
import type { Name } from './names.ts';

/** So many dotted names are compared with each other. */
const mostAlike = 200;

/** Puts right, in `names`, the foreign names that were found in `text` so far. */
export function weighForeign(names: Map<string, Name>, text: string): void {
  unburden(names, text);
  weigh(names, text);
}

/** Puts right, in `names`, all that were found in `text`, and adds what they are called for short. */
export function weighAll(names: Map<string, Name>, text: string): void {
  unlead(names, text);
  extend(names, text);
  overlong(names, text);
  settle(names, text);
  overrun(names);
  shorten(names, text);
}

/** How often a word stands in the text. */
const count = (text: string, word: string): number => text.split(word).length - 1;

/** What a name is told from by more than its first character: an office, a time, `赵明周三…`. */
const endsBefore = new RegExp(`^(?:${officeAfter}|${time})`);
/** So much of the text shows that. */
const shown = 12;

/**
 * `我爱奥兰·韦伯` beside `奥兰·韦伯`: of two dotted names of which one stands inside the other, the longer one,
 * unless the shorter stands nowhere else.
 */
function unburden(names: Map<string, Name>, text: string): void {
  const dotted = [...names.values()].filter((name) => name.by === 'dotted').map((name) => name.text);
  const byPieces = Map.groupBy(dotted, (name) => piecesOf(name).slice(1, -1).join('·'));
  for (const group of byPieces.values()) {
    const alike = group.slice(0, mostAlike);
    for (const name of alike) {
      const inner = alike.find((other) => other !== name && name.includes(other));
      if (inner) names.delete(count(text, inner) > count(text, name) ? name : inner);
    }
  }
}

/** What ends a name, whatever stands before it. */
const endsName = /[^一-鿿]|[说称在表也的等和与及是对向就又还曾则都均已将被把从到介指认告透]/;

/**
 * The last piece of a dotted name as it stands alone elsewhere: `雷·坎贝尔家` beside `坎贝尔说` is 雷·坎贝尔,
 * `伊万·彼得` where 彼得 is always followed by 连科 is 伊万·彼得连科.
 */
function weigh(names: Map<string, Name>, text: string): void {
  const dotted = [...names.values()].filter((name) => name.by === 'dotted').slice(0, mostAlike);
  for (const name of dotted) {
    const last = piecesOf(name.text).at(-1) ?? '';
    const behind = (piece: string) =>
      text
        .split(piece)
        .slice(1)
        .map((rest) => (endsBefore.test(rest.slice(0, shown)) ? '' : rest.charAt(0)));
    const shorter = last.slice(0, -1);
    let piece = last;
    if (
      last.length > 2 &&
      behind(last).length === 1 &&
      behind(shorter).filter((next) => next !== last.at(-1)).length > 1
    ) {
      piece = shorter;
    } else {
      for (let step = 0; step < 3; step++) {
        const following = behind(piece);
        const [only = ''] = following;
        const always = following.every((next) => next === only);
        if (following.length < 2 || !always || only === '' || endsName.test(only)) break;
        piece += only;
      }
    }
    if (piece === last) continue;
    names.delete(name.text);
    const whole = name.text.slice(0, -last.length) + piece;
    names.set(whole, { ...name, text: whole });
  }
}

/** `有记者向林光提议` beside `林光说`: before a name that stands by itself, 向 and 于 are no surname. */
function unlead(names: Map<string, Name>, text: string): void {
  for (const name of [...names.values()]) {
    const rest = name.text.slice(1);
    if (!/^[向于][一-鿿]{2}$/.test(name.text) || name.by === 'known' || !plausible(rest, true)) continue;
    if (!nameLike(rest) || count(text, rest) <= count(text, name.text)) continue;
    names.delete(name.text);
    if (!names.has(rest)) names.set(rest, { ...name, text: rest });
  }
}

/** A two-character name that the same character always follows is the beginning of a longer one. */
function extend(names: Map<string, Name>, text: string): void {
  for (const name of [...names.values()]) {
    if (!/^[一-鿿]{2}$/.test(name.text) || name.by === 'known') continue;
    const next = new Set<string>();
    let seen = 0;
    for (let at = text.indexOf(name.text); at >= 0 && seen < 20; at = text.indexOf(name.text, at + 1)) {
      next.add(endsBefore.test(text.slice(at + 2, at + 2 + shown)) ? '' : text.charAt(at + 2));
      seen++;
    }
    const [only] = next;
    if (seen < 2 || next.size !== 1 || !only || endsName.test(only)) continue;
    names.delete(name.text);
    names.set(name.text + only, { ...name, text: name.text + only });
  }
}

/** `埃隆·马斯克发`, where the text has `埃隆·马斯克` as well: the rest is the beginning of the next word. */
function overrun(names: Map<string, Name>): void {
  const dotted = [...names.values()].filter((name) => name.by === 'dotted').map((name) => name.text);
  const short = new Set(dotted);
  for (const name of dotted) {
    for (let length = name.length - 1; length > name.length - 4; length--) {
      if (short.has(name.slice(0, length)) && ![...name.slice(length)].every(transcribes)) names.delete(name);
    }
  }
}

/** `孟野坐在后座`, where `孟野没有争辩` stands elsewhere: the name is what stands there more often. */
function overlong(names: Map<string, Name>, text: string): void {
  const beforeOffice = new Set(
    [...names.values()].filter(({ by }) => by === 'before-office').map((one) => one.text.slice(0, 2)),
  );
  for (const name of [...names.values()]) {
    const two = name.text.slice(0, 2);
    if (!/^[一-鿿]{3}$/.test(name.text) || name.type !== 'person' || surnameLength(name.text) !== 1) continue;
    if (names.has(two) || !plausible(two, false) || !nameLike(two) || isWord(two)) continue;
    if (count(text, name.text) > 1 || count(text, two) < 2) continue;
    // `陈岚锋教授`, and then `陈岚峰说`: one of the two is misspelt.
    if (beforeOffice.has(two)) continue;
    names.delete(name.text);
    names.set(two, { ...name, text: two });
  }
}

/** Of a two-character name and a longer one that begins with it, the one that stands alone more often. */
function settle(names: Map<string, Name>, text: string): void {
  const longer = new Map<string, string>();
  for (const name of names.keys()) if (/^[一-鿿]{3}$/.test(name)) longer.set(name.slice(0, 2), name);
  for (const name of [...names.keys()]) {
    const other = name.length === 2 ? longer.get(name) : undefined;
    if (!other) continue;
    names.delete(count(text, other) * 2 > count(text, name) ? name : other);
  }
}

/** Beside a piece of a name in Latin letters: the rest of a name or of a word. */
const latinBefore = /[A-Za-z0-9.'’-] ?$/;
const latinBehind = /^(?:['’-]?[A-Za-z0-9]| [A-Z])/;

/** Whether a piece of a name stands somewhere without a dot, or more of a name in Latin letters, beside it. */
function standsAlone(text: string, piece: string): boolean {
  const latin = /^[A-Za-z]/.test(piece);
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
    const end = at + piece.length;
    if (
      latin
        ? !latinBefore.test(text.slice(Math.max(0, at - 2), at)) &&
          !latinBehind.test(text.slice(end, end + 2))
        : !anyDot.test(text.charAt(at - 1)) && !anyDot.test(text.charAt(end))
    )
      return true;
  }
  return false;
}

/** The last piece of a foreign name stands for the whole, `维纳`, `Buck`; and so does a given name, `托尼`. */
function shorten(names: Map<string, Name>, text: string): void {
  for (const name of [...names.values()]) {
    if (name.type !== 'person') continue;
    const pieces = piecesOf(name.text);
    // 古贺 for 古贺诚一郎
    const family = name.text.slice(0, 2);
    if (name.text.length > 2 && isJapaneseSurname(family))
      names.set(family, { text: family, type: 'person', by: 'last-piece' });
    if (pieces.length < 2) continue;
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    // O’Keeffe and O'Keeffe are one name.
    const other = /['’]/.test(last) ? [last.replace(/['’]/, last.includes('’') ? "'" : '’')] : [];
    // `卡洛斯·贝尔穆德斯·里奥斯`: of a double surname the first often stands alone.
    const middle = name.by === 'dotted' && pieces.length === 3 ? (pieces[1] ?? '') : '';
    const alone = middle.length > 2 ? [middle] : [];
    // `拉菲克` for 拉菲克·伊斯拉姆, whom the text never calls by the last piece.
    const given =
      isGivenName(first) || (first.length > 1 && standsAlone(text, first) && !standsAlone(text, last));
    for (const piece of [last, ...other, ...alone, ...(given ? [first] : [])]) {
      // `克斯伯` is no name where `克斯伯里` is one.
      for (let length = 2; length < piece.length; length++)
        if (names.get(piece.slice(0, length))?.by === 'transcribed') names.delete(piece.slice(0, length));
      if (piece.length < 2 || names.has(piece)) continue;
      // `理查德·尼尔森`: who is called like a company is called so again.
      if (knownOrganisations.has(piece) && name.by !== 'dotted') continue;
      names.set(piece, { text: piece, type: 'person', by: piece === first ? 'first-piece' : 'last-piece' });
    }
  }
}
