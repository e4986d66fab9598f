/** Names in Chinese characters, native and transcribed, by what stands around them. */
import { matchesFrom, matchesOf } from '../../matches.ts';
import { adverbial, time } from '../lexicon/adverbs.ts';
import { cue } from '../lexicon/cues.ts';
import { office, officeAfter, officeAtEnd, officeStarts } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import {
  functional,
  inside,
  notNames,
  ordinarySurnames,
  surname,
  surnameLength,
  surnameStarts,
} from '../lexicon/surnames.ts';
import { isGivenName } from '../lexicon/transcribed-given-names.ts';
import { dots, transcribes, transcribing } from '../lexicon/transliteration.ts';
import { beginsWord, fallsApart, isWord, splitsWord } from './dictionary.ts';
import { dottedNames } from './dotted-names.ts';

const han = '[一-鿿]';
/** Inside the last piece of a dotted name. */
const insideDotted = new RegExp(`[${dots}][一-鿿]{0,6}$`);

/** What shows that a name ends: punctuation, a preposition, an adverb, a reporting word. */
const nameEnd = `(?=[，。、：；！？“”（(）)\\s]|$|等|和|与|及|在|对|向|就|于|从|以|为|将|把|被|的|是|则|也|还|又|曾|都|均|便|已|昨|今(?=[在年天日早晨午晚受出召发])|${time}|${adverbial}|${cue}|接受|出席|发表|发布|介绍|宣布|一边|一面|带领|领导|创办|担任|告诉|通过|率|获|看来|眼中|眼里|看到|透露|先生|女士|教授|院士|博士)`;

/** Characters that end a two-character name rather than continue it. */
const notGiven = new Set(
  '也则还在对向称说就又曾均都已是的和与及等表认指告透因从以将把被让给跟同这那其他她它我你们不没有会要想能可并而且但却才便即很更最再只于一',
);

/** Characters that no given name holds, not even between two others beside an office (`金一南`). */
const neverGiven = new Set(
  '也还在对向称说就又均都已是的和与及等表认指告透因把被让给跟这那他她它我你们不没有很最再',
);

/** Offices in a row: `副理事长、所长`. What stands around them is looked at once for each. */
const officeRun = new RegExp(`${office}(?:[、兼及] ?${office})*(?<!委员(?=会))`, 'y');
/** `阮志刚向记者…`: 刚 and its like end a given name as readily as they are adverbs. */
const afterNative = new RegExp(`[ ，]?(?:（[A-Z]{2,5}）)?(${surname}${han}{1,2}?)(?!刚)${nameEnd}`, 'y');
/** 里 behind such a name is part of it: nobody is inside a person. */
const afterTranscribed = new RegExp(
  `[ ]?(${transcribing}{3,7}?)(?!里|多(?:[在对向就也的]|${cue}))${nameEnd}`,
  'y',
);
/** A name of four or five characters, right before a reporting word: a spun copy may have distorted it. */
const afterLong = new RegExp(`(${surname}${han}{3,4}?)(?:进一步|也)?${cue}`, 'y');
const endsInTime = new RegExp(`(?:${time})$`);
/** `首席执行官大卫周二`: what may be a foreign given name. */
const afterGiven = new RegExp(`[ ]?(${han}{2,5}?)${nameEnd}`, 'y');
/** Any two to four characters before a reporting word or a Latin name: `首席执行官木长川表示`. */
const afterUnknown = new RegExp(
  `(${han}{2,4}?)(?=[（(][A-Z]|(?:${adverbial}|${time}|在[^，。]{1,30}){0,2}(?:${cue})[说称道]?[，：:“「。]|告诉|对记者|向记者)`,
  'y',
);
const givenHere = new RegExp(`^(${transcribing}{2,5})(?!${transcribing}|[${dots}-]| ?[A-Za-z])`);
const behindName = new RegExp(`^${officeAfter}`);
/** `57岁的苏长江`. */
const aged = new RegExp(`岁的?(${surname}${han}{2})`, 'g');
/** `曹某低头答道`: a name that is kept back. */
const masked = new RegExp(
  `(?<![一-鿿])(${surname}某{1,2})(?![个种些年月日天次位家处地某])|(?<=[一-鿿]{2}[者员师民人农工手表])(${surname}某{1,2})(?![个种些年月日天次位家处地某])`,
  'g',
);
/** `老冯本名冯国梁，`. */
const called = new RegExp(`(?:本名|原名|真名|大名|名叫|名为)(${surname}${han}{1,2})(?=[，。、）是])`, 'g');
/** `李梅（化名）`. */
const alias = new RegExp(`(${surname}${han}{1,2})（化名）`, 'g');
/** `夺冠的宋栀宁在后台说`: behind what describes somebody. */
const describedName = new RegExp(
  `(?<=[一-鿿]的)(${surname}${han}{1,2}?)(?=(?:${adverbial}|${time}|${han}{1,3}着){0,2}(?:[在对就向][^，。！？；：“”]{1,20}?)?(?:${adverbial}|${time}|${han}{1,3}着){0,2}(?:${cue})(?:记者)?[：:，,“「]|[则也还却又就正一是][^，。]{2})`,
  'g',
);
/** `苏长江，57岁，`, `苏长江（57岁）`. */
const aging = new RegExp(`(?:^|[。！？；，\\s])(${surname}${han}{1,2})(?:，|（)\\d{1,3}岁(?=[，）])`, 'gm');
/** A surname and one or two characters before a reporting word, whatever stands before them. */
const tail = new RegExp(
  `${surname}${han}{1,2}?(?!刚)(?=(?:${adverbial}|[“”]){0,2}(?:${cue})(?:记者|媒体)?[：:，,“「])`,
  'y',
);
/** A surname at the head of a clause that ends in a reporting word: `袁柯紧紧握住他的手说：“`. */
const clauseHead = new RegExp(
  `(?:^|[。！？；，”…　 ])(${surname}${han}{2})(?:[^，。！？；：“”]|“[^，。“”]{1,12}”){0,30}?(?:(?:${cue})(?=[：:，,“「])|(?=：[“「]))`,
  'gm',
);
const subject = new RegExp(
  `(?:^|[，。！？；：”」）\\s])(?:不过|但|而|对此|当时|随后|此外|另外|同时|首先|其次|其中|${time}){0,3}(${surname}${han}{1,2}?|${transcribing}{2,7}?)(?:（[^（）]{1,40}）)?(?:${adverbial}|${time}|[，]?(?:在|对|向|就|于|接受|出席|通过)[^，。！？；：“”]{1,40}?){0,4}(?:${cue})(?=[，：:“《「A-Za-z0-9]|${han})`,
  'gm',
);
const colon = new RegExp(
  `(?:^|[\\s　])(?:\\d+[.、．] ?)?(${surname}${han}{1,2})(?:（[^（）]{0,30}）|\\([^()]{0,30}\\))?[：:]`,
  'gm',
);
/** `海湾证券研究所的木下秀夫指出：「`: a name of any surname, of a body, before quoted speech; else of a common one. */
const ofBody = /([一-鿿]{2,12})的([一-鿿]{2,4})(?:表示|指出|说|称|认为)(?:[：:][“「]|[，：:])/g;
/** `李明是河口公司的创始人。`: who somebody is. */
const being = new RegExp(`(?:^|[。！？])(${surname}${han}{1,2})是([^，。！？]{2,30})(?=[，。])`, 'gm');
const viewed = new RegExp(
  `(?:在|按照|按|据|用)(${surname}${han}{1,2}|${transcribing}{2,7}?)(?:看来|眼中|眼里|的说法|的话|介绍|透露)`,
  'g',
);

/** `王伟、李娜和张强表示`: several, the first of them at the head of the clause. */
const listed = new RegExp(
  `((?:${surname}${han}{1,2}[、和与及]){1,6}${surname}${han}{1,2}?)(?=(?:[两二三四五]位${han}{1,6}?)?(?:${adverbial}|${time}){0,2}(?:[在就对向][^，。]{1,30}?)?(?:${adverbial}|${time}){0,2}(?:${cue}))`,
  'g',
);

/** Whoever is told what he is before his name: `邻居`, `目击者`, `渔民`. */
const whoBefore = (before: string): boolean =>
  officeAtEnd(before) !== '' ||
  anonymousNounAtEnd(before) !== '' ||
  groupNounAtEnd(before).length > 1 ||
  /[一-鿿]{2}[者员师民人农工手迷友户]$/.test(before);

/** What the pattern `tail` finds; it is tried where a surname may begin. */
function* tailsIn(text: string): Generator<{ at: number; name: string }> {
  for (let at = 0; at < text.length; at++) {
    if (surnameStarts[text.charCodeAt(at)] !== 1) continue;
    tail.lastIndex = at;
    if (tail.test(text)) yield { at, name: text.slice(at, tail.lastIndex) };
  }
}

/** What begins like a familiar name and is none. */
export const familiarWords: ReadonlySet<string> = new Set(
  '老师 老板 老家 老乡 老人 老婆 老公 老年 老总 老大 小时 小学 小区 小孩 小组 小伙 小吃 小说 小型 小心 小姐 小费 阿姨 阿拉'.split(
    ' ',
  ),
);

/** Tells `add` of each name and of how it was found. */
export function chineseNames(
  text: string,
  add: (name: string, by: string) => void,
  has: (name: string) => boolean,
): void {
  const places = placesIn(text);
  for (const { name, by } of dottedNames(text)) add(name, by);
  for (const match of matchesFrom(text, officeRun, officeStarts))
    besideOffice(text, match.index, match[0], add, has);
  for (const match of matchesOf(text, subject)) {
    const name = match[1] ?? '';
    if (knownOrganisations.has(name) || organisationEnding(name) !== '') continue;
    if (name.length <= 4 && plausible(name, false)) add(name, 'subject');
    else if (name.length >= 3 && [...name].every(transcribes)) add(name, 'transcribed');
  }
  for (const match of matchesOf(text, aged)) {
    const name = nameAtHead(places, match[1] ?? '', has, true);
    if (name) add(name, 'context');
  }
  for (const [, first, second] of matchesOf(text, masked)) {
    const name = first ?? second ?? '';
    if (!ordinarySurnames.has(name.charAt(0)) && !/[于从以经同给让据]/.test(name.charAt(0)))
      add(name, 'masked');
  }
  for (const [, name = ''] of matchesOf(text, called))
    if (plausible(name, true) && nameLike(name)) add(name, 'called');
  for (const { 1: run = '', index } of matchesOf(text, alias)) {
    // `工程|师周楠`
    const name = officeAtEnd(text.slice(Math.max(0, index - 8), index + 1)) === '' ? run : run.slice(1);
    if (plausible(name, true)) add(name, 'alias');
  }
  for (const [, name = ''] of matchesOf(text, describedName))
    if (plausible(name, false) && nameLike(name) && fallsApart(name)) add(name, 'described');
  for (const [, name = ''] of matchesOf(text, aging))
    if (plausible(name, true) && nameLike(name)) add(name, 'aged');
  for (const { at, name: run } of tailsIn(text)) {
    // `主教|练耿志刚`: the surname ends an office.
    if (officeAtEnd(text.slice(Math.max(0, at - 8), at + 1)) !== '') continue;
    if (whoBefore(text.slice(Math.max(0, at - 8), at))) {
      if (plausible(run, false) && nameLike(run) && fallsApart(run)) add(run, 'behind-noun');
      continue;
    }
    const name = run.length > 2 ? nameAtHead(places, run, has) : null;
    if (name && places(name, 2).length > 1) add(name, 'context');
  }
  for (const match of matchesOf(text, clauseHead)) {
    const run = match[1] ?? '';
    const start = match.index + match[0].indexOf(run);
    const sure =
      !/[问说道称喊答讲]$/.test(run) &&
      !([...run].every(transcribes) && transcribes(text.charAt(start + run.length))) &&
      fallsApart(run.slice(surnameLength(run) - 1)) &&
      !splitsWord(text.slice(start, start + run.length + 4), run.length);
    const name = nameAtHead(places, run, has, sure);
    if (name) add(name, 'clause-head');
  }
  for (const { 1: names = '', index } of matchesOf(text, listed)) {
    if (
      !/(?:^|[。！？；，：”\s])$/.test(text.charAt(index - 1)) &&
      officeAtEnd(text.slice(Math.max(0, index - 12), index)) === ''
    )
      continue;
    const all = names.split(/[、和与及]/);
    if (all.every((name) => plausible(name, true) && nameLike(name)))
      for (const name of all) add(name, 'listed');
  }
  for (const match of text.matchAll(ofBody))
    if (
      nameLike(match[2] ?? '') &&
      organisationEnding(match[1] ?? '') !== '' &&
      (/[“「]$/.test(match[0]) || plausible(match[2] ?? '', true))
    )
      add(match[2] ?? '', 'of-body');
  for (const match of matchesOf(text, colon))
    if (plausible(match[1] ?? '', false)) add(match[1] ?? '', 'colon');
  for (const [, name = '', whom = ''] of matchesOf(text, being))
    if (officeAtEnd(whom) !== '' && plausible(name, false) && nameLike(name)) add(name, 'being');
  for (const match of matchesOf(text, viewed))
    if (plausible(match[1] ?? '', true) || foreign(match[1] ?? '')) add(match[1] ?? '', 'viewed');
}

/** A name that transcribes, and no word of Chinese. */
const foreign = (name: string): boolean =>
  [...name].every(transcribes) &&
  !isWord(name) &&
  !knownOrganisations.has(name) &&
  organisationEnding(name) === '';

/** Verbs that follow a name: `站长张强守…` names 张强, and is left alone. */
const acts =
  /[守搬走看找请带拿给做当任赴赶跑坐站住买卖开打吃喝送接拉推写读听问叫穿戴举握抱笑哭爱恨怕忙累病死]$/;

/** The names right behind and right before a run of offices. */
function besideOffice(
  text: string,
  start: number,
  run: string,
  add: (name: string, by: string) => void,
  has: (name: string) => boolean,
): void {
  const behind = (pattern: RegExp): string => {
    pattern.lastIndex = start + run.length;
    return pattern.exec(text)?.[1] ?? '';
  };
  const native = behind(afterNative);
  const transcribed = behind(afterTranscribed);
  // 哈加里称: 里 is part of the name, not the adverb behind 哈加.
  const longer = native.length === 2 && transcribed.length > 2 && transcribed.startsWith(native);
  if (!longer && plausible(native, true)) add(native, 'office');
  else if (
    transcribed !== '' &&
    !knownOrganisations.has(transcribed) &&
    organisationEnding(transcribed) === '' &&
    !plausible(transcribed, true)
  ) {
    add(transcribed, 'office');
  }
  const known = (name: string) => has(name.slice(0, 2)) || has(name.slice(0, 3));
  const long = behind(afterLong);
  if (
    long !== '' &&
    !known(long) &&
    !ordinarySurnames.has(long.charAt(0)) &&
    !notNames.has(long.slice(0, 2)) &&
    officeAtEnd(long) === '' &&
    !endsInTime.test(long) &&
    !notGiven.has(long.charAt(long.length - 1))
  )
    add(long, 'office');
  const given = behind(afterGiven);
  if (isGivenName(given)) add(given, 'office');
  const unknown = /(?:记者|编辑|主持人)$/.test(run) ? '' : behind(afterUnknown);
  if (unknown !== '' && !known(unknown) && nameLike(unknown) && !isWord(unknown)) add(unknown, 'office');
  const familiar =
    /^[老小阿][一-鿿](?!姐|哥|弟|妹|伙|孩|时)/.exec(
      text.slice(start + run.length, start + run.length + 3),
    )?.[0] ?? '';
  if (
    familiar !== '' &&
    !familiarWords.has(familiar) &&
    !splitsWord(text.slice(start + run.length, start + run.length + 5), 2)
  )
    add(familiar, 'familiar');
  const three = text.slice(start + run.length, start + run.length + 3);
  const two = three.slice(0, 2);
  // `博主卡尔逐帧复现`: a given name ends where no more of it follows.
  const called = givenHere.exec(text.slice(start + run.length, start + run.length + 6))?.[1] ?? '';
  if (native === '' && transcribed === '' && isGivenName(called)) add(called, 'office');
  const found = native !== '' || transcribed !== '' || long !== '' || unknown !== '' || isGivenName(given);
  if (
    !found &&
    plausible(three, fallsApart(three)) &&
    nameLike(three) &&
    !acts.test(three) &&
    ![...three].every(transcribes) &&
    !splitsWord(text.slice(start + run.length, start + run.length + 6), 3)
  ) {
    add(three, 'office');
  } else if (
    // `经理钟伟逐一作答`: a word begins behind the name.
    !found &&
    plausible(two, false) &&
    nameLike(two) &&
    !isWord(two) &&
    (beginsWord(text.slice(start + run.length, start + run.length + 6), 2) ||
      /[想带拿看做正请帮找起拉抱挥]/.test(three.charAt(2)))
  )
    add(two, 'office');
  if (behindName.test(run)) before(text, start, add);
}

/** `钟南山院士`: three characters or two before an office, the first a surname. */
function before(text: string, end: number, add: (name: string, by: string) => void): void {
  if (insideDotted.test(text.slice(Math.max(0, end - 10), end))) return;
  for (const length of [4, 3, 2]) {
    const name = text.slice(Math.max(0, end - length), end);
    if (length === 4 && surnameLength(name) !== 2) continue;
    if (!/^[一-鿿]+$/.test(name) || surnameLength(name) === 0) continue;
    // `临时全科医生`, `权利专业律师`: the surname is the end of a word.
    if (splitsWord(text.slice(Math.max(0, end - length - 3), end), Math.min(3, end - length))) return;
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

/** The first places of a word in the text; none once too many words were asked for. */
type Places = (word: string, most: number) => number[];

/** So many words are looked up in the whole text; more come from text made to exhaust the program. */
const lookups = 1000;

function placesIn(text: string): Places {
  let asked = 0;
  return (word, most) => {
    const found: number[] = [];
    if (++asked > lookups) return found;
    for (let at = text.indexOf(word); at >= 0 && found.length < most; at = text.indexOf(word, at + 1))
      found.push(at);
    return found;
  };
}

/** Two characters or three: what the rest of the text says about it; null where it says nothing. */
function nameAtHead(
  places: Places,
  three: string,
  has: (name: string) => boolean,
  sure = false,
): string | null {
  const two = three.slice(0, surnameLength(three) + 1);
  if (
    has(two) ||
    has(three) ||
    organisationEnding(three) !== '' ||
    officeAtEnd(three) !== '' ||
    knownOrganisations.has(three)
  )
    return null;
  // `19岁的于航是…`
  if (
    sure &&
    /[是在从有来被把将和与]/.test(three.charAt(two.length)) &&
    plausible(two, true) &&
    nameLike(two)
  )
    return two;
  if (/[也则还在对向称说就又曾均都已告]/.test(three.charAt(two.length)) && plausible(two, false)) return two;
  if (!plausible(three, false) || !nameLike(three)) return null;
  if (sure || places(three, 2).length > 1) return three;
  return plausible(two, false) && places(two, 2).length > 1 ? two : null;
}

/** Whether two to four characters, whatever the first, can be a name: no word of another kind. */
export function nameLike(name: string): boolean {
  return (
    /^[一-鿿]{2,4}$/.test(name) &&
    !functional.test(
      name.length === 3 && inside.test(name.charAt(1)) ? name.charAt(0) + name.charAt(2) : name,
    ) &&
    !notNames.has(name.slice(0, 2)) &&
    !knownOrganisations.has(name) &&
    officeAtEnd(name) === '' &&
    organisationEnding(name) === '' &&
    anonymousNounAtEnd(name) === '' &&
    groupNounAtEnd(name) === '' &&
    documentNounAtEnd(name) === '' &&
    !/^(?:会|室|组|团|部|处|局|署|厅|所|公开|此前|近日|日前|多次|今天|昨天|本人|个人|明确|直接|再次|首次|进一步|同时|随后|普遍|纷纷|大多|一致|坦言|直言|强调|透露|接受|回应|回复|答复|查询|发帖|发推|跟帖|留言|吐槽|爆料|调侃|晒出|直呼|发文|发布|宣布|提醒|建议|呼吁|警告|分析|介绍|总结|解释|补充|回忆|评价|评论)/.test(
      name,
    )
  );
}

/** Whether a run beginning with a surname can be a name: no ordinary word, no organisation, no office. */
export function plausible(name: string, beside: boolean): boolean {
  const length = surnameLength(name);
  if (/^.(?:周[一二三四五六日末]|[今昨明去前][天日年晚]|\d)/.test(name)) return false;
  if (length === 0 || name.length === length || name.length > length + 2) return false;
  if (notNames.has(name.slice(0, 2)) || (!beside && ordinarySurnames.has(name.charAt(0)))) return false;
  if (knownOrganisations.has(name.slice(0, 2))) return false;
  if (knownOrganisations.has(name) || organisationEnding(name) !== '' || officeAtEnd(name) !== '')
    return false;
  if (
    /一[项个名位家次些种]$|(?:执行|首席|高级|常务|联合|技术|产品|运营|财务|战略|市场|销售|研究|项目|女士|先生)$/.test(
      name,
    )
  )
    return false;
  const middle = name.charAt(length);
  if (beside && name.length === length + 2 ? neverGiven.has(middle) : notGiven.has(middle)) return false;
  return !notGiven.has(name.charAt(name.length - 1));
}
