/** Who holds the office that a mention names: `河南高院院长` is `河南省高级人民法院院长张立勇`. */
import { once } from '../../../once.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationKinds } from '../lexicon/organisations.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { clauseAtEnd } from '../text/sentences.ts';
import { type History, named, type Occurrence, opensSentence, type Resolved } from './history.ts';

/** Offices that go by two names. */
const synonyms: Readonly<Record<string, string>> = {
  CEO: '首席执行官',
  CFO: '首席财务官',
  COO: '首席运营官',
  CTO: '首席技术官',
  CPO: '首席产品官',
  CIO: '首席信息官',
  CMO: '首席营销官',
  CSO: '首席战略官',
  大臣: '部长',
  国务大臣: '部长',
  外相: '外长',
  财相: '财长',
  老板: '首席执行官',
  负责人: '首席执行官',
  掌门人: '首席执行官',
};

/** Characters before a name that are read for its office; behind it, in an apposition, as many. */
const reach = 40;

const officeOf = (text: string): string => {
  const office = officeAtEnd(text);
  return synonyms[office] ?? office;
};

/** What anybody of these is. */
const executive = /^(?:高管|执行官)$/;
const executives = /^(?:首席.+|.*(?:总裁|总经理|总监|董事|执行官))$/;

/** Every character of `short` stands in `long`, in that order: `河南高院` abbreviates `河南省高级人民法院`. */
function abbreviates(short: string, long: string): boolean {
  let at = -1;
  for (const character of short) {
    at = long.indexOf(character, at + 1);
    if (at < 0) return false;
  }
  return true;
}

/** The words for an office that stand around a name: right before it, in brackets or after a comma behind it. */
function officesAround({ paragraph, start, end }: Occurrence): string[] {
  const { text } = paragraph;
  const before = clauseAtEnd(
    // `首席技术官，被誉为“教母”的`: past what else the person is called.
    text.slice(Math.max(0, start - reach), start).replace(/，[^，。！？；：]{2,24}的$/, ''),
    '，。！？；：“”（）()',
  );
  const apposed =
    /^(?:（[A-Z][A-Za-z .'’-]*）)?[（(，]([^，。！？；：“”（）()]+)/.exec(
      text.slice(end, end + reach),
    )?.[1] ?? '';
  // `杜兰，科学大臣在八月时`: up to what he did.
  const behind =
    officeAtEnd(apposed) === '' ? apposed.replace(/(?:在|于|对|也|还|曾|表示|说|称|认为).*/, '') : apposed;
  // `由杜兰撰写`
  const written = /由 ?$/.test(before) && /^ ?(?:撰写|写作|所写|写的|所著|著)/.test(text.slice(end, end + 4));
  return (
    [before, behind, written ? '作者' : '']
      // `在与邻国总统`: what stands before the preposition is not part of the office.
      .map((words) =>
        words
          .trimEnd()
          // `这篇文章的作者是`
          .replace(/[·、是为]$/, '')
          // `欧洲、中东和非洲副总裁`
          .replace(/(?<=、[^，、]{1,8})和(?=[^和]{1,4}(?:区|洲|部)?[^和]{2,6}$)/, '、')
          .replace(/^.*(?:[在和及对向跟给由被让]|(?<![参])与)(?=.)/, ''),
      )
      .filter((words) => officeOf(words) !== '')
  );
}

/** An office alone, and one with another: `创始人兼首席执行官`. */
const alone = /^(?:联合|共同)?(?:创始人|创办人|董事长|总裁|主席)?(?:兼|、|及)?$/;

/** `南岭电力成立于1998年，董事长林维舟…`: the office is with whoever the sentence begins with. */
function withSubject({ paragraph, start }: Occurrence, words: string, owner: string): boolean {
  const [from] = sentenceAt(paragraph, start);
  return (
    owner.length > 1 &&
    alone.test(words.trimEnd().slice(0, -officeAtEnd(words.trimEnd()).length)) &&
    paragraph.text
      .slice(from, from + reach)
      .replace(/\s/g, '')
      .toLowerCase()
      .startsWith(owner)
  );
}

/** A place that names a person, and an office of his with the words around it. */
interface Held {
  readonly one: Occurrence;
  readonly words: string;
  readonly post: string;
}

/** No article tells of more; that many come from text made to exhaust the program. */
const mostHeld = 2000;
/** The offices of an article's people, in the order of the text. */
const officesOf = once((people: readonly Occurrence[]): readonly Held[] => {
  const held: Held[] = [];
  for (const one of people) {
    for (const words of officesAround(one)) held.push({ one, words, post: officeOf(words) });
    if (held.length > mostHeld) break;
  }
  return held;
});

/**
 * The first place that names the one person of the article with that office, or null where there is none or
 * are several. `people`: where people are named, in the order of the text.
 */
export function officeHolder(office: string, people: readonly Occurrence[]): Occurrence | null {
  const sought = officeOf(office);
  if (sought === '') return null;
  const owner = office
    .slice(0, -officeAtEnd(office).length)
    .replace(/的$/, '')
    .replace(/^(?:该|其|这[家位名]|现任|[本该此]文)/, '')
    .replace(/\s/g, '')
    .toLowerCase();
  // `英国媒体监管机构的负责人`: described, not named; so it is whoever alone holds such an office.
  const described = owner.length > 4 && organisationKinds.some((kind) => owner.endsWith(kind));
  let holder: Occurrence | null = null;
  for (const { one, words, post } of officesOf(people)) {
    if (holder?.member === one.member) continue;
    const holds =
      (post === sought || (executive.test(sought) && owner.length > 2 && executives.test(post))) &&
      (described ||
        abbreviates(owner, words.replace(/\s/g, '').toLowerCase()) ||
        withSubject(one, words, owner));
    if (!holds) continue;
    if (holder) return null;
    holder = one;
  }
  return holder;
}

/** Offices that one person holds in a state or a company. */
const single =
  /^(?:[一-鿿]{0,3}(?:总统|首相|总理|国王|教皇|州长|国务卿)|[一-鿿]{0,4}(?:大臣|部长)|(?:[一-鿿A-Za-z]{2,8}(?:的)?)?(?:首席执行官|CEO|董事长|主席|党领袖|领袖))$/;

/** `韦伯昨天到访。首相表示`: whoever the sentence before is about, where the article gives nobody that office. */
export function justNamed(
  history: History,
  office: string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  if (!single.test(office)) return null;
  const [start] = sentenceAt(paragraph, at);
  const before = start > 0 ? paragraph : history.paragraphs[history.order(paragraph) - 1];
  if (!before) return null;
  const end = start > 0 ? start : before.flat.length;
  const from = sentenceAt(before, Math.max(0, end - 1))[0];
  const first = history
    .peopleBefore(before, end)
    .findLast((one) => one.paragraph === before && one.start >= from);
  return first && opensSentence(first) && !/[，、]|[他她其]的/.test(before.flat.slice(from, first.start))
    ? named(first)
    : null;
}
