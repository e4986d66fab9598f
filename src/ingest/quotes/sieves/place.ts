/** Where a quoted span stands, and what the direct sieves ask about it. */
import type { Claim } from '../claim.ts';
import { anonymousNounAtEnd } from '../lexicon/sources.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Report } from '../reports.ts';
import type { Quoted } from '../text/marks.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Opening } from './block.ts';

/** What the sieves know of the place of a quoted span. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly span: Quoted;
  readonly words: string;
  /** Of the paragraph, in order. */
  readonly reports: readonly Report[];
  /** The claims already made, in the order of the text. */
  readonly earlier: readonly Claim[];
  /** The last speaker before this paragraph, where the paragraphs follow on each other. */
  readonly previous: Claim | null;
  /** The person this section is about, if there is one. */
  readonly topic: Claim['speaker'];
  /** The only person named in the paragraph outside quotation marks. */
  readonly sole: Mention | null;
  /** The only person named in the paragraph before. */
  readonly before: Claim['speaker'];
  /** The only person named in the next paragraph, if it opens with the name. */
  readonly after: Claim['speaker'];
  /** What the paragraph before announces with its last words. */
  readonly opening: Opening | null;
  /** Reads a noun phrase of the paragraph. */
  readonly read: (start: number, end: number) => Mention | null;
  /** Reads the subject of a clause of the paragraph. */
  readonly subject: (start: number, end: number) => Mention | null;
  /** Reads the people or the document that a clause of the paragraph begins with. */
  readonly ahead: (start: number, end: number) => Mention | null;
  /** Reads who acts at the head of a clause of the paragraph, by a noun for people. */
  readonly actor: (start: number, end: number) => Mention | null;
}

/** One way to tell who said words in quotation marks. */
export interface DirectSieve {
  /** Also the name of its file. */
  readonly id: string;
  readonly try: (place: Place) => Claim | null;
}

/** How far around a span the sieves look; no sentence that names a speaker is longer. */
const reach = 90;

/** The words end like speech: with a stop, or with the comma before `X说`. */
export const full = (place: Place): boolean => /[。！？!?，,…；—][’）]?$/.test(place.words.slice(-2));

/** What stands right before the opening mark. */
export const leading = (place: Place): string => {
  const open = place.span.outer[0];
  return place.paragraph.flat.slice(Math.max(0, open - reach), open).trimEnd();
};

/** A colon stands right before the words: its clause tells whose they are. */
export const behindColon = (place: Place): boolean => /[：:]$/.test(leading(place));

/** What stands right behind the closing mark. */
export const trailing = (place: Place): string => {
  const close = place.span.outer[1];
  return place.paragraph.flat.slice(close, close + reach);
};

/** `我心里想`, not `我妈妈`: whoever tells it is the subject of the clause. */
export const writes = (clause: string): boolean => {
  const rest =
    /^\s*(?:[但而可]是?|然后|后来|当时|最后|于是|只好|结果|[，、])*(?:我们?|咱们?|你们?|您)(?!的)(.{0,8})/.exec(
      clause,
    )?.[1];
  return (
    rest !== undefined &&
    ![2, 3, 4].some((length) => anonymousNounAtEnd(rest.slice(0, length)).length > 1) &&
    !/^[妈爸爹娘哥姐弟妹爷奶叔婶舅姨姑]/.test(rest)
  );
};

/** `“水太大了，拉也拉不住”。`: a sentence whose stop stands behind the mark begins where one may. */
const endsOutside = (place: Place): boolean =>
  place.words.length >= 8 &&
  !full(place) &&
  /^[。！？]/.test(trailing(place)) &&
  /(?:^|[。！？])$/.test(leading(place));

/** What is not written, but said. */
const voiced = /[我你您咱俺]|[吗呢吧啊嘛呀哦哟]$|太[^，。]{1,6}了/;

/** The words are a sentence that somebody says, wherever its stop stands. */
export const stopped = (place: Place): boolean =>
  full(place) || (endsOutside(place) && voiced.test(place.words));

/** The quoted words are a sentence of their own, not part of one. */
export function standsAlone(place: Place): boolean {
  const before = leading(place);
  const next = trailing(place).trimStart();
  return (
    (before === '' || /[。！？…：”）；，￼]$/.test(before)) &&
    (next === '' || /^[“A-Za-z0-9一-鿿（￼]/.test(next) || /^[。；]/.test(next))
  );
}

/** The quoted words begin a clause. */
export const startsClause = (place: Place): boolean =>
  /(?:^|[。！？：，”\s])$/.test(
    place.paragraph.flat.slice(Math.max(0, place.span.outer[0] - 1), place.span.outer[0]),
  );

/** Index of the first report that begins at or behind `at`. */
function firstFrom(reports: readonly Report[], at: number): number {
  let low = 0;
  let high = reports.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reports[middle]?.range[0] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last report before the span that begins at or behind `from`, and passes the test. */
export function lastReport(place: Place, from: number, test: (report: Report) => boolean): Report | null {
  for (let index = firstFrom(place.reports, place.span.outer[0]) - 1; index >= 0; index--) {
    const report = place.reports[index];
    if (!report || report.range[0] < from) return null;
    if (report.range[1] <= place.span.outer[0] && test(report)) return report;
  }
  return null;
}

/** The report whose reporting word stands right before the quotation mark. */
export function reportBefore(place: Place): Report | null {
  const { flat } = place.paragraph;
  const open = place.span.outer[0];
  return lastReport(
    place,
    open - 40,
    (one) =>
      open - one.range[1] <= 8 &&
      /^(?:了|过|着|道|说|称|到|的)?(?:（￼*）)?[，：,:]?\s*(?:，)?$/.test(flat.slice(one.range[1], open)),
  );
}

/** The first report behind the span, if it begins within reach. */
export function firstReportBehind(place: Place): Report | null {
  const report = place.reports[firstFrom(place.reports, place.span.outer[1])];
  return report && report.range[0] - place.span.outer[1] <= reach ? report : null;
}

/** A few words in marks inside a noun phrase: `来自“白鹭”协会的韩素梅`. */
const term = /([一-鿿])“￼{1,12}”(?=[一-鿿])/g;

/** The report that follows the closing mark in the same sentence and ends its clause. */
export function reportAfter(place: Place): Report | null {
  const { flat } = place.paragraph;
  const one = firstReportBehind(place);
  if (!one) return null;
  // `“A”。X说`: the stop of what was said stands behind the mark.
  const close = place.span.outer[1] + (endsOutside(place) ? 1 : 0);
  const between = flat.slice(close, one.range[0]).replace(term, '$1');
  if (/[。！？；“"]/.test(between)) return null;
  if (/^[，,]/.test(between) && one.elided) return null;
  if ((between.match(/，/g)?.length ?? 0) > 2) return null;
  // `X一边说一边收拾行李。`: what is done meanwhile may stand between.
  const ends = (at: number) =>
    /^(?:了|到|过)?(?:一[边面][^，。！？“”]{1,24})?(?:[。，：；！？,:]|$|”|（)/.test(flat.slice(at, at + 28));
  // `告诉《河口报》。`: whom it was told stands between.
  if (one.form === 'verb' && !ends(one.range[1]) && !(one.mark === '' && ends(one.content))) return null;
  return one;
}

/** Right behind `“A，”X说。`, where A broke off with a comma: the other half of what X said. */
export function resumes(place: Place): boolean {
  const last = place.earlier.at(-1);
  const { paragraph, span } = place;
  if (last?.sieve !== 'cue-after' || last.paragraph !== paragraph || !last.report) return false;
  const between = paragraph.flat.slice(
    Math.max(last.report.range[1], last.report.mark === '' ? last.report.content : 0),
    span.outer[0],
  );
  return /[，,。！？]$/.test(paragraph.text.slice(...last.range)) && /^(?:了|道)?。\s*$/.test(between);
}

/** A person by name. */
export const bearsName = ({ kind }: Mention): boolean => kind === 'person' || kind === 'surname';

/** A claim on the strength of a report. */
export function byReport(place: Place, sieve: string, report: Report): Claim | null {
  if (!report.speaker) return null;
  return {
    kind: 'direct',
    paragraph: place.paragraph,
    range: place.span.inner,
    sieve,
    report,
    speaker: { mention: report.speaker, paragraph: report.paragraph },
    cue: { text: report.text, range: report.range },
  };
}

/** A claim without a reporting word. */
export function byMention(place: Place, sieve: string, speaker: Claim['speaker']): Claim {
  return {
    kind: 'direct',
    paragraph: place.paragraph,
    range: place.span.inner,
    sieve,
    report: null,
    cue: null,
    speaker,
  };
}
