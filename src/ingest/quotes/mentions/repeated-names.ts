/** Chinese names that no office and no reporting word shows: they return in the text, always by themselves. */
import { matchesFrom, matchesOf } from '../../matches.ts';
import { surname, surnameStarts } from '../lexicon/surnames.ts';
import { passes, sieveOf, startsOf, unitsOf, whiteSpace } from '../text/units.ts';
import { namedByForm, plausible } from './chinese-names/plausible.ts';
import { fallsApart } from './dictionary.ts';

/** What stands before a name that begins a clause or follows what describes it. */
const before = unitsOf(`，。！？；：、“”‘’（）《》${whiteSpace}0123456789的和与对向让由被给为是叫跟同但而`);
/** What stands behind it: punctuation, or a word that is no part of a name. */
const behind =
  '(?=[，。！？；：、“”（）《》\\s　]|$|[的在是说和与对向被从也又就已曾将把给为不很还都便想会要有没老刚只却才一]|表示|通过|告诉|认为|觉得|来到|回到|自己|家里|一家)';
const three = new RegExp(`${surname}[一-鿿]{2}${behind}`, 'my');
const two = new RegExp(`${surname}[一-鿿]${behind}`, 'my');

/** `“最美护士”叶岚通过视频说`: behind what somebody is called in quotation marks. */
const surnamed = new RegExp(
  `(?<=”)(${surname}[一-鿿]{1,2}?)(?=[，、]|通过|表示|说|向|对|为|在|也|告诉|认为|坦言)`,
  'g',
);

/**
 * Names of three characters that stand twice or more, and of two that stand three times or more, between
 * what can stand beside a name, and that no dictionary knows as words.
 */
export function repeatedNames(text: string, has: (name: string) => boolean): string[] {
  const found: string[] = [];
  for (const match of matchesOf(text, surnamed)) {
    const name = match[1] ?? '';
    if (plausible(name, false) && fallsApart(name)) found.push(name);
  }
  const places = surnamesIn(text);
  for (const [pattern, least] of [
    [three, 2],
    [two, 3],
  ] as const) {
    const count = countAt(places, text, pattern);
    for (const place of placesAmong(text, count)) count.delete(place);
    if (least === 2) recount(text, count);
    for (const [name, times] of count) {
      if (times >= least && !has(name) && namedByForm(name)) found.push(name);
    }
  }
  return found;
}

/** Where a surname may begin. */
function surnamesIn(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (surnameStarts[text.charCodeAt(at)] !== 1) continue;
    if (at === 0 || before[text.charCodeAt(at - 1)] === 1) places.push(at);
  }
  return places;
}

/** How often each name stands at the places; none begins inside another. */
function countAt(places: readonly number[], text: string, pattern: RegExp): Map<string, number> {
  const count = new Map<string, number>();
  let free = 0;
  for (const at of places) {
    if (at < free) continue;
    pattern.lastIndex = at;
    if (!pattern.test(text)) continue;
    free = pattern.lastIndex;
    const name = text.slice(at, free);
    count.set(name, (count.get(name) ?? 0) + 1);
  }
  return count;
}

/** Names of three characters need their limits once only: they count wherever else they stand. */
function recount(text: string, count: Map<string, number>): void {
  for (const name of count.keys()) count.set(name, 0);
  const starts = sieveOf([...count.keys()].map((name) => name.charAt(0)));
  for (let at = 0; count.size > 0 && at + 3 <= text.length; at++) {
    if (!passes(starts, text.charCodeAt(at))) continue;
    const times = count.get(text.slice(at, at + 3));
    if (times !== undefined) count.set(text.slice(at, at + 3), times + 1);
  }
}

const kinds =
  '新区 区 市 县 镇 乡 村 路 街 省 州 公司 集团 大学 银行 机场 站 港 工业 化工 园区 开发区 高速'.split(' ');
const place = new RegExp(kinds.join('|'), 'y');
const placeStarts = startsOf(kinds);

/** Candidates that the text also uses as the name of a place or a company: `浦东`, where it says `浦东新区`. */
function placesAmong(text: string, candidates: ReadonlyMap<string, number>): Set<string> {
  const found = new Set<string>();
  for (const { index } of candidates.size > 0 ? matchesFrom(text, place, placeStarts) : []) {
    for (const length of [2, 3]) {
      const name = text.slice(Math.max(0, index - length), index);
      if (candidates.has(name)) found.add(name);
    }
  }
  return found;
}
