/** A spun copy and its reconstruction, cut where they differ. */
import type { ArticleRecord } from '../ingest/publish/records.ts';

export interface RestoredPiece {
  readonly before: string;
  readonly after: string;
  readonly changed: boolean;
}

/** One row a paragraph; `before` joined gives the paragraph, `after` joined the reconstruction. */
export function restoredPieces(
  article: Pick<ArticleRecord, 'paragraphs' | 'reconstruction'>,
): readonly (readonly RestoredPiece[])[] {
  const byParagraph = Map.groupBy(article.reconstruction, ({ place }) => place.paragraph);
  return article.paragraphs.map(({ text }, paragraph) => {
    const row: RestoredPiece[] = [];
    let at = 0;
    const keep = (to: number) => {
      const same = text.slice(at, to);
      if (same !== '') row.push({ before: same, after: same, changed: false });
    };
    for (const { place, before, after } of byParagraph.get(paragraph) ?? []) {
      keep(place.range[0]);
      row.push({ before, after, changed: true });
      at = place.range[1];
    }
    keep(text.length);
    return row;
  });
}
