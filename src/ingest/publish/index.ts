/** An ingested article becomes its records. */
import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { Ingested } from '../index.ts';
import { articleRecord } from './article.ts';
import { mint } from './ledger/mint.ts';
import { quoteRecord, sourceRange } from './quote.ts';
import type { ArticleRecord, QuoteRecord } from './records.ts';

export interface Published {
  readonly article: ArticleRecord;
  readonly quotes: readonly QuoteRecord[];
}

export function publish({ article, quotations }: Ingested, slug: string, taken: Set<string>): Published {
  const edits = article.body.log.edits;
  const places = location(new VFile(article.source.text));
  const quotes = quotations.flatMap((quotation, index) => {
    const range = sourceRange(article, quotation.part, quotation.range);
    const id = mint(article.source.sha256, range, (wish) => taken.has(wish));
    taken.add(id);
    const speaker = quotation.speaker && {
      id: `${slug}--${index + 1}`,
      name: quotation.speaker.name,
      type: quotation.speaker.type,
      aliases: [...quotation.speaker.aliases],
    };
    const point = (offset: number) => places.toPoint(offset);
    return quoteRecord(article, quotation, { id, slug, speaker, topics: [], edits, point }) ?? [];
  });
  const ids = quotes.map((quote) => quote.id);
  return { article: articleRecord(article, slug, edits, ids, []), quotes };
}
