/** Finds the quotations of an article and names their speakers. */

import type { Article, Part, Quotation, Range } from '../model.ts';
import { ask, type Surroundings } from './ask.ts';
import { channelOf } from './channel.ts';
import type { Claim } from './claim.ts';
import { knownOrganisations } from './lexicon/organisations.ts';
import { mannerOf } from './manner.ts';
import type { Mention } from './mentions/mention.ts';
import { findNames, type Name } from './mentions/names.ts';
import { Occasions } from './occasion/index.ts';
import { quotationOf, shift } from './quotation.ts';
import { licensed } from './reports/licensed.ts';
import { findReports, type Report } from './reports.ts';
import { asidesOf } from './sieves/asides.ts';
import { goesOn, isItem, openingOf, quotedNext, voiceNext } from './sieves/block.ts';
import { commentsNext } from './sieves/comments.ts';
import { ahead, findingsNext } from './sieves/findings.ts';
import { opensMore } from './sieves/set-off.ts';
import { toldNext } from './sieves/told-next.ts';
import { transcriptOf } from './sieves/transcript.ts';
import { castOf } from './speakers/cast.ts';
import { bareDocument } from './speakers/documents.ts';
import type { Resolved } from './speakers/history.ts';
import { occurrencesOf } from './speakers/occurrences.ts';
import { People } from './speakers/people.ts';
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
  const resolver = new Resolver(cast, occurrences, paragraphs, names);
  const people = new People(paragraphs, occurrences);
  const occasions = new Occasions(article.metadata.published?.value ?? null, occurrences);
  const transcript = transcriptOf(paragraphs, names);
  const manner = mannerOf(paragraphs);
  const asides = asidesOf(paragraphs);
  const spun = article.flags.includes('spun');
  const off = new Set(options.without);
  const known = (word: string) => names.has(word) || knownOrganisations.has(word);
  const out: Quotation[] = [];
  let left: Left = { previous: null, topic: null, opening: null, interviewee: null };
  for (const [index, paragraph] of paragraphs.entries()) {
    occasions.turnTo(paragraph);
    const resolve = (mention: Mention, at = paragraph) => resolver.resolve(mention, at);
    const reports = findReports(paragraph, names, spun).filter(licensed);
    for (const report of reports) if (report.speaker) resolve(report.speaker);
    const claims = ask(paragraph, reports, {
      ...left,
      names,
      known,
      manner,
      asides,
      off,
      transcript,
      sole: people.sole(index)?.mention ?? null,
      before: people.sole(index - 1),
      after: people.opening(index + 1),
      namesOf: (report: Report) => namesIn(report.speaker && resolve(report.speaker)),
      mute: (report: Report) =>
        report.speaker !== null && !posted(report) && nameless(report.speaker, resolve(report.speaker)),
      trace: tracer(paragraph, options.trace),
    });
    for (const claim of claims) {
      const { speaker } = claim;
      const resolved = speaker && resolve(speaker.mention, speaker.paragraph);
      if (
        speaker &&
        nameless(speaker.mention, resolved) &&
        !quotesText(claim, resolved) &&
        !posted(claim.report)
      )
        continue;
      const relay = channelOf(claim.report, reports);
      const occasion = occasions.of(claim, resolved?.speaker?.name ?? null);
      const channel = relay && (resolve(relay).speaker?.name ?? null);
      out.push(quotationOf(article, claim, { resolved, occasion, channel, near: people.near(index) }));
    }
    left = leave(
      left,
      paragraph,
      paragraphs.slice(Math.max(0, index - ahead), index),
      reports,
      claims,
      names,
      people.sole(index)?.mention ?? null,
    );
  }
  return out;
}

/** What a paragraph leaves for those after it. */
type Left = Pick<Surroundings, 'previous' | 'topic' | 'opening' | 'interviewee'>;

function leave(
  left: Left,
  paragraph: Paragraph,
  before: readonly Paragraph[],
  reports: readonly Report[],
  claims: readonly Claim[],
  names: ReadonlyMap<string, Name>,
  sole: Mention | null,
): Left {
  const last = claims.at(-1) ?? null;
  const prose = paragraph.kind === 'paragraph';
  const comments =
    /^comments?$/.test(left.opening?.item ?? '') && /^(?:announced|signed)$/.test(last?.sieve ?? '');
  return {
    previous: prose ? last : null,
    topic: prose ? left.topic : last?.kind === 'headline' ? last.speaker : null,
    opening:
      opensMore(left.opening, paragraph, last) ??
      commentsNext(paragraph, names) ??
      openingOf(paragraph, reports, names, sole, left.previous) ??
      findingsNext(paragraph, before, names) ??
      toldNext(paragraph, last, reports) ??
      (last?.sieve === 'block-quote' || !prose || comments || isItem(left.opening, paragraph)
        ? goesOn(left.opening, paragraph)
        : null) ??
      voiceNext(paragraph, names) ??
      quotedNext(paragraph, names),
    interviewee:
      left.interviewee ?? claims.find((claim) => claim.speaker?.mention.kind === 'person')?.speaker ?? null,
  };
}

/** What `数据显示` or `一份文件称` says is nobody's statement. */
const nameless = (mention: Mention, resolved: Resolved | null): boolean =>
  mention.kind === 'document' && (!resolved?.speaker || bareDocument(resolved.speaker.name));

/** `一个视频声称，…`: what a post that stands for whoever made it claims is told of nothing but itself. */
const posted = (report: Report | null): boolean =>
  report?.form === 'verb' &&
  /^(?:声称|宣称|谎称|称|说|建议|认为|暗示|表示|警告|指控)$/.test(report.text) &&
  /^另?一[个段条则篇张份](?!.*(?:这|该|此))[^，的]{0,6}(?:视频|短片|帖子|推文|文章|博文|海报|传单|广告)$/.test(
    report.speaker?.name ?? '',
  );

/**
 * `信中写道：“…”`: words in marks are somebody's, even where nobody tells whose the letter is; a few inside a
 * sentence only where it is told at least which it is.
 */
function quotesText({ kind, speaker, report, sieve }: Claim, resolved: Resolved | null): boolean {
  const name = speaker?.mention.name ?? '';
  return (
    kind === 'direct' &&
    sieve !== 'completes' &&
    (sieve !== 'inside-report' || (Boolean(resolved?.speaker) && !name.startsWith('有'))) &&
    report?.form === 'verb' &&
    !/(?:数据|结果|统计|研究|调查|监测|测试|分析|规划|计划)$/.test(name)
  );
}

/** The names of whoever a mention was resolved to. */
function namesIn(resolved: Resolved | null): readonly string[] {
  const speaker = resolved?.speaker;
  return speaker ? [...speaker.name.split('和'), ...speaker.aliases] : [];
}

/** Tells of the sieves asked about a paragraph, in the article's coordinates. */
function tracer(paragraph: Paragraph, trace: Options['trace']): Surroundings['trace'] {
  return (
    trace &&
    ((sieve, range, answered) =>
      trace({ sieve, part: paragraph.part, range: shift(range, paragraph), answered }))
  );
}
