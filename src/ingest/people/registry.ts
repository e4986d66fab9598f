/** Who is known: one file a person under `content/people`, one an organisation under `content/organisations`. */
import { z } from 'zod';
import { nameKey } from './names.ts';

const text = z.string().trim().min(1);
/** A slug: the file's name, and the last part of the address. */
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and hyphens');
/** An ISO date or its beginning. */
const date = z
  .string()
  .regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'an ISO date such as 2024, 2024-04 or 2024-04-25');

export const registryEntry = z.strictObject({
  /** In simplified characters where there is a Chinese name, else as the bearer writes it. */
  name: text,
  /** The name in Latin letters. */
  latin: text.optional(),
  /** What the index sorts by, in pinyin or Latin letters, family name first; reckoned from the name if left out. */
  sortKey: text.optional(),
  /** Other forms that mean this one and no other: short names, transliterations, former names. */
  variants: z.array(text).default([]),
  /** Forms that stand only in a corrupted copy: they mean this one in that article and nowhere else. */
  copies: z.array(z.strictObject({ name: text, article: slug, note: text.optional() })).default([]),
  /** What tells this one from another of the same name. */
  distinguish: text.optional(),
  /** Offices held, as articles give them. */
  roles: z
    .array(
      z.strictObject({
        title: text,
        /** Slug of an organisation, or its name where it has no file. */
        organisation: text.optional(),
        from: date.optional(),
        to: date.optional(),
        /** Slug of the article that says so. */
        article: slug.optional(),
      }),
    )
    .default([]),
  /** Where else to read about this one: a name for the link, and its address. */
  links: z.record(z.string(), z.url({ protocol: /^https?$/ })).default({}),
  /** `detected`: gathered by ingest under one name, nobody has looked yet. */
  status: z.enum(['reviewed', 'detected']),
  /** Slugs this file had before; their addresses lead here. */
  formerly: z.array(slug).default([]),
  /** For the reader, in Chinese: what the fields above cannot say. */
  note: text.optional(),
});

export type RegistryEntry = z.infer<typeof registryEntry>;

export type RegistryType = 'person' | 'organisation';

export interface Registered {
  readonly slug: string;
  readonly type: RegistryType;
  readonly entry: RegistryEntry;
}

export class Registry {
  readonly #bySlug = new Map<string, Registered>();
  readonly #byName = new Map<string, Registered[]>();

  add(registered: Registered): void {
    const { slug, type, entry } = registered;
    for (const address of [slug, ...entry.formerly]) this.#bySlug.set(`${type}/${address}`, registered);
    const names = new Set([entry.name, entry.latin ?? '', ...entry.variants].map(nameKey));
    for (const { name, article } of entry.copies) names.add(inArticle(nameKey(name), article));
    for (const name of names) {
      if (name === '') continue;
      const bearers = this.#byName.get(name);
      if (bearers) bearers.push(registered);
      else this.#byName.set(name, [registered]);
    }
  }

  /** By slug or former slug. */
  get(type: RegistryType, address: string): Registered | undefined {
    return this.#bySlug.get(`${type}/${address}`);
  }

  /** Everyone who bears the name, or bears it in this article's copy. */
  named(name: string, article: string): readonly Registered[] {
    const key = nameKey(name);
    return this.#byName.get(inArticle(key, article)) ?? this.#byName.get(key) ?? [];
  }
}

function inArticle(key: string, article: string): string {
  return `${article}/${key}`;
}
