/**
 * When and where a quotation was said. What stands in its own sentence, before or beside the reporting word, holds;
 * where nothing does, what the text told of the same speaker before: with a quotation, or in a sentence that sets the
 * scene (`3月23日，某大会在上海开幕，张三发表演讲。`). A gathering or an interview goes on through the article, what
 * somebody wrote until another speaks.
 */
import type { Evidence, Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import { evidenceAt, type Occurrence } from '../speakers/history.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import { dateIn, type When } from './dates.ts';
import { documentIn, eventIn, isNamed, meetingIn } from './events.ts';

export interface Occasion {
  readonly occasion: string | null;
  readonly date: string | null;
  readonly dateBasis: When['basis'] | null;
  /** The words before that tell so, where the quotation's own sentence does not. */
  readonly told: Evidence | null;
}

export const nowhere: Occasion = { occasion: null, date: null, dateBasis: null, told: null };

/** What a quotation's own sentence tells, and its words. */
interface Own {
  readonly when: Occasion;
  readonly words: Evidence;
  /** What somebody says next he says there, too, though others speak between. */
  readonly lasts: boolean;
  /** It was another time than before. */
  readonly another: boolean;
}

const otherTime = /此前|之前|早前|早些时候|早在|曾|当年|[一二两三四五几多数]年前|去年|今年|事后|随后|后来/;

/** No article tells of more. */
const mostNamed = 50;

/** No document between whoever speaks and the reporting word is called by more. */
const longestDocument = 24;

/** Furthest before a reporting word that its occasion is looked for; sentences are seldom longer. */
const reach = 200;

/** Asked of an article's quotations in the order of the text. */
export class Occasions {
  readonly #published: string | null;
  readonly #people: ReadonlyMap<Paragraph, readonly Occurrence[]>;
  /** The last quotation: what stands in it tells nothing of the next. */
  #last: Claim | null = null;
  /** By speaker. */
  readonly #lasting = new Map<string, Occasion>();
  /** What does not last: of the last quotation's speaker, since the last heading. */
  #just: { readonly speaker: string; readonly when: Occasion } | null = null;
  /** When occasions were of which the article told so far, and in what words. */
  readonly #days = new Map<string, When & { readonly told: Evidence }>();

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
    if (paragraph.kind === 'heading') this.#just = null;
    const people = this.#people.get(paragraph) ?? [];
    let next = 0;
    for (const [start, end] of people.length === 0 ? [] : paragraph.sentences) {
      const present = new Set<string>();
      for (let one = people[next]; one && one.start < end; one = people[++next]) present.add(one.member.name);
      const [name] = present;
      if (present.size !== 1 || name === undefined || end - start > 2 * reach) continue;
      const words = outside(paragraph, start, end, null);
      const occasion = meetingIn(words);
      if (occasion === null) continue;
      const told = evidenceAt(paragraph, [start, end]);
      this.#lasting.set(name, { ...this.#dated(words, occasion, told), told });
    }
  }

  of(claim: Claim, speaker: string | null): Occasion {
    if (claim.kind === 'headline' || speaker === null) return nowhere;
    const own = this.#own(claim);
    this.#last = claim;
    if (this.#just?.speaker !== speaker) this.#just = null;
    if (!own) return nowhere;
    const { when, words, lasts, another } = own;
    if (when.occasion === null && when.date === null) {
      const document = claim.speaker?.mention.kind === 'document';
      return document || another ? nowhere : (this.#just?.when ?? this.#lasting.get(speaker) ?? nowhere);
    }
    const held = { ...when, told: when.told ?? words };
    if (lasts) this.#lasting.set(speaker, held);
    this.#just = { speaker, when: held };
    return when;
  }

  #own({ report, speaker, cue, range, paragraph }: Claim): Own | null {
    const home = report?.paragraph ?? speaker?.paragraph ?? paragraph;
    const mention = speaker?.mention;
    const nearest = cue?.range[1] ?? mention?.range[1];
    if (nearest === undefined) return null;
    const [first] = sentenceAt(home, nearest - 1);
    // Without a reporting word, up to the words, or, behind them, to the end of the clause.
    const clause = home.text.slice(nearest, nearest + reach).search(/[，。：！？]/);
    const behind = nearest + Math.max(0, clause);
    const until = cue ? nearest : home === paragraph && nearest <= range[0] ? range[0] : behind;
    const past = this.#last?.paragraph === home && this.#last.range[1] < nearest ? this.#last.range[1] : 0;
    const start = Math.max(first, nearest - reach, past);
    const own = home === paragraph ? range : null;
    const end = Math.min(until, nearest + reach);
    const words = outside(home, start, end, own);
    const event = (cue && eventIn(outside(home, start, cue.range[0], own))) ?? eventIn(words);
    const name = mention ? home.text.slice(...mention.range) : '';
    // `某社近日的一篇文章指出`
    const between =
      mention && cue ? home.text.slice(mention.range[1], cue.range[0]).slice(-longestDocument) : '';
    const document = documentIn(name, mention?.kind === 'document') ?? documentIn(between, false);
    const told = evidenceAt(home, [start, end]);
    const when = this.#dated(words, event?.name ?? document, told, name);
    return { when, words: told, lasts: event?.lasts ?? false, another: otherTime.test(words) };
  }

  /** @param told the same words, where they stand. @param speaker the words that name him. */
  #dated(words: string, occasion: string | null, told: Evidence, speaker = ''): Occasion {
    // An occasion that carries its year (`2024某某大会`) dates a `3月23日` of an article without a date.
    const year = /^(?:19|20)\d{2}/.exec(occasion ?? '')?.[0];
    const ofYear = year !== undefined && /\d ?月 ?\d{1,2} ?日/.test(words) ? `${year}-12-31` : null;
    const at = speaker === '' ? -1 : words.lastIndexOf(speaker);
    const here = dateIn(words, this.#published ?? ofYear, at);
    if (here && isNamed(occasion) && this.#days.size < mostNamed) this.#days.set(occasion, { ...here, told });
    const before = here ? null : this.#dayOf(occasion);
    const when = here ?? before;
    return { occasion, date: when?.date ?? null, dateBasis: when?.basis ?? null, told: before?.told ?? null };
  }

  /** `此次开发者大会上`: the day that the article gave the occasion before. */
  #dayOf(occasion: string | null): (When & { readonly told: Evidence }) | null {
    if (!isNamed(occasion)) return null;
    for (const [name, day] of this.#days) if (name.includes(occasion) || occasion.includes(name)) return day;
    return null;
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
