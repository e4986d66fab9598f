/** What a reader must know of a source, in plain words. */

import { flags } from '../i18n/flags.ts';
import { say } from '../i18n/index.ts';
import type { ArticleRecord } from '../ingest/publish/records.ts';

export interface ShownFlag {
  readonly name: string;
  readonly why: string;
  /** Must be known before reading. */
  readonly grave: boolean;
}

const known = new Map(Object.entries(flags));

/** Flags in the order they were raised; one without words of its own is shown by its id. */
export function flagsOf({ flags: raised }: Pick<ArticleRecord, 'flags'>): readonly ShownFlag[] {
  return raised.map((flag) => {
    const words = known.get(flag);
    return words
      ? { name: say(words.name), why: say(words.why), grave: words.grave === true }
      : { name: flag, why: '', grave: false };
  });
}
