/** What the front page shows: a choice, never a judgement on what ingest decided. */

import type { QuoteRecord } from '../ingest/publish/records.ts';
import { speakerAddress } from './addresses.ts';
import { articleOf, type Library } from './collection.ts';
import type { Item } from './index-item.ts';
import { rolesOf } from './profile.ts';
import { showsWords } from './rights.ts';
import type { SpeakerEntry } from './speakers.ts';

/** Length of words that read well alone, in characters: more than a phrase, no more than four lines. */
const shortest = 16;
const longest = 96;
const leadCount = 6;
const peopleCount = 24;

/** Newest quotes that can stand alone: one a speaker, direct words before reported ones. */
export function leads(all: Library): readonly QuoteRecord[] {
  const fit = all.quotes.filter(
    (quote) =>
      quote.verbatim &&
      quote.speaker !== null &&
      quote.text.length >= shortest &&
      quote.text.length <= longest &&
      showsWords(articleOf(quote, all)),
  );
  const chosen = new Map<string, QuoteRecord>();
  for (const kind of ['direct', 'indirect'] as const) {
    for (const quote of fit) {
      if (chosen.size === leadCount) break;
      const speaker = quote.speaker?.id ?? '';
      if (quote.kind === kind && !chosen.has(speaker)) chosen.set(speaker, quote);
    }
  }
  return [...chosen.values()];
}

/** People with most quotes, in the order of the index. */
export function mostQuoted({ people }: Library): readonly SpeakerEntry[] {
  const all = [...people.values()];
  const speaking = all.filter((entry) => entry.quotes.length > 0);
  const chosen = new Set(speaking.sort((a, b) => b.quotes.length - a.quotes.length).slice(0, peopleCount));
  return all.filter((entry) => chosen.has(entry));
}

/** Searches worth a try: a topic, a person by name, a person by Latin name. */
export function tries(all: Library): readonly string[] {
  const people = [...mostQuoted(all)].sort((a, b) => b.quotes.length - a.quotes.length);
  const [first, ...others] = people;
  const latin = others
    .find((entry) => entry.latin)
    ?.latin?.split(' ')
    .at(-1)
    ?.toLowerCase();
  const word = all.topics[0]?.words[0];
  return [word, first && `@${first.name}`, latin].flatMap((one) => one ?? []);
}

/** @param all gives each its first office, to tell people by; without it there are only names. */
export function indexItems(entries: Iterable<SpeakerEntry>, all?: Library): readonly Item[] {
  return [...entries].map((entry) => ({
    initial: entry.initial,
    name: entry.name,
    href: speakerAddress({ id: entry.slug, type: entry.type }),
    count: entry.quotes.length,
    note: all && noteOf(entry, all),
  }));
}

function noteOf(entry: SpeakerEntry, all: Library): string | undefined {
  return (
    [rolesOf(entry, all)[0]?.title, entry.latin].find((note) => note && note !== entry.name) ?? undefined
  );
}
