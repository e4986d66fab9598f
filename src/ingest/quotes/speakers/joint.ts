/** Bodies that made a document together: `绿洲研究所和白鹭公司的报告`. */
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { isBody } from '../mentions/is-body.ts';
import { found, type History, named, type Occurrence, type Resolved } from './history.ts';

const latin = /^[A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,4}$/;

/** What says when, or that it was done together. */
const together = '(?:近期|最近|近日|今年|去年|最新|联合|合作|共同|一起|携手){0,3}';

/** Two names, and that the document is theirs. */
const of = new RegExp(
  `^([^，。的、]{2,24}?) ?(?:和|与|及|以及|联合|携手|会同) ?([^，。的、]{2,24}?) ?${together}(?:发布|发表|公布|开展|进行|完成|撰写|推出)?的(?=[^的]*$)`,
);
const jointly =
  /^([^，。的]{2,24}?)(?:与|和)([^，。的]{2,24}?)(?:联合|合作|共同|一起)(?:发布|发表|开展|进行|完成|撰写|推出)的/;

const group = (names: readonly string[]): Resolved =>
  found({
    name: `${names.slice(0, -1).join('、')}和${names.at(-1)}`,
    type: 'group',
    aliases: [],
    role: null,
  });

/** Both of two bodies at the head of the phrase that names their document; null where there are not two. */
export function jointOwner({ cast }: History, text: string): Resolved | null {
  const name = (part: string) => cast.byForm.get(part)?.name ?? part.replace(/^新(?=[A-Z])/, '').trim();
  const [, one = '', other = ''] = jointly.exec(text) ?? [];
  if (one !== '' && other !== '') return group([name(one), name(other)]);
  const pair = of.exec(text)?.slice(1) ?? [];
  const body = (part: string) =>
    cast.byForm.get(part)?.type === 'organisation' ||
    knownOrganisations.has(part) ||
    latin.test(part) ||
    (organisationEnding(part).length > 1 && organisationEnding(part) !== part && isBody(part));
  return pair.length === 2 && pair.every(body) ? group(pair.map(name)) : null;
}

/** Whoever is named there, with those that stand joined before: `绿洲、墨刻和[白鹭]发布的报告`. */
export function withPartners(history: History, one: Occurrence): Resolved {
  const partners: Occurrence[] = [one];
  for (const other of history.before(one.paragraph, one.start)) {
    const next = partners[0] ?? one;
    const between = other.paragraph === one.paragraph ? one.paragraph.text.slice(other.end, next.start) : '';
    if (!(partners.length === 1 ? /^ ?(?:和|与|以及) ?$/ : /^ ?、 ?$/).test(between)) break;
    if (other.member.type !== 'organisation' || other.quoted) break;
    partners.unshift(other);
  }
  return partners.length > 1
    ? { ...named(one), ...group(partners.map(({ member }) => member.name)) }
    : named(one);
}
