/** A small invented collection for the tests of this folder. */
import { registryEntry } from '../ingest/people/registry.ts';
import { articleRecord, type QuoteRecord, quoteRecord } from '../ingest/publish/records.ts';
import { collect, type Library, type Raw } from './collection.ts';

const text = '张三昨日在年会上表示，算力不够用。他说：“没有卡，就没有感情。”';

const base = {
  article: 'one',
  kind: 'direct',
  text: '没有卡，就没有感情。',
  range: [21, 31],
  speaker: { id: 'zhang-san', name: '张三', type: 'person', aliases: [], members: [] },
  mention: null,
  cue: null,
  rule: 'cue-colon',
  confidence: 0.9,
  occasion: '年会',
  date: '2024-03-01',
  dateBasis: 'reckoned',
  role: '某公司董事长',
  candidates: [],
  channel: null,
  verbatim: true,
  place: { paragraph: 0, range: [21, 31] },
  sentence: { paragraph: 0, range: [17, 32] },
  evidence: {
    mention: { paragraph: 0, range: [17, 18] },
    cue: { paragraph: 0, range: [18, 19] },
    antecedent: { paragraph: 0, range: [0, 2] },
    told: null,
  },
  line: 1,
  column: 22,
  edits: [],
  topics: ['chips'],
  same: [],
};

export function sampleQuote(changes: Partial<QuoteRecord> = {}): QuoteRecord {
  return quoteRecord.parse({ ...base, id: 'aaaaaaaa', ...changes });
}

export const sampleArticle = articleRecord.parse({
  slug: 'one',
  source: 'content/sources/one.txt',
  sha256: '0'.repeat(64),
  encoding: 'utf-8',
  script: 'hans',
  title: '年会上的话',
  published: '2024-03-02',
  author: null,
  outlet: '某报',
  flags: [],
  paragraphs: [{ kind: 'paragraph', text, range: [0, text.length] }],
  edits: [],
  titleRange: null,
  titleEdits: [],
  supplied: [],
  url: null,
  captured: null,
  rights: 'full',
  note: null,
  topics: ['chips'],
  quotes: ['aaaaaaaa', 'bbbbbbbb'],
  reconstruction: [],
});

/** Two quotes of one article: one of a registered person, one of nobody known. */
export function sampleLibrary(changes: Partial<Raw> = {}): Library {
  return collect({
    articles: [sampleArticle],
    quotes: [
      sampleQuote(),
      sampleQuote({
        id: 'bbbbbbbb',
        speaker: null,
        kind: 'indirect',
        date: null,
        occasion: null,
        role: null,
      }),
    ],
    people: new Map([
      ['zhang-san', registryEntry.parse({ name: '张三丰', latin: 'Zhang', status: 'reviewed' })],
    ]),
    organisations: new Map(),
    topics: [{ id: 'chips', name: '芯片', words: ['卡'] }],
    ledger: [],
    ...changes,
  });
}
