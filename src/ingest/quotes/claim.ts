/** What a sieve answers: these words, said by this speaker. */
import type { QuoteKind, Range } from '../model.ts';
import type { Mention } from './mentions/mention.ts';
import type { Report } from './reports.ts';
import type { Paragraph } from './text/paragraph.ts';

export interface Claim {
  readonly kind: QuoteKind;
  readonly paragraph: Paragraph;
  /** The words, in the paragraph. */
  readonly range: Range;
  /** Who speaks, and in which paragraph that stands; null: nobody is named. */
  readonly speaker: { readonly mention: Mention; readonly paragraph: Paragraph } | null;
  /** The reporting word; its paragraph is that of the speaker. */
  readonly cue: { readonly text: string; readonly range: Range } | null;
  readonly report: Report | null;
  readonly sieve: string;
}
