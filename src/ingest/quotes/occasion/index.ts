/**
 * When and where a quotation was said. What stands in its own sentence, before or beside the reporting word,
 * holds; where nothing does, what the same speaker's last quotation in the section had holds on.
 */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { dateIn, type When } from './dates.ts';
import { eventIn } from './events.ts';

export interface Occasion {
  readonly occasion: string | null;
  readonly date: string | null;
  readonly dateBasis: When['basis'] | null;
}

export const nowhere: Occasion = { occasion: null, date: null, dateBasis: null };

/** Furthest before a reporting word that its occasion is looked for; sentences are seldom longer. */
const reach = 200;

/** Asked of an article's quotations in the order of the text. */
export class Occasions {
  readonly #published: string | null;
  /** The last quotation: what stands in it tells nothing of the next. */
  #last: Claim | null = null;
  /** By speaker, since the last heading. */
  readonly #section = new Map<string, Occasion>();

  /** @param published ISO day of publication. */
  constructor(published: string | null) {
    this.#published = published;
  }

  /** A heading begins another subject. */
  turnTo(paragraph: Paragraph): void {
    if (paragraph.kind === 'heading') this.#section.clear();
  }

  of(claim: Claim, speaker: string | null): Occasion {
    if (claim.kind === 'headline' || speaker === null) return nowhere;
    const own = this.#own(claim);
    this.#last = claim;
    const held = this.#section.get(speaker);
    const occasion = own.occasion === null && own.date === null ? (held ?? nowhere) : own;
    if (occasion !== nowhere) this.#section.set(speaker, occasion);
    return occasion;
  }

  #own({ report, speaker, cue, range, paragraph }: Claim): Occasion {
    const home = report?.paragraph ?? speaker?.paragraph ?? paragraph;
    const until = cue?.range[1] ?? speaker?.mention.range[1];
    if (until === undefined) return nowhere;
    const told = this.#last?.paragraph === home && this.#last.range[1] < until ? this.#last.range[1] : 0;
    const start = Math.max(sentenceAt(home, until - 1)[0], until - reach, told);
    const words = outside(home, start, until, home === paragraph ? range : null);
    const when = dateIn(words, this.#published);
    return { occasion: eventIn(words), date: when?.date ?? null, dateBasis: when?.basis ?? null };
  }
}

/** The text of `[start, end)` outside quotation marks, works' titles kept, without the quotation's own words. */
function outside(paragraph: Paragraph, start: number, end: number, own: Range | null): string {
  let out = '';
  let at = start;
  const skip = (from: number, to: number) => {
    if (from > at) out += paragraph.text.slice(at, Math.min(from, end));
    at = Math.max(at, to);
  };
  for (const { outer, inner, depth } of paragraph.quoted) {
    if (outer[1] <= start || outer[0] >= end) continue;
    const spoken = depth === 0 && /[。！？，…]$/.test(paragraph.text.slice(...inner));
    if (spoken) skip(outer[0], outer[1]);
  }
  if (own && own[0] < end && own[1] > start) skip(own[0], own[1]);
  if (at < end) out += paragraph.text.slice(at, end);
  return out;
}
