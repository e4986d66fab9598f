/** An ingested article becomes its records and its MDX. Pure, but for what it adds to the registry in memory. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Ingested } from '../index.ts';
import type { Article, Edit, Quotation, Speaker } from '../model.ts';
import type { Registered, Registry } from '../people/registry.ts';
import { ArticleSpeakers, type Resolved } from '../people/resolve.ts';
import { SetAside } from '../set-aside.ts';
import { articleRecord } from './article.ts';
import type { Corrections } from './corrections.ts';
import { type Identified, identify, type Occurrence } from './ledger/identify.ts';
import type { Ledger, LedgerLine } from './ledger/ledger.ts';
import { fingerprint } from './ledger/words.ts';
import { articleMdx } from './mdx/index.ts';
import { placeOf, textOf } from './places.ts';
import { quoteRecord, sourceRange, wordsOf } from './quote.ts';
import type { ArticleRecord, QuoteRecord } from './records.ts';
import { verbatim } from './verbatim.ts';

/** What the site knows, as far as it bears on one article. */
export interface Known {
  readonly ledger: Ledger;
  readonly registry: Registry;
  readonly corrections: Corrections;
  readonly topicsOf: (text: string) => string[];
  /** Whether an id is used by another source of this run. */
  readonly taken: (id: string) => boolean;
}

/** How the source is called in the site. */
export interface Named {
  readonly slug: string;
  /** Below `content/sources`. */
  readonly name: string;
  /** Lines of the ledger that may be this source's. */
  readonly former: readonly LedgerLine[];
}

export interface Published {
  readonly article: ArticleRecord;
  readonly quotes: readonly QuoteRecord[];
  readonly mdx: string;
  /** Changes to the ledger, and lines a person has to decide on. */
  readonly identified: Pick<Identified, 'changes' | 'lost'>;
  /** Speakers nobody had met. */
  readonly met: readonly Registered[];
  /** Pairs of files that may stand for one speaker. */
  readonly twins: ArticleSpeakers['twins'];
  readonly namesakes: ArticleSpeakers['namesakes'];
  /** Spans that were found as quotes and do not re-locate to the letter: not published. */
  readonly unsound: readonly { readonly words: string; readonly line: number; readonly column: number }[];
}

/** The first office that an article gives each name; it need not stand with the first quotation. */
function officesOf(quotations: readonly Quotation[]): ReadonlyMap<string, string> {
  const offices = new Map<string, string>();
  for (const { speaker } of quotations)
    if (speaker?.role && !offices.has(speaker.name)) offices.set(speaker.name, speaker.role);
  return offices;
}

const withOffice = (speaker: Speaker, offices: ReadonlyMap<string, string>): Speaker => ({
  ...speaker,
  role: speaker.role ?? offices.get(speaker.name) ?? null,
});

/** @throws SetAside where nothing of the article can be published. */
export function publish({ article, quotations }: Ingested, named: Named, known: Known): Published {
  if (article.blocks.length === 0) throw new SetAside('no-text', 'there is no article in it');
  const { slug } = named;
  const edits = article.body.log.edits;
  const { sound = [], unsound = [] } = Object.groupBy(quotations, (one) =>
    isSound(article, one, edits) ? 'sound' : 'unsound',
  );
  const identified = identify(
    known.ledger,
    named.former,
    { name: named.name, sha256: article.source.sha256, article: slug },
    occurrences(article, sound),
    known.taken,
  );
  const speakers = new ArticleSpeakers(known.registry, slug, known.corrections.identified(slug));
  const offices = officesOf(sound);
  const places = location(new VFile(article.source.text));
  const point = (offset: number) => places.toPoint(offset) ?? { line: 1, column: 1 };
  const quotes = sound.flatMap((quotation, index) => {
    const id = identified.ids[index];
    if (!id) return [];
    const resolved = quotation.speaker && speakers.resolve(withOffice(quotation.speaker, offices));
    const topics = known.topicsOf(wordsOf(article, quotation));
    const speaker = resolved?.speaker ?? null;
    const record = quoteRecord(article, quotation, { id, slug, speaker, topics, edits, point });
    return record ? correct(record, resolved, known) : [];
  });
  const topics = known.topicsOf(`${article.metadata.title?.value ?? ''}\n${article.body.text}`);
  const ids = quotes.map(({ id }) => id);
  const record = articleRecord(article, slug, edits, ids, topics);
  return {
    article: record,
    quotes,
    mdx: articleMdx(record, quotes),
    identified,
    met: speakers.met,
    twins: speakers.twins,
    namesakes: speakers.namesakes,
    unsound: unsound.map((one) => ({
      words: wordsOf(article, one),
      ...point(sourceRange(article, one.part, one.range)[0]),
    })),
  };
}

/** Whether the words stand in one paragraph, and re-locate to the letter in the source. */
function isSound(article: Article, quotation: Quotation, edits: readonly Edit[]): boolean {
  const words = wordsOf(article, quotation);
  if (words.trim() === '' || !placeOf(article, quotation.part, quotation.range)) return false;
  const range = sourceRange(article, quotation.part, quotation.range);
  if (quotation.part === 'body') return verbatim(article.source.text, range, edits, words);
  // A title the keeper supplied is not the one the words stand in.
  const { title, metadata } = article;
  return (
    metadata.title?.value === title?.text &&
    verbatim(article.source.text, range, title?.log.edits ?? [], words)
  );
}

function occurrences(article: Article, quotations: readonly Quotation[]): Occurrence[] {
  const contexts = new Map<number | null, string>();
  return quotations.map((one) => {
    const paragraph = placeOf(article, one.part, one.range)?.paragraph ?? null;
    const context = contexts.get(paragraph) ?? fingerprint(textOf(article, paragraph));
    contexts.set(paragraph, context);
    const range = sourceRange(article, one.part, one.range);
    return { range, words: fingerprint(wordsOf(article, one)), context };
  });
}

/** What a person decided of the quote's speaker, and the names it could be, put in. */
function correct(
  record: QuoteRecord,
  resolved: Resolved | null,
  { corrections, registry }: Known,
): QuoteRecord {
  const decided = corrections.speakerOf(record.id);
  if (decided === undefined) {
    const candidates = [...new Set([...record.candidates, ...(resolved?.candidates ?? [])])];
    return { ...record, candidates };
  }
  const one =
    decided === null ? undefined : (registry.get('person', decided) ?? registry.get('organisation', decided));
  const speaker = one
    ? { id: one.slug, name: one.entry.name, type: one.type, aliases: [], members: [] }
    : null;
  return { ...record, speaker, rule: 'correction', confidence: 1, candidates: [], role: null };
}
