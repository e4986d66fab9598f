/** What a citation needs to know of a quote; every format is a pure function of it. */
import { cite } from '../i18n/cite.ts';
import { say } from '../i18n/index.ts';

export interface Citable {
  readonly id: string;
  /** Permanent address of the quote. */
  readonly url: string;
  /** As published, without outer quotation marks. */
  readonly words: string;
  readonly kind: 'direct' | 'indirect' | 'headline';
  /** Null where the speaker cannot be established. */
  readonly speaker: string | null;
  /** The speaker's office then. */
  readonly role: string | null;
  /** Day it was said, ISO or its beginning, and where. */
  readonly said: string | null;
  readonly occasion: string | null;
  readonly article: string;
  readonly author: string | null;
  readonly outlet: string | null;
  /** Day the article appeared, ISO. */
  readonly published: string | null;
  /** False where the copy is spun or corrupted: every format says so. */
  readonly verbatim: boolean;
  /** Day of access, ISO. */
  readonly accessed: string;
}

/** Longest quote that stands in a citation as a title, in characters; about a line of print. */
const titleLength = 30;

/** The words as the title of what is cited: cut to a line, without the stop at the end. */
export function titleOf(quote: Citable): string {
  const words = [...quote.words.replace(/\s+/gu, ' ')];
  const cut = words.length > titleLength ? `${words.slice(0, titleLength).join('')}……` : words.join('');
  return cut.replace(/[。，；：、？！.,;:?!\s]+$/u, '') + caveat(quote);
}

/** What must be said beside the words: that they are reported, or not known to be verbatim. */
export function caveat(quote: Pick<Citable, 'kind' | 'verbatim'>): string {
  if (!quote.verbatim) return say(cite.altered);
  if (quote.kind === 'direct') return '';
  return say(quote.kind === 'indirect' ? cite.reported : cite.headline);
}

/** The words as they may be called: in quotation marks only where they are known to be the speaker's. */
export function quoted(quote: Citable): string {
  return quote.kind === 'direct' && quote.verbatim ? `“${quote.words}”` : quote.words;
}

/** Year of an ISO date; empty where there is none. */
export function yearOf(date: string | null): string {
  return date?.slice(0, 4) ?? '';
}
