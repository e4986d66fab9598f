/** Foreign names in Chinese characters whose pieces a dot or a hyphen parts: `里克·泰勒`, `爱德华-帕克`. */
import { matchesOf } from '../../matches.ts';
import { adverbial, time } from '../lexicon/adverbs.ts';
import { cue } from '../lexicon/cues.ts';
import { office, officeAtEnd } from '../lexicon/offices.ts';
import { places } from '../lexicon/organisations.ts';
import { functional } from '../lexicon/surnames.ts';
import { givenNameAtEnd, isGivenName } from '../lexicon/transcribed-given-names.ts';
import { surnames } from '../lexicon/transcriptions.ts';
import { anyDot, dots, inDotted, transcribes } from '../lexicon/transliteration.ts';
import { isWord, splitsWord } from './dictionary.ts';

const han = '[一-鿿]';

const dotted = new RegExp(
  `${han}{1,8}(?:-${han}{1,5})?(?:[${dots}](?:[A-Z]\\.?[${dots}] ?)?${han}{1,8}(?:-${han}{2,5})?){1,5}`,
  'y',
);
/** So far before its first dot a run may begin. */
const farthest = 14;
const lastPiece = new RegExp(`[${dots}][^${dots}]*$`);
/** `琳达·雷诺兹和詹姆斯·麦格拉斯`: two names. */
const betweenDotted = new RegExp(`(?<=[${dots}](?:${han}|-){1,12})[和与及](?=${han}{1,8}[${dots}])`);
/** `爱德华-帕克`: a hyphen for the dot; every piece must transcribe. */
const hyphened = new RegExp(`[-.．](?=${han}{2})`, 'g');
/** The dotted runs of a text; behind one the next may begin inside its last piece. */
function* dottedRuns(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (const { index: dot } of matchesOf(text, everyDot)) {
    const match = runAround(text, dot, from);
    from = Math.max(from, dot + 1);
    if (!match) continue;
    yield match;
    from = match.index + Math.max(1, match[0].search(lastPiece) + 1);
  }
}

/** The run whose first dot is this one. */
function runAround(text: string, dot: number, from: number): RegExpExecArray | null {
  for (let at = Math.max(from, dot - farthest); at < dot; at++) {
    dotted.lastIndex = at;
    const match = dotted.exec(text);
    if (match) return match;
  }
  return null;
}

/** `JD·范斯`, `J·D·范斯`: initials before the surname. */
const initialled = new RegExp(
  `(?<![A-Za-z${dots}])([A-Z]{1,3}|[A-Z][.${dots}][A-Z]\\.?)([${dots}])(${han}{2,8})`,
  'g',
);

/** The dotted and hyphened names of a text, in the order of the text, first those with a dot. */
export function* dottedNames(text: string): Generator<{ name: string; by: 'dotted' | 'hyphen' }> {
  for (const match of dottedRuns(text)) {
    for (const part of match[0].split(betweenDotted).flatMap(apart)) {
      const name = trimDotted(part);
      if (name) yield { name: name + restBefore(text, name, match.index), by: 'dotted' };
    }
  }
  for (const [, initials, dot, words = ''] of matchesOf(text, initialled)) {
    const last = upToStop(words);
    if (last.length > 1) yield { name: `${initials}${dot}${last}`, by: 'dotted' };
  }
  for (const match of matchesOf(text, hyphened)) {
    const run = around(text, match.index);
    const name = run && trimDotted(run, /[-.．]/);
    if (name?.split(/[-.．]/).every((piece) => piece.length >= 2 && [...piece].every(transcribes)))
      yield { name, by: 'hyphen' };
  }
}

/** `丹尼尔·川[口]（Daniel Kawaguchi）`: up to the bracket with the name in Latin letters all belongs to it. */
function restBefore(text: string, name: string, from: number): string {
  const end = text.indexOf(name, from) + name.length;
  return /^[一-鿿]{1,2}(?= ?[（(][A-Z][a-z])/.exec(text.slice(end, end + 6))?.[0] ?? '';
}

/** `阿曼·德兰特向奥兰·韦伯`: a piece between two dots that transcribes nothing ends one name and begins another. */
function apart(run: string): string[] {
  const dots = matchesOf(run, everyDot).map((match) => match.index);
  const at = dots.findIndex((dot, index) => {
    const piece = run.slice(dot + 1, dots[index + 1] ?? dot + 1);
    return !initial.test(piece) && ![...piece].every(inDotted);
  });
  const [from, to] = [dots[at], dots[at + 1]];
  return from === undefined || to === undefined ? [run] : [run.slice(0, to), ...apart(run.slice(from + 1))];
}

/** Up to eight characters on both sides of a mark, if at least two stand on each. */
function around(text: string, at: number): string | null {
  const left = /[一-鿿]{2,8}$/.exec(text.slice(Math.max(0, at - 8), at))?.[0];
  const right = /^[一-鿿]{2,8}/.exec(text.slice(at + 1, at + 9))?.[0];
  return left && right ? left + text.charAt(at) + right : null;
}

const everyDot = new RegExp(anyDot, 'g');
const stop = new RegExp(
  `^(?:${time}|${adverbial}|${cue}|${office}|本[人次届]|在|对|向|就|于|因(?![斯德里格特贝曼])|则|也|还|又|曾|和|与|及|等|的|是|以|为|将|把|被|让|都|得知|得到|得出|内部|理应|比较|比起|更|签署|出席|现身|参加|参与|一同|一起|联手|联合|发布|领导|执掌|接受|介绍|透露|看来|眼[中里]|基金|公司|集团|大学|学院|医院|银行|奖|一(?!$)|任[内期职命]|时[代期]|阵营|政府|团队|竞选|家族|总统|总理|先生|夫[妇人]|女士|博士|爵士|旗下|麾下|当选|上[台任]|下台|推[出动]|这|那(?=[些个么时位里家样是])|所|有|上|下|身|手|新|坐(?=[下在])|提(?=[出到议名供及交前醒高升倡案问起])|给|用|不|没|可|能|要|会|来|去|到|从|随|后|前)`,
);

/** Characters of a last piece, and of one with a hyphen. */
const longest = 7;
const longestDouble = 12;

/** The last piece of a dotted name: up to a word that cannot belong to it, with one unusual character at most. */
function upToStop(piece: string): string {
  // Many a surname is a given name as well: `卡罗尔·亚历山大`. Behind a known one nothing unusual belongs to it.
  let length =
    [6, 5, 4, 3, 2].find((most) => isGivenName(piece.slice(0, most)) || surnames.has(piece.slice(0, most))) ??
    0;
  let unusual = surnames.has(piece.slice(0, length)) ? 1 : 0;
  const most = piece.includes('-') ? longestDouble : longest;
  while (length < Math.min(most, piece.length)) {
    if (length > 0 && stopsAt(piece, length)) break;
    if (!inDotted(piece.charAt(length)) && (++unusual > 1 || (length > 0 && !endsSoon(piece, length)))) break;
    length++;
  }
  return piece.slice(0, length);
}

/** Characters that transcribe and are words as well: behind a name they are words, but 因 is part of `莱因`, `奎因`. */
const wordsToo = /(?:[曾于时以]|(?<=[斯顿特尔曼森德姆恩兹逊])因)$/;

/** A word begins at `at` that cannot belong to a name; single characters that transcribe may. */
function stopsAt(piece: string, at: number): boolean {
  const word = stop.exec(piece.slice(at))?.[0] ?? '';
  if (word !== '') return word.length > 1 || !transcribes(word) || wordsToo.test(piece.slice(0, at + 1));
  // `保|持友好`: a character that transcribes begins a word with the next, which does not.
  return (
    at > 1 &&
    at + 1 < piece.length &&
    !inDotted(piece.charAt(at + 1)) &&
    wordAt(piece, at) &&
    !wordAt(piece, at + 1) &&
    !tells.test(piece.slice(at + 1))
  );
}

/** `泽鲁克|也表示`, `唐格特|写道`: a word of its own, with whatever its first character is a word before it. */
const tells = new RegExp(`^(?:也|进一步|${cue})`);

/** Two characters are a word. */
const wordAt = (text: string, at: number): boolean => at + 2 <= text.length && isWord(text.slice(at, at + 2));

/** Characters that no name has and that begin the words behind one: `正在`, `发生`, `因为`. */
const beginsWords = new Set(
  '问正任发因经使即目近周昨首先只仅未必应该已仍续自推签执连遭获赢输涉受担宣拒否承声警呼批指回打强透',
);

/** An unusual character is part of the name if another of the name's, or the end of it, follows it. */
function endsSoon(piece: string, at: number): boolean {
  const rest = piece.slice(at + 1);
  return (
    !beginsWords.has(piece.charAt(at)) &&
    !(at > 0 && wordAt(piece, at)) &&
    (stop.test(rest) || inDotted(rest.charAt(0)))
  );
}

/** `约翰·F·肯尼迪` */
const initial = /^ ?[A-Z]\.?$/;

/** A dotted run without what does not belong to the name at its two ends. */
function trimDotted(run: string, separator = anyDot): string | null {
  const pieces = run.split(separator);
  const dot = separator.exec(run)?.[0] ?? '·';
  const first = firstPiece(pieces[0] ?? '');
  const last = upToStop(pieces.at(-1) ?? '');
  if (first === '' || last === '') return null;
  return [first, ...pieces.slice(1, -1), last].join(dot);
}

/** The first of a double given name, where it is one character: `让-查尔斯`. */
const single = /[让扬安]$/;
/** Characters that transcribe, but before a known given name are words: `我爱埃隆·马斯克`. */
const wordsBefore = new Set('爱于曾时里比以因达来加沙明高方');

/** `修士保罗`: a word ends right before the given name. */
const endsWord = (text: string): boolean =>
  [2, 3, 4].some((length) => text.length >= length && isWord(text.slice(-length)));

/** The given name that the words before the first dot end with: a known one, else what looks like one. */
function firstPiece(words: string): string {
  const given = givenNameAtEnd(words);
  // `科学家纪子·布伦南`: behind an office whatever stands there is the name.
  const behind = [2, 3].find(
    (length) =>
      officeAtEnd(words.slice(0, -length)) !== '' &&
      officeAtEnd(words.slice(0, 1 - length)) === '' &&
      officeAtEnd(words.slice(0, -1)) === '' &&
      !inDotted(words.charAt(words.length - length)) &&
      !functional.test(words.charAt(words.length - length)),
  );
  if (given === '' && behind) return words.slice(-behind);
  const lead = words.slice(0, words.length - given.length);
  if (given !== '' && lead.endsWith('-')) {
    const other = lead.slice(0, -1);
    return `${givenNameAtEnd(other) || (single.exec(other)?.[0] ?? '')}-${given}`.replace(/^-/, '');
  }
  const before = lead.charAt(lead.length - 1);
  if (
    given !== '' &&
    (!transcribes(before) ||
      (wordsBefore.has(before) && !/(?:^|的)[^因于曾时以]$/.test(lead)) ||
      endsWord(lead))
  )
    return given;
  // `雷诺兹和詹姆斯·麦格拉斯`, `2023年奥兰·韦伯`, `本周奥兰·韦伯`: a conjunction or a time begins no name.
  const first = words.replace(
    /^.*(?:[和与及由](?=..)|[据年月]|[本上这下]周[一二三四五六日末]?|周[一二三四五六日末])(?=.)/,
    '',
  );
  let keep = first.length;
  while (keep > 0 && inDotted(first.charAt(keep - 1)) && officeAtEnd(first.slice(0, keep)) === '') keep--;
  // `总编辑大卫·科恩`, `执行官萨提亚·科恩`: one unusual character, where a word ends before the name.
  let head = Math.max(0, keep - 1);
  while (head > 0 && inDotted(first.charAt(head - 1)) && officeAtEnd(first.slice(0, head)) === '') head--;
  const rest = first.slice(0, head);
  if (
    keep > 0 &&
    first.length - head <= 5 &&
    officeAtEnd(first.slice(0, keep)) === '' &&
    (rest === '' || officeAtEnd(rest) !== '' || /[和与及的由是对向让被据称说员者家]$/.test(rest)) &&
    !functional.test(first.charAt(keep - 1))
  )
    // `渔民埃纳·科恩`: not if a word ends where the usual characters begin.
    keep =
      [2, 3]
        .map((length) => head + length)
        .find((end) => end <= first.length - 2 && end > keep && isWord(first.slice(head, end))) ?? head;
  // `大亨迈克·林奇`, `英国比尔·盖茨`: a name begins inside no word, and no country is part of it.
  while (keep < first.length - 2 && keep > 0 && splitsWord(first, keep)) keep++;
  // `助产士沙米玛`: what people are called ends with a character that transcribes.
  if (keep > 0 && first.length - keep > 2 && /[士师家主长工民夫手兵]/.test(first.charAt(keep))) keep++;
  if (places.has(first.slice(keep, keep + 2)) && first.length - keep > 3) keep += 2;
  if (first.charAt(keep) === '-') keep += single.test(first.slice(0, keep)) ? -1 : 1;
  return first.slice(keep);
}
