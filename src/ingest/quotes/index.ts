/** Finds the quotations of an article and names their speakers. */
import type { Article, Evidence, Part, Quotation, Range } from '../model.ts';
import { ask } from './ask.ts';
import type { Claim } from './claim.ts';
import { confidenceOf } from './confidence.ts';
import { knownOrganisations } from './lexicon/organisations.ts';
import type { Mention } from './mentions/mention.ts';
import { findNames } from './mentions/names.ts';
import { type Occasion, Occasions } from './occasion/index.ts';
import { findReports, type Report } from './reports.ts';
import { licensed } from './sieves/indirect.ts';
import { opens, transcriptOf } from './sieves/transcript.ts';
import { castOf } from './speakers/cast.ts';
import type { Occurrence, Resolved } from './speakers/history.ts';
import { occurrencesOf } from './speakers/occurrences.ts';
import { Resolver } from './speakers/resolve.ts';
import { type Paragraph, paragraphsOf } from './text/paragraph.ts';

/** One sieve asked about one place. */
export interface Asked {
  readonly sieve: string;
  readonly part: Part;
  readonly range: Range;
  readonly answered: boolean;
}

export interface Options {
  /** Is told of every sieve asked, in order. */
  readonly trace?: (asked: Asked) => void;
  /** Ids of sieves to leave out, to measure what each contributes. */
  readonly without?: readonly string[];
}

/**
 * The quotations of an article, in the order of the text.
 *
 * Names are found in the whole article first; then, paragraph by paragraph, reporting words with their
 * speakers, the sieves' claims, and who `他` or `该公司` is.
 */
export function findQuotations(article: Article, options: Options = {}): Quotation[] {
  const paragraphs = paragraphsOf(article);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const names = findNames(text);
  const cast = castOf(names, text);
  const occurrences = occurrencesOf(paragraphs, cast);
  const resolver = new Resolver(cast, occurrences, paragraphs);
  const soles = solesOf(occurrences);
  const transcript = transcriptOf(paragraphs);
  const spun = article.flags.includes('spun');
  const occasions = new Occasions(article.metadata.published?.value ?? null, occurrences);
  const off = new Set(options.without);
  const out: Quotation[] = [];
  let previous: Claim | null = null;
  let topic: Claim['speaker'] = null;
  let last: Paragraph | null = null;
  let opening: Report | null = null;
  let interviewee: Claim['speaker'] = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    occasions.turnTo(paragraph);
    const reports = findReports(paragraph, names, spun).filter(licensed);
    for (const report of reports) if (report.speaker) resolver.resolve(report.speaker, paragraph);
    const claims = ask(paragraph, reports, {
      names,
      transcript,
      previous,
      opening,
      topic,
      interviewee,
      sole: soles.get(paragraph) ?? null,
      before: last && soles.has(last) ? { mention: soles.get(last) as Mention, paragraph: last } : null,
      after: openingOf(paragraphs[index + 1], soles),
      namesOf: (report: Report) => namesIn(report.speaker && resolver.resolve(report.speaker, paragraph)),
      known: (word) => names.has(word) || knownOrganisations.has(word),
      trace:
        options.trace &&
        ((sieve, range, answered) =>
          options.trace?.({ sieve, part: paragraph.part, range: shift(range, paragraph), answered })),
      off,
    });
    for (const claim of claims) {
      const resolved = claim.speaker && resolver.resolve(claim.speaker.mention, claim.speaker.paragraph);
      // What `数据显示` shows is nobody's statement.
      if (claim.speaker?.mention.kind === 'document' && !resolved?.speaker) continue;
      const occasion = occasions.of(claim, resolved?.speaker?.name ?? null);
      out.push(quotation(article, claim, resolved, occasion));
      if (claim.speaker?.mention.kind === 'person') interviewee ??= claim.speaker;
    }
    const final = claims.at(-1) ?? null;
    previous = paragraph.kind === 'paragraph' ? final : null;
    last = paragraph;
    opening = opens(paragraph, reports);
    if (paragraph.kind !== 'paragraph') topic = final?.kind === 'headline' ? final.speaker : null;
  }
  return out;
}

/** The names of whoever a mention was resolved to. */
function namesIn(resolved: Resolved | null): readonly string[] {
  const speaker = resolved?.speaker;
  return speaker ? [...speaker.name.split('和'), ...speaker.aliases] : [];
}

/** The only person a paragraph names, if the paragraph opens with the name. */
function openingOf(
  paragraph: Paragraph | undefined,
  soles: ReadonlyMap<Paragraph, Mention>,
): Claim['speaker'] {
  const mention = paragraph && soles.get(paragraph);
  return mention && mention.range[0] <= 12 ? { mention, paragraph } : null;
}

/** For each paragraph that names exactly one person outside quotation marks, that person. */
function solesOf(occurrences: readonly Occurrence[]): Map<Paragraph, Mention> {
  const first = new Map<Paragraph, Occurrence>();
  const several = new Set<Paragraph>();
  for (const one of occurrences) {
    if (one.quoted || one.member.type !== 'person') continue;
    const known = first.get(one.paragraph);
    if (!known) first.set(one.paragraph, one);
    else if (known.member !== one.member) several.add(one.paragraph);
  }
  const soles = new Map<Paragraph, Mention>();
  for (const [paragraph, one] of first) {
    if (several.has(paragraph)) continue;
    const range: Range = [one.start, one.end];
    soles.set(paragraph, {
      kind: 'person',
      range,
      core: range,
      name: one.member.name,
      role: null,
      alias: null,
    });
  }
  return soles;
}

const shift = (range: Range, paragraph: Paragraph): Range => [
  paragraph.offset + range[0],
  paragraph.offset + range[1],
];

function evidence(article: Article, range: Range, paragraph: Paragraph): Evidence {
  const published = paragraph.part === 'title' ? (article.title?.text ?? '') : article.body.text;
  const place = shift(range, paragraph);
  return { text: published.slice(...place), part: paragraph.part, range: place };
}

function quotation(article: Article, claim: Claim, resolved: Resolved | null, occasion: Occasion): Quotation {
  const { paragraph, speaker, cue, report } = claim;
  return {
    kind: claim.kind,
    part: paragraph.part,
    range: shift(claim.range, paragraph),
    speaker: resolved?.speaker ?? null,
    candidates: resolved?.candidates ?? [],
    mention: speaker ? evidence(article, speaker.mention.range, speaker.paragraph) : null,
    antecedent: resolved?.antecedent ?? null,
    cue: cue
      ? {
          ...evidence(article, cue.range, report?.paragraph ?? speaker?.paragraph ?? paragraph),
          text: cue.text,
        }
      : null,
    channel: null,
    rule: claim.sieve,
    confidence: confidenceOf(claim.sieve, resolved?.antecedent != null),
    ...occasion,
  };
}
