/** Asks the sieves, paragraph by paragraph. */
import type { Range } from '../model.ts';
import type { Claim } from './claim.ts';
import type { Context } from './continuation.ts';
import { actorAt } from './mentions/actor.ts';
import { classify, narrator } from './mentions/classify.ts';
import type { Mention } from './mentions/mention.ts';
import type { Name } from './mentions/names.ts';
import { nounAhead } from './mentions/noun-ahead.ts';
import { subjectIn } from './mentions/subject.ts';
import type { Report } from './reports.ts';
import { block, type Opening } from './sieves/block.ts';
import { directSieves } from './sieves/direct.ts';
import { headlines } from './sieves/headline.ts';
import { indirect, postposed, wentBefore } from './sieves/indirect.ts';
import { sectionPoint } from './sieves/section.ts';
import { setOff } from './sieves/set-off.ts';
import { answer, type Transcript } from './sieves/transcript.ts';
import type { Paragraph } from './text/paragraph.ts';

/** What the paragraphs before this one, and the article as a whole, tell. */
export interface Surroundings {
  readonly names: ReadonlyMap<string, Name>;
  readonly transcript: Transcript;
  /** The last claim before this paragraph. */
  readonly previous: Claim | null;
  /** What the paragraph before announces with its last words (`X写道：`). */
  readonly opening: Opening | null;
  /** Paragraphs that a letter has between those in the first person. */
  readonly asides: ReadonlySet<Paragraph>;
  /** Whom the section's heading names as its speaker. */
  readonly topic: Claim['speaker'];
  /** Who answers, where answers are marked `答：`. */
  readonly interviewee: Claim['speaker'];
  /** The only person named in the paragraph outside quotation marks. */
  readonly sole: Mention | null;
  /** The only person named in the paragraph before. */
  readonly before: Claim['speaker'];
  /** The only person named in the next paragraph, if it opens with the name. */
  readonly after: Claim['speaker'];
  readonly namesOf: Context['names'];
  readonly mute: Context['mute'];
  readonly known: Context['known'];
  readonly manner: Context['manner'];
  /** Told of each sieve asked and whether it answered. */
  readonly trace?: ((sieve: string, range: Range, answered: boolean) => void) | undefined;
  /** Sieves that are not to be asked. */
  readonly off: ReadonlySet<string>;
}

/** The sieves for a few words inside somebody's sentence. */
const wordings: ReadonlySet<string> = new Set(['inside-report', 'described-as', 'completes', 'held']);

/** The quotations of one paragraph, in the order of the text; of two that overlap the surer is kept. */
export function ask(paragraph: Paragraph, reports: readonly Report[], around: Surroundings): Claim[] {
  const keep = (sieve: string, range: Range, claim: Claim | null): Claim | null => {
    const kept = claim && !around.off.has(claim.sieve) ? claim : null;
    around.trace?.(kept?.sieve ?? sieve, range, kept !== null);
    return kept;
  };
  const all: Range = [0, paragraph.text.length];
  if (paragraph.kind !== 'paragraph') {
    const claims = headlines(paragraph, around.names, reports).flatMap(
      (claim) => keep('headline', claim.range, claim) ?? [],
    );
    if (claims.length > 0 || paragraph.kind === 'title') return claims;
  }
  if (around.transcript.turns.has(paragraph)) {
    const claim = keep(
      'transcript',
      all,
      answer(paragraph, around.transcript, around.names, around.interviewee),
    );
    if (claim) return [claim];
  }
  const whole = keep(
    'block-quote',
    all,
    setOff(paragraph, around.opening) ?? block(paragraph, around.opening, around.asides, reports),
  );
  if (whole) return [whole];
  const direct = askDirect(paragraph, reports, around, keep);
  const outer = (claim: Claim): Range => [claim.range[0] - 1, claim.range[1] + 1];
  const context: Context = {
    reports,
    speech: direct.filter((claim) => !wordings.has(claim.sieve)).map(outer),
    partial: direct.filter((claim) => wordings.has(claim.sieve)).map(outer),
    names: around.namesOf,
    mute: around.mute,
    known: around.known,
    manner: around.manner,
  };
  const reported: Claim[] = [];
  for (const report of reports) {
    if (around.mute(report)) continue;
    const last = reported.at(-1);
    // What others think inside reported speech is part of it.
    if (last?.report && report.range[0] < last.range[1]) continue;
    const behind = keep('cue-clause', report.range, indirect(report, context));
    if (!behind || wentBefore(report)) {
      const before = keep('postposed', report.range, postposed(report, context));
      if (before) reported.push(before);
    }
    if (behind) reported.push(behind);
  }
  const point = keep('section-point', all, sectionPoint(paragraph, around.topic, context.speech, reported));
  if (point) reported.push(point);
  return [...direct, ...reported].sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

function askDirect(
  paragraph: Paragraph,
  reports: readonly Report[],
  around: Surroundings,
  keep: (sieve: string, range: Range, claim: Claim | null) => Claim | null,
): Claim[] {
  const direct: Claim[] = [];
  const speaks = (mention: Mention | typeof narrator | null) => (mention === narrator ? null : mention);
  const read = (start: number, end: number) => speaks(classify(paragraph, start, end, around.names));
  const subject = (start: number, end: number) => speaks(subjectIn(paragraph, start, end, around.names));
  const ahead = (start: number, end: number) => nounAhead(paragraph, start, end, around.names);
  const actor = (start: number, end: number) => actorAt(paragraph, start, end, around.names);
  for (const span of paragraph.quoted) {
    if (span.depth > 0) continue;
    const words = paragraph.text.slice(...span.inner);
    if (words.trim() === '') continue;
    const place = {
      paragraph,
      span,
      words,
      reports,
      earlier: direct,
      previous: around.previous,
      topic: around.topic,
      sole: around.sole,
      before: around.before,
      after: around.after,
      opening: around.opening,
      read,
      subject,
      ahead,
      actor,
    };
    for (const sieve of directSieves) {
      const claim = keep(sieve.id, span.inner, around.off.has(sieve.id) ? null : sieve.try(place));
      if (!claim) continue;
      direct.push(claim);
      break;
    }
  }
  return direct;
}
