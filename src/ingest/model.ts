/**
 * The words the whole of ingest speaks in. Everything here is plain data: what an article is on its way
 * from bytes to pages, and what is claimed about each quotation in it.
 *
 * Offsets are UTF-16 code units throughout. Three coordinate systems exist and never mix:
 * `source` (the decoded file), `title` (the published title) and `body` (the published text).
 */
import type { EditLog } from './edits.ts';

/** A half-open span of UTF-16 code units, `[start, end)`. */
export type Range = readonly [start: number, end: number];

/** One recorded change: the source's `range` read `before` and is published as `after`. */
export interface Edit {
  /** The rule or, where one rule changed what another had written, the rules joined by `+`. */
  readonly rule: string;
  /** In the decoded source. */
  readonly range: Range;
  readonly before: string;
  readonly after: string;
}

/** What a rule asks for: `range` of the text it was given becomes `after`. */
export interface Change {
  readonly range: Range;
  readonly after: string;
}

/** What the keeper says of a source, in `<name>.yaml` beside it; it overrides what the text says. */
export interface Sidecar {
  readonly url?: string | undefined;
  /** ISO date of the capture. */
  readonly captured?: string | undefined;
  readonly title?: string | undefined;
  readonly author?: string | undefined;
  readonly outlet?: string | undefined;
  /** ISO date. */
  readonly published?: string | undefined;
  /** How much of the article may be shown. */
  readonly rights?: 'full' | 'quotes' | 'none' | undefined;
  readonly note?: string | undefined;
}

export type Format = 'text' | 'markdown' | 'html';

/** A captured article, decoded. */
export interface Source {
  /** As given on the command line. */
  readonly path: string;
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  readonly sha256: string;
  /** WHATWG label in lower case: `utf-8`, `gb18030`, `big5`, `utf-16le`, `utf-16be`. */
  readonly encoding: string;
  readonly format: Format;
  /** The decoded text, line endings untouched, a byte-order mark removed. All source ranges point here. */
  readonly text: string;
  readonly sidecar: Sidecar;
}

export type Script = 'hans' | 'hant';

/** Facts about a source a reader must know. */
export type Flag =
  | 'truncated'
  | 'spun'
  | 'pinyin-annotated'
  | 'page-chrome'
  | 'promo'
  | 'glued-english'
  | 'mojibake'
  | 'duplicate-lead'
  | 'leaked-prompt'
  | 'foreign-tail';

/** A metadata value and where it came from. */
export interface Stated {
  readonly value: string;
  /** `keeper`: the sidecar gave it; otherwise the rule that read it from the source. */
  readonly by: string;
}

export interface Metadata {
  readonly title: Stated | null;
  /** ISO date. */
  readonly published: Stated | null;
  readonly author: Stated | null;
  readonly outlet: Stated | null;
}

/** A published text and the way back to the source it was made from. */
export interface Passage {
  readonly text: string;
  /** Edits that turn the source into `text`; maps every offset of `text` to the source. */
  readonly log: EditLog;
}

export interface Block {
  readonly kind: 'heading' | 'paragraph';
  /** In the body's text. */
  readonly range: Range;
}

/** A cleaned article: what `clean` hands on. */
export interface Article {
  readonly source: Source;
  readonly script: Script;
  readonly flags: readonly Flag[];
  readonly metadata: Metadata;
  /** The title as it stands in the source, cleaned; null where the source has none. */
  readonly title: Passage | null;
  /** The article without its title: blocks joined by one empty line (`\n\n`). */
  readonly body: Passage;
  readonly blocks: readonly Block[];
}

export type QuoteKind = 'direct' | 'indirect' | 'headline';

export type SpeakerType = 'person' | 'organisation' | 'group' | 'anonymous';

/** Someone who speaks, as one article tells. */
export interface Speaker {
  /** The fullest form the article gives, in simplified characters, without titles of office. */
  readonly name: string;
  readonly type: SpeakerType;
  /** Other forms of the name in this article, e.g. `扎克伯格`, `Amy Hood`. */
  readonly aliases: readonly string[];
  /** The offices the article gives with the name, e.g. `微软首席财务官`; null where it gives none. */
  readonly role: string | null;
}

/** Which published text a span points into. */
export type Part = 'title' | 'body';

/** A span of a published text that proves something. */
export interface Evidence {
  readonly text: string;
  readonly part: Part;
  readonly range: Range;
}

/** A quotation as `quotes` found it in the published text. */
export interface Quotation {
  readonly kind: QuoteKind;
  readonly part: Part;
  /** The words without outer quotation marks. */
  readonly range: Range;
  /** Null where the speaker cannot be established. */
  readonly speaker: Speaker | null;
  /** Names the speaker could be, where more than one fits and none is certain. */
  readonly candidates: readonly string[];
  /** The words nearest to the quote that name the speaker (`他`, `该公司`). */
  readonly mention: Evidence | null;
  /** Where a pronoun or short form was resolved: the fuller mention it was resolved to. */
  readonly antecedent: Evidence | null;
  /** The reporting word; `在…看来` has the range of the whole frame and the text `在…看来`. */
  readonly cue: Evidence | null;
  /** A medium that relays the speaker's words (`据路透社报道`), if one does. */
  readonly channel: string | null;
  /** Id of the sieve that decided. */
  readonly rule: string;
  /** 0 to 1: of the quotes given 0.9, nine in ten are right. */
  readonly confidence: number;
  /** Where or in what it was said, if the text says so. */
  readonly occasion: string | null;
  /** ISO date of the utterance (`2024-03-23`, `2024-03`, `2024`), if the text says so. */
  readonly date: string | null;
  /** Whether the date stands in the text or was reckoned from the publication date (`昨日`). */
  readonly dateBasis: 'stated' | 'reckoned' | null;
  /** The words before that tell when or where it was said, where its own sentence does not. */
  readonly told: Evidence | null;
}
