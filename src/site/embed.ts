/** A quote to be put into other pages: text that reads right without script, network or our style. */
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { marked, speakerName, titleOf } from './words.ts';

/** A `<blockquote>` that names speaker, article and the permanent address. */
export function embed(quote: QuoteRecord, article: ArticleRecord, url: string): string {
  const date = quote.date ?? article.published;
  const from = [`《${titleOf(article)}》`, article.outlet, date].filter(Boolean).join('，');
  const caveat = quote.verbatim ? '' : `（${say(site.notVerbatim)}）`;
  return [
    `<blockquote cite="${escapeMarkup(url)}" lang="zh-CN">`,
    `  <p>${escapeMarkup(quote.verbatim ? marked(quote) : quote.text)}${caveat}</p>`,
    `  <footer>——${escapeMarkup(speakerName(quote))}，${escapeMarkup(from)} <a href="${escapeMarkup(url)}">${say(site.name)}</a></footer>`,
    '</blockquote>',
  ].join('\n');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for HTML and XML, in content and in attributes; what XML forbids is dropped. */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
