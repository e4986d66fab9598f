/** Reads the name of an organisation from the noun phrase that ends with it. */
import { objectPreposition } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import {
  knownOrganisations,
  organisationEnding,
  organisationKinds,
  places,
} from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import { functional } from '../lexicon/surnames.ts';
import { hidden } from '../text/paragraph.ts';
import { allWords, isWord, splitsWord } from './dictionary.ts';
import { withoutSide } from './for-whom.ts';
import { isBody } from './is-body.ts';
import { type Mention, type MentionKind, owned } from './mention.ts';
import { holdsClause, leadsUp } from './name-start.ts';
import type { Name } from './names.ts';
import { knownAtEnd } from './titled.ts';
import { region, unlistedName } from './unlisted-name.ts';

/** `A和B等机构`: several, as a group. */
const bodies =
  /等(?:多家|几家|[一-鿿]{0,4})(?:机构|公司|组织|企业|媒体|国家|国|团体|厂商|品牌|平台|方|人|专家|学者|单位|部门)$/;

/** `88%的组织`, `超过一半的公司`, `一些供应商`: so many, not one that has a name. */
const counted =
  /^(?:(?:[只仅另]?有)?\d[\d.,]*[%％家个名位]|[两三四五六七八九十数]+[家个]|所有|全部|各类|各种|近半|过半|(?:超过|近|约|将近|大约|不到|逾|多达)?(?:[一二三四五六七八九十]+分之|一半|半数|\d+[%％])|一些|有些|许多|很多|不少|多数|绝?大多数|少数|部分|各家|这些|那些|众多|大量|几家|多家|数家|更多)/;

/** What ends like the name of a company and is a technique. */
const abstract = /^(?:[^的]{0,4}人工智能|生成式AI|大?语?言?模型|互联网|移动互联网|聊天机器人|机器人)$/;

/** A stretch with one of these says what somebody did: it is no name. */
export const predicate =
  /接受|直指|委托|攻击|全力|正在|通知|透过|指控|质疑|采访|受访(?![者的])|询问|回应|告诉|表示|声称|宣称|宣布|认为|指出|透露|提起|提及|致力|发生|离职|推出|打造|写道|敦促|呼吁|意味着|有助于|使用|正在|已经|可以|能够|需要|无需|喜欢|感到|觉得|看到|听到|遭到|受到|遇到|拒绝|否认|承认|拥有|涉及|失去|来到|回到|收到|赢得|引发|导致|取消|推迟|迫使|促使|邀请|解雇|聘请|起诉(?![书状文])|纷纷|居然|竟然|试图|企图|打算|贬低|抨击|抱怨|嘲讽|谴责|威胁(?=要|[^，]{0,4}[将会])|支持(?![者的中团人性部服小论平])/;

/** `渔业、航道与港口部`: a part of a state with several charges. */
const charges = /^(?:[一-鿿]{2,4}、){1,2}[一-鿿]{2,6}[和与及][一-鿿]{1,6}[部署局]$/;

/** What a name in quotation marks is: a body. */
const kindBeside =
  /(?:公司|集团|组织|小组|团体|团队|网站|平台|媒体|报纸|杂志|机构|协会|联盟|基金会|运动|倡议|阵线|之声|之友|论坛|频道|电台|博客|账号|企业|品牌|工作室|实验室|乐队|智库|委员会)$/;

/** `恒岳精密在互动平台`, `绿洲在声明中`: who, and where it was said. */
const inPlace =
  /^([一-鿿A-Za-z0-9]{2,8}?)[却则也还仍又便就早]?在[^在的]{0,12}(?:[中上里内时后前]|平台|社区|网站|官网|博客|微博|推特|X|采访|声明|公告|大会|会议|论坛|报告|文件|邮件|直播间?|电话会|期间|周[一二三四五六日天]|[今昨]天|[今昨]日|\d[日月年])$/;

/** Whose part a body is: a country, a place, or a name in Latin letters. */
const proper = /^[一-鿿]{2,5}[亚国兰]$|^[一-鿿]{1,6}[州省市]$|^[A-Z][A-Za-z0-9 .&-]*$|旗下$/;

/** `监督委员会`, `检察官办公室`: what many bodies have, called by common words. */
const isPart = (phrase: string): boolean => {
  const kind = /(?:委员会|办公室|董事会|实验室|工会)$/.exec(phrase)?.[0] ?? '';
  return kind !== '' && allWords(phrase.slice(0, -kind.length));
};

/** What no name in Latin letters has before it. */
const leadingUp =
  /^(?:为|因|由|对|向|把)(?=..)|(?:[像如据为由用对把将被有带给获经即问看当让使因]|这些|那些|不同|单个|[一二两三四五六七八九十]种|[一两三]手|怪不得|难怪|点击|登录|安装|解密|体验|实测|测评)$/;

export function organisation(
  text: string,
  start: number,
  end: number,
  phrase: string,
  make: (kind: MentionKind, coreStart: number, name: string, role: string | null) => Mention,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const raw = text.slice(start, end);
  if (
    /^(?:[他她它我你]|预计|预期|估计|相信|认为|希望|承诺|呼吁|要求|宣布|决定|计划|建议|敦促|警告|反对|支持)/.test(
      phrase,
    ) ||
    abstract.test(phrase)
  )
    return null;
  const side = withoutSide(phrase, (name) => isOrganisation(name, names));
  if (side) return make('organisation', start, side, null);
  if (bodies.test(phrase)) return make('group', start, raw, null);
  if (counted.test(phrase))
    return (organisationEnding(phrase) !== '' &&
      !/(?:软件|智能|网络|电子|能源|生物|食品|投资)$/.test(phrase)) ||
      groupNounAtEnd(phrase).length > 1
      ? make('group', start, raw, null)
      : null;
  if (
    /^(?:一[位名个]|某[位名个])/.test(phrase) &&
    /(?:自称|名为|来自|曾经?|非常|十分|极其|一直|已经|正在)$/.test(phrase)
  )
    return null;
  if (
    /^(?:一[位名]|某[位名])(?!(?:刚|曾|已|正|仍|还|也|则|[一-鿿]{0,3}[说称道])$)./.test(phrase) ||
    (/^[一某]个../.test(phrase) &&
      [organisationEnding, groupNounAtEnd, anonymousNounAtEnd].some((at) => at(phrase) !== ''))
  )
    return make('anonymous', start, raw, null);
  // 绿洲公司（简称“绿洲”）与白鹭大学: without what else they are called.
  const plain = raw.replace(/ ?[（(][^（）()]*[）)]/g, '');
  // “反造船”小组, 新闻网站“绿洲”: the name stands in marks, beside what it is.
  const marked = /^(?:([^“”]*)“)?([^“”]{2,16})”([^“”]{0,6})$/.exec(plain);
  // “乡村连接运动”: the name itself tells.
  const beside = marked?.[1] || marked?.[3] ? [marked[1], marked[3]] : [marked?.[2]];
  if (marked?.[2] && beside.some((one) => one && kindBeside.test(one)))
    return make('organisation', start + raw.lastIndexOf(marked[2]), marked[2], null);
  // 博主“老船长”
  if (
    marked?.[2] &&
    marked[1] &&
    marked[3] === '' &&
    /(?:博主|网友|用户|主播|作者|网红|玩家|答主|[Uu][Pp]主|楼主)$/.test(marked[1])
  )
    return make('person', start + raw.lastIndexOf(marked[2]), marked[2], null);
  // 《雾港》和《灯塔》幕后公司晨星影业: the name stands behind what it is.
  const [, behind = ''] =
    phrase.includes(hidden) || phrase.includes('《') || phrase.includes('、')
      ? (/(?:公司|集团|机构|巨头|平台|企业|厂商|开发商|制造商)([一-鿿]{2,8})$/.exec(phrase) ?? [])
      : [];
  if (organisationEnding(behind) !== '' && organisationEnding(behind) !== behind)
    return make('organisation', end - behind.length, behind, null);
  if (phrase.includes(hidden) && !/[”）)]|》(?:杂志|期刊|周刊|日报)/.test(phrase)) return null;
  // 科技巨头Meta, 市场调研机构 Counterpoint: the Latin name at the end is the name.
  const latin = phrase.match(
    /[A-Za-z][A-Za-z0-9.&'+-]{0,30}(?: (?:& (?!C[A-Z]O))?[A-Za-z0-9][A-Za-z0-9.&'+-]{0,30}){0,4}$/,
  );
  if (latin && /[A-Z0-9]/.test(latin[0])) {
    const before = phrase.slice(0, latin.index).trim();
    // 晨星DeepSea CEO Hassan: behind the office stands whoever holds it.
    const [holder = ''] = /(?<=(?:^| )C[A-Z]O )[A-Z][a-z]+(?: [A-Z][a-z]+)?$/.exec(latin[0]) ?? [];
    if (holder !== '') return make('person', end - holder.length, holder, null);
    if (/(?:和|与|及|、)$/.test(before) && before.length > 2) return make('group', start, raw, null);
    if (before === '' && latin[0].length === 1 && !names.has(latin[0])) return null;
    if (before === '') return make('organisation', start, raw, null);
    // 来自SAP, 像Sora, 炮轰OpenAI: what leads up to it is no part of a name.
    if (leadsUp(before) || leadingUp.test(before)) return null;
    if (organisationKinds.some((kind) => before.endsWith(kind)) || /[的家商方]$|之一$/.test(before)) {
      return make('organisation', start + (latin.index ?? 0), latin[0], null);
    }
    if (knownOrganisations.has(before) || before.length <= 4) return make('organisation', start, raw, null);
    return null;
  }
  const owner = phrase.lastIndexOf('的');
  if (
    owner > 0 &&
    !owned.test(phrase) &&
    // 尼日利亚的税务机构, Tidewave的安全团队: without its country or owner it would be no name.
    !(
      phrase.length - owner <= 10 &&
      (proper.test(phrase.slice(0, owner)) ||
        knownOrganisations.has(phrase.slice(0, owner)) ||
        (organisationEnding(phrase.slice(0, owner)).length > 1 && !isPart(phrase.slice(owner + 1)))) &&
      (/(?:机构|部门|团队|平台|当局|组织|法院|警方)$/.test(phrase) || isPart(phrase.slice(owner + 1)))
    ) &&
    knownAtEnd(phrase.slice(0, owner), names)?.type !== 'person' &&
    organisationEnding(phrase).length > 1 &&
    isBody(phrase) &&
    phrase.length - owner - 1 > organisationEnding(phrase).length + 1
  ) {
    return make('organisation', start + owner + 1, text.slice(start + owner + 1, end), null);
  }
  const parts = /^(.{2,30}?)(?:和|与|及|以及)(.{2,16})$/.exec(plain);
  if (knownOrganisations.has(phrase)) return make('organisation', start, raw, null);
  // 苹果、谷歌和微软; 苹果、谷歌
  const several = parts?.slice(1) ?? (plain.includes('、') ? [plain] : []);
  const all = several.flatMap((part) => part.split('、'));
  const sure = (one: string) => knownOrganisations.has(one) || names.get(one)?.type === 'organisation';
  const known = all.filter((one) => (isOrganisation(one, names) || names.has(one)) && !doesTo.test(one));
  const listed = `${all.slice(0, -1).join('、')}和${all.at(-1)}`;
  if (
    known.length > 0 &&
    !(charges.test(phrase) && known.length < all.length) &&
    (known.length === all.length ||
      (all.length === 2 && all.some((one) => sure(one)) && all.every((one) => sure(one) || partner(one))) ||
      (all.length > 2 && all.every((one) => /^[一-鿿A-Za-z]{2,8}(?<!分别|联合|共同)$/.test(one))))
  )
    return make('group', start, listed, null);
  if (
    organisationEnding(phrase) !== '' &&
    isBody(phrase) &&
    (phrase.length > 2 ||
      /^(?:警方|校方|院方|厂方|官方|军方|资方|美方|中方|日方|俄方|英方|韩方|德方|欧方|乌方|港方|台方|法方|白宫|国会|央行|政府|法院|议会|党委|欧盟)$/.test(
        phrase,
      ))
  )
    return make('organisation', start, raw, null);
  for (let length = Math.min(10, phrase.length - 1); length >= 2; length--) {
    const tail = phrase.slice(-length);
    // 金山 in 旧金山 is no name.
    if (!knownOrganisations.has(tail) || (length < phrase.length && isWord(phrase.slice(-length - 1))))
      continue;
    const before = phrase.slice(0, -length);
    if (objectPreposition.test(before)) return null;
    // IBM中国: a country at the end tells which part of a body it is.
    const branch = places.has(tail) && /^[一-鿿A-Za-z0-9]{2,8}$/.test(before);
    // 绿洲去年来北京, 绿洲秉承中国…: what somebody does there.
    if (branch && (/[来去到]$/.test(before) || (leadsUp(before) && !/何$/.test(before)))) return null;
    if (branch && !/[的在于是了自到]/.test(before) && !leadsUp(before))
      return make('organisation', start, raw, null);
    // 马斯克推特称: where somebody wrote, not who.
    const author = knownAtEnd(before, names);
    if (author?.type === 'person')
      return make('person', end - length - author.text.length, author.text, null);
    return make('organisation', end - length, text.slice(end - length, end), null);
  }
  const unlisted = unlistedName(text, start, end, phrase, names);
  if (unlisted) return make(unlisted, start, raw, null);
  // 恒岳精密在互动平台: where it was said.
  const [, head = ''] = inPlace.exec(phrase) ?? [];
  if (
    head !== '' &&
    !functional.test(head) &&
    !abstract.test(head) &&
    !(phrase.charAt(head.length) === '在' && splitsWord(phrase, head.length)) &&
    !holdsClause(head) &&
    (isOrganisation(head, names) || /账号$/.test(head) || region.test(head) || !allWords(head))
  )
    return { ...make('organisation', start, head, null), core: [start, start + head.length] };
  return null;
}

/** `墨刻在周三对一家公司`: to whom something is done. */
const doesTo = /[一-鿿A-Za-z](?:在.{1,40})?[对向与跟](?:一[家个名]|其|该|这|某)/;

/** `绿洲和墨刻`: a name of no list beside one that is known. */
const partner = (name: string): boolean =>
  /^[一-鿿]{2,4}$/.test(name) &&
  !functional.test(name) &&
  !/[其他它她我这那该此者们员师人家方]/.test(name) &&
  !places.has(name) &&
  groupNounAtEnd(name) === '' &&
  anonymousNounAtEnd(name) === '' &&
  documentNounAtEnd(name) === '' &&
  officeAtEnd(name) === '' &&
  !holdsClause(name) &&
  !predicate.test(name);

export function isOrganisation(text: string, names: ReadonlyMap<string, Name>): boolean {
  const trimmed = text.trim();
  return (
    knownOrganisations.has(trimmed) ||
    organisationEnding(trimmed) !== '' ||
    names.get(trimmed)?.type === 'organisation' ||
    /^[A-Z][A-Za-z0-9 .&-]*$/.test(trimmed)
  );
}
