/** Atom feeds (RFC 4287) of quotes. */
import { say } from '../i18n/index.ts';
import { site } from '../i18n/site.ts';
import type { QuoteRecord } from '../ingest/publish/records.ts';
import { address } from './addresses.ts';
import { articleOf, type Library } from './collection.ts';
import { absolute, edition } from './edition.ts';
import { escapeMarkup } from './embed.ts';
import { showsWords } from './rights.ts';
import { marked, snippet, speakerName, titleOf } from './words.ts';

/** Entries in a feed: a reader who comes by once a week misses nothing. */
const entryCount = 50;

/**
 * @param page address of the page the feed belongs to.
 * @param self address of the feed.
 * @param quotes newest first.
 */
export function feed(
  name: string,
  page: string,
  self: string,
  quotes: readonly QuoteRecord[],
  all: Library,
): Response {
  const entries = quotes
    .filter((quote) => showsWords(articleOf(quote, all)))
    .slice(0, entryCount)
    .map((quote) => entry(quote, all));
  const body = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<title>${escapeMarkup(`${name} · ${say(site.name)}`)}</title>
<id>${absolute(page)}</id>
<link href="${absolute(page)}"/>
<link rel="self" href="${absolute(self)}"/>
<updated>${edition}T00:00:00Z</updated>
<author><name>${say(site.name)}</name></author>
${entries.join('\n')}
</feed>
`;
  return new Response(body, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

function entry(quote: QuoteRecord, all: Library): string {
  const article = articleOf(quote, all);
  const url = absolute(address.quote(quote.id));
  const day = article.published ?? article.captured ?? edition;
  const title = `${speakerName(quote)}：${marked({ kind: quote.kind, text: snippet(quote.text, 40) })}`;
  const caveat = quote.verbatim ? '' : `（${say(site.notVerbatim)}）`;
  const content = `${marked(quote)}${caveat}——《${titleOf(article)}》`;
  return `<entry><title>${escapeMarkup(title)}</title><id>${url}</id><link href="${url}"/><updated>${day.slice(0, 10)}T00:00:00Z</updated><content type="text">${escapeMarkup(content)}</content></entry>`;
}
