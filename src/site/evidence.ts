/** The proof of an attribution, laid out to be read: passages of the article with what proves it marked. */
import type { ArticleRecord, QuoteRecord } from '../ingest/publish/records.ts';
import { type Segment, segments } from './segments.ts';

type Place = QuoteRecord['place'];

export type Mark = 'words' | 'speaker' | 'cue';

export interface Passage {
  /** The sentence of the quote, an earlier one that names the speaker, or one that tells when and where. */
  readonly role: 'sentence' | 'earlier' | 'occasion';
  readonly segments: readonly Segment[];
  /** Whether text of the paragraph was left out before and after. */
  readonly cut: readonly [before: boolean, after: boolean];
}

/** Characters shown on each side of a name that stands elsewhere; a clause or two of Chinese. */
const contextLength = 36;

/** The sentence of the quote, then each place outside of it that names the speaker or tells when and where. */
export function passages(quote: QuoteRecord, article: ArticleRecord): readonly Passage[] {
  const { mention, cue, antecedent, told } = quote.evidence;
  const all: readonly (readonly [Place, Mark])[] = [
    [quote.place, 'words'],
    ...marked(mention, 'speaker'),
    ...marked(antecedent, 'speaker'),
    ...marked(cue, 'cue'),
  ];
  const occasions = [told].filter(
    (place): place is Place => place !== null && !within(place, quote.sentence),
  );
  const outside = [mention, antecedent, cue].filter(
    (place): place is Place =>
      place !== null && ![quote.sentence, ...occasions].some((frame) => within(place, frame)),
  );
  const earlier: Place[] = [];
  for (const place of outside) {
    if (earlier.some((one) => within(place, one))) continue;
    earlier.push(around(place, textAt(place, article).length));
  }
  return [
    passage('sentence', quote.sentence, all, article),
    ...earlier.map((frame) => passage('earlier', frame, all, article)),
    ...occasions.map((frame) => passage('occasion', frame, all, article)),
  ];
}

/** The text a place points into: the title, or a paragraph. */
export function textAt({ paragraph }: Place, article: ArticleRecord): string {
  return paragraph === null ? (article.title ?? '') : (article.paragraphs[paragraph]?.text ?? '');
}

function passage(
  role: Passage['role'],
  frame: Place,
  all: readonly (readonly [Place, Mark])[],
  article: ArticleRecord,
): Passage {
  const text = textAt(frame, article);
  const [start, end] = frame.range;
  const spans = all
    .filter(([place]) => place.paragraph === frame.paragraph)
    .map(([place, label]) => ({
      range: [Math.max(0, place.range[0] - start), Math.max(0, place.range[1] - start)] as const,
      label,
    }));
  return { role, segments: segments(text.slice(start, end), spans), cut: [start > 0, end < text.length] };
}

function marked(place: Place | null, mark: Mark): readonly (readonly [Place, Mark])[] {
  return place ? [[place, mark]] : [];
}

function within(inner: Place, outer: Place): boolean {
  return (
    inner.paragraph === outer.paragraph &&
    inner.range[0] >= outer.range[0] &&
    inner.range[1] <= outer.range[1]
  );
}

function around({ paragraph, range }: Place, length: number): Place {
  return {
    paragraph,
    range: [Math.max(0, range[0] - contextLength), Math.min(length, range[1] + contextLength)],
  };
}
