/**
 * When and where a quotation was said. What stands in its own sentence, before or beside the reporting word,
 * holds; where nothing does, what the section said of the same speaker holds on until another speaks: with a
 * quotation, or in a sentence that sets the scene (`3月23日，某大会在上海开幕，张三发表演讲。`).
 */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import type { Occurrence } from '../speakers/history.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { dateIn, type When } from './dates.ts';
import { eventIn, meetingIn } from './events.ts';

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
  readonly #people: ReadonlyMap<Paragraph, readonly Occurrence[]>;
  /** The last quotation: what stands in it tells nothing of the next. */
  #last: Claim | null = null;
  /** By speaker, since the last heading or the last quotation of another. */
  readonly #section = new Map<string, Occasion>();

  /**
   * @param published ISO day of publication.
   * @param occurrences every place where someone is named.
   */
  constructor(published: string | null, occurrences: readonly Occurrence[]) {
    this.#published = published;
    const people = occurrences.filter(({ quoted, member }) => !quoted && member.type === 'person');
    this.#people = Map.groupBy(people, ({ paragraph }) => paragraph);
  }

  /** To be called with every paragraph, before its quotations. A heading begins another subject. */
  turnTo(paragraph: Paragraph): void {
    if (paragraph.kind === 'heading') this.#section.clear();
    const people = this.#people.get(paragraph) ?? [];
    let next = 0;
    for (const [start, end] of people.length === 0 ? [] : paragraph.sentences) {
      const present = new Set<string>();
      for (let one = people[next]; one && one.start < end; one = people[++next]) present.add(one.member.name);
      const [name] = present;
      if (present.size !== 1 || name === undefined || end - start > 2 * reach) continue;
      const words = outside(paragraph, start, end, null);
      const occasion = meetingIn(words);
      if (occasion !== null) this.#section.set(name, this.#dated(words, occasion));
    }
  }

  of(claim: Claim, speaker: string | null): Occasion {
    if (claim.kind === 'headline' || speaker === null) return nowhere;
    const own = this.#own(claim);
    this.#last = claim;
    const held = this.#section.get(speaker);
    // Once somebody else has spoken, who speaks again may do so elsewhere.
    this.#section.clear();
    const document = claim.speaker?.mention.kind === 'document';
    const occasion = own.occasion === null && own.date === null && !document ? (held ?? nowhere) : own;
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
    return this.#dated(words, eventIn(words));
  }

  /** An occasion that carries its year (`2024某某大会`) dates a `3月23日` of an article without a date. */
  #dated(words: string, occasion: string | null): Occasion {
    const year = /^(?:19|20)\d{2}/.exec(occasion ?? '')?.[0];
    const ofYear = year !== undefined && /\d ?月 ?\d{1,2} ?日/.test(words) ? `${year}-12-31` : null;
    const when = dateIn(words, this.#published ?? ofYear);
    return { occasion, date: when?.date ?? null, dateBasis: when?.basis ?? null };
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
