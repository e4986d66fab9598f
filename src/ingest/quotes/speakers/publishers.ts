/** Who published a document that stands without its owner: `报告指出`, `信中写道`, `诉状称`. */
import { matchesOf } from '../../matches.ts';
import { analysts, isPress, places } from '../lexicon/organisations.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import { introduced } from '../mentions/head.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, named, type Occurrence, organisationNamed, type Resolved } from './history.ts';
import { issued, issuing, opener } from './issued.ts';
import { withPartners } from './joint.ts';
import { namedAtEnd } from './named-in.ts';
import { reach } from './nearness.ts';
import { withoutLead } from './organisations.ts';

/** Bodies named before a place, outside quotation marks, the nearest first. */
export const bodiesBefore = (history: History, paragraph: Paragraph, at: number): Occurrence[] =>
  history
    .before(paragraph, at)
    .filter((one) => one.member.type === 'organisation' && !places.has(one.member.name) && !one.quoted);

/** Whoever was named as publishing such a document; null where nobody was. */
export function publishedBy(
  history: History,
  noun: string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  const kind = documentNounAtEnd(noun);
  const kin = kinOf(kind || noun);
  if (kin === suits)
    return (
      (noun === '投诉' ? null : actor(history, sued, paragraph, at)) ??
      found({ name: noun, type: 'anonymous', aliases: [], role: null })
    );
  const before = bodiesBefore(history, paragraph, at);
  const publishing =
    before.find((one) => publishes(one, kin ?? kind) && history.acts(one.member.name)) ??
    before.find((one) => issuesOwn(one, kin ?? kind)) ??
    before.find((one) => publishes(one, kin ?? kind));
  const published =
    (kin === letters ? actor(history, wrote, paragraph, at) : null) ??
    (kin === reports ? ranking(before) : null) ??
    origin(history, kind, paragraph, at) ??
    bodyBehind(history, kin ?? kind, paragraph, at) ??
    (publishing ? withPartners(history, publishing) : null) ??
    (kin === accounts ? mainBody(before) : null) ??
    (issued.has(kind) ? actor(history, issuing(kind), paragraph, at) : null);
  if (kin && published) history.published.set(kin, published);
  return published ?? (kin && history.published.get(kin)) ?? null;
}

/** Documents that go by several names: `研报` is `报告` in the next sentence. */
const reports = /研究报告|研报|报告|白皮书|蓝皮书|绿皮书/;
const accounts = /财报|半年报|年报|季报|业绩报告/;
const letters = /公开信|内部信|信函|信件|信(?![息任心用])|邮件/;
const suits = /诉状|起诉书|诉讼|投诉/;
const kins: readonly RegExp[] = [
  accounts,
  reports,
  /声明|公告|通告|通报|通知/,
  letters,
  /论文|研究|调查|调研|民调/,
  suits,
];

/** The kin of a document: its other names. */
export const kinOf = (noun: string): RegExp | undefined => kins.find((one) => one.test(noun));

/** `最新二季度财报`, `半年报`: accounts of which only the time is told. */
export const accountsAlone =
  /^(?:最新|最近|近日|今年|去年|本|这份|\d{2,4}财?年|第?[一二三四1-4]季度?|Q[1-4]|上半年|下半年|全年|半年?|年度|季度|中期|发布|公布|披露|的)*(?:财报|年报|季报|业绩报告|业绩公告)$/;

/** Whoever is named most often, of several the nearest. */
function mainBody(before: readonly Occurrence[]): Resolved | null {
  const times = Map.groupBy(before, (one) => one.member);
  const [main] = [...times.values()].sort((a, b) => b.length - a.length);
  return main?.[0] && main.length > 1 ? named(main[0]) : null;
}

/** `被评为Gartner魔力象限的领导者`: whose ranking the report is. */
function ranking(before: readonly Occurrence[]): Resolved | null {
  const one = before.find(
    ({ paragraph, start, end, member }) =>
      analysts.has(member.name.split(' ')[0] ?? '') &&
      /^[^。！？；，“《在被]{0,24}(?:象限|Quadrant|Wave|MarketScape)/.test(
        paragraph.text.slice(start, end + 40),
      ),
  );
  return one ? found(organisationNamed(one.member.name.split(' ')[0] ?? '')) : null;
}

/** `致美国海事局的信`, `向SEC提交的文件`: to whom it goes, not from whom. */
const addressed = /(?:[向致给]|寄往|递交|发往|提交)(?:了|给|到)?[^，。的]{0,4}$/;

/** `向董事会报告`: what is done, no paper. */
const told = /[向对][^，。！？；]{1,10}$/;

/** So much behind a name is read for what it published, titles of papers being long. */
const behindName = 72;

/** What stands behind a name, with the titles that are hidden elsewhere. */
const shownTitles = ({ flat, text }: Paragraph, from: number): string =>
  flat
    .slice(from, from + behindName)
    .replace(/《￼+(?:》|$)/g, (title, at: number) => text.slice(from + at, from + at + title.length));

/** `X发布的报告`, `X的这份报告`, `X分析师在研报中`: named in one sentence with such a document as its publisher. */
function publishes(one: Occurrence, kin: RegExp | string): boolean {
  if (addressed.test(one.paragraph.flat.slice(Math.max(0, one.start - 8), one.start))) return false;
  const rest = shownTitles(one.paragraph, one.end).split(/[。！？；]/)[0] ?? '';
  const place = firstOf(kin, rest);
  if (place < 0 || /^(?:报告|通报|通知|研究|调查)[其了过]/.test(rest.slice(place))) return false;
  // `下发《关于年度检修的通知》`: what it is about stands in its title.
  const between = rest.slice(0, place).replace(/《.*$/, '');
  if (told.test(between)) return false;
  if (kin === accounts) return between.length <= 14 && !/[，：量额]|[前后]的/.test(between);
  return (
    !/将|计划|业绩|财务|年度|季度/.test(between) &&
    (between.length <= 8 ||
      /[下印]发|出台|发[布表出]|公布|公开|出具|撰写|推出|提交|披露|完成|进行|委托|^[^，]*的[^，的]{0,8}$/.test(
        between,
      ))
  );
}

/** `在其年度报告中，X披露`, `根据其最新研究，X`: whose document it is stands behind it. */
function issuesOwn(one: Occurrence, kin: RegExp | string): boolean {
  const lead = /(?:^|[。！？；，])[^。！？；，]{0,6}(?:在|根据|通过)其([^。！？；，]{2,30})，$/.exec(
    one.paragraph.flat.slice(Math.max(0, one.start - 40), one.start),
  )?.[1];
  return lead !== undefined && firstOf(kin, lead) >= 0;
}

/** What the lead of an article tells of: it is called report, study or survey afterwards. */
export const inquiry = /报告|白皮书|研究|调查|调研|民调|研报|数据|论文|指数/;

/** So many paragraphs are the lead. */
export const lead = 4;

/** `X发布的数据显示…。报告还发现`: who is told in the lead to have published what the article is about. */
export function leading(history: History, paragraph: Paragraph, at: number): Resolved | null {
  const one = bodiesBefore(history, paragraph, at).findLast(
    (body) =>
      history.order(body.paragraph) < lead &&
      publishes(body, inquiry) &&
      history.acts(body.member.name) &&
      !isPress(body.member.name),
  );
  return one ? named(one) : null;
}

const wrote =
  /写信|致信|致函|去信|来信|联名|联署|(?:发[出送布表了]|起草|签署|撰写|寄出|递交)[^，。！？；]{0,24}信(?![息任心用])/g;
const sued = /(?<![要将会被])起诉(?!书)|状告|控告|(?:提起|提出|递交)[^，。！？；]{0,12}(?:诉讼|诉状|投诉)/g;

/** Characters before the document in which its own paragraph is read. */
const nearby = 800;

/** By whom somebody is sued, right before the word. */
const accuser = /(?:被|遭到?)([^，。；！？的被]{2,30})$/;

/** `职工们向董事会写信…。信中说`, `公司起诉了…。诉状称`: whoever wrote, or sued. */
function actor(history: History, act: RegExp, paragraph: Paragraph, at: number): Resolved | null {
  const index = history.order(paragraph);
  let first: Resolved | null = null;
  for (let order = index; order >= 0 && order >= index - 12; order--) {
    const one = history.paragraphs[order];
    const from = order === index ? Math.max(0, at - nearby) : 0;
    const place = matchesOf(one?.flat.slice(from, order === index ? at : mostRead) ?? '', act).at(-1);
    if (!one || !place || one.kind === 'title') continue;
    // `绿洲被船东起诉`: by whom.
    const by = act === sued ? accuser.exec(one.flat.slice(0, from + place.index))?.[1] : undefined;
    if (by) return namedAtEnd(history, by) ?? found({ name: by, type: 'group', aliases: [], role: null });
    const opening = act === wrote || act === sued ? null : opener(history, one, from + place.index);
    if (opening) return named(opening);
    const who = history.subject(
      one,
      0,
      from + place.index,
      ({ kind }) => kind !== 'document' && kind !== 'pronoun',
    );
    // Of suits the one that the article begins with.
    if (act !== sued) return who;
    first = who ?? first;
  }
  return first;
}

/** `传单来自一个名为“河口之友”的团体`: who is said to be behind it. */
function origin(history: History, kind: string, paragraph: Paragraph, at: number): Resolved | null {
  const index = history.order(paragraph);
  for (let order = index; order >= 0 && order >= index - reach; order--) {
    const end = order === index ? at : mostRead;
    const text = history.paragraphs[order]?.text.slice(Math.max(0, end - mostRead), end) ?? '';
    const place = kind === '' ? -1 : text.lastIndexOf(`${kind}来自`);
    const phrase = place < 0 ? '' : (/^[^，。]*/.exec(text.slice(place + kind.length + 2))?.[0] ?? '');
    const body = introduced(phrase);
    if (body) return found(organisationNamed(body.name));
  }
  return null;
}

/** Bodies that publish reports, with what may stand between them and the report. */
const bodies =
  /[一-鿿A-Za-z·]{2,20}(?:委员会|协会|学会|联合会|研究院|研究所|(?:研究|鉴定|检测|检验)中心|鉴定所|实验室|大学|(?<![医科])学院|基金会|管理局|监管局|统计局|办公室|事务所|咨询公司|智库|证券|银行|审计署|巡视组|调查组|理事会)(?=[^。！？；]{0,30})/g;

/** So much of a paragraph is read for bodies. */
const mostRead = 4000;

/** Where the bodies of a paragraph end, and what follows them in their sentence; read once. */
const bodiesOf = new WeakMap<Paragraph, readonly { name: string; end: number; rest: string }[]>();

function bodiesIn(paragraph: Paragraph): readonly { name: string; end: number; rest: string }[] {
  const known = bodiesOf.get(paragraph);
  if (known) return known;
  const text = paragraph.flat.slice(0, mostRead);
  const found = matchesOf(text, bodies).map((match) => {
    const end = match.index + match[0].length;
    return { name: withoutLead(match[0]), end, rest: text.slice(end, end + 30).split(/[。！？；]/)[0] ?? '' };
  });
  bodiesOf.set(paragraph, found);
  return found;
}

/** `参议院特别委员会的调查`: a body named in one sentence with the document, however it is named. */
function bodyBehind(
  history: History,
  kind: RegExp | string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  const index = history.order(paragraph);
  for (let order = index; order >= 0 && order >= index - 12; order--) {
    const one = history.paragraphs[order];
    const body = one && bodyWith(one, kind, order === index ? at : Number.POSITIVE_INFINITY);
    if (body) return body;
  }
  return null;
}

function bodyWith(one: Paragraph, kind: RegExp | string, before: number): Resolved | null {
  const body = bodiesIn(one).find(
    ({ name, end, rest }) =>
      name.length >= 4 &&
      end < before &&
      !/^[^，。]{0,2}(?:启发|影响|鼓舞|邀请|资助|赞助|委托)，/.test(rest) &&
      !told.test(rest.slice(0, Math.max(0, firstOf(kind, rest)))) &&
      (firstOf(kind, rest) >= 0 || (kind === reports && rest.includes('调查'))),
  );
  return body ? found(organisationNamed(body.name)) : null;
}

/** `研究发现…。这项研究由河口大学进行`: the lead names only the document, the text behind it the body. */
export function bodyAhead(history: History, kind: RegExp | string, paragraph: Paragraph): Resolved | null {
  const index = history.order(paragraph);
  for (let order = index + 1; order <= index + 3; order++) {
    const one = history.paragraphs[order];
    const made =
      one &&
      /(?:研究|调查|调研|民调)(?:是)?由([一-鿿A-Za-z]{4,20}?)(?:和|与|开展|进行|合作|联合|发布|牵头|完成)/.exec(
        one.flat,
      );
    if (made?.[1]) return found(organisationNamed(made[1]));
    const body = one && bodyWith(one, kind, Number.POSITIVE_INFINITY);
    if (body) return body;
  }
  return null;
}

/** Where a document of that kind is first named, or -1. */
const firstOf = (kind: RegExp | string, text: string): number =>
  typeof kind === 'string' ? text.indexOf(kind) : text.search(kind);
