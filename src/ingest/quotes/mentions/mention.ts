/** What a sentence says of who speaks. */
import type { Range } from '../../model.ts';

export type MentionKind =
  /** A named person or organisation. */
  | 'person'
  | 'organisation'
  /** A person known by office alone: `OpenAI首席科学家`. */
  | 'office'
  /** Unnamed people: `一位知情人士`, `业界`. */
  | 'anonymous'
  | 'group'
  /** A report, a letter, a study. */
  | 'document'
  /** A surname with an office: `邬院士`. */
  | 'surname'
  /** `他`, `该公司`, `上述分析师`: names somebody named before. */
  | 'pronoun';

export interface Mention {
  readonly kind: MentionKind;
  /** In the paragraph: from the first word of office or description to the end of the name. */
  readonly range: Range;
  /** In the paragraph: the name alone. */
  readonly core: Range;
  /** The name; joint names are joined by `和`. */
  readonly name: string;
  /** The office given with the name. */
  readonly role: string | null;
  /** Another name given in brackets behind it. */
  readonly alias: string | null;
}
