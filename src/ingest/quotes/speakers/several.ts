/** Two or more who speak together: `杜兰和韦伯`. */
import type { Speaker } from '../../model.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { knownOrganisations, organisationEnding, organisationKinds } from '../lexicon/organisations.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Cast } from './cast.ts';
import { clean } from './history.ts';

/** `杜兰、韦伯等多位船长`, `绿洲和白鹭等机构`: what those named belong to. */
const suchAs = / ?等(?:[多几数两三四五六七八九十\d]*[家位名个])?[^，。、和与及等]{0,10}$/;

const latin = /(?:^|[^A-Za-z0-9 ] ?)([A-Z][A-Za-z0-9.&'-]{0,30}(?: [A-Z][A-Za-z0-9.&'-]{0,30}){0,3})$/;

/** `监控公司Geo`: what a body or a person is, before the name. */
const describes = (words: string): boolean =>
  officeAtEnd(words.trimEnd()) !== '' || organisationKinds.some((kind) => words.trimEnd().endsWith(kind));

/** The full name with which the phrase ends, behind what describes its bearer at most; null where it ends with none. */
function nameIn({ byForm }: Cast, phrase: string): { readonly name: string; readonly bare: boolean } | null {
  for (let at = 0; at < phrase.length - 1; at++) {
    const form = phrase.slice(at);
    const name = byForm.get(form)?.name ?? (knownOrganisations.has(form) ? form : null);
    if (name && (at === 0 || describes(phrase.slice(0, at)))) return { name, bare: at === 0 };
  }
  const own = latin.exec(phrase)?.[1] ?? '';
  const before = phrase.slice(0, phrase.length - own.length);
  if (own !== '' && (before === '' || describes(before))) return { name: own, bare: before === '' };
  const ending = organisationEnding(phrase);
  return ending.length > 1 && ending !== phrase && !/^(?:私营|国有|民营|公立|大型|小型|地方)/.test(phrase)
    ? { name: phrase, bare: true }
    : null;
}

/** The names of all who are joined, without what describes them; null where somebody among them has none. */
function joined(cast: Cast, whole: string): string[] | null {
  const names: string[] = [];
  let rest = '';
  for (const part of whole.split(/(?:、|以及|[和与及])/)) {
    const words = part.trim();
    const one = nameIn(cast, words);
    // `私营监狱和监控公司Geo`: the first half of what describes the second.
    if (!one || (rest !== '' && one.bare)) {
      if (rest !== '') return null;
      rest = words;
      continue;
    }
    rest = '';
    names.push(one.name);
  }
  return rest === '' && names.length > 1 && new Set(names).size === names.length ? names : null;
}

/** Whom a group is made of, each under the full name. */
export function several(cast: Cast, mention: Mention): Speaker {
  const { byForm } = cast;
  const names = joined(cast, mention.name.replace(suchAs, ''));
  if (names) {
    const name = `${names.slice(0, -1).join('、')}和${names.at(-1)}`;
    const aliases = suchAs.test(mention.name) ? [mention.name] : [];
    return { name, type: 'group', aliases, role: mention.role };
  }
  const parts = mention.name.split(/[和、与]/);
  const members = parts.map((part) => byForm.get(part)?.name);
  // `杜兰与新政府`
  if (parts.length === 2 && members.some((member) => member !== undefined)) {
    const name = parts.map((part, index) => members[index] ?? part).join('和');
    return { name, type: 'group', aliases: name === mention.name ? [] : [mention.name], role: null };
  }
  // `杜兰及其他专家`: the name in full.
  const [, first = '', rest] = /^([^和及与]{2,20})(?:和|及|与|以及)(其他.+)$/.exec(mention.name) ?? [];
  const member = byForm.get(first.trim());
  const name = member && rest ? `${member.name}和${rest}` : mention.name;
  return { name: clean(name), type: 'group', aliases: [], role: null };
}

/** `绿洲公司联合白鹭大学`: both of them; null where two are not named so. */
export function jointly(cast: Cast, mention: Mention): Speaker | null {
  if (cast.byForm.has(mention.name)) return null;
  const name = mention.name.replace(/(?<=.{3})(?:联合|携手|会同)(?=.{3})/, '和');
  return name !== mention.name && joined(cast, name) ? several(cast, { ...mention, name }) : null;
}
