/** The files of `/data/`: what is in each, and its schema. What may not be shown is not handed out either. */
import { z } from 'zod';
import type { Message } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import { registryEntry } from '../ingest/people/registry.ts';
import { ledgerLine } from '../ingest/publish/ledger/ledger.ts';
import { articleRecord, quoteRecord } from '../ingest/publish/records.ts';
import { articleOf, type Library, library } from './library.ts';
import { releasedArticle, releasedQuote } from './rights.ts';
import type { SpeakerEntry } from './speakers.ts';

export interface Download {
  /** File name without its ending. */
  readonly name: string;
  readonly what: Message;
  readonly schema: z.ZodType;
  readonly records: () => Promise<readonly object[]>;
}

const speaker = registryEntry.extend({ slug: z.string() }).partial().required({ slug: true, name: true });

export const downloads: readonly Download[] = [
  {
    name: 'articles',
    what: site.dataArticles,
    schema: articleRecord,
    records: async () => (await library()).articles.map(releasedArticle),
  },
  {
    name: 'quotes',
    what: site.dataQuotes,
    schema: quoteRecord,
    records: async () => released(await library()),
  },
  { name: 'people', what: site.dataPeople, schema: speaker, records: () => speakers('people') },
  {
    name: 'organisations',
    what: site.dataOrganisations,
    schema: speaker,
    records: () => speakers('organisations'),
  },
  {
    name: 'ledger',
    what: site.dataLedger,
    schema: ledgerLine,
    records: async () => (await library()).ledger,
  },
];

function released(all: Library): readonly object[] {
  return all.records.flatMap((quote) => releasedQuote(quote, articleOf(quote, all)) ?? []);
}

async function speakers(which: 'people' | 'organisations'): Promise<readonly object[]> {
  return [...(await library())[which].values()].map(record);
}

function record({
  slug,
  name,
  latin,
  variants,
  distinguish,
  roles,
  links,
  reviewed,
  formerly,
  note,
}: SpeakerEntry) {
  return {
    slug,
    name,
    ...(latin ? { latin } : {}),
    variants,
    ...(distinguish ? { distinguish } : {}),
    roles,
    links: Object.fromEntries(links),
    status: reviewed ? 'reviewed' : 'detected',
    formerly,
    ...(note ? { note } : {}),
  };
}
