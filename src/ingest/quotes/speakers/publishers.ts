/** Who published a document that stands without its owner: `报告指出`, `信中写道`, `诉状称`. */
import { matchesOf } from '../../matches.ts';
import { analysts, isPress, places } from '../lexicon/organisations.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import { introduced } from '../mentions/head.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { bodyBehind, mostRead } from './bodies-with.ts';
import { accounts, firstOf, kinOf, letters, reports, suits, told } from './document-kinds.ts';
import { found, type History, named, type Occurrence, organisationNamed, type Resolved } from './history.ts';
import { issued, issuing, opener } from './issued.ts';
import { withPartners } from './joint.ts';
import { namedAtEnd } from './named-in.ts';
import { reach } from './nearness.ts';

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
  const between = rest.slice(0, place).replace(/《.*/, '');
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
  let first: Resolved | null = null;
  for (const one of history.back(paragraph, 12)) {
    const [from, end] = one === paragraph ? [Math.max(0, at - nearby), at] : [0, mostRead];
    const place = matchesOf(one.flat.slice(from, end), act).at(-1);
    if (!place || one.kind === 'title') continue;
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
  for (const one of history.back(paragraph, reach)) {
    const end = one === paragraph ? at : mostRead;
    const text = one.text.slice(Math.max(0, end - mostRead), end);
    const place = kind === '' ? -1 : text.lastIndexOf(`${kind}来自`);
    const phrase = place < 0 ? '' : (/^[^，。]*/.exec(text.slice(place + kind.length + 2))?.[0] ?? '');
    const body = introduced(phrase);
    if (body) return found(organisationNamed(body.name));
  }
  return null;
}
