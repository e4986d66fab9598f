/** From what a sieve claims, in its paragraph, to what is said of a quotation, in the article. */
import type { Article, Evidence, Quotation, Range } from '../model.ts';
import type { Claim } from './claim.ts';
import { confidenceOf } from './confidence.ts';
import type { Occasion } from './occasion/index.ts';
import type { Resolved } from './speakers/history.ts';
import type { Paragraph } from './text/paragraph.ts';

/** A span of a paragraph as a span of its part. */
export function shift(range: Range, paragraph: Paragraph): Range {
  return [paragraph.offset + range[0], paragraph.offset + range[1]];
}

/** What else is known of a claim. */
export interface Known {
  readonly resolved: Resolved | null;
  readonly occasion: Occasion;
  readonly channel: string | null;
  /** Names to offer where nobody is certain. */
  readonly near: readonly string[];
}

export function quotationOf(article: Article, claim: Claim, known: Known): Quotation {
  const { paragraph, speaker, cue, report } = claim;
  const { resolved } = known;
  const speaking = resolved?.speaker ?? null;
  return {
    kind: claim.kind,
    part: paragraph.part,
    range: shift(claim.range, paragraph),
    speaker: speaking,
    candidates: resolved && resolved.candidates.length > 0 ? resolved.candidates : speaking ? [] : known.near,
    mention: speaker ? evidence(article, speaker.mention.range, speaker.paragraph) : null,
    antecedent: resolved?.antecedent ?? null,
    cue: cue && {
      ...evidence(article, cue.range, report?.paragraph ?? speaker?.paragraph ?? paragraph),
      text: cue.text,
    },
    channel: known.channel,
    rule: claim.sieve,
    confidence: confidenceOf(claim.sieve, Boolean(resolved?.antecedent)),
    ...known.occasion,
  };
}

/** The published words of a span; sieves saw them in simplified characters. */
function evidence(article: Article, range: Range, paragraph: Paragraph): Evidence {
  const published = paragraph.part === 'title' ? (article.title?.text ?? '') : article.body.text;
  const place = shift(range, paragraph);
  return { text: published.slice(...place), part: paragraph.part, range: place };
}
