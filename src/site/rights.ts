/** What the owner of an article lets us show, as the keeper recorded it. */
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';

type Rights = Pick<ArticleRecord, 'rights'>;

/** Whether the article itself may be read here. */
export function showsArticle({ rights }: Rights): boolean {
  return rights === 'full';
}

/** Whether the words of its quotes may be read here. */
export function showsWords({ rights }: Rights): boolean {
  return rights !== 'none';
}

/** The article as it may be handed out: without its text where only quotes or neither may be shown. */
export function releasedArticle(article: ArticleRecord): ArticleRecord {
  return showsArticle(article) ? article : { ...article, paragraphs: [], edits: [], titleEdits: [] };
}

/** The quote as it may be handed out; null where its words may not be. */
export function releasedQuote(quote: QuoteRecord, article: ArticleRecord): QuoteRecord | null {
  return showsWords(article) ? quote : null;
}
