/** Finds the names of an article: who and what its sentences can be about. */
import { matchesFrom, matchesOf } from '../../matches.ts';
import { adverbial, time } from '../lexicon/adverbs.ts';
import { isJapaneseSurname } from '../lexicon/japanese-names.ts';
import { officeAfter, officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations } from '../lexicon/organisations.ts';
import { knownPeople, knownPeopleStarts } from '../lexicon/people.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import { surnameLength } from '../lexicon/surnames.ts';
import { isGivenName } from '../lexicon/transcribed-given-names.ts';
import { anyDot, transcribes, transcribing } from '../lexicon/transliteration.ts';
import { abbreviations } from '../speakers/abbreviations.ts';
import { piecesOf } from '../speakers/cast.ts';
import { chineseNames } from './chinese-names/index.ts';
import { nameLike, plausible } from './chinese-names/plausible.ts';
import { isWord } from './dictionary.ts';
import { bareKind } from './head.ts';
import { kindNames } from './kind-names.ts';
import { latinPeople } from './latin-names.ts';
import { nicknames } from './nicknames.ts';
import { repeatedNames } from './repeated-names.ts';

export interface Name {
  readonly text: string;
  readonly type: 'person' | 'organisation';
  /** How it was found; the trace shows it. */
  readonly by: string;
}

/** An article names fewer people than this; more come from text made to exhaust the program. */
const most = 2000;

/** `来自河口的珍娜说`: a foreign name without more, where somebody is said to come from. */
const from = new RegExp(
  `(?:来自|住在|居住在)[^，。！？；的]{2,12}的(${transcribing}{2,5}?)(?=表示|说|称|告诉|认为|回忆|写道|指出)`,
  'g',
);

/** `优素福是一名护士`: a name of one piece, and who that is. */
const being = new RegExp(`(?:^|[。！？])(${transcribing}{3,5})是一[名位]`, 'gm');

/** `51岁的彼得，`: a given name alone behind an age. */
const aged = new RegExp(`\\d岁的(${transcribing}{2,5})(?=[，（])`, 'g');

/** `保罗（Paul），一位研究员`: a foreign name with its Latin form, and who that is. */
const glossed = new RegExp(
  `(?<=(?<![一-鿿·])(${transcribing}{2,5}))（[A-Z][A-Za-z .'’-]{1,30}）(?=，(?:一[位名]|\\d+岁))`,
  'g',
);

/** `平台X`, `初创公司 H`, `X账号`: one letter is a name where the text says of what. */
const letter =
  /(?<=(?:公司|平台|网站|企业|机构|集团) ?)[A-Z](?![A-Za-z0-9])|(?<![A-Za-z0-9])[A-Z](?=账号|帐号|平台|上发)/g;

/** `“茶小满”门店`: a name in marks, and what it is the name of. */
const marked =
  /[“「]([一-鿿A-Za-z0-9]{2,8})[”」](?=门店|品牌|公司|App|APP|平台|网站|餐厅|乐队|工作室|账号|公众号|杂志|俱乐部|是一[个家][^，。]{0,20}(?:机构|组织|公司|平台|智库|网站))/g;

/** So many dotted names are compared with each other. */
const mostAlike = 200;

/**
 * The names of persons and organisations in `text`, by their form and what stands around them: dotted
 * transcriptions, Latin names, Chinese names beside an office, subjects of reporting words, known people,
 * and words that stand as the subject of a reporting word more than once.
 */
export function findNames(text: string): Map<string, Name> {
  const names = new Map<string, Name>();
  const add = (name: string, type: Name['type'], by: string) => {
    if (!names.has(name) && names.size < most) names.set(name, { text: name, type, by });
  };
  chineseNames(
    text,
    (name, by) => add(name, 'person', by),
    (name) => names.has(name),
  );
  unburden(names, text);
  weigh(names, text);
  for (const name of repeatedNames(text, (one) => names.has(one))) add(name, 'person', 'repeated');
  for (const name of latinPeople(text)) add(name, 'person', 'latin');
  for (const match of matchesFrom(text, knownPeople, knownPeopleStarts)) add(match[0], 'person', 'known');
  for (const [, name = ''] of matchesOf(text, glossed))
    if (!knownOrganisations.has(name)) add(name, 'person', 'glossed');
  for (const [, name = ''] of matchesOf(text, being)) if (!isWord(name)) add(name, 'person', 'being');
  for (const [, name = ''] of matchesOf(text, aged)) if (isGivenName(name)) add(name, 'person', 'aged');
  for (const [, name = ''] of matchesOf(text, from)) add(name, 'person', 'from');
  for (const match of matchesOf(text, letter)) add(match[0], 'organisation', 'letter');
  for (const [, name = ''] of matchesOf(text, marked)) add(name, 'organisation', 'marked');
  for (const name of kindNames(text)) add(name, 'organisation', 'kind');
  for (const { full, short } of abbreviations(text)) {
    add(full, 'organisation', 'abbreviated');
    add(short, 'organisation', 'abbreviated');
  }
  for (const match of matchesOf(text, givenSpeaks))
    if (isGivenName(match[1] ?? '')) add(match[1] ?? '', 'person', 'given');
  for (const name of nicknames(text, names)) add(name, 'person', 'nickname');
  extend(names, text);
  overlong(names, text);
  settle(names, text);
  overrun(names);
  shorten(names, text);
  for (const { text: name } of [...names.values()])
    if (name.length > 2 && isJapaneseSurname(name.slice(0, 2))) add(name.slice(0, 2), 'person', 'last-piece');
  for (const name of steadySubjects(text, names)) add(name, 'organisation', 'subject');
  return names;
}

/** `”大卫说`: one word before a reporting word, which may be a given name. */
const givenSpeaks = /(?:^|[。！？；，”」的岁])([一-鿿]{2,6}?)(?=说|表示|补充|回忆|告诉|写道|坦言|称)/gm;

const titleBehind = new RegExp(`^${officeAfter}`);

/**
 * `我爱奥兰·韦伯` beside `奥兰·韦伯`: of two dotted names of which one stands inside the other, the longer one,
 * unless the shorter stands nowhere else.
 */
function unburden(names: Map<string, Name>, text: string): void {
  const dotted = [...names.values()].filter((name) => name.by === 'dotted').map((name) => name.text);
  const byPieces = Map.groupBy(dotted, (name) => piecesOf(name).slice(1, -1).join('·'));
  const count = (word: string) => text.split(word).length;
  for (const group of byPieces.values()) {
    const alike = group.slice(0, mostAlike);
    for (const name of alike) {
      const inner = alike.find((other) => other !== name && name.includes(other));
      if (inner) names.delete(count(inner) > count(name) ? name : inner);
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
        .map((rest) => (titleBehind.test(rest.slice(0, 8)) ? '' : rest.charAt(0)));
    const shorter = last.slice(0, -1);
    let piece = last;
    if (
      last.length > 2 &&
      behind(last).length === 1 &&
      behind(shorter).filter((next) => next !== last.at(-1) && !anyDot.test(next)).length > 1
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

/** A two-character name that the same character always follows is the beginning of a longer one. */
function extend(names: Map<string, Name>, text: string): void {
  for (const name of [...names.values()]) {
    if (!/^[一-鿿]{2}$/.test(name.text) || name.by === 'known') continue;
    const next = new Set<string>();
    let count = 0;
    for (let at = text.indexOf(name.text); at >= 0 && count < 20; at = text.indexOf(name.text, at + 1)) {
      next.add(titleBehind.test(text.slice(at + 2, at + 8)) ? '' : text.charAt(at + 2));
      count++;
    }
    const [only] = next;
    if (
      count < 2 ||
      next.size !== 1 ||
      !only ||
      !/[一-鿿]/.test(only) ||
      /[说称在表也的等和与及是对向就又还曾则都均已将被把从到介指认告透]/.test(only)
    )
      continue;
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
  const count = (word: string) => text.split(word).length - 1;
  for (const name of [...names.values()]) {
    const two = name.text.slice(0, 2);
    if (!/^[一-鿿]{3}$/.test(name.text) || name.type !== 'person' || surnameLength(name.text) !== 1) continue;
    if (names.has(two) || !plausible(two, false) || !nameLike(two) || isWord(two)) continue;
    if (count(name.text) > 1 || count(two) < 2) continue;
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
    const count = (word: string) => text.split(word).length - 1;
    names.delete(count(other) * 2 > count(name) ? name : other);
  }
}

/** Whether a piece of a name stands somewhere without a dot beside it. */
function standsAlone(text: string, piece: string): boolean {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    if (!anyDot.test(text.charAt(at - 1)) && !anyDot.test(text.charAt(at + piece.length))) return true;
  return false;
}

/** The last piece of a foreign name stands for the whole, `维纳`, `Buck`; and so does a given name, `托尼`. */
function shorten(names: Map<string, Name>, text: string): void {
  for (const name of [...names.values()]) {
    if (name.type !== 'person') continue;
    const pieces = piecesOf(name.text);
    if (pieces.length < 2) continue;
    const [first = ''] = pieces;
    const last = pieces.at(-1) ?? '';
    // O’Keeffe and O'Keeffe are one name.
    const other = /['’]/.test(last) ? [last.replace(/['’]/, last.includes('’') ? "'" : '’')] : [];
    // `卡洛斯·贝尔穆德斯·里奥斯`: of a double surname the first often stands alone.
    const middle = name.by === 'dotted' && pieces.length === 3 ? (pieces[1] ?? '') : '';
    const alone = middle.length > 2 && standsAlone(text, middle) ? [middle] : [];
    // `拉菲克` for 拉菲克·伊斯拉姆, whom the text never calls by the last piece.
    const given =
      isGivenName(first) || (first.length > 1 && standsAlone(text, first) && !standsAlone(text, last));
    for (const piece of [last, ...other, ...alone, ...(given ? [first] : [])]) {
      // `克斯伯` is no name where `克斯伯里` is one.
      for (let length = 2; length < piece.length; length++)
        if (names.get(piece.slice(0, length))?.by === 'transcribed') names.delete(piece.slice(0, length));
      if (piece.length < 2 || names.has(piece)) continue;
      // `理查德·尼尔森`: who is called like a company is called so again.
      if (knownOrganisations.has(piece) && (name.by !== 'dotted' || text.split(piece).length < 3)) continue;
      names.set(piece, { text: piece, type: 'person', by: piece === first ? 'first-piece' : 'last-piece' });
    }
  }
}

const speaks = '(?:表示|称|宣布|认为|指出|透露|预计|推出|发布)';
/** Most clauses hold no such word: that is looked for first. */
const steady = new RegExp(
  `(?:^|[。！？；，])(?=[^。！？；，\\n]*?${speaks})(?:${time})?([一-鿿]{3,7}?)(?:${time}|${adverbial}){0,2}${speaks}`,
  'gm',
);

/** What a word of a sentence has that is no name. */
const function_ =
  /[的了在是不也都就而很等和与及着过这那有被把将从到上下里中后前时们个他她它我其该此但并且又还则曾已之以于为因所或若如何各每某另]/;

/** Unknown words that are the subject of a reporting word and stand in the text at least twice. */
function steadySubjects(text: string, names: ReadonlyMap<string, Name>): string[] {
  const found: string[] = [];
  let looked = 0;
  for (const match of matchesOf(text, steady)) {
    const word = match[1] ?? '';
    if (
      names.has(word) ||
      officeAtEnd(word) !== '' ||
      bareKind.test(word) ||
      documentNounAtEnd(word) !== '' ||
      function_.test(word) ||
      found.includes(word) ||
      found.length > 50
    )
      continue;
    if (
      /接受|采访|受访|做客|发表|出席|参加|联合|共同|(?:人士|分析师|专家|网友|公司|机构|媒体|报告|数据|消息|研究|调查|文章|业内|外界|市场|企业|记者|律师|员工|高管|人员|代表|委员|学者|用户|投资者|投资人|老师|教授|负责人|发言人|[者们员师生民]|自称)$/.test(
        word,
      )
    )
      continue;
    if (++looked > most / 4) break;
    if (text.indexOf(word) === text.lastIndexOf(word)) continue;
    // `埃克斯伯` of `埃克斯伯里指出`.
    if (!names.keys().some((name) => name.startsWith(word))) found.push(word);
  }
  return found;
}
