/** Names with what stands beside them: offices, other names, a surname's title. */
import { withoutEnd } from '../../ends.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { sages } from '../lexicon/people.ts';
import { anonymousNounAtEnd } from '../lexicon/sources.ts';
import { surnameLength } from '../lexicon/surnames.ts';
import { familiarWords, nameLike, plausible, unsurnamed } from './chinese-names/plausible.ts';
import { fallsApart, isWord, splitsWord } from './dictionary.ts';
import { mayEnd } from './edges.ts';
import { honours } from './honours.ts';
import type { Name } from './names.ts';

/** The longest name of the article that `phrase` ends with. */
export function knownAtEnd(phrase: string, names: ReadonlyMap<string, Name>): Name | null {
  if (!mayEnd(names, phrase)) return null;
  for (let length = Math.min(30, phrase.length); length >= 2; length--) {
    const name = names.get(phrase.slice(-length));
    if (name) return name;
  }
  return null;
}

/** `绿洲证券韩素梅`: a Chinese name right behind the body its bearer works for. */
export function behindBody(phrase: string): string | null {
  for (const length of [3, 2]) {
    const name = phrase.slice(-length);
    const body = phrase.slice(0, -length);
    if (body.length < 4 || (!knownOrganisations.has(body) && organisationEnding(body).length < 2)) continue;
    if (plausible(name, false) && nameLike(name) && !isWord(name) && !splitsWord(phrase, body.length))
      return name;
  }
  return null;
}

/** `首席执行官阮长川`: two to four characters behind an office are a name, if they begin or sound like one. */
export function unknownAfterOffice(phrase: string): string | null {
  for (const length of [3, 2, 4]) {
    const tail = phrase.slice(-length);
    const before = phrase.slice(0, -length);
    // `创始人之一韦斯珀`, `韩素梅之子韩维`
    const among = /[一-鿿]{2}之[一子女妻父母]$/.test(before);
    if (!among && !/(?:官|长|裁|席|监|授|士|总|理|师|员|家|人|事|任)$/.test(before)) continue;
    // `产业观察家梁仲秋`: behind a trade that no list knows only what has a surname.
    if (
      !among &&
      officeAtEnd(before).length < 2 &&
      !(/[一-鿿]{3}[师员家]$/.test(before) && plausible(tail, false))
    )
      continue;
    if (officeAtEnd(phrase) !== '' || !nameLike(tail)) continue;
    if (tail.length === 2 && isWord(tail)) continue;
    // `老师略显无奈`: without a surname what a foreign name is made of, three characters that fall apart
    // (`奥大介`), or a pet name: `蕊蕊`.
    if (surnameLength(tail) === 0 && !unsurnamed(tail) && !(length === 3 && fallsApart(tail))) continue;
    return tail;
  }
  return null;
}

/** Behind a name these are somebody else: `杜兰发言人`. */
const relative =
  /^(?:发言人|父亲|母亲|妈妈|爸爸|奶奶|爷爷|妻子|丈夫|儿子|女儿|哥哥|弟弟|姐姐|妹妹|助理|秘书|经纪人|代理律师|队友|徒弟|弟子)$/;

/** Forms of address: only a surname stands before them. */
const social =
  /^(?:先生|女士|小姐|阿姨|婆婆|奶奶|爷爷|大爷|大妈|大叔|大姐|大哥|师傅|老师|同学|博士|教授|医生|律师|警官)$/;

/** `移民` of `移民杜女士`: a word that is no surname with what follows it. */
const endsWithNoun = (phrase: string): boolean =>
  isWord(phrase.slice(-2)) &&
  surnameLength(phrase.slice(-2)) === 0 &&
  (phrase.length === 2 || /[的市省区县国]$/.test(phrase.slice(0, -2)) || isWord(phrase.slice(-4, -2)));

/** `邬院士`, `曲虹潭律师`, `魏少军教授`: a name or surname before an office. */
export function titledName(
  phrase: string,
  names: ReadonlyMap<string, Name>,
): { kind: 'person' | 'surname'; at: number; name: string; role: string } | null {
  // `渔民老陈`
  const familiar = /[的者员民工师生主人户手友迷书商]([老小阿][一-鿿])$/.exec(phrase)?.[1] ?? '';
  if (surnameLength(familiar.charAt(1)) === 1 && !familiarWords.has(familiar))
    return { kind: 'surname', at: phrase.length - 2, name: familiar.charAt(1), role: familiar.charAt(0) };
  // `林总`: 总 is an office behind a surname alone.
  const office = officeAtEnd(phrase) || (/^[一-鿿]{1,2}总$/.test(phrase) ? '总' : '');
  if (office === '' || relative.test(office)) return null;
  // `大卫·艾利（David Ely）教授`
  const before = phrase
    .slice(0, -office.length)
    .replace(/(?<=）)[一-鿿]{1,8}$|(?:博士|教授|医学|工程学|哲学|理学|法学|资深|高级|[二三四]世){1,6}$/, '')
    .trimEnd()
    .replace(honours, '')
    .replace(/[（(][^（）()]*[）)]$/, '');
  const known = knownAtEnd(before, names);
  if (known && known.type === 'person')
    return {
      kind: 'person',
      at: before.length - known.text.length,
      name: known.text,
      role: before.slice(0, before.length - known.text.length) + office,
    };
  // `就像老舍先生`
  const sage = [2, 3, 4].map((length) => before.slice(-length)).find((name) => sages.has(name));
  if (sage && social.test(office))
    return { kind: 'person', at: before.length - sage.length, name: sage, role: office };
  // `Halloran 博士`
  const latin = /(?:^|[一-鿿 ])([A-Z][A-Za-zÀ-ž'’-]+(?: [A-Z][A-Za-zÀ-ž'’-]+){0,2}) ?$/.exec(before);
  if (latin?.[1] && social.test(office)) {
    const at = before.length - latin[0].length + latin[0].indexOf(latin[1]);
    return { kind: 'person', at, name: latin[1], role: office };
  }
  // `欧阳先生`
  const last = before.slice(surnameLength(before.slice(-2)) === 2 ? -2 : -1);
  // 本来想买的周小姐: a surname with a form of address behind what describes it.
  const address =
    /^(?:先生|女士|小姐|老师|师傅|婆婆|大爷|大妈|阿姨|妈妈|爸爸|奶奶|爷爷|大叔|大姐|大哥|大嫂|大娘|大婶|阿婆|阿伯)$/.test(
      office,
    );
  if (
    address &&
    surnameLength(last) === last.length &&
    /(?:的|手|位|名|\d)$/.test(before.slice(0, -last.length))
  ) {
    return { kind: 'surname', at: before.length - last.length, name: last, role: office };
  }
  const bare = before.slice(0, -last.length);
  if (
    last !== '' &&
    surnameLength(last) === last.length &&
    (bare === '' ||
      /[的位名岁]$/.test(bare) ||
      officeAtEnd(bare) !== '' ||
      (social.test(office) &&
        (organisationEnding(bare) !== '' || anonymousNounAtEnd(bare) !== '' || endsWithNoun(bare))))
  )
    return { kind: 'surname', at: bare.length, name: last, role: office };
  return null;
}

/** The office before a name, without what leads up to it. */
export function roleIn(before: string): string | null {
  const clean = before
    .replace(/^.*(?:[，。；：]|在[^，]{0,30}(?:时|上|中|后|里)|(?:曾经?|现任|时任|担任|身为|作为|是))/, '')
    .trim();
  const role = withoutEnd(clean, /[的\s]/);
  return officeAtEnd(role) !== '' || organisationEnding(clean) !== '' || knownOrganisations.has(clean)
    ? role
    : null;
}

export function startOfRole(text: string, start: number, coreStart: number, role: string | null): number {
  if (!role) return coreStart;
  const at = text.slice(start, coreStart).lastIndexOf(role);
  return at < 0 ? coreStart : start + at;
}
