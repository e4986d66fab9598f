/** Decisions of a person, as they are told to a reader. */
import { getCollection } from 'astro:content';
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { Correction } from '../ingest/publish/corrections.ts';
import { address } from './addresses.ts';
import { type Library, library } from './library.ts';

export interface ToldCorrection {
  readonly id: string;
  readonly date: string;
  /** What was decided. */
  readonly what: string;
  readonly why: string;
  readonly by: string;
  readonly links: readonly { readonly href: string; readonly name: string }[];
}

/** The newest first. */
export async function corrections(): Promise<readonly ToldCorrection[]> {
  const entries = (await getCollection('corrections')) as unknown as readonly {
    id: string;
    data: { correction: Correction };
  }[];
  const all = await library();
  return entries.map(({ id, data: { correction } }) => told(id, correction, all)).reverse();
}

function told(id: string, one: Correction, all: Library): ToldCorrection {
  const { date, by, reason: why } = one;
  return { id, date, by, why, what: sentence(one, all), links: links(one, all) };
}

function sentence(one: Correction, all: Library): string {
  switch (one.decision) {
    case 'speaker':
      return one.speaker === null
        ? say(site.decidedUnknown)
        : say(site.decidedSpeaker, { name: nameOf(one.speaker, all) });
    case 'identify':
      return say(site.decidedIdentity, { mention: one.name, name: nameOf(one.speaker, all) });
    case 'withdraw':
      return say(site.decidedWithdrawn);
    case 'withdraw-source':
      return say(site.decidedSourceWithdrawn, { source: one.source });
    case 'restore':
      return say(site.decidedRestored);
    case 'restore-source':
      return say(site.decidedSourceRestored, { source: one.source });
    case 'not-a-quote':
      return say(site.decidedNoQuote);
    case 'move':
      return say(site.decidedMoved, { to: one.to });
    case 'merge':
      return say(site.decidedMerged, { name: nameOf(one.into, all) });
  }
}

function links(one: Correction, { ledgerById, quoteById, articleBySlug }: Library): ToldCorrection['links'] {
  const ids = [...('quote' in one ? [one.quote] : []), ...('to' in one ? [one.to] : [])];
  const quotes = ids
    .filter((id) => ledgerById.has(id) || quoteById.has(id))
    .map((id) => ({ href: address.quote(id), name: `/q/${id}/` }));
  const article = 'article' in one ? articleBySlug.get(one.article) : undefined;
  return article
    ? [...quotes, { href: address.article(article.slug), name: `《${article.title ?? article.slug}》` }]
    : quotes;
}

function nameOf(slug: string, { people, organisations }: Library): string {
  return (people.get(slug) ?? organisations.get(slug))?.name ?? slug;
}
