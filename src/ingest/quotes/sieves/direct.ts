/** The sieves for words in quotation marks, the surest first: the first answer holds. */
import { announced } from './direct/announced.ts';
import { bracketed } from './direct/bracketed.ts';
import { brokenOff } from './direct/broken-off.ts';
import { clauseColon } from './direct/clause-colon.ts';
import { clauseSubject } from './direct/clause-subject.ts';
import { completes } from './direct/completes.ts';
import { cueAfter } from './direct/cue-after.ts';
import { cueColon } from './direct/cue-colon.ts';
import { cueComma } from './direct/cue-comma.ts';
import { describedAs } from './direct/described-as.ts';
import { english } from './direct/english.ts';
import { floating } from './direct/floating.ts';
import { held } from './direct/held.ts';
import { inViewOf } from './direct/in-view-of.ts';
import { insideReport } from './direct/inside-report.ts';
import { introduced } from './direct/introduced.ts';
import { nameAfter } from './direct/name-after.ts';
import { previousParagraph } from './direct/previous-paragraph.ts';
import { sectionTopic } from './direct/section-topic.ts';
import { signed } from './direct/signed.ts';
import { solePerson } from './direct/sole-person.ts';
import { toldBefore } from './direct/told-before.ts';
import { unread } from './direct/unread.ts';
import { wordsOf } from './direct/words-of.ts';
import type { DirectSieve } from './place.ts';

export const directSieves: readonly DirectSieve[] = [
  // Whoever signs them.
  signed,
  // English beside English words.
  english,
  // A reporting word right at the marks, before.
  cueColon,
  cueComma,
  // … whose subject has not been read.
  unread,
  // … and behind.
  cueAfter,
  // Whoever stands in brackets behind them.
  bracketed,
  // The paragraph before announces the words of this one.
  announced,
  inViewOf,
  // A report elsewhere in the sentence.
  clauseColon,
  wordsOf,
  // Fewer words behind a verb that takes them, or inside a report, once whole speech is settled.
  describedAs,
  held,
  insideReport,
  completes,
  // Speech without a word of its own: whoever acts between its halves, the nearest that speaks.
  brokenOff,
  floating,
  nameAfter,
  clauseSubject,
  // Who the passage is about.
  sectionTopic,
  solePerson,
  previousParagraph,
  introduced,
  toldBefore,
];
