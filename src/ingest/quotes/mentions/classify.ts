/** Tells what a noun phrase names: a person, an organisation, a document, nobody. */
import { objectPreposition } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, narrators, pronouns } from '../lexicon/sources.ts';
import { surnameLength } from '../lexicon/surnames.ts';
import { hidden, type Paragraph } from '../text/paragraph.ts';
import { familiarWords } from './chinese-names/plausible.ts';
import { splitsWord } from './dictionary.ts';
import { bareKind, describedKind, introduced, involved, leadIn, shortForm } from './head.ts';
import { honours } from './honours.ts';
import { jointName, jointWithUnknown, withoutOthers } from './joint-names.ts';
import { personAtEnd } from './latin-names.ts';
import { type Mention, type MentionKind, owned } from './mention.ts';
import type { Name } from './names.ts';
import { noun } from './noun.ts';
import { oneActs } from './one-acts.ts';
import { isOrganisation } from './organisation.ts';
import { behindBody, knownAtEnd, roleIn, startOfRole, titledName, unknownAfterOffice } from './titled.ts';

/** `Ferrio®`: the name is somebody's own. */
const registered = /(?<=[A-Za-z0-9])[®™Ⓡ] ?$/;

const bracketAtEnd = /[ ]?[（(]([^（）()]{0,60})[）)]$/;

/** `纳斯达克：FERR`, `NYSE: FERR`: where shares are traded, or where a page stands. */
const listing =
  /代码|网址|(?:纳斯达克|交易所|纽交所|港交所|NYSE|N[Aa][Ss][Dd][Aa][Qq]|ASX|CSE|TSXV?|OTC[A-Z]{0,4})[^：:]{0,4}[：:]/;

/** What else the words in a bracket say that a name is: `“绿洲”或“公司”` that it is 绿洲. */
const calledIn = (words: string): string | null =>
  listing.test(words)
    ? null
    : (/^(?:以?下?文?(?:简称|称)为?：?)?[“"]([^“”"]{2,30})[”"](?:[或、，和][“"][^“”"]*[”"])*$/.exec(
        words,
      )?.[1] ?? words);

/** `给商业大臣`, `与总统`: a preposition with an office, and a name behind them. */
const addressee =
  /(?:给|(?<![横纵方倾导面定走动意志转双单取趋指])向|跟|把|被(?![告害访])|致信|致电|联系|采访|告诉|敦促|质疑|(?<![面反针])对(?![齐冲]))[^，。的]{1,12}$/;

/** The narrator speaks: not a source, and not to be searched further. */
export const narrator = Symbol('narrator');

/** One who was spoken of before, by a noun that no list knows. */
const pointed =
  /^(?:[这那][位名]|这家)(?:\d{1,3}岁的)?(?:[A-Z][A-Za-z]{1,20} ?)?(?:(?![的也都])[一-鿿]){2,8}(?<![的了着过在是与和及])$/;

/** `这家仓库的员工`: people of a place, not one who was spoken of. */
const inside = /^(?:这[家个]|该)[^，的]{2,}的[^的]{2,4}$/;

/** `韩素梅` and `保罗·韩` are both called by one character. */
const bears = (name: string, surname: string): boolean =>
  name.startsWith(surname) || (name.endsWith(surname) && /[·•・‧∙]/.test(name.charAt(name.length - 2)));

/** Whether a person of the article has this surname. */
function initialOf(surname: string, names: ReadonlyMap<string, Name>): boolean {
  for (const name of names.values())
    if (name.type === 'person' && name.text.length > 1 && bears(name.text, surname)) return true;
  return false;
}

const endsWithPiece = ({ type, text }: Name, piece: string): boolean =>
  type === 'person' && text.endsWith(`·${piece}`);

/** What an assistant does that is talked to. */
const replies =
  /^[^，。！？；的被]{0,6}(?:承认|回答|回复|回应|答道|答复|表示|解释|补充|[声宣]?称|[说写问]|告诉|道歉|警告|建议|提醒|保证|承诺|将自己|把自己)/;

/** What the noun phrase `[start, end)` names, if it names anyone. */
export function classify(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | typeof narrator | null {
  const { flat, text } = paragraph;
  while (end > start && /[\s]/.test(flat.charAt(end - 1))) end--;
  while (start < end && /[\s◎●■◆▲△★☆※*#>·•—'{-]/.test(flat.charAt(start))) start++;
  let phrase = flat.slice(start, end);
  const without = withoutOthers(phrase, names);
  if (without < phrase.length) return classify(paragraph, start, start + without, names);
  let alias: string | null = null;
  let nounEnd = end;
  // 绿洲集团（“绿洲”）（OAS）: the bracket right behind the name tells what else it is called.
  for (let step = 0; step < 3; step++) {
    const bracket = phrase.match(bracketAtEnd);
    if (!bracket) break;
    alias = calledIn(text.slice(nounEnd - (bracket[1]?.length ?? 0) - 1, nounEnd - 1).trim()) ?? alias;
    nounEnd -= bracket[0].length;
    phrase = flat.slice(start, nounEnd);
  }
  const mark = registered.exec(phrase)?.[0] ?? '';
  if (mark !== '') {
    nounEnd -= mark.length;
    phrase = flat.slice(start, nounEnd);
  }
  const honour = honours.exec(phrase);
  if (honour) {
    nounEnd -= honour[0].length;
    phrase = phrase.slice(0, honour.index);
  }
  if (phrase === '') return null;
  if (narrators.has(phrase)) return narrator;
  // 一位船工站起来
  const actor = oneActs(phrase);
  if (actor > 0) return classify(paragraph, start, start + actor, names);
  if (/^(?:本[报刊社网台]|[^，]{0,10}[报社网刊》闻台])?(?:的)?记者$/.test(phrase)) return narrator;
  const make = (kind: MentionKind, coreStart: number, name: string, role: string | null): Mention => ({
    kind,
    range: [start, end],
    core: [coreStart, nounEnd],
    // `一位名叫“小蝴蝶”的网友`: the name stands in marks or brackets.
    name: name.includes(hidden) ? text.slice(flat.indexOf(name, start)).slice(0, name.length) : name,
    role: role === '' ? null : role,
    alias,
  });
  // 老苏, 小李
  if (
    /^[老小阿].$/.test(phrase) &&
    surnameLength(phrase.charAt(1)) === 1 &&
    (initialOf(phrase.charAt(1), names) || !familiarWords.has(phrase))
  ) {
    return { ...make('surname', start + 1, phrase.charAt(1), null), range: [start, end] };
  }
  if (phrase.length === 1 && surnameLength(phrase) === 1 && initialOf(phrase, names)) {
    return make('surname', start, phrase, null);
  }
  // `在河口经营的杨`: a foreign surname of one character behind what describes the person.
  const own = phrase.slice(-1);
  if (
    phrase.charAt(phrase.length - 2) === '的' &&
    [...names.values()].some((name) => endsWithPiece(name, own))
  )
    return make('surname', nounEnd - 1, own, null);
  if (/^(?:该|这[个款名位])?AI$/.test(phrase))
    return replies.test(flat.slice(end, end + 12)) ? make('anonymous', nounEnd - 2, 'AI', null) : narrator;
  // 39岁的他
  const aged = /^[^，。：；]{2,14}的(?=[他她]$)/.exec(phrase)?.[0].length ?? 0;
  if (pronouns.has(phrase.slice(aged)) || bareKind.test(phrase)) {
    return make('pronoun', start + aged, phrase.slice(aged), null);
  }
  const body = phrase.replace(involved, '');
  if (body !== phrase && bareKind.test(body)) return make('pronoun', start, body, null);
  const called = introduced(phrase);
  if (called) return make(called.kind, start + called.at, called.name, null);
  const known = knownAtEnd(phrase, names);
  if (known) {
    const coreStart = nounEnd - known.text.length;
    const before = flat.slice(start, coreStart);
    const joint = jointName(flat, start, coreStart, names);
    if (
      !joint &&
      (objectPreposition.test(before) ||
        (addressee.test(before) && officeAtEnd(before) !== '') ||
        (/^(?:由|被(?![告害访])|让|给|向|对(?![冲手外])|把)/.test(before) && !/^[被由].*的 ?$/.test(before)))
    )
      return null;
    if (joint)
      return {
        ...make('group', joint.start, `${joint.name}和${known.text}`, null),
        core: [joint.start, nounEnd],
      };
    const role = roleIn(text.slice(start, coreStart));
    return {
      ...make(known.type, coreStart, known.text, role),
      range: [
        nounEnd - known.text.length - (role?.length ?? 0) >= start
          ? startOfRole(text, start, coreStart, role)
          : start,
        end,
      ],
    };
  }
  const lead = leadIn(phrase);
  if (lead > 0) {
    const behind = classify(paragraph, start + lead, end, names);
    // 有个女生: one of them.
    return behind &&
      behind !== narrator &&
      behind.kind === 'group' &&
      /有[个位名]$/.test(phrase.slice(0, lead))
      ? { ...behind, kind: 'anonymous' }
      : behind;
  }
  const short = shortForm(phrase);
  if (short) return make('pronoun', start, short, null);
  const kind = describedKind(phrase);
  if (kind > 0) return make('pronoun', start + kind, phrase.slice(kind), null);
  // `老程` where several are of that surname.
  if (/^[老小阿]./.test(phrase) && phrase.length === 2 && initialOf(phrase.charAt(1), names))
    return make('surname', start, phrase, null);
  const handle = phrase.includes('@') ? /@[A-Za-z0-9_]{2,30}$/.exec(phrase) : null;
  if (handle)
    return make('person', start + handle.index, handle[0], roleIn(text.slice(start, start + handle.index)));
  const unknown = unknownAfterOffice(phrase) ?? behindBody(phrase);
  if (unknown) {
    const at = nounEnd - unknown.length;
    return make('person', at, unknown, roleIn(text.slice(start, at)));
  }
  const latin = personAtEnd(
    officeAtEnd(phrase) === '' ? phrase : phrase.slice(0, -officeAtEnd(phrase).length).trimEnd(),
  );
  if (latin) {
    const at = start + phrase.lastIndexOf(latin);
    return { ...make('person', at, latin, roleIn(text.slice(start, at))), core: [at, at + latin.length] };
  }
  const company = /^(.{2,20}?)(?:和|与|及|以及)(?:其他|其|他的|她的|同事|团队|公司)[^，。]{0,20}$/.exec(
    phrase,
  );
  if (company && (knownAtEnd(company[1] ?? '', names) || isOrganisation(company[1] ?? '', names))) {
    return make('group', start, text.slice(start, nounEnd), null);
  }
  const pair = jointWithUnknown(flat, start, phrase, names);
  if (pair) return make('group', pair.start, pair.name, null);
  const titled = titledName(phrase, names);
  if (titled) {
    const coreStart = start + titled.at;
    if (objectPreposition.test(flat.slice(start, coreStart))) return null;
    if (titled.kind === 'surname') return make('surname', coreStart, phrase.slice(titled.at), null);
    return {
      ...make('person', coreStart, titled.name, titled.role),
      core: [coreStart, coreStart + titled.name.length],
    };
  }
  if (
    /^(?:该|此(?=人$)|这[家名位个]|上述|前述|那[家名位个])/.test(phrase) &&
    phrase.length <= (/^这[名位]/.test(phrase) ? 18 : 10) &&
    !owned.test(phrase) &&
    !inside.test(phrase) &&
    (anonymousNounAtEnd(phrase) !== '' ||
      organisationEnding(phrase) !== '' ||
      officeAtEnd(phrase) !== '' ||
      documentNounAtEnd(phrase) !== '')
  ) {
    return make('pronoun', start, phrase, null);
  }
  return (
    noun(paragraph, start, nounEnd, phrase, make, names) ??
    // 这位巨星, 这家报纸: whatever the noun.
    (pointed.test(phrase) && !splitsWord(flat.slice(start, end + 4), end - start)
      ? make('pronoun', start, phrase, null)
      : null)
  );
}
