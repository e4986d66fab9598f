/** Finds the quotations of an article and names their speakers. */
import type { Article, Evidence, Quotation, Range } from '../model.ts';
import type { Claim } from './claim.ts';
import { knownOrganisations } from './lexicon/organisations.ts';
import type { Mention } from './mentions/mention.ts';
import { findNames } from './mentions/names.ts';
import { findReports, type Report } from './reports.ts';
import { directSieves } from './sieves/direct.ts';
import { headline } from './sieves/headline.ts';
import { indirect, licensed } from './sieves/indirect.ts';
import { castOf } from './speakers/cast.ts';
import { occurrencesOf } from './speakers/occurrences.ts';
import { Resolver } from './speakers/resolve.ts';
import { type Paragraph, paragraphOf } from './text/paragraph.ts';

export function findQuotations(article: Article): Quotation[] {
  const paragraphs = paragraphsOf(article);
  const text = paragraphs.map((paragraph) => paragraph.text).join('\n');
  const names = findNames(text);
  const cast = castOf(names, text);
  const occurrences = occurrencesOf(paragraphs, cast);
  const resolver = new Resolver(cast, occurrences, paragraphs);
  const spun = article.flags.includes('spun');
  const out: Quotation[] = [];
  let before: Claim | null = null;
  let topic: Claim['speaker'] = null;
  for (const paragraph of paragraphs) {
    const reports = findReports(paragraph, names, spun).filter(licensed);
    for (const report of reports) if (report.speaker) resolver.resolve(report.speaker, paragraph);
    const namesOf = (report: Report): readonly string[] => {
      const speaker = report.speaker && resolver.resolve(report.speaker, paragraph).speaker;
      return speaker ? [...speaker.name.split('和'), ...speaker.aliases] : [];
    };
    const claims = claimsOf(paragraph, reports, before, names, occurrences, namesOf, topic);
    for (const claim of claims) {
      const resolved = claim.speaker
        ? resolver.resolve(claim.speaker.mention, claim.speaker.paragraph)
        : null;
      out.push(quotation(claim, resolved));
    }
    before = claims.at(-1) ?? null;
    if (paragraph.kind !== 'paragraph') topic = before?.kind === 'headline' ? before.speaker : null;
  }
  return out;
}

function paragraphsOf(article: Article): Paragraph[] {
  const blocks = article.blocks.map((block, index) =>
    paragraphOf('body', index, block.kind, block.range[0], article.body.text.slice(...block.range)),
  );
  return article.title ? [paragraphOf('title', -1, 'title', 0, article.title.text), ...blocks] : blocks;
}

function claimsOf(
  paragraph: Paragraph,
  reports: readonly Report[],
  previous: Claim | null,
  names: ReturnType<typeof findNames>,
  occurrences: ReturnType<typeof occurrencesOf>,
  namesOf: (report: Report) => readonly string[],
  topic: Claim['speaker'],
): Claim[] {
  if (paragraph.kind !== 'paragraph') {
    const head = headline(paragraph, names);
    if (head) return [head];
  }
  const direct: Claim[] = [];
  const sole = soleOf(paragraph, occurrences);
  for (const span of paragraph.quoted) {
    if (span.depth > 0) continue;
    const words = paragraph.text.slice(...span.inner);
    if (words.trim() === '') continue;
    for (const sieve of directSieves) {
      const claim = sieve.try({
        paragraph,
        span,
        words,
        reports,
        earlier: direct,
        previous,
        topic,
        sole,
      });
      if (!claim) continue;
      direct.push(claim);
      break;
    }
  }
  const speech = direct
    .filter((claim) => claim.sieve !== 'inside-report')
    .map((claim): Range => [claim.range[0] - 1, claim.range[1] + 1]);
  const partial = direct
    .filter((claim) => claim.sieve === 'inside-report')
    .map((claim): Range => [claim.range[0] - 1, claim.range[1] + 1]);
  const all = [...direct];
  for (const report of reports) {
    const claim = indirect(report, {
      reports,
      speech,
      partial,
      names: namesOf,
      known: (word) => names.has(word) || knownOrganisations.has(word),
    });
    if (claim) all.push(claim);
  }
  return all.sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1]);
}

function soleOf(paragraph: Paragraph, occurrences: ReturnType<typeof occurrencesOf>): Mention | null {
  const people = occurrences.filter(
    (one) => one.paragraph === paragraph && !one.quoted && one.member.type === 'person',
  );
  const first = people[0];
  if (!first || people.some((one) => one.member !== first.member)) return null;
  return {
    kind: 'person',
    range: [first.start, first.end],
    core: [first.start, first.end],
    name: first.member.name,
    role: null,
    alias: null,
  };
}

function quotation(claim: Claim, resolved: ReturnType<Resolver['resolve']> | null): Quotation {
  const { paragraph, speaker, cue, report } = claim;
  const evidence = (range: Range, at: Paragraph): Evidence => ({
    text: at.text.slice(...range),
    part: at.part,
    range: [at.offset + range[0], at.offset + range[1]],
  });
  return {
    kind: claim.kind,
    part: paragraph.part,
    range: [paragraph.offset + claim.range[0], paragraph.offset + claim.range[1]],
    speaker: resolved?.speaker ?? null,
    candidates: resolved?.candidates ?? [],
    mention: speaker ? evidence(speaker.mention.range, speaker.paragraph) : null,
    antecedent: resolved?.antecedent ?? null,
    cue: cue ? { ...evidence(cue.range, report?.paragraph ?? paragraph), text: cue.text } : null,
    channel: null,
    rule: claim.sieve,
    confidence: 0.8,
    occasion: null,
    date: null,
    dateBasis: null,
  };
}
