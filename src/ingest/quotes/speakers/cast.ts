/** Everyone an article names, each once, under the fullest form of the name. */
import { pinyin } from 'pinyin-pro';
import { isJapaneseSurname } from '../lexicon/japanese-names.ts';
import { sameGivenName } from '../lexicon/transcribed-given-names.ts';
import { transcriptions } from '../lexicon/transcriptions.ts';
import { anyDot, transcribes } from '../lexicon/transliteration.ts';
import type { Name } from '../mentions/names.ts';
import { abbreviations } from './abbreviations.ts';
import { bracketed, calledOtherwise, respelt } from './other-forms.ts';
import { piecesOf } from './pieces.ts';
import { soundAlike } from './sounds.ts';

export interface Member {
  readonly type: 'person' | 'organisation';
  /** The fullest form. */
  readonly name: string;
  readonly aliases: Set<string>;
  role: string | null;
}

export interface Cast {
  /** By every form of the name. */
  readonly byForm: ReadonlyMap<string, Member>;
}

/** Gathers the forms of each name. */
export function castOf(names: ReadonlyMap<string, Name>, text: string): Cast {
  const byForm = new Map<string, Member>();
  const people: Person[] = [];
  const full = [...names.values()].sort((a, b) => b.text.length - a.text.length);
  for (const name of full) {
    const owner = ownerOf(name, people, text);
    if (owner && (name.by !== 'first-piece' || standsAlone(name.text, text))) owner.aliases.add(name.text);
    const member = owner ?? { type: name.type, name: name.text, aliases: new Set<string>(), role: null };
    byForm.set(name.text, member);
    if (name.type === 'person') people.push(personOf(name.text, member));
  }
  abbreviated(text, byForm);
  transcribed(byForm);
  sounding(byForm);
  respelt(byForm);
  bracketed(text, byForm);
  calledOtherwise(names, text, byForm);
  return { byForm };
}

/** So many places are looked at. */
const mostPlaces = 200;

/** Whether a given name stands anywhere without the rest of the name behind it. */
function standsAlone(given: string, text: string): boolean {
  let at = text.indexOf(given);
  for (let place = 0; at >= 0 && place < mostPlaces; place++) {
    const behind = text.slice(at + given.length, at + given.length + 2);
    if (!anyDot.test(behind.charAt(0)) && !/^(?:[-.．]|[ ]?[A-Za-z])/.test(behind)) return true;
    at = text.indexOf(given, at + given.length);
  }
  return false;
}

/** A form of a person's name, with what it is compared by. */
interface Person {
  readonly form: string;
  readonly member: Member;
  readonly pieces: readonly string[];
  readonly last: string;
  readonly joined: string;
  /** What follows the given name. */
  readonly rest: string;
}

function personOf(form: string, member: Member): Person {
  const pieces = piecesOf(form);
  const last = pieces.at(-1) ?? '';
  return { form, member, pieces, last, joined: pieces.join(''), rest: pieces.slice(1).join('·') };
}

const straight = (text: string): string => text.replace('’', "'");

/** Whose short form `name` is: the last or first piece of exactly one longer name. */
function ownerOf({ text, type, by }: Name, people: readonly Person[], article: string): Member | null {
  if (type !== 'person') return null;
  if (by === 'nickname') return bearerOf(text.charAt(1), people, article);
  const owners = new Set<Member>();
  const plain = straight(text);
  const dotted = text.replace(anyDot, '·');
  const pieces = piecesOf(text);
  for (const one of people) {
    const { form, last } = one;
    if (
      (one.pieces.length > 1 &&
        (straight(last) === plain ||
          one.pieces[0] === text ||
          one.joined === text ||
          // `迈兰佐` for 迈克·兰佐
          (one.pieces.length === 2 && one.pieces[0]?.charAt(0) + last === text) ||
          one.rest === dotted ||
          (form.endsWith(text) && anyDot.test(form.charAt(form.length - text.length - 1))))) ||
      // `小辉` where there is a `陈小辉`, `阿芳` where there is a `李桂芳`, `古贺` where there is a `古贺诚一郎`
      (/^[一-鿿]{3}$/.test(form) &&
        (form.slice(1) === text || /^[阿小](.)$/.exec(text)?.[1] === form.charAt(2))) ||
      (isJapaneseSurname(text) && /^[一-鿿]{3,5}$/.test(form) && form.startsWith(text)) ||
      sameSurname(one.pieces, pieces) ||
      variant(form, text) ||
      variant(last, text)
    )
      owners.add(one.member);
  }
  return owners.size === 1 ? ([...owners][0] ?? null) : null;
}

/** The person of the article with this surname; of several the one it names first, whom it is about. */
function bearerOf(surname: string, people: readonly Person[], article: string): Member | null {
  let first: Member | null = null;
  for (const { member } of people)
    if (
      /^[一-鿿]{2,4}$/.test(member.name) &&
      member.name.startsWith(surname) &&
      (!first || article.indexOf(member.name) < article.indexOf(first.name))
    )
      first = member;
  return first;
}

/** Two transcriptions of one given name before one surname, whatever initials stand between: `约翰·F·霍尔特`. */
function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [given = '', last, more] = a.filter(isSpelt);
  const [otherGiven = '', otherLast, otherMore] = b.filter(isSpelt);
  return (
    last !== undefined &&
    last === otherLast &&
    more === undefined &&
    otherMore === undefined &&
    sameGivenName(given, otherGiven)
  );
}
const isSpelt = (piece: string): boolean => !/^[A-Z]\.?$/.test(piece);

/**
 * Two transcriptions of one name: four characters or more, one of them different (`扎克伯格`, `扎克伯克`), or three,
 * where the different ones begin with the same sound (`马斯克`, `麦斯克`).
 */
function variant(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3 || !/^[一-鿿·]+$/.test(a)) return false;
  let different = 0;
  let last = 0;
  for (let i = 0; i < a.length; i++) {
    if (a.charAt(i) === b.charAt(i)) continue;
    different++;
    last = i;
  }
  if (different !== 1) return false;
  if (a.length > 3) return a.slice(0, 2) === b.slice(0, 2);
  return [...a, ...b].every(transcribes) && initial(a.charAt(last)) === initial(b.charAt(last));
}

/** The consonant a character begins with. */
const initial = (char: string): string => pinyin(char, { pattern: 'initial' });

/** `Mark Zuckerberg` here and `扎克伯格` there: one person, by the fullest form that the article has. */
function transcribed(byForm: Map<string, Member>): void {
  for (const forms of transcriptions) {
    const members = new Set(forms.flatMap((form) => byForm.get(form) ?? []));
    if (members.size < 2) continue;
    const full =
      forms.find((form) => /[·]/.test(form) && byForm.has(form)) ?? forms.find((form) => byForm.has(form));
    const target = full === undefined ? undefined : byForm.get(full);
    if (!target) continue;
    for (const [form, member] of [...byForm]) {
      if (member === target || !members.has(member)) continue;
      byForm.set(form, target);
      target.aliases.add(form);
    }
  }
}

const foreign = /^[A-Z][\p{L}'’-]+(?: [A-Z][\p{L}'’.-]*)+$/u;

/** `Mark Gurman` here and `古尔曼` there: one person, where no other in the article goes by such a name. */
function sounding(byForm: Map<string, Member>): void {
  const people = new Set([...byForm.values()].filter(({ type }) => type === 'person'));
  const latin = [...people].filter(({ name }) => foreign.test(name));
  if (latin.length === 0) return;
  const pairs = [...people].flatMap((one) => {
    if (![...one.name].every((char) => transcribes(char) || anyDot.test(char))) return [];
    const alike = latin.filter((other) => soundAlike(piecesOf(one.name), other.name.split(' ')));
    return alike.length === 1 && alike[0] ? [[one, alike[0]] as const] : [];
  });
  for (const [one, other] of pairs) {
    if (pairs.some(([some, same]) => same === other && some !== one)) continue;
    const [target, form] = anyDot.test(one.name) ? [one, other] : [other, one];
    for (const [name, member] of [...byForm]) if (member === form) byForm.set(name, target);
    for (const name of [form.name, ...form.aliases]) target.aliases.add(name);
  }
}

/** What a text declares to be short for what. */
function abbreviated(text: string, byForm: Map<string, Member>): void {
  for (const { full, short } of abbreviations(text)) {
    if ((byForm.get(short)?.name ?? short) !== short) continue;
    const member = byForm.get(full) ?? {
      type: 'organisation',
      name: full,
      aliases: new Set<string>(),
      role: null,
    };
    member.aliases.add(short);
    byForm.set(full, member);
    byForm.set(short, member);
  }
}

/** The people of the cast by each piece of their names. */
export function byPiece(cast: Cast): Map<string, Set<Member>> {
  const pieces = new Map<string, Set<Member>>();
  for (const member of cast.byForm.values()) {
    if (member.type !== 'person') continue;
    const given = /^[一-鿿]{3}$/.test(member.name) ? [member.name.slice(1)] : [];
    for (const piece of [...piecesOf(member.name), ...given])
      pieces.set(piece, (pieces.get(piece) ?? new Set()).add(member));
  }
  return pieces;
}
