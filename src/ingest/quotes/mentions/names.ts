/** Finds the names of an article: who and what its sentences can be about. */

import { adverbial, time } from '../lexicon/adverbs.ts';
import { cueWords } from '../lexicon/cues.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { office, officeAfter, officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { knownPeople } from '../lexicon/people.ts';
import { notNames, ordinarySurnames, surname, surnameLength } from '../lexicon/surnames.ts';
import { dots, transcribes, transcribing } from '../lexicon/transliteration.ts';

export interface Name {
  readonly text: string;
  readonly type: 'person' | 'organisation';
  /** How it was found; the trace shows it. */
  readonly by: string;
}

const han = '[一-鿿]';
const cue = `(?:${cueWords
  .filter((one) => one.word.length > 1 || one.word === '说' || one.word === '称')
  .map((one) => one.word)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** What shows that a name ends: punctuation, a preposition, an adverb, a reporting word. */
const nameEnd = `(?=[，。、：；！？“”（(）)\\s]|$|等|和|与|及|在|对|向|就|于|从|以|为|将|把|被|的|是|则|也|还|又|曾|都|均|便|已|表示|说|称|认为|指出|${time}|${adverbial}|${cue}|接受|出席|发表|发布|介绍|宣布|带领|领导|创办|担任|告诉|通过|率|获|先生|女士|教授|院士|博士|示意|点出|先容|以为|说谈|揣度)`;

/** Characters that end a two-character name rather than continue it. */
const notGiven = new Set(
  '也则还在对向称说就又曾均都已是的和与及等表认指告透因从以将把被让给跟同这那其他她它我你们不没有会要想能可并而且但却才便即很更最再只于',
);

const spaced = "[A-Z][A-Za-zÀ-ÿ'’-]*(?:\\.(?= ?[A-Z]))?";
const latinName = new RegExp(
  `${spaced}(?: (?:de|van|von|der|la|bin|al) ?|[ ]${spaced}){1,3}`.replace(
    '(?: (?:de|van|von|der|la|bin|al) ?|[ ]',
    '(?: (?:de |van |von |der |la |bin |al )?',
  ),
  'g',
);
const dotted = new RegExp(`${han}{1,8}(?:[${dots}]${han}{1,8}){1,3}`, 'g');
const afterOffice = new RegExp(
  `(?:${office})(?:[、兼及] ?(?:${office}))*[ ，]?(${surname}${han}{1,2}?)${nameEnd}`,
  'g',
);
const transcribedAfterOffice = new RegExp(`(?:${office})[ ]?(${transcribing}{3,7}?)${nameEnd}`, 'g');
const beforeOffice = new RegExp(`(${surname}${han}{1,2})(?=${officeAfter})`, 'g');
const subject = new RegExp(
  `(?:^|[，。！？；：”）\\s]|不过|但|而|对此|当时|随后|此外|另外|同时|首先|其次|其中|${time})(${surname}${han}{1,2}?|${transcribing}{2,7}?)(?:（[^（）]{1,40}）)?(?:${adverbial}|${time}|[，]?(?:在|对|向|就|于|接受|出席|通过)[^，。！？；：“”]{1,40}?){0,4}(?:${cue})(?=[，：:“]|${han})`,
  'g',
);
const unusual = new RegExp(
  `(?:${office})(${surname}${han}{3,4}?)(?:进一步|也)?(?:示意|点出|先容|以为|${cue})`,
  'g',
);
const interview = new RegExp(`^(?:\\d+[.、．] ?)?(${surname}${han}{1,2})[：:]`, 'gm');
const opinion = new RegExp(
  `(?:在|按照|按|据|用)(${surname}${han}{1,2}|${transcribing}{2,7}?)(?:看来|眼中|眼里|的说法|的话|介绍|透露)`,
  'g',
);

/**
 * The names of persons and organisations in `text`, by their form and what stands around them.
 *
 * Dotted transcriptions, Latin names, Chinese names beside an office, subjects of reporting words,
 * and known names. Each is found once; where else it stands is for `occurrences` to say.
 */
export function findNames(text: string): Map<string, Name> {
  const names = new Map<string, Name>();
  const add = (name: string, type: Name['type'], by: string) => {
    if (!names.has(name)) names.set(name, { text: name, type, by });
  };
  for (const match of text.matchAll(dotted)) {
    const name = trimDotted(match[0]);
    if (name) add(name, 'person', 'dotted');
  }
  for (const match of text.matchAll(latinName)) latin(text, match[0], match.index, add);
  for (const match of text.matchAll(afterOffice))
    if (plausible(match[1] ?? '', true)) add(match[1] ?? '', 'person', 'office');
  for (const match of text.matchAll(transcribedAfterOffice)) {
    const name = match[1] ?? '';
    if (!knownOrganisations.has(name) && organisationEnding(name) === '' && !plausible(name, true))
      add(name, 'person', 'office');
  }
  for (const match of text.matchAll(unusual))
    if (
      !names.has(match[1] ?? '') &&
      surnameLength(match[1] ?? '') > 0 &&
      !notNames.has((match[1] ?? '').slice(0, 2))
    )
      add(match[1] ?? '', 'person', 'office');
  for (const match of text.matchAll(beforeOffice)) {
    const name = match[1] ?? '';
    const end = match.index + name.length;
    if (officeAtEnd(text.slice(Math.max(0, match.index - 8), end)) === '' && plausible(name, true))
      add(name, 'person', 'before-office');
  }
  for (const match of text.matchAll(subject)) {
    const name = match[1] ?? '';
    if (knownOrganisations.has(name) || organisationEnding(name) !== '') continue;
    if (name.length <= 4 && plausible(name, false)) add(name, 'person', 'subject');
    else if (name.length >= 3 && [...name].every(transcribes)) add(name, 'person', 'transcribed');
  }
  for (const match of text.matchAll(interview))
    if (plausible(match[1] ?? '', false)) add(match[1] ?? '', 'person', 'colon');
  for (const match of text.matchAll(opinion))
    if (plausible(match[1] ?? '', false)) add(match[1] ?? '', 'person', 'opinion');
  for (const match of text.matchAll(knownPeople)) add(match[0], 'person', 'known');
  settle(names, text);
  shorten(names);
  return names;
}

/** A dotted run without what does not belong to the name at its two ends. */
function trimDotted(run: string): string | null {
  const pieces = run.split(new RegExp(`[${dots}]`));
  const dot = run.match(new RegExp(`[${dots}]`))?.[0] ?? '·';
  let first = pieces[0] ?? '';
  let keep = first.length;
  while (keep > 0 && transcribes(first.charAt(keep - 1)) && officeAtEnd(first.slice(0, keep)) === '') keep--;
  first = first.slice(keep);
  let last = pieces.at(-1) ?? '';
  let length = 0;
  while (length < last.length && transcribes(last.charAt(length)) && !stopsName(last, length)) length++;
  last = last.slice(0, length);
  if (
    first.length === 0 ||
    last.length === 0 ||
    pieces.slice(1, -1).some((piece) => ![...piece].every(transcribes))
  )
    return null;
  return [first, ...pieces.slice(1, -1), last].join(dot);
}

const stopWords = new RegExp(
  `^(?:${time}|表示|说|称|认为|指出|本人|本月|本周|本次|本届|在|对|向|就|于|则|也|还|又|曾|和|与|及|等|的|是|以|为|将|把|被|让|都|多次|多年|因此|因为|得知|得到|得出|伊始|尔后|内部|理应|比较|比起|更|宣布|签署|发布|领导|担任|执掌|${cue})`,
);

function stopsName(text: string, at: number): boolean {
  return at > 0 && stopWords.test(text.slice(at));
}

/** Judges a run of capitalised Latin words. */
function latin(
  text: string,
  run: string,
  at: number,
  add: (name: string, type: Name['type'], by: string) => void,
): void {
  const before = text.slice(Math.max(0, at - 12), at).replace(/[ （(]+$/, '');
  const after = text.slice(at + run.length, at + run.length + 8);
  const first = run.split(/[ ]/)[0] ?? '';
  if (
    /^[A-Z]{2,}$/.test(first) ||
    /\b(?:AI|Inc|Corp|Ltd|LLC|Labs?|University|Institute|Research|Group|Capital|Ventures?|Partners|Times|Journal|Post|News|Bank|Foundation|Association|Center|Council|Securities|Technologies|Systems|Cloud|Studio|Pro|Max|Ultra|Mini|Plus|GPT|Llama|Claude|Gemini|Copilot|App|Insider|Review|Model|Face|Pay|Phone|Vision|Platform|of|the|for|and)\b/.test(
      run,
    )
  )
    return;
  const office = officeAtEnd(before);
  const isPerson =
    office !== '' ||
    givenNames.has(first) ||
    (/[）)]$/.test(text.slice(at + run.length, at + run.length + 1)) &&
      new RegExp(`[${dots}]`).test(text.slice(Math.max(0, at - 14), at)));
  if (isPerson && !/^(?:公司|集团|平台)/.test(after))
    add(run, 'person', office === '' ? 'given-name' : 'office');
}

function plausible(name: string, beside: boolean): boolean {
  const length = surnameLength(name);
  if (length === 0 || name.length === length || name.length > length + 2) return false;
  if (notNames.has(name.slice(0, 2)) || (!beside && ordinarySurnames.has(name.charAt(0)))) return false;
  if (knownOrganisations.has(name) || organisationEnding(name) !== '' || officeAtEnd(name) !== '')
    return false;
  if (notGiven.has(name.charAt(length))) return false;
  return !notGiven.has(name.charAt(name.length - 1));
}

/** Drops a name that is only the beginning of a longer one. */
function settle(names: Map<string, Name>, text: string): void {
  for (const name of [...names.keys()]) {
    if (name.length !== 2 || !/^[一-鿿]+$/.test(name)) continue;
    for (const other of names.keys()) {
      if (other.length !== 3 || !other.startsWith(name)) continue;
      const longer = text.split(other).length - 1;
      const all = text.split(name).length - 1;
      // The longer form stands wherever the shorter does, or nearly so.
      if (longer * 2 > all) names.delete(name);
      else names.delete(other);
      break;
    }
  }
}

/** The last piece of a foreign name stands for the whole: `维纳`, `Buck`. */
function shorten(names: Map<string, Name>): void {
  for (const name of [...names.values()]) {
    const pieces = name.text.split(new RegExp(`[${dots} ]`));
    const last = pieces.at(-1) ?? '';
    if (pieces.length < 2 || last.length < 2 || names.has(last) || knownOrganisations.has(last)) continue;
    names.set(last, { text: last, type: 'person', by: 'last-piece' });
  }
}
