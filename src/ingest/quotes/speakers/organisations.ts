/** The full name behind `工会`, `该协会`, `委员会`. */
import { once } from '../../../once.ts';
import { knownOrganisations, places } from '../lexicon/organisations.ts';
import { allWords, isWord } from '../mentions/dictionary.ts';
import { withoutClause } from '../mentions/name-start.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, organisationNamed, type Resolved, spoke } from './history.ts';

/** A short form looks back over so many paragraphs. */
const reach = 40;

/** What ends the name of an organisation on its left. */
const boundary =
  /^.*(?:[的了是]|在(?!线)|和|与|及|或|向|对(?!外)|由|被|据悉?|从|将|把|让|给|受到?|根据|按照|来自|加入|成立|隶属于?|下属|通过|联系|致电|毕业于|任职于|就职于|担任|作为|一个|一家|这个|这家|该|各|其|，|、|以及|包括|支持|反对|批评|代表|得益于|归功于|属于|在于|由于|对于|关于|出任|当选|前往|来到|去|赴|到(?!位)|[上起]?诉至|诉诸|告上|称|说)(?=..)/;

/**
 * The name nearest before that ends with `kind` and is longer than it: `Prospect工会` for `工会`. Names
 * that somebody spoke under come first.
 */
export function fullNameOf(
  history: History,
  kind: string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  const spoken = history.lastSpoken(
    0,
    (one) => one.type === 'organisation' && one.name.endsWith(kind) && one.name.length > kind.length,
  );
  if (spoken) return spoke(spoken);
  const index = history.order(paragraph);
  const back = Array.from({ length: Math.min(index, reach) + 1 }, (_, step) => index - step);
  const read = (order: number): Places => {
    const one = history.paragraphs[order];
    return one ? placesIn(one, kind) : { ending: [], beside: [] };
  };
  const before = (end: number, order: number) => order < index || end <= at;
  for (const order of back) {
    const beside = read(order).beside.findLast(({ end }) => before(end, order));
    if (beside) return found(organisationNamed(beside.name));
  }
  for (const order of back) {
    const ending = read(order).ending.findLast(({ end }) => before(end - kind.length + 1, order));
    if (ending) return found(organisationNamed(ending.name, [kind]));
  }
  // `工会警告…。Prospect工会…`: the name may come only later.
  for (let order = index; order < history.paragraphs.length && order <= index + reach; order++) {
    const ending = read(order).ending.find(({ end }) => order > index || end >= at + 2 * kind.length);
    if (ending) return found(organisationNamed(ending.name, [kind]));
  }
  return null;
}

/** `卫生局`, `疾控中心`: what offices that every place has are called; their stems are common words, or cut short. */
const offices = /^([一-鿿]{2,4})(?:[局署所处站队台办馆]|中心|分局)$/;
const cutShort = /^(?:环保|城管|疾控|质监|食药监|药监|卫健|住建|人社|国土)$/;

/** `河口市`, `河口省白鹭县政府`, `卫生署`: whose office it is. */
const whose =
  /^(?:国家|全国|中央|[一-鿿]{1,4}[省市县区州镇乡](?:[一-鿿]{1,4}[市县区镇乡])?(?:人民)?(?:政府)?|[一-鿿]{2,8}(?:[署部局院委]|公司|集团|大学|银行))$/;

/** `卫生局` under the name that tells whose it is; null for other names, or where the article does not tell. */
export function officeOf(history: History, name: string, paragraph: Paragraph, at: number): string | null {
  const stem = offices.exec(name)?.[1] ?? '';
  if (stem === '' || !(cutShort.test(stem) || allWords(stem)) || knownOrganisations.has(name)) return null;
  const full = fullNameOf(history, name, paragraph, at)?.speaker?.name ?? name;
  return whose.test(full.slice(0, -name.length)) ? full : null;
}

interface Place {
  readonly name: string;
  /** Where it ends in the paragraph. */
  readonly end: number;
}

/** The names in a paragraph that a kind of body ends, and those it stands before. */
interface Places {
  /** `Prospect工会` */
  readonly ending: readonly Place[];
  /** `通讯监管机构Ofcom`, `慈善组织“捐赠誓言”` */
  readonly beside: readonly Place[];
}

/** What was read of a paragraph: whoever is mentioned in forty others by the same kind asks for it each time. */
const placesOf = once((_: Paragraph) => new Map<string, Places>());

function placesIn(paragraph: Paragraph, kind: string): Places {
  const kinds = placesOf(paragraph);
  const read = kinds.get(kind);
  if (read) return read;
  const { text } = paragraph;
  const ending: Place[] = [];
  const beside: Place[] = [];
  for (let at = text.indexOf(kind); at >= 0; at = text.indexOf(kind, at + 1)) {
    const end = at + kind.length;
    const name = at > 0 ? endingAt(text, at, kind) : null;
    if (name) ending.push({ name, end });
    const next = behindKind.exec(text.slice(end, end + 40));
    if (next) beside.push({ name: next[1] ?? next[2] ?? '', end: end + next[0].length });
  }
  const places = { ending, beside };
  kinds.set(kind, places);
  return places;
}

const behindKind =
  /^ ?(?:[“《]([^”》，。的了是我他她它们]{2,16})[”》]|([A-Z][A-Za-z0-9&.-]*(?: [A-Z][A-Za-z0-9&.-]*){0,3}(?:工会|基金会|协会)?)(?![A-Za-z]))/;

/** `2012年河口省` */
const year = /^.*\d年度?(?=..)/;

/** What stands before a kind of body and is no name of one: `发烧到医院`, `就读的学校`, `知名医院`, `半年后检察院`, `气得告上法院`. */
const noName =
  /[的们他她它我你与和及在对向从把由以]$|一[个家所座间]$|[不没是有了到让被又再次]|认识|撇清|告[上到]$|送[往到进]|赶[往到]|各家|[几多两数\d][家个所座]$|等\d*个?$|某|要|自己|哪[个家]|部分|讲|[很许]多|不少|[一有]些|另一?[位个]|超[出过]|[信纸墙]上$|[跑进出回][去来]$|[地去得]$|[年月天周日](?:前|后|初|底)?$|(?:知名|著名|招生|定点|指定|公立|民办|私立|三甲|当地|附近|普通|所在|就读|正规|大型|基层|名牌|工作|实习|培训|所有|全部|其他|其它)$/;

/** The name that ends with the `kind` at `end`; null where the kind stands alone. */
function endingAt(text: string, end: number, kind: string): string | null {
  const before = /[A-Za-z0-9·&. 一-鿿-]{1,18}$/.exec(text.slice(Math.max(0, end - 18), end))?.[0] ?? '';
  const latin = /(?:^|[^A-Za-z])([A-Z][A-Za-z]{1,20}(?: [A-Z][A-Za-z]{1,20}){0,3}) ?$/.exec(before)?.[1];
  const own = latin ?? withoutLead(before).replace(year, '');
  if (
    own.length < 2 ||
    noName.test(own) ||
    // `损害学校名誉`: a verb, or whatever else no school is called by.
    (kind === '学校' && (own.endsWith('大') || (own.length === 2 && isWord(own) && !places.has(own)))) ||
    /^(?:该|这|那|一|本|某|各|全|和|与|及|其|新|老|大|小|涉事|涉案|肇事|当事|事发)|[0-9]$/.test(own)
  )
    return null;
  return own + kind;
}

/** The end of `text` that can be a name: without the words that lead up to it. */
export function withoutLead(text: string): string {
  return withoutClause(text.replace(boundary, '').trim());
}
