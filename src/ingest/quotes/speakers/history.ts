/** What has been said in an article so far: who was named where, and who spoke. */

import type { Evidence, Range, Speaker } from '../../model.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { clauseAtEnd } from '../text/sentences.ts';
import { actsIn } from './acting.ts';
import type { Cast, Member } from './cast.ts';
import type { Subjects } from './subjects.ts';
import { type Spoken, Voices } from './voices.ts';
import { wellFormed } from './well-formed.ts';

/** A named mention of the text, in the order of the text. */
export interface Occurrence {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly member: Member;
  readonly quoted: boolean;
}

/** Reads clauses: their subjects, and who they are. */
export interface Readings {
  readonly before: Subjects;
  readonly resolve: (mention: Mention, paragraph: Paragraph) => Resolved;
}

export interface Resolved {
  readonly speaker: Speaker | null;
  readonly antecedent: Evidence | null;
  readonly candidates: readonly string[];
}

/** So many mentions are looked back over; what lies further back is no antecedent. */
const memory = 60;

/** So many times whoever is meant is told by a clause that points further back; no reader follows more. */
const mostLinks = 8;

export class History {
  readonly cast: Cast;
  readonly paragraphs: readonly Paragraph[];
  /** Who published what a document is, by its kind, as far as is known yet. */
  readonly published = new Map<RegExp, Resolved>();
  /** Whose report or study the lead of the article tells of, as soon as it is known. */
  leading: Resolved | null = null;
  readonly #occurrences: readonly Occurrence[];
  readonly #order: ReadonlyMap<Paragraph, number>;
  readonly #voices = new Voices();
  /** How many clauses are being followed back at this moment. */
  #links = 0;
  readonly #subjects: Readings;
  readonly #acting = new Map<string, boolean>();
  /** Where people are named outside quotation marks, in the order of the text. */
  readonly people: readonly Occurrence[];
  /** The first place of each of them. */
  readonly persons: readonly Occurrence[];
  /** Where bodies are named outside quotation marks. */
  readonly bodies: readonly Occurrence[];

  constructor(
    cast: Cast,
    occurrences: readonly Occurrence[],
    paragraphs: readonly Paragraph[],
    subjects: Readings,
  ) {
    this.#subjects = subjects;
    this.cast = cast;
    this.paragraphs = paragraphs;
    this.#occurrences = occurrences;
    this.#order = new Map(paragraphs.map((paragraph, index) => [paragraph, index]));
    const plain = occurrences.filter((one) => !one.quoted);
    this.people = plain.filter((one) => one.member.type === 'person');
    this.bodies = plain.filter((one) => one.member.type === 'organisation');
    const seen = new Set<Member>();
    this.persons = this.people.filter(({ member }) => !seen.has(member) && seen.add(member));
  }

  /**
   * Who the nearest clause before `at`, not before `from`, is about whose subject passes the test; null where
   * none does, or nobody knows who it is. `words`: what a clause must hold to be read.
   */
  subject(
    paragraph: Paragraph,
    from: number,
    at: number,
    test: (mention: Mention) => boolean,
    words: RegExp | null = null,
  ): Resolved | null {
    for (const mention of this.#subjects.before(paragraph, from, at, words)) {
      if (mention.range[0] < from) return null;
      if (!test(mention)) continue;
      if (this.#links >= mostLinks) return null;
      this.#links += 1;
      const resolved = this.#subjects.resolve(mention, paragraph);
      this.#links -= 1;
      if (!resolved.speaker || !wellFormed(resolved.speaker)) return null;
      return { ...resolved, antecedent: resolved.antecedent ?? evidenceAt(paragraph, mention.core) };
    }
    return null;
  }

  /** Whether the article tells of a name what is told of bodies. */
  acts(name: string): boolean {
    let known = this.#acting.get(name);
    if (known === undefined) {
      known = actsIn(this.paragraphs, name);
      this.#acting.set(name, known);
    }
    return known;
  }

  /** The number of a paragraph. */
  order(paragraph: Paragraph): number {
    return this.#order.get(paragraph) ?? 0;
  }

  /** The paragraph and those before it, the nearest first, at most `reach` of them back. */
  *back(paragraph: Paragraph, reach = Number.POSITIVE_INFINITY): Generator<Paragraph> {
    const index = this.order(paragraph);
    for (let order = index; order >= Math.max(0, index - reach); order--) {
      const one = this.paragraphs[order];
      if (one) yield one;
    }
  }

  /** Remembers that somebody spoke. */
  add(spoken: Spoken): void {
    this.#voices.add(spoken);
  }

  /** What `answer` tells, where nobody who speaks behind that place is known yet. */
  until<T>(paragraph: Paragraph, at: number, answer: () => T): T {
    return this.#voices.until({ paragraph: this.order(paragraph), at }, answer);
  }

  /** The last who spoke and passes the test, not further back than paragraph `from`. */
  lastSpoken(from: number, test: (speaker: Speaker, spoken: Spoken) => boolean): Spoken | undefined {
    return this.#voices.last(from, (one) => test(one.speaker, one));
  }

  /** Occurrences before a place, the nearest first. */
  before(paragraph: Paragraph, at: number): Occurrence[] {
    const index = this.order(paragraph);
    const out: Occurrence[] = [];
    for (let i = this.#lastBefore(index, at); i >= 0 && out.length < memory; i--) {
      const one = this.#occurrences[i];
      if (one) out.push(one);
    }
    return out;
  }

  /** The people among them who are named outside quotation marks. */
  peopleBefore(paragraph: Paragraph, at: number): Occurrence[] {
    return this.before(paragraph, at).filter((one) => one.member.type === 'person' && !one.quoted);
  }

  #lastBefore(index: number, at: number): number {
    let low = 0;
    let high = this.#occurrences.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const one = this.#occurrences[middle];
      const order = one ? this.order(one.paragraph) : 0;
      if (one && (order < index || (order === index && one.end <= at))) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

export const nobody: Resolved = { speaker: null, antecedent: null, candidates: [] };

/** A speaker whom the mention itself names. */
export function found(speaker: Speaker): Resolved {
  return { speaker, antecedent: null, candidates: [] };
}

export const organisationNamed = (name: string, aliases: readonly string[] = []): Speaker => ({
  name: clean(name),
  type: 'organisation',
  aliases: [...aliases],
  role: null,
});

export function speakerOf(member: Member): Speaker {
  return { name: member.name, type: member.type, aliases: [...member.aliases], role: member.role };
}

/** The words of a paragraph that show who is meant, with their place in its part. */
export const evidenceAt = ({ text, part, offset }: Paragraph, [start, end]: Range): Evidence => ({
  text: text.slice(start, end),
  part,
  range: [offset + start, offset + end],
});

/** What a pronoun stands for: the member named there. */
export const named = (one: Occurrence): Resolved => ({
  speaker: speakerOf(one.member),
  antecedent: evidenceAt(one.paragraph, [one.start, one.end]),
  candidates: [],
});

/** What a pronoun stands for: whoever spoke there. */
export function spoke(one: Spoken): Resolved {
  return { speaker: one.speaker, antecedent: one.evidence, candidates: [] };
}

/** What somebody does who is the subject: behind the name, its Latin form and a title. */
const acts =
  /^(?:[（(][^（）()]*[）)])?(?:教授|博士|先生|女士)?(?:(?:在|对)[^，。！？]{1,14}(?:后|时|[中上]|(?=表示))){0,2}(?:也|则|还|曾|同意|欢迎|反对|支持|批评|称赞|担心|希望|表示|说|认为|指出|强调|补充)/;

/** The mention stands at the head of its clause, with an office before it at most: it is the subject. */
export function opensSentence(one: Occurrence): boolean {
  const { flat } = one.paragraph;
  if (flat.charAt(one.end) === '的') return false;
  const clause = clauseAtEnd(flat.slice(Math.max(0, one.start - 40), one.start), '。，！？”；：')
    .trim()
    .replace(/^(?:据说|据报道|据称|据悉)/, '');
  if (
    clause === '' ||
    // `VC Felicis 的 Myers`
    /^[A-Z][A-Za-z0-9 .&-]* ?的$/.test(clause) ||
    // `研究桥梁的奥兰·韦伯教授同意`
    (clause.endsWith('的') && acts.test(flat.slice(one.end, one.end + 60))) ||
    officeAtEnd(clause.replace(/的$/, '')) !== '' ||
    organisationEnding(clause) !== ''
  )
    return !/(?:对|向|与|跟|给|把|被|让|由|据|从|比|像)[^，]{0,20}$/.test(clause);
  return (
    clause.length <= 8 &&
    !/(?:—|他|她|它|认为|觉得|没|不|会|对|向|与|和|跟|给|把|被|让|由|据|从|比|像|为|于|在|是|的|了|将|因|着|过)/.test(
      clause,
    )
  );
}

export const clean = (name: string) =>
  name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:但|而|不过|然而)(?=[一-鿿]{4})/, '');
