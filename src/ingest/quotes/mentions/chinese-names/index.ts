/** Names in Chinese characters, native and transcribed, by what stands around them. */
import { matchesFrom, matchesOf } from '../../../matches.ts';
import { adverbial } from '../../lexicon/adverbs.ts';
import { cue, cueEnds } from '../../lexicon/cues.ts';
import { officeAtEnd } from '../../lexicon/offices.ts';
import { groupNounAtEnd } from '../../lexicon/sources.ts';
import { surname, surnameLength, surnameStarts } from '../../lexicon/surnames.ts';
import { transcribes } from '../../lexicon/transliteration.ts';
import { unitsOf } from '../../text/units.ts';
import { fallsApart, isWord, splitsWord } from '../dictionary.ts';
import { dottedNames } from '../dotted-names.ts';
import { besideOffices } from './beside-office.ts';
import { early, type Form, late, plain } from './forms.ts';
import { nameLike, plausible } from './plausible.ts';

const han = '[一-鿿]';
/** `57岁的苏长江`. */
const aged = new RegExp(`岁的?(${surname}${han}{2})`, 'g');
/** A surname and one or two characters before a reporting word, whatever stands before them. */
const tail = new RegExp(
  `${surname}${han}{1,2}?(?!刚)(?=(?:${adverbial}|[“”]){0,2}(?:${cue})(?:记者|媒体)?[：:，,“])`,
  'y',
);
/** A surname at the head of a clause that ends in a reporting word: `袁柯紧紧握住他的手说：“`. */
const clauseHead = new RegExp(
  `(?:^|[。！？；，”…　 ])(${surname}${han}{2})(?:[^，。！？；：“”]|“[^，。“”]{1,12}”){0,30}?(?:(?:${cue})(?=[：:，,“])|(?=：“))`,
  'gm',
);

/** Whoever is told what he is before his name: `邻居`, `目击者`, `渔民`. */
const whoBefore = (before: string): boolean =>
  groupNounAtEnd(before).length > 1 || /[一-鿿]{2}[者员师民人农工手迷友户]$/.test(before);

/** The marks that `tail` ends before, and characters: no more stand between a name's first and the mark. */
const tailMarks = unitsOf('：:，,“');
const tailReach = 40;
/** What may stand between the reporting word and the mark. */
const toldEnds = unitsOf('者体');

/** What the pattern `tail` finds; it is tried where a surname may begin, behind which its mark can be reached. */
function* tailsIn(text: string): Generator<{ at: number; name: string }> {
  let mark = -1;
  for (let at = 0; at < text.length; at++) {
    if (surnameStarts[text.charCodeAt(at)] !== 1) continue;
    if (mark <= at + 2) mark = nextTold(text, at + 3);
    if (mark - at > tailReach) continue;
    tail.lastIndex = at;
    if (tail.test(text)) yield { at, name: text.slice(at, tail.lastIndex) };
  }
}

/** The first mark at or behind `at` that a reporting word may stand before; the text's length where there is none. */
function nextTold(text: string, at: number): number {
  let next = at;
  for (; next < text.length; next++) {
    if (tailMarks[text.charCodeAt(next)] !== 1) continue;
    const before = text.charCodeAt(next - 1);
    if (cueEnds[before] === 1 || toldEnds[before] === 1) break;
  }
  return next;
}

/** Tells `add` of each name and of how it was found. */
export function chineseNames(
  text: string,
  add: (name: string, by: string) => void,
  has: (name: string) => boolean,
): void {
  const places = placesIn(text);
  const read = (forms: readonly Form[]) => {
    for (const { by, pattern, starts, names } of forms)
      for (const match of starts ? matchesFrom(text, pattern, starts) : matchesOf(text, pattern))
        for (const name of names(match)) add(name, typeof by === 'string' ? by : by(name));
  };
  for (const { name, by } of dottedNames(text)) add(name, by);
  besideOffices(text, add, has);
  read(early);
  for (const match of matchesOf(text, aged)) {
    const name = nameAtHead(places, match[1] ?? '', has, true);
    if (name) add(name, 'context');
  }
  read(plain);
  for (const { at, name: run } of tailsIn(text)) {
    const before = text.slice(Math.max(0, at - 8), at);
    if (whoBefore(before)) {
      // `修复师顾念慈说`: behind a trade, three characters before a reporting word are a name.
      const trade = run.length === 3 && /[一-鿿]{2}[师员家手匠]$/.test(before) && !isWord(run);
      if (
        plausible(run, trade) &&
        nameLike(run) &&
        (trade || fallsApart(run)) &&
        // `工|商信息`: the surname ends a word.
        !(officeAtEnd(before) === '' && isWord(text.slice(at - 1, at + 1)))
      )
        add(run, 'behind-noun');
      continue;
    }
    // `21世|纪经济`, `新|陈代谢`: the surname ends a word.
    const inside = splitsWord(text.slice(Math.max(0, at - 3), at + 3), Math.min(3, at));
    const name = run.length > 2 && !inside ? nameAtHead(places, run, has) : null;
    if (name && places(name, 2).length > 1) add(name, 'context');
  }
  for (const match of matchesOf(text, clauseHead)) {
    const run = match[1] ?? '';
    const start = match.index + match[0].indexOf(run);
    // `乌兰河县人民法院`, `林守学社`
    if (/[县市省区镇乡村州旗社]/.test(text.charAt(start + run.length))) continue;
    const sure =
      !([...run].every(transcribes) && transcribes(text.charAt(start + run.length))) &&
      fallsApart(run.slice(surnameLength(run) - 1)) &&
      !splitsWord(text.slice(start, start + run.length + 4), run.length);
    const name = nameAtHead(places, run, has, sure);
    if (name) add(name, 'clause-head');
  }
  read(late);
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
  if (has(two) || has(three)) return null;
  // `19岁的于航是…`
  if (sure && /[是在从有来被把将和与]/.test(three.charAt(two.length)) && plausible(two, true)) return two;
  if (/[也则还在对向称说就又曾均都已告]/.test(three.charAt(two.length)) && plausible(two, false)) return two;
  if (!plausible(three, false) || !nameLike(three)) return null;
  if (sure || places(three, 2).length > 1) return three;
  return places(two, 2).length > 1 ? two : null;
}
