/** Names right behind and right before an office: `首席财务官艾米·胡德`, `钟南山院士`. */
import { matchesFrom } from '../../../matches.ts';
import { adverbial, time } from '../../lexicon/adverbs.ts';
import { cue } from '../../lexicon/cues.ts';
import { isJapaneseSurname } from '../../lexicon/japanese-names.ts';
import { office, officeAfter, officeAtEnd, officeStarts } from '../../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../../lexicon/organisations.ts';
import { anonymousNounAtEnd } from '../../lexicon/sources.ts';
import { notNames, ordinarySurnames, surname, surnameLength } from '../../lexicon/surnames.ts';
import { isGivenName, transcribedSurnames } from '../../lexicon/transcribed-given-names.ts';
import { dots, transcribes, transcribing } from '../../lexicon/transliteration.ts';
import { beginsWord, endsInWord, isWord, splitsWord } from '../dictionary.ts';
import { familiarWords, nameLike, notGiven, plausible, verbAndWord } from './plausible.ts';

const han = '[一-鿿]';
/** Inside the last piece of a dotted name. */
const insideDotted = new RegExp(`[${dots}][一-鿿]{0,6}$`);

/** What shows that a name ends: punctuation, a preposition, an adverb, a reporting word. */
const nameEnd = `(?=[，。、：；！？“”（(）)\\s]|$|等|和|与|及|[住站坐躺]?在|反?对|不|很|正(?:在|准备)|向|就|于|从|以|为|将|把|被|给|的|是|则|却|也|还|仍|又|曾|都|均|便|已|昨|今(?=[在年天日早晨午晚受出召发])|${time}|${adverbial}|${cue}|接受|出席|访问|出访|到访|会见|会晤|抵达|考察|视察|率团|主持|签署|发表|发布|介绍|宣布|一边|一面|带领|领导|创办|担任|告诉|通过|率|获|看来|眼中|眼里|看到|透露|先生|女士|教授|院士|博士)`;

/** Offices in a row: `副理事长、所长`. What stands around them is looked at once for each. */
const officeRun = new RegExp(
  `${office}(?:[、兼及] ?${office})*(?<!委员(?=会)|大使(?=馆)|总统(?=[府制])|总领事(?=馆)|专员(?=公署)|[席长](?=办公室)|党首(?=席))`,
  'y',
);

/** `阮志刚向记者…`, `程益中表示`: 刚 and 中 end a given name as readily as they are adverbs; 和 right before a reporting word joins nobody: `张志和表示`. */
const endsGiven = '(?!刚|中(?![午旬国央文心层]))';
const afterNative = new RegExp(
  `[ ，]?(?:（[A-Z]{2,5}）|C[A-Z]{1,3}O)?(${surname}(?:和平|${han}和)(?=${cue})|${surname}${han}{1,2}?${endsGiven}${nameEnd})`,
  'y',
);
/** 里 behind such a name is part of it: nobody is inside a person. */
const afterTranscribed = new RegExp(
  `[ ]?(${transcribing}{3,7}?)(?!里|多(?:[在对向就也的]|${cue}))${nameEnd}`,
  'y',
);
/** A name of four or five characters, right before a reporting word: a spun copy may have distorted it. */
const afterLong = new RegExp(`(${surname}${han}{3,4}?)(?:进一步|也)?${cue}`, 'y');
/** What somebody shows in how something is said: no end of a name. */
const noGiven = /(?:目标|态度|观点|立场|思路|信心|语气|情绪|心情|表情|神情|声音|话锋|言辞|口气)$/;
/** `首席执行官大卫周二`: what may be a foreign given name. */
const afterGiven = new RegExp(`[ ]?(${han}{2,5}?)${nameEnd}`, 'y');
/** Any two to four characters before a reporting word or a Latin name: `首席执行官阮长川表示`. */
const afterUnknown = new RegExp(
  `(${han}{2,4}?)(?=[（(][A-Z]|(?:${adverbial}|${time}|在[^，。]{1,30}){0,2}(?:${cue})[说称道]?[，：:“。]|告诉|对记者|向记者)`,
  'y',
);
const givenHere = new RegExp(`^(${transcribing}{2,5})(?!${transcribing}|[${dots}-]| ?[A-Za-z])`);
const behindName = new RegExp(`^${officeAfter}`);

/** `律师付建|阅卷发现`: what somebody did, behind a name of two or three characters. */
function withoutDeed(run: string): string {
  const name = run.slice(0, -2);
  // `林守一上奏`
  const known = name.endsWith('一') ? name.slice(0, -1) : name;
  return plausible(known, true) ? name : run;
}

/** `应|升级`: a surname that is more often a word, and a word of two characters. */
const oneAndWord = (name: string): boolean => ordinarySurnames.has(name.charAt(0)) && endsInWord(name);

/** `曾|提问`, `曾|反复`: what was said or how behind an adverb. */
const toldBefore = new RegExp(`^[曾应将就也又](?:${cue}|${adverbial})$`);

/** Without a surname: a Japanese name, or what returns in the text. */
const isShown = (name: string, text: string): boolean =>
  isJapaneseSurname(name.slice(0, 2)) || text.indexOf(name) !== text.lastIndexOf(name);

type Add = (name: string, by: string) => void;

/** Tells `add` of the names beside every run of offices. */
export function besideOffices(text: string, add: Add, has: (name: string) => boolean): void {
  for (const match of matchesFrom(text, officeRun, officeStarts))
    besideOffice(text, match.index, match[0], add, has);
}

/** Verbs that follow a name: `站长张强守…` names 张强, and is left alone. */
const acts =
  /[叹摇挥招沉守搬走看找请带拿给做当任赴赶跑坐站住买卖开打吃喝送接拉推写读听问叫穿戴举握抱笑哭爱恨怕忙累病死]$/;

/** The names right behind and right before a run of offices. */
function besideOffice(
  text: string,
  start: number,
  run: string,
  add: Add,
  has: (name: string) => boolean,
): void {
  const end = start + run.length;
  const rest = text.slice(end, end + 6);
  const behind = (pattern: RegExp): string => {
    pattern.lastIndex = end;
    return pattern.exec(text)?.[1] ?? '';
  };
  const native = behind(afterNative);
  const transcribed = behind(afterTranscribed);
  // 哈加里称: 里 is part of the name, not the adverb behind 哈加.
  const longer = native.length === 2 && transcribed.length > 2;
  // `村民鞠躬说`: what people do, not what one of them is called.
  const done =
    (isWord(native) && /[民众生工客户友]$/.test(run)) ||
    oneAndWord(native) ||
    // `让姑姑冷坐在客厅里`, `同学向守门的人`
    (native.length === 2 && /[坐站躺住蹲跪]$/.test(native)) ||
    (/^[向于]/.test(native) && rest.charAt(native.length) === '的');
  if (!longer && !done && !toldBefore.test(native) && plausible(native.replace('和', '华'), true))
    add(native, 'office');
  else if (transcribed !== '') add(transcribed, 'office');
  const known = (name: string) => has(name.slice(0, 2));
  const most = behind(afterLong);
  // `毕业生林佳华|目标明确`
  const long = noGiven.test(most) ? '' : most;
  if (
    long !== '' &&
    !/^.[向对在就从把将被与和为以因]/.test(long) &&
    !known(long) &&
    !ordinarySurnames.has(long.charAt(0)) &&
    !notNames.has(long.slice(0, 2)) &&
    !/[有自己的了是不也都们他她我你]|女士|先生|老师/.test(long.slice(1)) &&
    !notGiven.has(long.charAt(long.length - 1))
  )
    add(withoutDeed(long), 'office');
  const given = behind(afterGiven);
  // `分析师里德`, `教授佐藤`: a surname alone.
  if (isGivenName(given) || transcribedSurnames.has(given) || isJapaneseSurname(given)) add(given, 'office');
  const unknown = /(?:记者|编辑|主持人)$/.test(run) ? '' : behind(afterUnknown);
  // `学者评析称`, `原作者特地发推解释`: how or what is told, not by whom.
  const told = /[者友众民客户]$/.test(run);
  if (
    unknown !== '' &&
    !told &&
    !known(unknown) &&
    nameLike(unknown) &&
    !isWord(unknown) &&
    (surnameLength(unknown) > 0 ? !toldBefore.test(unknown) : isShown(unknown, text))
  )
    add(unknown, 'office');
  const familiar = /^[老小阿][一-鿿](?!姐|哥|弟|妹|伙|孩|时)/.exec(rest)?.[0] ?? '';
  if (familiar !== '' && !familiarWords.has(familiar)) add(familiar, 'familiar');
  // `高桥秀树`: a surname of two characters leaves two more.
  const three = rest.slice(0, surnameLength(rest) === 2 && !splitsWord(rest, 4) ? 4 : 3);
  const two = three.slice(0, 2);
  // `博主卡尔逐帧复现`: a given name ends where no more of it follows.
  const called = givenHere.exec(rest)?.[1] ?? '';
  if (native === '' && transcribed === '' && (isGivenName(called) || transcribedSurnames.has(called)))
    add(called, 'office');
  const found = native !== '' || transcribed !== '' || long !== '' || unknown !== '' || isGivenName(given);
  if (
    !found &&
    // `高桥|秀树`: such names are read elsewhere.
    !isJapaneseSurname(two) &&
    plausible(three, true) &&
    nameLike(three) &&
    !acts.test(three) &&
    ![...three].every(transcribes) &&
    !splitsWord(rest, three.length)
  ) {
    add(three, 'office');
  } else if (
    // `经理钟伟逐一作答`: a word begins behind the name.
    !found &&
    plausible(two, false) &&
    nameLike(two) &&
    !isWord(two) &&
    (beginsWord(rest, 2) ||
      /^一[开听看说到上来见出进回]/.test(rest.slice(2)) ||
      /[想带拿看做正请帮找起拉抱挥]/.test(three.charAt(2)))
  )
    add(two, 'office');
  if (behindName.test(run)) before(text, start, add);
}

/** Longest noun for people that may end inside a name. */
const longestNoun = 4;

/** Whether a noun for people that ends inside `[start, end)` begins before it. */
function insideNoun(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++)
    if (anonymousNounAtEnd(text.slice(Math.max(0, at - longestNoun), at)).length > at - start) return true;
  return false;
}

/** `钟南山院士`: three characters or two before an office, the first a surname. */
function before(text: string, end: number, add: Add): void {
  if (insideDotted.test(text.slice(Math.max(0, end - 10), end))) return;
  for (const length of [4, 3, 2]) {
    const name = text.slice(Math.max(0, end - length), end);
    if (length === 4 && surnameLength(name) !== 2) continue;
    if (!/^[一-鿿]+$/.test(name) || surnameLength(name) === 0) continue;
    // `向|相关老师`, `时任|国家主席`; `张姓同学`
    // `刚来时|该师傅`, `曾向|巫先生`, `回安岳接|父亲`
    if (verbAndWord(name) || /[姓该向从给接找请骂送]$|^曾[对向给把让从跟]./.test(name)) return;
    // `临时全科医生`, `权利专业律师`: the surname is the end of a word.
    if (splitsWord(text.slice(Math.max(0, end - length - 3), end), Math.min(3, end - length))) return;
    // `环卫|工罗大哥`: so is what begins inside a noun for people.
    if (insideNoun(text, end - length, end)) return;
    // `首席数据官|阮方博士`
    if (
      name.startsWith('官') &&
      /首席[一-鿿]{2,8}$/.test(text.slice(Math.max(0, end - length - 10), end - length))
    )
      return;
    // `亚马逊发言人`, `阿尔班斯校长`: the end of a longer name.
    if ([...name].every(transcribes) && transcribes(text.charAt(end - length - 1))) return;
    if ([1, 2, 3].some((more) => knownOrganisations.has(text.slice(Math.max(0, end - length - more), end))))
      return;
    // `欧元区财政部长`: the end of a ministry.
    if (organisationEnding(text.slice(end - length, end + 1)).length > 2) return;
    if (officeAtEnd(text.slice(Math.max(0, end - length - 6), end)) === '' && plausible(name, true))
      add(name, 'before-office');
    return;
  }
}
