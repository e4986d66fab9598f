/** A quotation as one record of `quotes.jsonl`. */
import type { Article, Edit, Evidence, Quotation, Range } from '../model.ts';
import { pair, titleEdits } from './article.ts';
import { type Place, placeOf, sentenceOf } from './places.ts';
import type { QuoteRecord } from './records.ts';

/** What others decided about the quotation. */
export interface Decided {
  readonly id: string;
  readonly slug: string;
  readonly speaker: QuoteRecord['speaker'];
  readonly topics: readonly string[];
  /** The article's edits, in order. */
  readonly edits: readonly Edit[];
  /** 1-based line and column of an offset in the source. */
  readonly point: (offset: number) => { line: number; column: number };
}

/** Marks of a copy whose words are not known to be the speaker's. */
const CORRUPTED = new Set(['spun', 'mojibake']);

/** The words as they stand in the source. */
export function sourceRange(article: Article, part: Quotation['part'], range: Range): Range {
  const passage = part === 'title' ? article.title : article.body;
  return passage ? passage.log.toSource(range) : [0, 0];
}

/** The words as published. */
export function wordsOf(article: Article, { part, range }: Pick<Quotation, 'part' | 'range'>): string {
  const passage = part === 'title' ? article.title : article.body;
  return passage?.text.slice(range[0], range[1]) ?? '';
}

/** @returns null where the words run over the edge of a paragraph: a mistake of whoever found them. */
export function quoteRecord(article: Article, quotation: Quotation, decided: Decided): QuoteRecord | null {
  const place = placeOf(article, quotation.part, quotation.range);
  if (!place) return null;
  const range = sourceRange(article, quotation.part, quotation.range);
  const point = decided.point(range[0]);
  const evidence = {
    mention: evidencePlace(article, quotation.mention),
    cue: evidencePlace(article, quotation.cue),
    antecedent: evidencePlace(article, quotation.antecedent),
    told: evidencePlace(article, quotation.told),
  };
  return {
    id: decided.id,
    article: decided.slug,
    kind: quotation.kind,
    text: wordsOf(article, quotation),
    range: pair(range),
    speaker: decided.speaker,
    mention: evidenceInSource(article, quotation.mention),
    cue: evidenceInSource(article, quotation.cue),
    rule: quotation.rule,
    confidence: quotation.confidence,
    occasion: quotation.occasion,
    date: quotation.date,
    dateBasis: quotation.dateBasis,
    role: quotation.speaker?.role ?? null,
    candidates: [...quotation.candidates],
    channel: quotation.channel,
    verbatim: !article.flags.some((flag) => CORRUPTED.has(flag)),
    place,
    sentence: sentenceOf(article, place, [evidence.mention, evidence.cue]),
    evidence,
    line: point.line,
    column: point.column,
    edits: touching(quotation.part === 'title' ? titleEdits(article) : decided.edits, range),
    topics: [...decided.topics],
    same: [],
  };
}

/** Indices of the edits (sorted, not overlapping) that change something inside `range`. */
export function touching(edits: readonly Edit[], range: Range): number[] {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle]?.range[1] ?? 0) <= range[0]) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < edits.length; at += 1) {
    const edit = edits[at];
    if (!edit || edit.range[0] >= range[1]) break;
    found.push(at);
  }
  return found;
}

function evidencePlace(article: Article, evidence: Evidence | null): Place | null {
  return evidence && placeOf(article, evidence.part, evidence.range);
}

function evidenceInSource(article: Article, evidence: Evidence | null): QuoteRecord['mention'] {
  return (
    evidence && {
      text: evidence.text,
      range: pair(sourceRange(article, evidence.part, evidence.range)),
    }
  );
}
