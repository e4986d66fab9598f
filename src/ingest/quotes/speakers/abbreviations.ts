/** Short names that a text declares: `中国城市轨道交通协会（下称“协会”）`, `河道与渔业管理局（RFA）`. */
import { matchesOf } from '../../matches.ts';
import {
  institutionEnding,
  knownOrganisations,
  organisationEnding,
  places,
  technicalTerm,
} from '../lexicon/organisations.ts';
import { withoutClause } from '../mentions/name-start.ts';

export interface Abbreviation {
  readonly full: string;
  readonly short: string;
}

const declared = /（(?:以?下(?:文)?(?:简)?称|简称)(?:为|：)?“?([^”（）]{2,12})”?）/g;

/** A full name is no shorter. */
const shortest = 4;

/** Capitals in brackets, with another name before them at most: `（Rivers Authority，RA）`, `（英文缩写RA）`. */
const initials =
  /[（(](?:[A-Z][A-Za-z &.-]{3,60}[，,] ?)?(?:英文)?(?:(?:简称|缩写)为?[：:“]?)?([A-Z][A-Za-z0-9&.-]{1,9})”?[）)]/g;

/** `Rivers Info Exchange（RIE）`: a name in Latin script and its initials. */
const spelt =
  /(?<![A-Za-z] ?)([A-Z][A-Za-z&-]{1,24}(?: (?:[A-Z][A-Za-z&-]{1,24}|of|for|the|and|on|in)){1,6}) ?[（(]([A-Z]{2,8})[）)]/g;

/** What it ends with: most texts have none. */
const bracketed = /[（(][A-Z]{2,8}[）)]/;

/** Endings that, with capitals behind them, are those of a body. */
const bodyEnding = /(?:实验室|联盟|组织|理事会|办公室|署|局|部|中心|公司|学院)$/;

/** `分布式账本协议（DLP）`: what a field deals in, whatever stands behind its capitals. */
const ofThings =
  /(?:协议|信息|身份|修饰|数据|模型|算法|技术|方法|语言|指标|标准|布局|架构|框架|接口|网络|系统|设备|软件|产品|服务商|提供商|供应商|证券)$/;

/** Who speaks under capitals: `RFA表示`, `（RFA）宣布`, `RFA在声明中表示`. */
const speaking =
  /(?<![A-Za-z0-9])([A-Z][A-Za-z0-9&.-]{1,9})[）)]? ?(?:也|还|又|则|曾|此前|随后|同时|已|发言人){0,2}(?:在[^，。！？；：“”]{1,16}[中上里时])?(?:表示|声称|称|说|认为|指出|强调|透露|警告|呼吁|发现|宣布|建议|要求|指控|指责|起诉|担忧|回应|批评|补充|估计|预计)/g;

/** What ends the full name on its left; 和 and 与 do not, for they stand inside such names. */
const lead =
  /^.*(?:[的了是，。、：；！？“”‘’《》\s]|根据|按照|来自|加入|成立|由(?!于)|据|对(?!外)|向|被|从|将|把|让|给|在(?!线)|名为|得益于|归功于|属于|由于|对于|关于|机构|组织|团体|智库)(?=.{3})/s;

/** The abbreviations a text declares. Capitals count where they, or the full name, are those of a body. */
export function abbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const match of matchesOf(text, declared)) {
    const full = nameAtEnd(ahead(text, match.index));
    if (full.length > 3 && organisationEnding(full) !== '') found.push({ full, short: match[1] ?? '' });
  }
  let speakers: Set<string> | null = null;
  for (const match of matchesOf(text, initials)) {
    const short = match[1] ?? '';
    const full = unplaced(nameAtEnd(ahead(text, match.index)));
    if (technicalTerm.test(short) || !/^[一-鿿·、]{4,20}$/.test(full)) continue;
    speakers ??= new Set(matchesOf(text, speaking).map((one) => one[1] ?? ''));
    // `仲裁员（GCA）` only where GCA speaks.
    const body = bodyEnding.test(full) || institutionEnding(full) !== '';
    if (body || (!ofThings.test(full) && speakers.has(short) && /^[A-Z0-9&.-]+$/.test(short)))
      found.push({ full, short });
  }
  for (const [, full = '', short = ''] of bracketed.test(text) ? matchesOf(text, spelt) : []) {
    if (full.replace(/[^A-Z]/g, '') !== short) continue;
    speakers ??= new Set(matchesOf(text, speaking).map((one) => one[1] ?? ''));
    if (speakers.has(short)) found.push({ full, short });
  }
  return found;
}

/** `美国斯坦福大学…`: the country only tells where a university known by name is. */
function unplaced(name: string): string {
  const rest = name.slice(2);
  const known = [2, 3, 4].some((length) => knownOrganisations.has(rest.slice(0, length)));
  return places.has(name.slice(0, 2)) && known ? rest : name;
}

/** `科学、创新和技术部`: a part of a state with several charges. */
const charges = /(?:[一-鿿]{2,4}、){1,2}[一-鿿]{2,6}[和与及][一-鿿]{1,6}[部署局]$/;

const nameAtEnd = (text: string): string =>
  charges.exec(text)?.[0] ?? withoutClause(text.replace(lead, '').trim(), shortest);

const ahead = (text: string, at: number): string => text.slice(Math.max(0, at - 30), at);
