/** Finds the names of an article: who and what its sentences can be about. */
import { matchesFrom, matchesOf } from '../../matches.ts';
import { adverbial, time } from '../lexicon/adverbs.ts';
import { cue } from '../lexicon/cues.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations } from '../lexicon/organisations.ts';
import { knownPeople, knownPeopleStarts } from '../lexicon/people.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { commonSurnames } from '../lexicon/surnames.ts';
import { isGivenName } from '../lexicon/transcribed-given-names.ts';
import { transcribes, transcribing } from '../lexicon/transliteration.ts';
import { abbreviations } from '../speakers/abbreviations.ts';
import { alsoKnown } from './also-known.ts';
import { calledNames } from './called-names.ts';
import { chineseNames } from './chinese-names/index.ts';
import { allWords, isWord, splitsWord } from './dictionary.ts';
import { bareKind } from './head.ts';
import { insideNames, insideWords } from './inside-words.ts';
import { kindNames } from './kind-names.ts';
import { latinPeople } from './latin-names.ts';
import { loneGivenNames } from './lone-given-names.ts';
import { nicknames } from './nicknames.ts';
import { repeatedNames } from './repeated-names.ts';
import { spacedNames } from './spaced-names.ts';
import { weighAll, weighForeign } from './weigh.ts';

export interface Name {
  readonly text: string;
  readonly type: 'person' | 'organisation';
  /** How it was found; the trace shows it. */
  readonly by: string;
}

/** `科斯特利茨博士`: characters that transcribe, but are a title. */
const titleAtEnd = /(?<=.{2})(?:博士|爵士)$/;

/** An article names fewer people than this; more come from text made to exhaust the program. */
const most = 2000;

/** `来自河口的珍娜说`: a foreign name without more, where somebody is said to come from. */
const from = new RegExp(
  `(?:来自|住在|居住在)[^，。！？；的]{2,12}的(${transcribing}{2,5}?)(?=表示|说|称|告诉|认为|回忆|写道|指出)`,
  'g',
);

/** `51岁的彼得，`: a foreign name alone behind an age. */
const aged = new RegExp(`\\d ?岁的(${transcribing}{2,5}?)(?=[，（：在对的]|${cue})`, 'g');

/** `52岁的扎丹告诉记者`: whoever speaks behind an age. */
const agedSpeaks = new RegExp(
  `\\d ?岁的([一-鿿]{2,6}?)(?=(?:${adverbial}|${time}){0,2}(?:(?:${cue})[说道称]?[，：“]|告诉|[对向]记者))`,
  'g',
);

/** A name, and no noun for whoever is of that age. */
const isCalled = (word: string): boolean =>
  ([...word].every(transcribes) ? !isWord(word) || isGivenName(word) : !isWord(word.slice(-2))) &&
  !function_.test(word) &&
  anonymousNounAtEnd(word) === '';

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
  /“([一-鿿A-Za-z0-9]{2,8})”(?=门店|品牌|公司|App|APP|平台|网站|餐厅|乐队|工作室|账号|公众号|杂志|俱乐部|是一[个家][^，。]{0,20}(?:机构|组织|公司|平台|智库|网站))/g;

/**
 * The names of persons and organisations in `text`, by their form and what stands around them: dotted
 * transcriptions, Latin names, Chinese names beside an office, subjects of reporting words, known people,
 * and words that stand as the subject of a reporting word more than once.
 */
export function findNames(text: string): Map<string, Name> {
  const names = new Map<string, Name>();
  const add = (found: string, type: Name['type'], by: string) => {
    const name = found.replace(titleAtEnd, '');
    if (!names.has(name) && names.size < most) names.set(name, { text: name, type, by });
  };
  /** Each is sought once, and no more than an article names. */
  const sought = new Map<string, boolean>();
  const isSpoken = (name: string): boolean => {
    if (!sought.has(name)) sought.set(name, sought.size < most && spoken(text, name));
    return sought.get(name) === true;
  };
  chineseNames(
    text,
    (name, by) => {
      if (
        names.has(name) ||
        manner.test(name) ||
        (guessed.has(by) && ordinaryWord(name) && !(by === 'office' && isSpoken(name)))
      )
        return;
      if (!(native.test(name) && unsure.has(by) && insideWords(text, name))) add(name, 'person', by);
    },
    (name) => names.has(name),
  );
  for (const name of spacedNames(text)) add(name, 'person', 'spaced');
  weighForeign(names, text);
  for (const name of repeatedNames(text, (one) => names.has(one)))
    if (!insideWords(text, name)) add(name, 'person', 'repeated');
  for (const name of latinPeople(text)) add(name, 'person', 'latin');
  for (const match of matchesFrom(text, knownPeople, knownPeopleStarts)) add(match[0], 'person', 'known');
  for (const [, name = ''] of matchesOf(text, glossed))
    if (!knownOrganisations.has(name)) add(name, 'person', 'glossed');
  for (const [, name = ''] of matchesOf(text, aged)) if (isCalled(name)) add(name, 'person', 'aged');
  for (const [, name = ''] of matchesOf(text, agedSpeaks)) if (isCalled(name)) add(name, 'person', 'aged');
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
  for (const name of loneGivenNames(text)) add(name, 'person', 'lone');
  for (const name of calledNames(text, (one) => names.has(one))) add(name, 'person', 'called');
  for (const name of nicknames(text, names)) add(name, 'person', 'nickname');
  for (const { text: name, by } of [...names.values()])
    if (unsure.has(by) && insideNames(text, name, (other) => named(names, other))) names.delete(name);
  weighAll(names, text);
  for (const { alias } of alsoKnown(text, names)) add(alias, 'person', 'also-known');
  for (const name of steadySubjects(text, names)) add(name, 'organisation', 'subject');
  return names;
}

/** How a name is found that nothing but its place shows. */
const guessed = new Set([
  'office',
  'before-office',
  'subject',
  'clause-head',
  'context',
  'colon',
  'described',
]);

/** Those, and what else may be cut out of longer words. */
const unsure = new Set([...guessed, 'repeated', 'behind-noun', 'listed']);
const native = /^[一-鿿]{2,4}$/;
const named = (names: ReadonlyMap<string, Name>, text: string): boolean => names.get(text)?.type === 'person';

/** `付款`, `史学家`: a word of the dictionary that begins like a name. */
const ordinaryWord = (name: string): boolean =>
  /^[一-鿿]{2,3}$/.test(name) &&
  !commonSurnames.has(name.charAt(0)) &&
  ![...name].every(transcribes) &&
  isWord(name);

/** `连忙`, `严厉`: how something is told, behind an office. */
const manner = new RegExp(`^${adverbial}$`);

const speaking = new RegExp(`^${cue}`);
/** `首席运营官陶然表示`: behind an office and before a reporting word it is a name all the same. */
function spoken(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (speaking.test(text.slice(at + name.length, at + name.length + 6))) return true;
  return false;
}

/** `”大卫说`: one word before a reporting word, which may be a given name. */
const givenSpeaks =
  /(?:^|[。！？；，”的岁])([一-鿿]{2,6}?)(?=[也还则却又曾就]?(?:说|表示|补充|回忆|告诉|写道|坦言|称|认为|解释|觉得|承认|指出|强调|透露|问道?|相信|担心|希望|抱怨|回应|建议|警告|感叹|记得))/gm;

const speaks = '(?:表示|称|宣布|认为|指出|透露|预计|推出|发布)';
/** Most clauses hold no such word: that is looked for first. */
const steady = new RegExp(
  `(?:^|[。！？；，\\n])(?=[^。！？；，\\n]*?${speaks})(?:${time})?([一-鿿]{3,7}?)(?:${time}|${adverbial}){0,2}${speaks}`,
  'g',
);

/** What a word of a sentence has that is no name. */
const function_ =
  /[的了在是不也都就而很等和与及着过这那有被把将从到上下里中后前时们个他她它我其该此但并且又还则曾已之以于为因所或若如何各每某另]/;

/** `计算能力预计`: words of the dictionary that are no trade and stand nowhere behind an office. */
function common(word: string, text: string): boolean {
  if (!allWords(word) || knownOrganisations.has(word) || /(?:产业|行业)$/.test(word)) return false;
  const at = text.indexOf(word);
  return officeAtEnd(text.slice(Math.max(0, at - 12), at)) === '';
}

/** `董事长林维舟`: an office and a name. */
const titled = (word: string, name: string): boolean =>
  word.endsWith(name) && officeAtEnd(word.slice(0, -name.length)) !== '';

/** Unknown words that are the subject of a reporting word and stand in the text at least twice. */
function steadySubjects(text: string, names: ReadonlyMap<string, Name>): string[] {
  const found: string[] = [];
  let looked = 0;
  for (const match of matchesOf(text, steady)) {
    // `墨刻方面`: for whom somebody speaks.
    const word = (match[1] ?? '').replace(/(?:方面|官方)$/, '');
    if (
      word.length < 2 ||
      names.has(word) ||
      officeAtEnd(word) !== '' ||
      bareKind.test(word) ||
      documentNounAtEnd(word) !== '' ||
      groupNounAtEnd(word) !== '' ||
      anonymousNounAtEnd(word) !== '' ||
      function_.test(word) ||
      found.length > 50
    )
      continue;
    // 伦敦大 of 伦敦大都会警察局
    const at = match.index + match[0].indexOf(word);
    if (splitsWord(text.slice(at, at + word.length + 4), word.length)) continue;
    if (++looked > most / 4) break;
    if (
      text.indexOf(word) === text.lastIndexOf(word) ||
      common(word, text) ||
      /(?<![基盆各工产])地$/.test(word)
    )
      continue;
    // `埃克斯伯` of `埃克斯伯里指出`, and `董事长林维舟`, who has a name.
    if (!names.keys().some((name) => name.startsWith(word) || titled(word, name))) found.push(word);
  }
  return found;
}
