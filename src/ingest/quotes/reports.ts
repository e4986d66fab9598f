/** Finds who reports what where: every reporting word with its speaker. */
import type { Range } from '../model.ts';
import type { Binding } from './lexicon/cues.ts';
import type { Mention } from './mentions/mention.ts';
import type { Name } from './mentions/names.ts';
import { frameReports } from './reports/frames.ts';
import { verbReports } from './reports/verbs.ts';
import type { Paragraph } from './text/paragraph.ts';

/** A reporting word with what stands around it, in the paragraph's coordinates. */
export interface Report {
  readonly paragraph: Paragraph;
  /** `verb`: X表示; `frame`: 在X看来, 按照X的说法, 据X透露. */
  readonly form: 'verb' | 'frame';
  /** The reporting word as it stands, `在…看来` for frames. */
  readonly text: string;
  readonly range: Range;
  readonly binding: Binding;
  /** Null: the sentence names no speaker (`，称…` after another clause); or nobody who can be named. */
  readonly speaker: Mention | null;
  /** Whether the speaker was found in an earlier clause of the sentence. */
  readonly elided: boolean;
  readonly sentence: Range;
  /** What stands between the reporting word and the content. */
  readonly mark: '' | '，' | '：';
  /** Where the content begins, if it follows. */
  readonly content: number;
  /** The clause that holds the reporting word begins here. */
  readonly clause: number;
  /** Who relays the speaker's words: `《日报》` in `《日报》援引X的话称`. */
  readonly medium: Mention | null;
}

/** Every report of a paragraph, in the order of the text. */
export function findReports(paragraph: Paragraph, names: ReadonlyMap<string, Name>, spun: boolean): Report[] {
  const found = [...frameReports(paragraph, names), ...verbReports(paragraph, names, spun)];
  found.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
  const out: Report[] = [];
  for (const report of found) {
    const last = out.at(-1);
    if (last && report.range[0] < last.range[1]) continue;
    out.push(report);
  }
  return out;
}
