/** Reads who speaks from the words before a reporting word. */
import { adverbial, objectPreposition, opener, starter } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding, organisationKinds } from '../lexicon/organisations.ts';
import {
  anonymousNounAtEnd,
  documentNounAtEnd,
  groupNounAtEnd,
  indefinite,
  namelessDocument,
  narrators,
  pronouns,
} from '../lexicon/sources.ts';
import { surnameLength } from '../lexicon/surnames.ts';
import { hidden, type Paragraph } from '../text/paragraph.ts';
import { nameLike } from './chinese-names.ts';
import { personAtEnd } from './latin-names.ts';
import type { Mention, MentionKind } from './mention.ts';
import type { Name } from './names.ts';

/** Longest stretch before a reporting word in which its subject is looked for. */
const reach = 120;

const openers = new RegExp(`^${opener}`);
const trailing = new RegExp(`${adverbial}$`);
const starts = new RegExp(starter, 'g');
const bracketAtEnd = /[ ]?[（(]([^（）()]{0,60})[）)]$/;

/** The narrator speaks: not a source, and not to be searched further. */
export const narrator = Symbol('narrator');

/**
 * The subject in `[start, end)` of a paragraph, `end` being where the reporting word begins.
 *
 * The first noun from the left that can speak and is followed by a preposition, an adverb or the
 * reporting word itself is taken: `[杨元庆]在大会上表示`; the object of a preposition is passed over:
 * `对[记者]表示`.
 */
export function subjectIn(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | typeof narrator | null {
  let from = Math.max(start, end - reach);
  const { flat } = paragraph;
  for (let step = 0; step < 8; step++) {
    const lead = flat.slice(from, end).match(openers);
    if (!lead || lead[0] === '') break;
    // An opener may be the beginning of a name (`和`, `如`): keep it where the name is known.
    if (knownAt(flat.slice(from, end), names)) break;
    from += lead[0].length;
  }
  if (from >= end) return null;
  const clause = flat.slice(from, end);
  const stops = new Set<number>();
  const inside = insideNames(clause, names);
  for (const match of clause.matchAll(starts)) {
    if (
      !inside.has(match.index) &&
      !/^[师员人家者会稿官界]/.test(clause.slice(match.index + match[0].length))
    )
      stops.add(match.index);
  }
  stops.add(clause.length);
  let tail = clause;
  for (let step = 0; step < 5; step++) {
    const cut = tail.match(trailing);
    if (!cut) break;
    tail = tail.slice(0, -cut[0].length);
    stops.add(tail.length);
  }
  // A person named right before the reporting word is its subject: `此次融资在[阿特曼]表示`.
  const near = knownAtEnd(tail, names);
  if (near?.type === 'person' && tail.length < clause.length + 1) {
    const mention = classify(paragraph, from, from + tail.length, names);
    if (mention && mention !== narrator && mention.kind === 'person') return mention;
  }
  for (const stop of [...stops].sort((a, b) => a - b)) {
    if (stop === 0) continue;
    const mention = classify(paragraph, from, from + stop, names);
    if (mention) return mention;
  }
  // A name opens the clause, whatever follows it.
  for (let length = Math.min(16, clause.length); length >= 2; length--) {
    const name = names.get(clause.slice(0, length));
    if (name?.type !== 'person') continue;
    return /^[的、和与等]/.test(clause.slice(length))
      ? null
      : classify(paragraph, from, from + length, names);
  }
  return null;
}

/** Whether a person of the article has this surname. */
function initialOf(surname: string, names: ReadonlyMap<string, Name>): boolean {
  for (const name of names.values())
    if (name.type === 'person' && name.text.length > 1 && name.text.startsWith(surname)) return true;
  return false;
}

/** Places inside a known name, where no noun phrase can end. */
function insideNames(clause: string, names: ReadonlyMap<string, Name>): Set<number> {
  const inside = new Set<number>();
  for (let at = 0; at < clause.length; at++) {
    for (let length = Math.min(12, clause.length - at); length >= 2; length--) {
      const text = clause.slice(at, at + length);
      if (!names.has(text) && !knownOrganisations.has(text)) continue;
      for (let i = at + 1; i < at + length; i++) inside.add(i);
      break;
    }
  }
  return inside;
}

function knownAt(text: string, names: ReadonlyMap<string, Name>): boolean {
  for (let length = 2; length <= 4; length++) if (names.has(text.slice(0, length))) return true;
  return false;
}

/** What the noun phrase `[start, end)` names, if it names anyone. */
export function classify(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | typeof narrator | null {
  const { flat, text } = paragraph;
  while (end > start && /[\s]/.test(flat.charAt(end - 1))) end--;
  while (start < end && /[\s]/.test(flat.charAt(start))) start++;
  let phrase = flat.slice(start, end);
  const others = /等(?:[二两三四五六七八九十]?人|专家|学者)?$/.exec(phrase);
  if (others && knownAtEnd(phrase.slice(0, others.index), names))
    return classify(paragraph, start, end - others[0].length, names);
  let alias: string | null = null;
  let nounEnd = end;
  const bracket = phrase.match(bracketAtEnd);
  if (bracket) {
    alias = text.slice(end - (bracket[1]?.length ?? 0) - 1, end - 1).trim();
    nounEnd = end - bracket[0].length;
    phrase = flat.slice(start, nounEnd);
  }
  if (phrase === '') return null;
  if (narrators.has(phrase)) return narrator;
  if (/^(?:本[报刊社网台]|[^，]{0,10}[报社网刊》闻台])?(?:的)?记者$/.test(phrase)) return narrator;
  const make = (kind: MentionKind, coreStart: number, name: string, role: string | null): Mention => ({
    kind,
    range: [start, end],
    core: [coreStart, nounEnd],
    name,
    role: role === '' ? null : role,
    alias,
  });
  if (phrase.length === 1 && surnameLength(phrase) === 1 && initialOf(phrase, names)) {
    return make('surname', start, phrase, null);
  }
  if (
    Object.hasOwn(pronouns, phrase) ||
    /^(?:工会|委员会|协会|法院|基金会|研究所|研究院|实验室|联盟|学会|董事会|检察院|学校|医院)$/.test(phrase)
  ) {
    return make('pronoun', start, phrase, null);
  }
  const known = knownAtEnd(phrase, names);
  if (known) {
    const coreStart = nounEnd - known.text.length;
    const before = flat.slice(start, coreStart);
    const joint = jointName(flat, start, coreStart, names);
    if (!joint && (objectPreposition.test(before) || /^(?:由|被|让|给|向|对|把)/.test(before))) return null;
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
  const handle = /@[A-Za-z0-9_]{2,30}$/.exec(phrase);
  if (handle)
    return make('person', start + handle.index, handle[0], roleIn(text.slice(start, start + handle.index)));
  const unknown = unknownAfterOffice(phrase);
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
    /^(?:该|这[家名位个]|上述|前述|那[家名位个])/.test(phrase) &&
    phrase.length <= 10 &&
    !/^该?(?:公司|集团|机构|组织|企业|校|院)[一-鿿]{2,}/.test(
      phrase.replace(/^(?:这[家名位个]|上述|前述)/, ''),
    ) &&
    (anonymousNounAtEnd(phrase) !== '' ||
      organisationEnding(phrase) !== '' ||
      officeAtEnd(phrase) !== '' ||
      documentNounAtEnd(phrase) !== '')
  ) {
    return make('pronoun', start, phrase, null);
  }
  return noun(paragraph, start, nounEnd, phrase, make, names);
}

/** Offices that one person holds at a time. */
const singular =
  /(?:首席[一-鿿]{2,6}|C[ETOFI]O|发言人|总裁|主席|部长|局长|厅长|省长|市长|县长|院长|校长|所长|会长|社长|台长|行长|司长|处长|站长|馆长|秘书长|理事长|议长|州长|总统|总理|首相|大臣|书记|大使|董事长|总经理|掌门人|主编|总编|国务卿|外长|防长|财长)$/;

/** A stretch with one of these is a clause, not a noun phrase. */
const verbal =
  /(?:是|了|遭|很(?!多)|便|已经|通过|选择|希望|综合|认为|应该|可以|能够|需要|正在|已经|由|被|把|让|使得|因为|如果|没有|并不|不会|不能|将会|那些|随着|为了|对于|关于|除了|不是|就是)/;

function noun(
  paragraph: Paragraph,
  start: number,
  end: number,
  phrase: string,
  make: (kind: MentionKind, coreStart: number, name: string, role: string | null) => Mention,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const { text } = paragraph;
  // 被打的摄影记者: a passive that describes.
  const passive = /^被[^，]{1,8}?的(?=..)/.exec(phrase);
  if (passive)
    return noun(paragraph, start + passive[0].length, end, phrase.slice(passive[0].length), make, names);
  // A phrase with a preposition open before the noun is no subject.
  if (
    objectPreposition.test(phrase) ||
    (/^(?:在|对|向|从|据|于|当|把|被|随着|通过|为了)/.test(phrase) && groupNounAtEnd(phrase) !== phrase)
  )
    return null;
  const one =
    /^(?:一[位名个些]|[两三数几多]位|有[位名些]?)/.test(phrase) && anonymousNounAtEnd(phrase).length > 1;
  if (phrase.length > 60 || (verbal.test(phrase) && !one)) return null;
  const document = documentNounAtEnd(phrase);
  if (/^《[^《》]*》$/.test(phrase)) return make('organisation', start, text.slice(start + 1, end - 1), null);
  if (document !== '' || /》$/.test(phrase)) {
    if (namelessDocument.test(phrase)) return null;
    return make('document', start, text.slice(start, end), null);
  }
  const office = officeAtEnd(phrase);
  const titled =
    office !== '' &&
    phrase.length > office.length &&
    singular.test(phrase) &&
    !/^(?:他|她|其|我)/.test(phrase);
  const anonymous = anonymousNounAtEnd(phrase);
  if (anonymous !== '') {
    if (anonymous === phrase && groupNounAtEnd(phrase) !== '') return make('group', start, phrase, null);
    if (indefinite.test(phrase))
      return make(
        'anonymous',
        start,
        text.slice(start, end).replace(/^(?:而|但|又|也|还|已|曾|甚至|更|就)?有(?=..)/, ''),
        null,
      );
    if (/^(?:人|者)$/.test(anonymous))
      return groupNounAtEnd(phrase).length > 1 ? make('group', start, phrase, null) : null;
    return make(titled ? 'office' : 'anonymous', start, text.slice(start, end), null);
  }
  if (office !== '' && phrase.length > office.length)
    return make(titled ? 'office' : 'anonymous', start, text.slice(start, end), null);
  if (/(?:公司|集团|银行|基金|机构|企业)$/.test(phrase) && phrase.length >= 4 && !indefinite.test(phrase)) {
    const named = organisation(text, start, end, phrase, make, names);
    if (named) return named;
  }
  const group = groupNounAtEnd(phrase);
  if (group.length > 1) return make('group', start, text.slice(start, end), null);
  return organisation(text, start, end, phrase, make, names);
}

/** `A和B等机构`: several, as a group. */
const several =
  /等(?:多家|几家|[一-鿿]{0,4})(?:机构|公司|组织|企业|媒体|国家|国|团体|厂商|品牌|平台|方|人|专家|学者|单位|部门)$/;

function organisation(
  text: string,
  start: number,
  end: number,
  phrase: string,
  make: (kind: MentionKind, coreStart: number, name: string, role: string | null) => Mention,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const raw = text.slice(start, end);
  if (several.test(phrase)) return make('group', start, raw, null);
  if (phrase.includes(hidden) && !/[”」）)]/.test(phrase)) return null;
  // 科技巨头Meta, 市场调研机构 Counterpoint: the Latin name at the end is the name.
  const latin = phrase.match(/[A-Za-z][A-Za-z0-9.&'+-]*(?: [A-Za-z0-9][A-Za-z0-9.&'+-]*){0,4}$/);
  if (latin && /[A-Z0-9]/.test(latin[0])) {
    const before = phrase.slice(0, latin.index).trim();
    if (/(?:和|与|及|、)$/.test(before) && before.length > 2) return make('group', start, raw, null);
    if (before === '') return make('organisation', start, raw, null);
    if (organisationKinds.some((kind) => before.endsWith(kind)) || /[的家商]$/.test(before)) {
      return make('organisation', start + (latin.index ?? 0), latin[0], null);
    }
    if (knownOrganisations.has(before) || before.length <= 4) return make('organisation', start, raw, null);
    return null;
  }
  const owner = phrase.lastIndexOf('的');
  if (
    owner > 0 &&
    organisationEnding(phrase).length > 1 &&
    phrase.length - owner - 1 > organisationEnding(phrase).length + 1
  ) {
    return make('organisation', start + owner + 1, text.slice(start + owner + 1, end), null);
  }
  const parts = /^(.{2,12}?)(?:和|与|及|以及)(.{2,16})$/.exec(phrase);
  if (knownOrganisations.has(phrase)) return make('organisation', start, raw, null);
  if (parts && isOrganisation(parts[1] ?? '', names) && isOrganisation(parts[2] ?? '', names))
    return make('group', start, raw, null);
  if (
    organisationEnding(phrase) !== '' &&
    (phrase.length > 2 ||
      /^(?:警方|校方|院方|厂方|官方|军方|资方|美方|中方|日方|俄方|英方|韩方|德方|欧方|乌方|港方|台方|法方|白宫|国会|央行|政府|法院|议会|党委|欧盟)$/.test(
        phrase,
      ))
  )
    return make('organisation', start, raw, null);
  for (let length = Math.min(10, phrase.length - 1); length >= 2; length--) {
    const tail = phrase.slice(-length);
    if (!knownOrganisations.has(tail)) continue;
    const before = phrase.slice(0, -length);
    if (objectPreposition.test(before)) return null;
    // 马斯克推特称: where somebody wrote, not who.
    const author = knownAtEnd(before, names);
    if (author?.type === 'person')
      return make('person', end - length - author.text.length, author.text, null);
    return make('organisation', end - length, text.slice(end - length, end), null);
  }
  if (
    /^[一-鿿A-Za-z0-9]{3,8}$/.test(phrase) &&
    !/[的了在是不也都就而很等和与及着过这那有被把将从到上下里中后前时们个]/.test(phrase) &&
    text.split(phrase).length > 2
  ) {
    return make('organisation', start, raw, null);
  }
  // 微软方面, 联想集团方面
  if (/方面$/.test(phrase) && phrase.length > 3)
    return make('organisation', start, raw.replace(/方面$/, ''), null);
  return null;
}

function isOrganisation(text: string, names: ReadonlyMap<string, Name>): boolean {
  const trimmed = text.trim();
  return (
    knownOrganisations.has(trimmed) ||
    organisationEnding(trimmed) !== '' ||
    names.get(trimmed)?.type === 'organisation' ||
    /^[A-Z][A-Za-z0-9 .&-]*$/.test(trimmed)
  );
}

function knownAtEnd(phrase: string, names: ReadonlyMap<string, Name>): Name | null {
  for (let length = Math.min(30, phrase.length); length >= 2; length--) {
    const name = names.get(phrase.slice(-length));
    if (name) return name;
  }
  return null;
}

/** `沈向洋和邬贺铨`: another name before the conjunction. */
function jointName(
  flat: string,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): { name: string; start: number } | null {
  const match = /(?:和|与|及|以及|、)(?:[^，。、和与]{0,12})$/.exec(flat.slice(start, end).trimEnd());
  const role = match?.[0].replace(/^(?:和|与|及|以及|、)/, '') ?? '';
  if (role !== '' && officeAtEnd(role) === '') return null;
  if (!match) return null;
  const before = flat
    .slice(start, start + match.index)
    .trimEnd()
    .replace(/[（(][^（）()]*[）)]$/, '');
  const known = knownAtEnd(before, names);
  return known ? { name: known.text, start: start + before.length - known.text.length } : null;
}

/** `首席执行官秋长良`: two to four characters behind an office are a name, whatever the surname. */
function unknownAfterOffice(phrase: string): string | null {
  for (const length of [3, 2, 4]) {
    const tail = phrase.slice(-length);
    const before = phrase.slice(0, -length);
    if (!nameLike(tail)) continue;
    if (!/(?:官|长|裁|席|监|授|士|总|理|师|员|家|人|事|任)$/.test(before) || officeAtEnd(before).length < 2)
      continue;
    if (officeAtEnd(phrase) !== '') continue;
    return tail;
  }
  return null;
}

/** `邬院士`, `曲虹潭律师`, `魏少军教授`: a name or surname before an office. */
function titledName(
  phrase: string,
  names: ReadonlyMap<string, Name>,
): { kind: 'person' | 'surname'; at: number; name: string; role: string } | null {
  const office = officeAtEnd(phrase);
  if (office === '') return null;
  const before = phrase.slice(0, -office.length);
  const known = knownAtEnd(before, names);
  if (known && known.type === 'person')
    return {
      kind: 'person',
      at: before.length - known.text.length,
      name: known.text,
      role: before.slice(0, before.length - known.text.length) + office,
    };
  const last = before.slice(-1);
  if (before.length === 1 && surnameLength(last) === 1)
    return { kind: 'surname', at: 0, name: last, role: office };
  return null;
}

/** The office before a name, without what leads up to it. */
function roleIn(before: string): string | null {
  const clean = before
    .replace(/^.*(?:[，。；：]|在[^，]{0,30}(?:时|上|中|后|里)|(?:曾经?|现任|时任|担任|身为|作为|是))/, '')
    .trim();
  return officeAtEnd(clean.replace(/[的\s]+$/, '')) !== '' ||
    organisationEnding(clean) !== '' ||
    knownOrganisations.has(clean)
    ? clean.replace(/[的\s]+$/, '')
    : null;
}

function startOfRole(text: string, start: number, coreStart: number, role: string | null): number {
  if (!role) return coreStart;
  const at = text.slice(start, coreStart).lastIndexOf(role);
  return at < 0 ? coreStart : start + at;
}
