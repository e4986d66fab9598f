/** How words, dates and counts are put for a reader. */
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';

/** A quote's words as a reader sees them: what was said in its own words stands in quotation marks. */
export function marked(quote: Pick<QuoteRecord, 'kind' | 'text'>): string {
  return quote.kind === 'direct' ? `“${quote.text}”` : quote.text;
}

/** At most `length` characters, cut after a pause if there is one near, with an ellipsis. */
export function snippet(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length).join('');
  const pause = Math.max(...['。', '，', '；', '、', '！', '？'].map((mark) => cut.lastIndexOf(mark)));
  return `${pause > cut.length / 2 ? cut.slice(0, pause) : cut}……`;
}

/** The article's title; one without a title is named by the first words of its text. */
export function titleOf(article: Pick<ArticleRecord, 'title' | 'paragraphs' | 'slug'>): string {
  return article.title ?? snippet(article.paragraphs[0]?.text ?? article.slug, 24);
}

/** `2024-04` → `2024 年 4 月`. */
export function longDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return [year && `${year} 年`, month && `${Number(month)} 月`, day && `${Number(day)} 日`]
    .filter(Boolean)
    .join(' ');
}

export function kindName(kind: QuoteRecord['kind']): string {
  return say({ direct: site.direct, indirect: site.indirect, headline: site.headline }[kind]);
}

/** Class of a kind's name: the seal's red is for words known to be the speaker's own. */
export function kindClass(quote: Pick<QuoteRecord, 'kind' | 'verbatim'>): string {
  return quote.kind === 'direct' && quote.verbatim ? 'kind direct' : 'kind';
}

export function speakerName(quote: Pick<QuoteRecord, 'speaker'>): string {
  return quote.speaker?.name ?? say(site.unknownSpeaker);
}

/** When a quote counts as said: its own date, or the day its article appeared. */
export interface When {
  /** ISO date or its beginning. */
  readonly date: string | null;
  readonly basis: 'stated' | 'reckoned' | 'published' | null;
}

export function whenSaid(quote: QuoteRecord, article: ArticleRecord): When {
  if (quote.date) return { date: quote.date, basis: quote.dateBasis ?? 'stated' };
  if (article.published) return { date: article.published, basis: 'published' };
  return { date: null, basis: null };
}

/** `推算`, `见报`; nothing where the text gives the date. */
export function basisName(basis: When['basis']): string {
  if (basis === 'reckoned') return say(site.dateReckoned);
  if (basis === 'published') return say(site.datePublished);
  return '';
}
