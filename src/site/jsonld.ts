/** schema.org descriptions, so that machines see what readers see. */
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { address, speakerAddress } from './addresses.ts';
import { absolute } from './edition.ts';
import type { SpeakerEntry } from './speakers.ts';
import { titleOf } from './words.ts';

/** https://schema.org/Quotation; `text` only where the words may be shown. */
export function quotationData(quote: QuoteRecord, article: ArticleRecord, words: boolean): object {
  const { speaker } = quote;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quotation',
    '@id': absolute(address.quote(quote.id)),
    identifier: quote.id,
    inLanguage: 'zh-CN',
    ...(words ? { text: quote.text } : {}),
    ...(speaker
      ? {
          spokenByCharacter: {
            '@type': speaker.type === 'person' ? 'Person' : 'Organization',
            name: speaker.name,
            url: absolute(speakerAddress(speaker)),
          },
        }
      : {}),
    ...(quote.date ? { dateCreated: quote.date } : {}),
    isPartOf: articleData(article),
  };
}

/** https://schema.org/NewsArticle */
export function articleData(article: ArticleRecord): object {
  return {
    '@type': 'NewsArticle',
    headline: titleOf(article),
    url: absolute(address.article(article.slug)),
    ...(article.published ? { datePublished: article.published } : {}),
    ...(article.author ? { author: { '@type': 'Person', name: article.author } } : {}),
    ...(article.outlet ? { publisher: { '@type': 'Organization', name: article.outlet } } : {}),
    ...(article.url ? { isBasedOn: article.url } : {}),
  };
}

/** https://schema.org/ProfilePage */
export function profileData(entry: SpeakerEntry, path: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': entry.type === 'person' ? 'Person' : 'Organization',
      name: entry.name,
      alternateName: [entry.latin, ...entry.variants].filter(Boolean),
      url: absolute(path),
      sameAs: entry.links.map(([, url]) => url),
    },
  };
}
