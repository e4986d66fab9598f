/** Who is named in which paragraph, outside quotation marks. */
import type { Range } from '../../model.ts';
import type { Claim } from '../claim.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Occurrence } from './history.ts';

/** A name this near to the beginning of a paragraph opens it. */
const opens = 12;
/** … of the first behind words that open a section. */
const opensSection = 60;

/** So many names are offered where none is certain. */
const offered = 5;

export class People {
  readonly #paragraphs: readonly Paragraph[];
  readonly #named = new Map<Paragraph, Occurrence[]>();

  constructor(paragraphs: readonly Paragraph[], occurrences: readonly Occurrence[]) {
    this.#paragraphs = paragraphs;
    for (const one of occurrences) {
      if (one.quoted || one.member.type !== 'person') continue;
      const known = this.#named.get(one.paragraph);
      if (known) known.push(one);
      else this.#named.set(one.paragraph, [one]);
    }
  }

  /** The only person named in the paragraph of that number. */
  sole(index: number): Claim['speaker'] {
    const paragraph = this.#paragraphs[index];
    const named = paragraph && this.#named.get(paragraph);
    const first = named?.[0];
    if (!paragraph || !first || named.some((one) => one.member !== first.member)) return null;
    return { mention: mentionOf(first), paragraph };
  }

  /** The only person named in the paragraph, if it opens with the name. */
  opening(index: number): Claim['speaker'] {
    const sole = this.sole(index);
    const head = this.#paragraphs[index - 2]?.kind;
    const near = head === undefined || head !== 'paragraph' ? opensSection : opens;
    return sole && sole.mention.range[0] <= near ? sole : null;
  }

  /** The names in the paragraph and the one before, for words nobody can be said to have spoken. */
  near(index: number): string[] {
    const names = new Set<string>();
    for (const paragraph of [this.#paragraphs[index - 1], this.#paragraphs[index]]) {
      for (const one of (paragraph && this.#named.get(paragraph)) ?? []) names.add(one.member.name);
    }
    return names.size > 1 ? [...names].slice(-offered) : [];
  }
}

function mentionOf(one: Occurrence): Mention {
  const range: Range = [one.start, one.end];
  return { kind: 'person', range, core: range, name: one.member.name, role: null, alias: null };
}
