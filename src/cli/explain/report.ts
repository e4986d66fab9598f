/** Why a quote is what it is, for a keeper to read on a terminal. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { say } from '../../i18n/index.ts';
import { rules } from '../../i18n/rules.ts';
import type { Article, Evidence, Part, Quotation, Range } from '../../ingest/model.ts';
import { placeOf, sentenceOf, textOf } from '../../ingest/publish/places.ts';
import { sourceRange, touching, wordsOf } from '../../ingest/publish/quote.ts';
import { type Asked, findQuotations } from '../../ingest/quotes/index.ts';

/** What is to be explained: a span of the source. */
export interface Question {
  readonly article: Article;
  /** In the source: a quote's words, or a line. */
  readonly range: Range;
}

/** A paragraph of text for each quote that touches the range; one that says so where there is none. */
export function explain({ article, range }: Question): string[] {
  const asked: Asked[] = [];
  const quotations = findQuotations(article, { trace: (one) => asked.push(one) });
  const touched = (part: Part, span: Range) => overlap(sourceRange(article, part, span), range);
  const hit = quotations.filter((one) => touched(one.part, one.range));
  if (hit.length > 0) return hit.map((one) => report(article, one, asked));
  const tried = asked.filter((one) => touched(one.part, one.range)).map(({ sieve }) => sieve);
  return [
    tried.length > 0
      ? `No quote here. Asked, and none answered: ${[...new Set(tried)].join(', ')}.`
      : 'No quote here: no quotation marks, no reporting word with a speaker, or the text was removed.',
  ];
}

function report(article: Article, quotation: Quotation, asked: readonly Asked[]): string {
  const { source } = article;
  const places = location(new VFile(source.text));
  const at = (span: Range) => {
    const { line = 1, column = 1 } = places.toPoint(span[0]) ?? {};
    return `${line}:${column}`;
  };
  const own = sourceRange(article, quotation.part, quotation.range);
  const evidence = (one: Evidence | null) =>
    one ? `${one.text}  (${at(sourceRange(article, one.part, one.range))})` : 'none';
  const { speaker } = quotation;
  const rows: [string, string][] = [
    ['sentence', sentence(article, quotation)],
    ['words', wordsOf(article, quotation)],
    [
      'speaker',
      speaker ? [speaker.name, speaker.type, speaker.role].filter(Boolean).join(', ') : 'not established',
    ],
    ['mention', evidence(quotation.mention)],
    ['resolved to', evidence(quotation.antecedent)],
    ['cue', evidence(quotation.cue)],
    ['candidates', quotation.candidates.join(', ') || 'none'],
    ['occasion', quotation.occasion ?? 'none'],
    ['date', quotation.date ? `${quotation.date} (${quotation.dateBasis})` : 'none'],
    ['told before', evidence(quotation.told)],
    ['confidence', quotation.confidence.toFixed(2)],
    ...sieves(quotation, asked),
    ...edits(article, quotation, at),
  ];
  const body = rows.map(([name, value]) => `  ${name.padEnd(12)} ${value}`);
  return [`${source.path}:${at(own)}: ${quotation.kind}`, ...body].join('\n');
}

function sentence(article: Article, { part, range, mention, cue }: Quotation): string {
  const quote = placeOf(article, part, range);
  if (!quote) return '';
  const near = [mention, cue].map((one) => one && placeOf(article, one.part, one.range));
  const place = sentenceOf(article, quote, near);
  return textOf(article, place.paragraph).slice(...place.range);
}

/** The sieves asked about these words, up to the one that decided, and what that one goes by. */
function sieves({ part, range, rule }: Quotation, asked: readonly Asked[]): [string, string][] {
  const about = asked.filter((one) => one.part === part && overlap(one.range, range));
  const decided = about.findIndex((one) => one.answered && one.sieve === rule);
  const tried = about.slice(0, decided < 0 ? about.length : decided).filter((one) => !one.answered);
  const names = [...new Set(tried.map(({ sieve }) => sieve))].filter((sieve) => sieve !== rule);
  const message = rules[rule];
  return [
    ['tried', names.join(', ') || 'nothing before'],
    ['decided by', `${rule}${message ? `: ${say(message)} ${message.en}` : ''}`],
  ];
}

function edits(article: Article, quotation: Quotation, at: (range: Range) => string): [string, string][] {
  const log = quotation.part === 'title' ? article.title?.log : article.body.log;
  const all = log?.edits ?? [];
  const inside = touching(all, sourceRange(article, quotation.part, quotation.range));
  if (inside.length === 0) return [['edits', 'none: to the letter as in the source']];
  return inside.flatMap((index) => {
    const edit = all[index];
    return edit
      ? [['edit', `${at(edit.range)} ${edit.rule}: ${quoted(edit.before)} → ${quoted(edit.after)}`]]
      : [];
  });
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

function overlap(a: Range, b: Range): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
