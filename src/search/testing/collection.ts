/** Collections made for tests, of nothing but the texts that matter. */
import type { ArticleRecord, QuoteRecord } from '../../ingest/publish/records.ts';
import type { Collection } from '../records.ts';

export function article(
  slug: string,
  paragraphs: readonly string[],
  more: Partial<ArticleRecord> = {},
): ArticleRecord {
  return {
    slug,
    source: `${slug}.txt`,
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    script: 'hans',
    title: null,
    published: null,
    author: null,
    outlet: null,
    flags: [],
    paragraphs: paragraphs.map((text) => ({ kind: 'paragraph', text, range: [0, text.length] })),
    edits: [],
    reconstruction: [],
    titleRange: null,
    titleEdits: [],
    supplied: [],
    url: null,
    captured: null,
    rights: 'full',
    note: null,
    topics: [],
    quotes: [],
    ...more,
  };
}

export function quote(id: string, slug: string, text: string, more: Partial<QuoteRecord> = {}): QuoteRecord {
  return {
    id,
    article: slug,
    kind: 'direct',
    text,
    range: [0, text.length],
    speaker: null,
    mention: null,
    cue: null,
    rule: 'none',
    confidence: 0,
    occasion: null,
    date: null,
    dateBasis: null,
    role: null,
    candidates: [],
    channel: null,
    verbatim: true,
    place: { paragraph: 0, range: [0, text.length] },
    sentence: { paragraph: 0, range: [0, text.length] },
    evidence: { mention: null, cue: null, antecedent: null, told: null },
    line: 1,
    column: 1,
    edits: [],
    topics: [],
    same: [],
    ...more,
  };
}

export function collection(parts: Partial<Collection>): Collection {
  return { articles: [], quotes: [], names: [], topics: [], ...parts };
}
