/** People and organisations: what the registry says of them, joined to what they said. */
import { pinyin } from 'pinyin-pro';
import { type RegistryEntry, registryEntry } from '../ingest/people/registry.ts';
import type { QuoteRecord } from '../ingest/publish/records.ts';

type Role = RegistryEntry['roles'][number];

export interface SpeakerEntry {
  readonly slug: string;
  readonly type: 'person' | 'organisation';
  readonly name: string;
  readonly latin: string | null;
  /** With tones; null for a name without Chinese characters. */
  readonly pinyin: string | null;
  /** Capital letter the name is filed under, `#` where it has none. */
  readonly initial: string;
  /** Key to sort by within an initial. */
  readonly key: string;
  readonly variants: readonly string[];
  /** Names that stand only in a corrupted copy. */
  readonly copies: readonly string[];
  readonly distinguish: string | null;
  /** In Chinese, for the reader. */
  readonly note: string | null;
  /** Whether a person has looked at the file. */
  readonly reviewed: boolean;
  readonly roles: readonly Role[];
  readonly links: readonly (readonly [name: string, url: string])[];
  readonly formerly: readonly string[];
  /** In the order of the articles, newest first, and of the text within each. */
  readonly quotes: readonly QuoteRecord[];
}

/**
 * `校董会主席` of `香港科技大学` → `香港科技大学校董会主席`; an office that names its house stays as it is.
 *
 * @param nameOf name of an organisation by slug.
 */
export function officeOf(
  { title, organisation }: Pick<Role, 'title' | 'organisation'>,
  nameOf: (slug: string) => string | undefined,
): string {
  const house = organisation && (nameOf(organisation) ?? organisation);
  return house && !title.includes(house) ? `${house}${title}` : title;
}

/** Every registered speaker of a type and every one who speaks, by slug, sorted for an index. */
export function speakerEntries(
  type: SpeakerEntry['type'],
  registry: ReadonlyMap<string, RegistryEntry>,
  quotes: readonly QuoteRecord[],
): ReadonlyMap<string, SpeakerEntry> {
  const said = new Map<string, QuoteRecord[]>();
  const names = new Map<string, string>();
  for (const quote of quotes) {
    const { speaker } = quote;
    if (!speaker) continue;
    const alone = speaker.type === type;
    // What was said jointly is said by each.
    const ids = alone ? [speaker.id] : speaker.members.filter((slug) => registry.has(slug));
    for (const id of ids) {
      const own = said.get(id);
      if (own) own.push(quote);
      else said.set(id, [quote]);
    }
    const longest = names.get(speaker.id) ?? '';
    if (alone && longest.length < speaker.name.length) names.set(speaker.id, speaker.name);
  }
  const slugs = new Set([...registry.keys(), ...said.keys()]);
  const entries = [...slugs].map((slug) =>
    entry(type, slug, registry.get(slug) ?? unregistered(names.get(slug) ?? slug), said.get(slug) ?? []),
  );
  entries.sort((a, b) => a.initial.localeCompare(b.initial, 'en') || a.key.localeCompare(b.key, 'en'));
  return new Map(entries.map((one) => [one.slug, one]));
}

/** One who speaks and has no file yet, as in a run that may not write the registry. */
function unregistered(name: string): RegistryEntry {
  return registryEntry.parse({ name, status: 'detected' });
}

function entry(
  type: SpeakerEntry['type'],
  slug: string,
  from: RegistryEntry,
  quotes: readonly QuoteRecord[],
): SpeakerEntry {
  const key =
    from.sortKey ??
    pinyin(from.name, { toneType: 'none', mode: 'surname', type: 'string', nonZh: 'consecutive' });
  const first = key.trim().charAt(0).toUpperCase();
  return {
    slug,
    type,
    name: from.name,
    latin: from.latin ?? null,
    pinyin: toned(from.name, type),
    initial: /[A-Z]/.test(first) ? first : '#',
    key: key.toLowerCase(),
    variants: from.variants,
    copies: from.copies.map((copy) => copy.name),
    distinguish: from.distinguish ?? null,
    note: from.note ?? null,
    reviewed: from.status !== 'detected',
    roles: from.roles,
    links: Object.entries(from.links),
    formerly: from.formerly,
    quotes,
  };
}

/** `沈向洋` → `shěn xiàngyáng`; only for a person's Chinese name, where family and given name are known. */
function toned(name: string, type: SpeakerEntry['type']): string | null {
  if (type !== 'person' || !/^\p{Script=Han}{2,4}$/u.test(name)) return null;
  const syllables = pinyin(name, { mode: 'surname', type: 'array' });
  const family = name.length === 4 ? 2 : 1;
  return `${syllables.slice(0, family).join('')} ${syllables.slice(family).join('')}`;
}
