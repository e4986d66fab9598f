/** How a text shows that a run of characters is a name, away from an office: one form after the other. */
import { adverbial, time } from '../../lexicon/adverbs.ts';
import { cue } from '../../lexicon/cues.ts';
import { japaneseGiven, japaneseStarts, japaneseSurname } from '../../lexicon/japanese-names.ts';
import { officeAtEnd } from '../../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../../lexicon/organisations.ts';
import { commonSurnames, surname, surnames } from '../../lexicon/surnames.ts';
import { transcribes, transcribing } from '../../lexicon/transliteration.ts';
import { startsOf } from '../../text/units.ts';
import { endsInWord, fallsApart, isWord } from '../dictionary.ts';
import { masked } from './masked.ts';
import { namedByForm, nameLike, plausible } from './plausible.ts';

/** A form in which names stand. */
export interface Form {
  /** How the trace calls it. */
  readonly by: string | ((name: string) => string);
  readonly pattern: RegExp;
  /** How a match of a sticky pattern begins. */
  readonly starts?: Uint8Array;
  /** The names of a match, if they can be names. */
  readonly names: (match: RegExpExecArray) => readonly string[];
}

const han = '[一-鿿]';

/** The first group, if it passes. */
const first =
  (passes: (name: string) => boolean) =>
  ({ 1: name = '' }: RegExpExecArray): readonly string[] =>
    passes(name) ? [name] : [];

const isNative = (name: string): boolean => name.length <= 4 && plausible(name, false);

/** A surname and a given name, even if the surname is an ordinary word as well. */
const certain = (name: string): boolean => plausible(name, true);

const isBody = (name: string): boolean => knownOrganisations.has(name) || organisationEnding(name) !== '';

/** A name that transcribes, and no word of Chinese. */
const foreign = (name: string): boolean => [...name].every(transcribes) && !isWord(name) && !isBody(name);

/** Where, to whom or by what: all up to the next comma. */
const circumstance = '(?:在|对|向|就|于|接受|出席|通过)[^，。！？；：“”]{1,80}?';

/** `林维舟在会上表示，`, `扎克伯格在会上表示，`: what stands where whoever reports stands. */
const subject: Form = {
  by: (name) => (isNative(name) ? 'subject' : 'transcribed'),
  pattern: new RegExp(
    `(?:^|(?![一-鿿])[，。！？；：”）\\s])(?:不过|但|而|对此|当时|随后|此外|另外|同时|首先|其次|其中|${time}){0,3}(${surname}${han}{1,2}?|${transcribing}{2,7}?)(?:（[^（）]{1,40}）)?(?:${adverbial}|${time}){0,4}(?:，?${circumstance}(?:，${circumstance}){0,2})?(?:${cue})(?=[，：:。“《A-Za-z0-9]|${han})`,
    'gm',
  ),
  names: first(
    (name) => !isBody(name) && (isNative(name) || (name.length >= 3 && [...name].every(transcribes))),
  ),
};

/** `老冯本名冯国梁，` */
const called: Form = {
  by: 'called',
  pattern: new RegExp(
    `(?:本名|原名|真名|大名|名叫|名为|(?<=[老小阿][一-鿿]|[人员生者子师工友孩位])叫)(${surname}${han}{1,2})(?=[，。、）是]|的[^，。]{0,8}?[人员者生子师孩友工民妇])`,
    'g',
  ),
  names: first(certain),
};

/** `记者见到了林维舟`, `林维舟被判无罪`, `对林维舟来说`: whom one meets, to whom something is done. */
const dealt: Form = {
  by: 'dealt',
  pattern: new RegExp(
    `(?:采访|专访|走访|拜访|探望|联系|认识|结识|(?<!意|常|可|少|罕|听|偏|政)见|找|遇)(?:到|上|了|过){1,2}(${surname}${han}{1,2})(?=[，。、时的后]|$)|(?:^|[。！？；，])(?:${time})?，?(${surname}${han}{1,2}?)被(?:任命|聘|提拔|免职|免去|判|逮捕|捕|抓|刑|拘|带[走到]|送[往到进]|起诉|指控|开除|解雇|辞退|评为|选[为举]|推选|授予|打|撞|骗|害)|对于?(${surname}${han}{1,2})(?:来说|而言)`,
    'gm',
  ),
  names: ({ 1: met = '', 2: suffers = '', 3: whom = '' }) => {
    const name = met || suffers || whom;
    return namedByForm(name) ? [name] : [];
  },
};

/** `李梅（化名）` */
const alias: Form = {
  by: 'alias',
  pattern: new RegExp(`(${surname}${han}{1,2})（化名）`, 'g'),
  names: ({ 1: run = '', index, input }) => {
    // `工程|师周楠`
    const name = officeAtEnd(input.slice(Math.max(0, index - 8), index + 1)) === '' ? run : run.slice(1);
    return plausible(name, true) ? [name] : [];
  },
};

/** `夺冠的宋栀宁在后台说`: behind what describes somebody. */
const described: Form = {
  by: 'described',
  pattern: new RegExp(
    `(?<=[一-鿿]的)(${surname}${han}{1,2}?)(?=(?:${adverbial}|${time}|${han}{1,3}着){0,2}(?:[在对就向][^，。！？；：“”]{1,20}?)?(?:${adverbial}|${time}|${han}{1,3}着){0,2}(?:${cue})(?:记者)?[：:，,“。]|[则也还却又就正一是][^，。]{2})`,
    'g',
  ),
  names: first(
    (name) =>
      plausible(name, false) &&
      fallsApart(name) &&
      // `赚的|钱夸张`: a rare surname and a word.
      !(!commonSurnames.has(name.charAt(0)) && endsInWord(name)),
  ),
};

/** `苏长江，57岁，`, `苏长江（57岁）`, `苏长江今年五十七岁，` */
const aged: Form = {
  by: 'aged',
  pattern: new RegExp(
    `(?<=(?:^|[。！？；，\\s])(${surname}${han}{1,2})(?:[，（]|今年|现年|时年)?(?:\\d{1,3}|[一二三四五六七八九十]{1,4}))岁(?=[，）。])`,
    'gm',
  ),
  names: first(certain),
};

/** `王伟、李娜和张强表示`: several, the first of them at the head of the clause or behind an office. */
const listed: Form = {
  by: 'listed',
  pattern: new RegExp(
    `((?:${surname}${han}{1,2}[、和与及]){1,6}${surname}${han}{1,2}?)(?=(?:[两二三四五]位${han}{1,6}?)?(?:${adverbial}|${time}){0,2}(?:[在就对向][^，。]{1,30}?)?(?:${adverbial}|${time}){0,2}(?:${cue}))`,
    'y',
  ),
  starts: startsOf(surnames),
  names: ({ 1: names = '', index, input }) => {
    const opens = /(?:^|[。！？；，：”\s])$/.test(input.charAt(index - 1));
    if (!opens && officeAtEnd(input.slice(Math.max(0, index - 12), index)) === '') return [];
    const all = names.split(/[、和与及]/);
    return all.every(certain) ? all : [];
  },
};

/** `海湾证券研究所的木下秀夫指出：「`: of a body, any surname before quoted speech, else a common one. */
const ofBody: Form = {
  by: 'of-body',
  pattern: /(?<=([一-鿿]{2,12}))的((?:(?!的)[一-鿿]){2,4})(?:表示|指出|说|称|认为)(?:[：:]“|[，：:])/g,
  names: ({ 0: whole, 1: body = '', 2: name = '' }) =>
    nameLike(name) && organisationEnding(body) !== '' && (/“$/.test(whole) || plausible(name, true))
      ? [name]
      : [],
};

/** `林维舟：` at the head of a line. */
const colon: Form = {
  by: 'colon',
  pattern: new RegExp(
    `(?:^|[\\s　])(?:\\d+[.、．] ?)?(${surname}${han}{1,2})(?:（[^（）]{0,30}）|\\([^()]{0,30}\\))?[：:]`,
    'gm',
  ),
  names: first((name) => plausible(name, false)),
};

/** `李明是河口公司的创始人。`: who somebody is. */
const being: Form = {
  by: 'being',
  pattern: new RegExp(`(?:^|[。！？])(${surname}${han}{1,2})是([^，。！？]{2,30})(?=[，。])`, 'gm'),
  names: ({ 1: name = '', 2: whom = '' }) =>
    officeAtEnd(whom) !== '' && plausible(name, false) ? [name] : [],
};

/** `在林维舟看来`, `据林维舟介绍`, `正如林维舟所言` */
const viewed: Form = {
  by: 'viewed',
  pattern: new RegExp(
    `(?:在|按照|按|据|用|援引|正如|诚如|恰如|一如|如同|就像)(${surname}${han}{1,2}|${transcribing}{2,7}?)(?:看来|所[言说述指称讲写]|曾?(?:说|指出|强调|提到)(?:过?的)?(?:那样|一样|：)|的名言|的一?句话|眼中|眼里|的说法|的话|介绍|透露|回忆|供述|交代|讲述|描述|解释|陈述|反映|转述|对警方|向警方)`,
    'g',
  ),
  names: first((name) => plausible(name, true) || foreign(name)),
};

/** `高桥秀树|也表示`: the third character of a given name is no adverb. */
const thirdGiven = `(?:(?!也|则|介绍)${japaneseGiven})`;

/** What one character that is a whole given name may be. */
const endsGiven = new RegExp(`^${japaneseGiven}$`);

/**
 * `宫本佳代说`, `教育长古贺诚一郎在会上`: a Japanese name, wherever it ends with what can stand behind one, or
 * holds nothing but what given names hold.
 */
const japanese: Form = {
  by: 'japanese',
  pattern: new RegExp(
    `(${japaneseSurname}(?!也|则|${time})(?:${japaneseGiven}{2}${thirdGiven}?(?!${thirdGiven})|(?:${han}{0,2}${japaneseGiven}|(?![说称在对向的是则还又曾于与被将为给从今昨也都认表])${han})(?=[，。、：；！？“”（）\\s]|$|[在对向说的是则还又曾于与被将为给从今昨]|${time}|${adverbial}|${cue}|先生|女士|教授|博士|选手)))`,
    'my',
  ),
  starts: japaneseStarts,
  names: ({ 1: name = '' }) => {
    // `中村和平民`: a word begins behind the surname.
    const word = /^(?:和平|平和|光明|清明|一行|人和|美人|花海)$/.test(name.slice(2));
    // `闹三上吊`, `特大山洪`, `清水湾`: what no given name is or begins with.
    const rest = name.slice(2);
    if (
      /^[湾镇乡市区县路港湖站店]/.test(rest) ||
      (rest.length === 1 && !endsGiven.test(rest) && endsInWord(name))
    )
      return [];
    return word || isBody(name) ? [] : [name];
  },
};

/** In the order they are tried: those that need no more than what stands there, */
export const early: readonly Form[] = [subject];
export const plain: readonly Form[] = [masked, called, alias, described, dealt, aged];
/** and those after the names for which the rest of the text is asked. */
export const late: readonly Form[] = [japanese, listed, ofBody, colon, being, viewed];
