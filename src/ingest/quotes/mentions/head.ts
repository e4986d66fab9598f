/** Where a noun phrase begins, behind what only leads up to it. */
import { time } from '../lexicon/adverbs.ts';
import { knownOrganisations, organisationEnding, organisationKinds } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, endsInPeople } from '../lexicon/sources.ts';
import { isBody } from './is-body.ts';

/**
 * Bullets and closing marks, connectives, times, and a circumstance that ends with 时, 后 or 中: none of
 * them is part of the name of who speaks.
 */
const leads = [
  /^.{0,60}?(?:阅读更多|查看更多|点击查看|相关阅读)[:：]?(?=..)/,
  /^(?:公布|发布|发表|披露)的(?=..)/,
  /^(?:\[(?:\.\.\.|…|￼{1,3})\])+\s*/,
  /^根据(?=[^，。]{2})/,
  /^(?:并|同样|陆续|不断|总|最近|此前|近期|同时|甚至|其中|直到|随后|然后|后来|如今|现在|目前|期间|调查中|现场|网上|评论区)有(?=[^，。一关限]{2})/,
  /^[^，。：；的]{0,6}来自(?=《)/,
  /^[^，。：；“”《》]{0,6}《?[^，。：；“”《》]{2,12}》?(?:报道|称)(?=有?(?:消息人士|知情人士|一[位名]))有?/,
  /^(?:就|正|好)?像(?=(?:昨天|今天|上周|此前|之前)?[^，。的]{0,8}的?(?:一[位名]|有人|某[位些]))/,
  /^(?:表明|显示|发现|意味着|听)(?=(?:许多|很多|大多数|近|约|超过|不少|一些|一[位名]|\d))/,
  /^[\s\-–—*#>~、，：；•”)）]+(?=..)/,
  /^(?:因为|因此|所以|由于|但是|而且|并且|不过|其中|同时|此外|另外|其中的|彼时|其时|届时|例如|比如|以及|作为|(?:发表|发布|刊登|刊载|公布)(?:在|于))(?=.)/,
  new RegExp(`^${time}的?(?=..)`),
  // `接通后老师`, `访问的时候她们`
  /^[^，。的]{2,10}(?:(?<![前背幕售产战最太皇今先而日此\d])后|的时候)(?=(?:[^，。的面期来续勤代方卫果台裔人者]){2})/,
  // `底下有人`, `科室有个医生`
  /^[^，。的是]{1,10}?(?=(?<![所拥具享国没富持私占含])有(?:人|网友)$)/,
  // `有位船工`, `也有个保安`
  /^(?![这那该])[^，。的是有]{0,10}(?<![所拥具享国没富持私占含])有(?:[个位]|名(?![的字为叫单额望气]))(?=[^，。]{2})/,
  // `2、船工`
  /^[（(]?\d{1,2}(?:[)）、．]|\. )(?=[一-鿿])/,
  /^(?:在|当)[^，。的]{1,24}(?:时|之?后|之?前|期间|之际)(?=..)/,
  /^在[^，。的]{1,24}[中上里](?=(?:[他她]们?|它们?|该[一-鿿]{1,4})$)/,
] as const;

/** `在发布会上绿洲公司`: the length of the place that stands before a body, 0 where none does. */
function place(phrase: string): number {
  if (!/^在[^，。的]{2,34}$/.test(phrase)) return 0;
  for (let at = 3; at < phrase.length - 1; at++) {
    const body = phrase.slice(at);
    if (
      /[中上里会时后]/.test(phrase.charAt(at - 1)) &&
      !/^[中上里后时期]/.test(body) &&
      (knownOrganisations.has(body) ||
        /^[A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,3}$/.test(body) ||
        (body.length < 11 && organisationEnding(body).length > 1 && isBody(body)))
    )
      return at;
  }
  return 0;
}

/** What stands before 有 in a verb or a noun: `拥有船只的市民`, `所有网友`. */
const existing =
  /^(?![这那该一每各])[^，。：；“”的]{0,12}?(?<![没所拥持具占享含带国公私只惟唯仅共专少未])有(?![人关些限着了司点足位名个])(?=(?:[一两三几数多好][一-鿿]?[位名个些群]|许多|很多|不少|[^，。的]{1,4}的|[^，。的]{0,10}$)[^，。有]{0,12}$)/;

/** `二十分钟后就有网友`, `门诊中有一名家长`: somebody whom 有 brings in; the length up to him, 0 where nobody is. */
function broughtIn(phrase: string): number {
  const length = existing.exec(phrase)?.[0].length ?? 0;
  const somebody = phrase.slice(length);
  return length > 1 && endsInPeople(somebody) ? length : 0;
}

/**
 * How many characters lead up to the noun phrase.
 *
 * @example
 *   in: 因为它
 *   out: 2
 */
export function leadIn(phrase: string): number {
  let at = 0;
  for (let step = 0; step < 4; step++) {
    const rest = phrase.slice(at);
    const length =
      leads.map((lead) => lead.exec(rest)?.[0].length ?? 0).find((one) => one > 0) ??
      (place(rest) || broughtIn(rest));
    if (length === 0) break;
    at += length;
  }
  return at;
}

/** Kinds of bodies, and of relatives, that, alone, stand for those named before. */
export const bareKind =
  /^(?:(?:兄弟|姐妹|姐弟|兄妹|夫妇|夫妻|父子|父女|母子|母女)(?:俩|二人|两人)|两(?:兄弟|姐妹)|这两家[一-鿿]{2,6}|工会|委员会|协会|学会|联合会|商会|联盟|基金会|法院|检察院|研究所|研究院|研究中心|实验室|董事会|监事会|理事会|议会|学校|大学|医院|银行|交易所|事务所|监管机构|代表团|市议会|警方|校方|院方|检方|厂方|馆方|园方|火车站|智库|报纸|报社)$/;

/** `涉事医院`, `学校方面`: such a kind, by its part in what happened or as those who speak for it. */
export const involved = /^(?:涉事|涉案|肇事|当事|事发)(?=..)|方面$/g;

/** `这家总部位于河边的公司`: however it is described, `该公司`. */
const pointed =
  /^(?:该|这[家个款]|那家)[^，。！？；：“”]{1,40}?(公司|集团|机构|组织|企业|平台|巨头|智库|媒体|报纸|网站|大学|医院|协会|基金会|工会)$/;

/** The short form of a long description that points to a body, or null. */
export const shortForm = (phrase: string): string | null => {
  const kind = phrase.length > 10 ? pointed.exec(phrase)?.[1] : undefined;
  return kind ? `该${kind}` : null;
};

/** `代表船员的工会`: behind a clause that describes it stands a kind of body; where it begins, or -1. */
export function describedKind(phrase: string): number {
  const owner = phrase.lastIndexOf('的');
  // `44%的医院`: so many of them.
  if (/(?:\d ?[%％]|分之[一二三四五]|半数|一半|多数) ?的(?:受访|受调查)?$/.test(phrase.slice(0, owner + 1)))
    return -1;
  return owner > 0 && bareKind.test(phrase.slice(owner + 1)) ? owner + 1 : -1;
}

/** `一位名为Picard的画家`, `一家名为晨星的公司`: the name and what bears it. */
const named =
  /(?:名为|名叫|名字叫|叫做|叫作|化名为?|网名叫|网名是|昵称[为叫是]|(?<=一[位名个])叫(?![做作]))“?([^，。的“”]{2,24}?)”?的[^，。的]{0,12}?([一-鿿]{1,6})$/;

/** Whom a phrase introduces by name; null where it does not, or where a thing bears the name. */
export function introduced(
  phrase: string,
): { readonly kind: 'person' | 'organisation'; readonly name: string; readonly at: number } | null {
  const match = named.exec(phrase);
  const name = match?.[1];
  if (!match || !name) return null;
  const noun = phrase.slice(phrase.lastIndexOf('的') + 1);
  const at = match.index + match[0].indexOf(name);
  if (anonymousNounAtEnd(noun) !== '') return { kind: 'person', name, at };
  const body = organisationEnding(noun) !== '' || organisationKinds.some((kind) => noun.endsWith(kind));
  return body ? { kind: 'organisation', name, at } : null;
}
