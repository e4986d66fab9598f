/**
 * `content/corrections.yaml`: what a person decided, in the order decided. Entries are appended and never
 * rewritten; a later one overrules an earlier one. Ingest applies them to what the machine found.
 */
import { z } from 'zod';
import { nameKey } from '../people/names.ts';
import { ID } from './ledger/mint.ts';

const id = z.string().regex(ID, 'not a quote id');
const text = z.string().trim().min(1);

/** Every decision says when, by whom and why. */
const decided = {
  date: z.iso.date(),
  by: text,
  reason: text,
};

export const correction = z.discriminatedUnion('decision', [
  /** The quote is someone else's: slug of a person's or organisation's file, or null: not established. */
  z.strictObject({ decision: z.literal('speaker'), quote: id, speaker: text.nullable(), ...decided }),
  /** In this article the name means this one of several who bear it. */
  z.strictObject({ decision: z.literal('identify'), article: text, name: text, speaker: text, ...decided }),
  /** The quote, or every quote of a source, is no longer shown; its address tells the reason. */
  z.strictObject({ decision: z.literal('withdraw'), quote: id, ...decided }),
  z.strictObject({ decision: z.literal('withdraw-source'), source: text, ...decided }),
  /** A withdrawal is taken back. */
  z.strictObject({ decision: z.literal('restore'), quote: id, ...decided }),
  z.strictObject({ decision: z.literal('restore-source'), source: text, ...decided }),
  /** The words are no quote. */
  z.strictObject({ decision: z.literal('not-a-quote'), quote: id, ...decided }),
  /** The address leads to another quote: the words were merged, split or newly bounded. */
  z.strictObject({ decision: z.literal('move'), quote: id, to: id, ...decided }),
  /** Two files are one person or organisation: the first address leads to the second. */
  z.strictObject({ decision: z.literal('merge'), speaker: text, into: text, ...decided }),
]);

export const correctionsSchema = z.array(correction).nullable();

export type Correction = z.infer<typeof correction>;

/** The decisions that ingest applies, looked up by what they are about. */
export class Corrections {
  readonly all: readonly Correction[];
  readonly #speakers = new Map<string, string | null>();
  readonly #identified = new Map<string, Map<string, string>>();
  readonly #sources = new Map<string, string>();

  constructor(all: readonly Correction[]) {
    this.all = all;
    for (const one of all) {
      if (one.decision === 'speaker') this.#speakers.set(one.quote, one.speaker);
      if (one.decision === 'withdraw-source') this.#sources.set(one.source, one.reason);
      if (one.decision === 'restore-source') this.#sources.delete(one.source);
      if (one.decision === 'identify') {
        const names = this.#identified.get(one.article) ?? new Map<string, string>();
        this.#identified.set(one.article, names.set(nameKey(one.name), one.speaker));
      }
    }
  }

  /** Slug of the quote's true speaker, null for none, undefined where nobody corrected it. */
  speakerOf(quote: string): string | null | undefined {
    return this.#speakers.get(quote);
  }

  /** Whom names mean in an article: name key to slug. */
  identified(article: string): ReadonlyMap<string, string> {
    return this.#identified.get(article) ?? new Map();
  }

  /** Why a source is withdrawn; undefined where it is not. */
  withdrawn(source: string): string | undefined {
    return this.#sources.get(source);
  }
}
