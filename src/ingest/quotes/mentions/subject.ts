/** Reads who speaks from the words before a reporting word. */
import { matchesOf } from '../../matches.ts';
import { adverbial, opener, starter } from '../lexicon/adverbs.ts';
import { clauseVerb, upToCaused, upToHeard, upToMade } from '../lexicon/clause-verbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, endsInPeople } from '../lexicon/sources.ts';
import { surnameLength } from '../lexicon/surnames.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { endsWord, insideName, knownAt, surnameHere } from './boundaries.ts';
import { classify, narrator } from './classify.ts';
import { mayBegin } from './edges.ts';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';
import { knownAtEnd, titledName } from './titled.ts';
import { bearing, nounLength, toldOfOne } from './told-of-one.ts';

/** Longest stretch before a reporting word in which its subject is looked for. */
const reach = 120;

/** `包括A和B在内的多家机构`: those included do not speak alone. */
const openers = new RegExp(`^(?:包括[^，。！？；]{2,80}?在内的|${opener})`);
/** `[结果]显示`: a noun, not `结果他走了`. */
const outcome = /^结果[还也]?(?:显示|表明|揭示|证明|证实|指出)$/;
const trailing = new RegExp(`${adverbial}$`);
/** No adverb is longer, with the character before it. */
const longestAdverb = 12;
const starts = new RegExp(starter, 'g');
/** `不愿[透露]姓名的前雇员`: a verb of the description before a noun that ends the clause. */
const describing =
  /^(?:透露|公开|接受|参与|参加|出席|要求|拒绝|支持|反对|批评|主持|起诉)[^，。的]{0,12}的([^，。的在对向于就从]{2,8})$/;
function describes(rest: string): boolean {
  const noun = describing.exec(rest)?.[1] ?? '';
  return endsInPeople(noun);
}

/** `（Mara Lindqvist）博士`: what stands between a name and the reporting word. */
const besideName = / ?(?:博士|教授|医生|先生|女士|爵士|勋爵|女爵|议员)?(?:（￼*）)? ?$/;

/** With whom something is done: `[绿洲]与工会会面`. */
const companion =
  /(?<!^.{0,1})[与跟](?=[^，]{2,24}(?:联系|联络|会面|见面|会谈|会晤|交谈|通话|沟通|接触|谈判|交锋|争执|对峙|打交道|决裂|和解|签约|签署|达成)了?)/;

/** Verbs that, without a reporting word, follow the subject of a clause. */
const predicates =
  /是|有(?![关限人些])|被(?!告[^知诉])|来自|面临|获得|成为|负责|担任|推出|成立|位于|测试|使用|加入|离开|回到|来到|遭到|受到|看到|决定|试图|企图|为(?![人何了])|因(?![素特此为而])|无法|(?:[住坐躺蹲跪趴]|(?<![网车电油铁间基气])站)(?=[在进着])|(?:生活|居住|工作|出生|任职|就读)(?=在)/g;

/**
 * The subject in `[start, end)` of a paragraph, `end` being where the reporting word begins.
 *
 * The first noun from the left that can speak and is followed by a preposition, an adverb or the
 * reporting word itself is taken: `[杨元庆]在大会上表示`; the object of a preposition is passed over:
 * `对[记者]表示`. `reporting`: whether a reporting word stands at `end`, not merely the end of a clause.
 */
export function subjectIn(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
  reporting = true,
): Mention | typeof narrator | null {
  let from = Math.max(start, end - reach);
  const { flat } = paragraph;
  for (let step = 0; step < 8; step++) {
    const lead = flat.slice(from, end).match(openers);
    if (!lead || lead[0] === '') break;
    if (outcome.test(flat.slice(from, end + 2))) break;
    // An opener may be the beginning of a name (`和`, `如`): keep it where the name is known.
    if (knownAt(flat.slice(from, end), names)) break;
    from += lead[0].length;
  }
  if (from >= end) return null;
  // `这让很多球迷感叹`, `她听大姐说`: whoever is made to speak, or heard, speaks.
  const clause = flat.slice(from, end);
  const causing = upToMade(clause) || (reporting ? upToHeard(clause) || upToCaused(clause) : 0);
  if (causing > 0) {
    const caused = subjectIn(paragraph, from + causing, end, names);
    if (caused) return caused;
  }
  // `韩素梅被问及…时表示`: whoever is asked answers.
  const asked = /^[^，]{2,40}?(?=被(?:问[到及起]|追问|质问)[^，]*时$)/.exec(clause)?.[0];
  if (asked) {
    const answering = subjectIn(paragraph, from, from + asked.length, names);
    if (answering) return answering;
  }
  const stops = new Set<number>();
  for (const match of matchesOf(clause, starts)) {
    if (
      !/^官方(?:新闻)?发言人/.test(clause.slice(match.index)) &&
      !describes(clause.slice(match.index)) &&
      !insideName(clause, match.index, names) &&
      !knownAt(clause.slice(match.index), names) &&
      (match[0].length === 1
        ? !endsWord(clause, match.index) && !surnameHere.test(clause.slice(match.index))
        : !/^(?:[师员人家者会稿官界]|[与和及、](?=[^，]{1,12}(?:总监|主管|经理|部|官|师|员|家|中心|团队)))/.test(
            clause.slice(match.index + match[0].length),
          ))
    )
      stops.add(match.index);
  }
  if (!reporting) for (const match of matchesOf(clause, predicates)) stops.add(match.index);
  // `监管机构与公司联系，`: with whom.
  if (!reporting) stops.add(companion.exec(clause)?.index ?? clause.length);
  stops.add(clause.length);
  let tail = clause;
  for (let step = 0; step < 5; step++) {
    const cut = tail.slice(-longestAdverb).match(trailing);
    // 会 at the end of 委员会 is no adverb.
    if (!cut || organisationEnding(tail).length > cut[0].length) break;
    tail = tail.slice(0, -cut[0].length);
    stops.add(tail.length);
  }
  // `传单上写道`
  if (tail.endsWith('上') && documentNounAtEnd(tail.slice(0, -1)) !== '') stops.add(tail.length - 1);
  const verb = clauseVerb(clause);
  if (verb && (!reporting || verb.addresses)) stops.add(verb.at);
  // `韩素梅驳斥抗议者，`: whom something is done to is no subject; `数据泄露报告显示`: what shows something is.
  const isDone = (one: Mention) =>
    verb !== null && one.core[1] - from > verb.end && !(reporting && one.kind === 'document');
  // `此次融资在[阿特曼]表示`: a person named there is the subject, but before a comma: `员工一直敦促[阿特曼]，`.
  const near = knownAtEnd(tail.replace(besideName, ''), names);
  if (reporting && near?.type === 'person' && tail.length < clause.length + 1) {
    const mention = classify(paragraph, from, from + tail.length, names);
    if (mention && mention !== narrator && mention.kind === 'person' && !isDone(mention)) return mention;
  }
  const about = reporting ? behindTopic(clause, tail, near) : 0;
  if (about > 0) return classify(paragraph, from + about, from + tail.length, names);
  const some = reporting ? 0 : somebody(clause, /^有(?!关|限|的|些?人)/);
  if (some > 0) return classify(paragraph, from, from + some, names);
  const opening = actor(clause, names);
  if (opening > 0) return classify(paragraph, from, from + opening, names);
  // `这位被誉为“教父”的科学家`: what describes somebody ends with 的.
  const telling =
    /^(?:[这那一某]|另一)[位名](?=[^，的]{0,40}的[^，的])[^，的]{1,40}的/.exec(clause)?.[0].length ?? 0;
  const opened = /^(?:他们|她们|[他她])(?![们的本])(?=.)/.exec(clause)?.[0];
  for (const stop of [...stops].sort((a, b) => a - b)) {
    if (stop === 0) continue;
    const mention = classify(paragraph, from, from + stop, names);
    if (mention && mention !== narrator && isDone(mention)) continue;
    if (mention && mention !== narrator && stop < telling && !bearing(mention.name)) continue;
    // `董事会解雇了杜兰，`: whom somebody did something to.
    if (
      mention &&
      mention !== narrator &&
      !reporting &&
      stop === clause.length &&
      acted.test(flat.slice(from, mention.core[0]))
    )
      continue;
    // `她望一望父亲，说`: whoever opens the clause, not whom the verb is about.
    if (mention && !(opened && stop === clause.length)) {
      // `主席韩素梅看过测试结果后`: whoever has a name, not what the clause ends with.
      const one =
        mention !== narrator &&
        ((mention.kind === 'document' && stop >= tail.length) ||
          (mention.kind === 'anonymous' && addressed.test(mention.name)))
          ? named(paragraph, from, clause, names)
          : null;
      return one ?? mention;
    }
  }
  if (telling > 0) {
    const length = nounLength(clause.slice(telling));
    if (length > 0) return toldOfOne(paragraph, from, telling, length);
  }
  if (opened) return classify(paragraph, from, from + opened.length, names);
  // `校长们聚在一起`
  const plural = /^(?!许)[^，]{0,20}?[^，的我你他她它咱人]们(?!的)/.exec(clause)?.[0];
  if (plural) return classify(paragraph, from, from + plural.length, names);
  // `一个男孩盯着镜头说`
  const one = somebody(clause, /^(?:一|另一|某)[个位名](?!由)/);
  if (one > 0) return classify(paragraph, from, from + one, names);
  const head = named(paragraph, from, clause, names);
  if (head || !reporting) return head;
  const body = /的([^的，]{4,20})$/.exec(tail)?.[1] ?? '';
  const told = toldOf.exec(tail)?.[1] ?? (organisationEnding(body).length % body.length > 1 ? body : '');
  return told === ''
    ? null
    : classify(paragraph, from + tail.length - told.length, from + tail.length, names);
}

/** What a clause is about, or when it was said. */
const topic =
  /^(?:在|当)?(?:对于|关于|针对|至于|面对|谈[到及起]|说[到起]|聊[到起]|提[到及起]|讲到|被(?:问[到及]|追问)|回应|[^，]{2,24}(?:之后|以后|后|时|之际|期间))/;

/** `对于离职[他]表示`: where in the clause whoever speaks behind what he speaks of begins; 0 where nobody does. */
function behindTopic(clause: string, tail: string, near: Name | null): number {
  const who = near ? near.text.length : (/(?:[他她]们?|它们?)$/.exec(tail)?.[0].length ?? 0);
  const at = tail.length - who;
  const before = clause.slice(0, at);
  if (who === 0 || before.length < 4 || !topic.test(before)) return 0;
  return /[的对向和与跟把被给让由从是在、]$/.test(before) ? 0 : at;
}

/** `开发了渡船的Ferrio`, `排名第二的股东Ferrio`: the Latin name right before the reporting word, behind what is told of it. */
const toldOf =
  /(?:的(?:[一-鿿]{2,8})?|[者东司])\s?((?<![A-Za-z])[A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,3}) ?$/;

/** `在河边钓鱼的李大爷目睹了全过程`: what somebody was about, before his name. */
const described =
  /^(?:正?在|来自|正|刚|曾|\d|[一-鿿]着|负责|参与|从事|主管|分管|经营|管理|照顾|看守|带领|目睹|亲历|就读|毕业|任职|供职|家住|住在)[^，。了]{2,24}的$/;

/** A person's name at the head of a clause, or behind an office: `理事长[余大勇]叹了口气`. */
function named(
  paragraph: Paragraph,
  from: number,
  clause: string,
  names: ReadonlyMap<string, Name>,
): ReturnType<typeof subjectIn> {
  for (let at = 0; at < Math.min(clause.length, farthestOffice); at++) {
    const rest = clause.slice(at);
    const surnamed = surnameLength(rest) > 0;
    const begins = mayBegin(names, rest);
    if (!surnamed && !begins) continue;
    const whose = clause.slice(0, at);
    const behind = at === 0 || officeAtEnd(whose) !== '' || described.test(whose);
    // `乘客简女士心有余悸`, `杨市长长期以来支持…`
    if (surnamed && behind)
      for (let length = 2; length <= 5; length++)
        if (titledName(clause.slice(0, at + length), names)?.kind === 'surname')
          return classify(paragraph, from, from + at + length, names);
    if (!begins || (!behind && officeAtEnd(whose.replace(address, '').trimEnd()) === '')) continue;
    // `由建筑师韩素梅设计的教堂`: by whom, not who.
    if (/[由让被把对向与和跟从为给据]/.test(whose)) return null;
    for (let length = Math.min(16, clause.length - at); length >= 2; length--) {
      if (names.get(clause.slice(at, at + length))?.type !== 'person') continue;
      return /^[的、和与等]/.test(clause.slice(at + length))
        ? null
        : classify(paragraph, from, from + at + length, names);
    }
  }
  return null;
}

/** `韩素梅对等候的记者`: who is spoken to. */
const addressed =
  /[一-鿿]{2}(?:[对向跟](?:这|那|在场|等候|身边|身旁|一[名位个群])|质问|询问|反问|追问)[^，]{0,12}$/;

/** What may stand before a name in Latin letters. */
const address = /(?:Dr|Mr|Mrs|Ms|Prof)\.? ?$/;

/** How far from the head of a clause an office before a name may end. */
const farthestOffice = 40;

/** `有网友晒出…`: length of the unnamed person that a clause begins with; 0 where it does not. */
function somebody(clause: string, begins: RegExp): number {
  if (!begins.test(clause)) return 0;
  for (let length = Math.min(8, clause.length - 1); length > 2; length--)
    if (anonymousNounAtEnd(clause.slice(0, length)).length > 1 && !/[的和与、]/.test(clause.charAt(length)))
      return length;
  return 0;
}

/** A verb that is done with, and what stands before its object. */
export const acted = /[一-鿿]{2}了[^，。的]{0,12}$/;

/** `老程有三个女儿`: length of the person's name at the head of a clause that tells what the person did. */
function actor(clause: string, names: ReadonlyMap<string, Name>): number {
  for (let length = Math.min(16, clause.length); length >= 2; length--) {
    const familiar = length === 2 && /^[老小阿]/.test(clause) && surnameLength(clause.charAt(1)) === 1;
    if (!familiar && names.get(clause.slice(0, length))?.type !== 'person') continue;
    const rest = clause.slice(length).replace(/^[（(]￼*[）)]/, '');
    return /^(?:[一-鿿]?[有是]|说[完罢]|[^，的、和与等]{1,6}[了着过]|[^，的、和与等]{0,6}\d)/.test(rest)
      ? length
      : 0;
  }
  return 0;
}
