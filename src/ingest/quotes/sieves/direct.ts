/** Sieves for words in quotation marks, the surest first. */
import type { Claim } from '../claim.ts';
import type { Mention } from '../mentions/mention.ts';
import { clauseStart, type Report } from '../reports.ts';
import type { Quoted } from '../text/marks.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';

/** What the sieves know of the place of a quoted span. */
export interface Place {
  readonly paragraph: Paragraph;
  readonly span: Quoted;
  readonly words: string;
  readonly reports: readonly Report[];
  /** The claims already made, in the order of the text. */
  readonly earlier: readonly Claim[];
  /** The last speaker before this paragraph, where the paragraphs follow on each other. */
  readonly previous: Claim | null;
  /** The person this section is about, if there is one. */
  readonly topic: { readonly mention: Mention; readonly paragraph: Paragraph } | null;
  /** The only person named in the paragraph outside quotation marks. */
  readonly sole: Mention | null;
  /** The only person named in the paragraph before. */
  readonly before: Claim['speaker'];
  /** Reads a noun phrase of the paragraph; a clause's subject. */
  readonly read: (start: number, end: number) => Mention | null;
  readonly subject: (start: number, end: number) => Mention | null;
}

export interface DirectSieve {
  readonly id: string;
  readonly try: (place: Place) => Claim | null;
}

const spoken = /[。！？!?，,…；—]$/;

function claim(place: Place, sieve: string, report: Report): Claim | null {
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

/** The report whose reporting word stands right before the quotation mark. */
function reportBefore(place: Place): Report | null {
  const { flat } = place.paragraph;
  const open = place.span.outer[0];
  return (
    place.reports.findLast(
      (one) =>
        one.range[1] <= open &&
        open - one.range[1] <= 8 &&
        /^(?:了|过|着|道|说|称|到)?(?:（￼*）)?[，：,:]?\s*(?:，)?$/.test(flat.slice(one.range[1], open)),
    ) ?? null
  );
}

/** The report that follows the closing mark in the same sentence. */
function reportAfter(place: Place): Report | null {
  const { flat } = place.paragraph;
  const close = place.span.outer[1];
  for (const one of place.reports) {
    if (one.range[0] < close) continue;
    if (one.range[0] - close > 90) return null;
    const between = flat.slice(close, one.range[0]);
    if (/[。！？；“「『"]/.test(between)) return null;
    if (/^[，,]/.test(between) && one.elided) return null;
    if ((between.match(/，/g)?.length ?? 0) > 2) return null;
    const end = one.range[1];
    if (one.form === 'verb' && !/^(?:了|到|过)?(?:[。，：；！？,:]|$|”|（)/.test(flat.slice(end, end + 3)))
      return null;
    return one;
  }
  return null;
}

const full = (place: Place) => spoken.test(place.words);
const length = (place: Place) => place.words.length;

/** `X表示：“…”` */
const colon: DirectSieve = {
  id: 'cue-colon',
  try: (place) => {
    const report = reportBefore(place);
    return report && report.mark === '：' && length(place) >= 2 ? claim(place, 'cue-colon', report) : null;
  },
};

/** `X表示，“…。”` */
const comma: DirectSieve = {
  id: 'cue-comma',
  try: (place) => {
    const report = reportBefore(place);
    if (!report || report.mark !== '，') return null;
    const after = place.paragraph.flat.charAt(place.span.outer[1]);
    const whole = full(place) || /^[。！？；，]?$/.test(after);
    return (whole && length(place) >= 5) || length(place) >= 20 ? claim(place, 'cue-comma', report) : null;
  },
};

/** `“…。”X说。`, `“…，”X说，“…”` */
const after: DirectSieve = {
  id: 'cue-after',
  try: (place) => {
    const report = reportAfter(place);
    if (!report || report.form === 'frame' || report.elided) return null;
    const gap = place.paragraph.flat.slice(place.span.outer[1], report.range[0]);
    if (
      !full(place) &&
      !(
        length(place) >= 8 &&
        /^[，,]?/.test(gap) &&
        /^(?:了|到)?(?:[。，]|$)/.test(place.paragraph.flat.slice(report.range[1], report.range[1] + 2)) &&
        startsClause(place)
      )
    )
      return null;
    return length(place) >= 4 ? claim(place, 'cue-after', report) : null;
  },
};

function startsClause(place: Place): boolean {
  const before = place.paragraph.flat.slice(0, place.span.outer[0]);
  return before === '' || /[。！？：，”\s]$/.test(before);
}

/** `“…。”在X看来，…` */
const view: DirectSieve = {
  id: 'in-view-of',
  try: (place) => {
    const report = reportAfter(place);
    if (!report || report.form !== 'frame' || !full(place)) return null;
    return report.range[0] - place.span.outer[1] <= 2 ? claim(place, 'in-view-of', report) : null;
  },
};

/** `X称“…”`: a few words of the speaker's own inside a report. */
const partial: DirectSieve = {
  id: 'inside-report',
  try: (place) => {
    const { paragraph, span } = place;
    const { flat } = paragraph;
    if (length(place) < 5) return null;
    const report = place.reports.findLast(
      (one) =>
        one.content <= span.outer[0] &&
        one.range[0] >= sentenceAt(paragraph, span.outer[0])[0] &&
        one.speaker !== null &&
        one.binding !== 'show',
    );
    if (!report || report.speaker?.kind === 'document') return null;
    if (report.binding === 'mark' && report.mark === '' && report.content !== span.outer[0]) return null;
    if (naming.test(flat.slice(Math.max(0, span.outer[0] - 6), span.outer[0]))) return null;
    const next = flat.slice(span.outer[1], span.outer[1] + 2);
    if (length(place) < 10 && !wording.test(place.words)) return null;
    if (length(place) < 10 && /^(?:的[^，。]|、|和|与|“|[一-鿿](?!。))/.test(next)) return null;
    if (/^[A-Za-z0-9 .+-]*$/.test(place.words)) return null;
    return claim(place, 'inside-report', report);
  },
};

/** What names rather than quotes. */
const naming =
  /(?:称为|称作|称之为|叫做|叫作|叫|名为|题为|所谓|所谓的|誉为|视为|评为|即|代号|绰号|外号|俗称|简称|又称|也称|自称|号称|主题为|主题是|获得|荣获|推出|发布|打造|启动|成立|首个|开展|举办|以)$/;

/** What a wording has and a term has not. */
const wording = /[的了是不在将会能要可和与让使被把对为地得着过很更最太]|[一-鿿]{6,}/;

/** `X的看法：“…”`, and any clause about X before a colon. */
const nominal: DirectSieve = {
  id: 'clause-colon',
  try: (place) => {
    const { paragraph, span } = place;
    const { flat } = paragraph;
    if (!/[：:，]\s*$/.test(flat.slice(0, span.outer[0]))) return null;
    const isColon = /[：:]\s*$/.test(flat.slice(0, span.outer[0]));
    const closes = /^[。；！？]?$/.test(flat.slice(span.outer[1], span.outer[1] + 1));
    if (!(full(place) || (closes && length(place) >= 15)) || length(place) < (isColon ? 8 : 12)) return null;
    const sentence = sentenceAt(paragraph, span.outer[0]);
    const report = place.reports.findLast(
      (one) => one.speaker !== null && one.range[0] >= sentence[0] && one.range[1] <= span.outer[0],
    );
    if (report && report.binding !== 'show') return claim(place, 'clause-colon', report);
    return null;
  },
};

/** `X的说法：“…”`: the words belong to whoever owns the noun. */
const owned: DirectSieve = {
  id: 'words-of',
  try: (place) => {
    const { paragraph, span } = place;
    const before = paragraph.flat.slice(Math.max(0, span.outer[0] - 60), span.outer[0]);
    const match =
      /([^，。！？；：“”]{2,44})的(?:言论|话|原话|说法|表态|看法|观点|声明|回应|评论|留言|帖子|说明|解释|描述|评价|回答|自述|自画像)[：:，,]\s*$/.exec(
        before,
      );
    if (!match || length(place) < 5) return null;
    let start = span.outer[0] - before.length + match.index;
    const end = start + (match[1]?.length ?? 0);
    const cited = /(?:引用了?|引述|援引|转述|对于?|按照?|用)/.exec(match[1] ?? '');
    if (cited) start += cited.index + cited[0].length;
    const mention = place.read(start, end);
    return mention ? plain(place, 'words-of', mention) : null;
  },
};

/** `X也受到牵连：“…。”`: a clause about somebody, without a reporting word, introduces full speech. */
const introducing: DirectSieve = {
  id: 'clause-subject',
  try: (place) => {
    const { paragraph, span } = place;
    const { flat } = paragraph;
    const before = flat.slice(0, span.outer[0]).trimEnd();
    const isColon = /[：:]$/.test(before);
    if (!isColon && !/[，,]$/.test(before)) return null;
    if (!full(place) || length(place) < (isColon ? 8 : 15)) return null;
    const next = flat.charAt(span.outer[1]);
    if (!isColon && next !== '' && !/[。”」A-Za-z“「\n一-鿿]/.test(next)) return null;
    const sentence = sentenceAt(paragraph, span.outer[0] - 1);
    let end = before.length - 1;
    for (let step = 0; step < 3 && end > sentence[0]; step++) {
      const start = clauseStart(paragraph, sentence[0], end);
      const mention = place.subject(start, end);
      if (mention && mention.kind !== 'document' && (isColon || mention.kind !== 'organisation'))
        return plain(place, 'clause-subject', mention);
      end = start - 1;
    }
    return null;
  },
};

/** A quotation of its own paragraph, behind a paragraph about one person. */
const introduced: DirectSieve = {
  id: 'introduced',
  try: (place) => {
    const { paragraph, span } = place;
    if (span.outer[0] > 0 || span.outer[1] < paragraph.text.length - 1 || !full(place) || length(place) < 12)
      return null;
    return place.before
      ? { ...plain(place, 'introduced', place.before.mention), speaker: place.before }
      : null;
  },
};

function plain(place: Place, sieve: string, mention: Mention): Claim {
  return {
    kind: 'direct',
    paragraph: place.paragraph,
    range: place.span.inner,
    sieve,
    report: null,
    cue: null,
    speaker: { mention, paragraph: place.paragraph },
  };
}

/** `X指出，…。“…。”`: quoted speech right behind speech of the same paragraph. */
const floating: DirectSieve = {
  id: 'floating',
  try: (place) => {
    if (!full(place) || length(place) < 8 || !standsAlone(place)) return null;
    const last = place.earlier.at(-1);
    if (!last || last.paragraph !== place.paragraph || !last.speaker) return null;
    return { ...last, kind: 'direct', range: place.span.inner, sieve: 'floating' };
  },
};

/** A later report of the paragraph says who goes on. */
const following: DirectSieve = {
  id: 'next-report',
  try: (place) => {
    if (!full(place) || length(place) < 8 || !standsAlone(place)) return null;
    const report = place.reports.find((one) => one.range[0] >= place.span.outer[1] && one.speaker !== null);
    if (!report || report.range[0] - place.span.outer[1] > 80) return null;
    if (!/^(?:[^。！？]*)$/.test(place.paragraph.flat.slice(place.span.outer[1], report.range[0])))
      return null;
    return claim(place, 'next-report', report);
  },
};

/** Nobody else is named in the paragraph. */
const only: DirectSieve = {
  id: 'sole-person',
  try: (place) => {
    if (!full(place) || length(place) < 12 || !standsAlone(place) || !place.sole) return null;
    return {
      kind: 'direct',
      paragraph: place.paragraph,
      range: place.span.inner,
      sieve: 'sole-person',
      report: null,
      cue: null,
      speaker: { mention: place.sole, paragraph: place.paragraph },
    };
  },
};

/** The section is about one person. */
const section: DirectSieve = {
  id: 'section-topic',
  try: (place) => {
    if (!full(place) || length(place) < 12 || !standsAlone(place) || !place.topic) return null;
    return {
      kind: 'direct',
      paragraph: place.paragraph,
      range: place.span.inner,
      sieve: 'section-topic',
      report: null,
      cue: null,
      speaker: place.topic,
    };
  },
};

/** The paragraph before ended with speech. */
const previous: DirectSieve = {
  id: 'previous-paragraph',
  try: (place) => {
    if (!full(place) || length(place) < 12 || !standsAlone(place) || !place.previous?.speaker) return null;
    if (place.span.outer[0] > 0) return null;
    return {
      ...place.previous,
      kind: 'direct',
      paragraph: place.paragraph,
      range: place.span.inner,
      sieve: 'previous-paragraph',
    };
  },
};

/** It reads like speech, and nobody can be named. */
const unnamed: DirectSieve = {
  id: 'unnamed',
  try: (place) => {
    const alone = place.span.outer[0] === 0 && place.span.outer[1] >= place.paragraph.text.length;
    if (!full(place) || length(place) < (alone ? 7 : 16) || !standsAlone(place)) return null;
    return {
      kind: 'direct',
      paragraph: place.paragraph,
      range: place.span.inner,
      sieve: 'unnamed',
      report: null,
      cue: null,
      speaker: null,
    };
  },
};

/** The quoted words are a sentence of their own, not part of one. */
function standsAlone(place: Place): boolean {
  const { flat } = place.paragraph;
  const before = flat.slice(0, place.span.outer[0]).trimEnd();
  const next = flat.slice(place.span.outer[1]).trimStart();
  return (
    (before === '' || /[。！？…：”』」）；，]$/.test(before)) &&
    (next === '' || /^[“「A-Za-z0-9一-鿿（]/.test(next) || /^[。；]/.test(next))
  );
}

/** In the order in which they are asked; the first answer holds. */
export const directSieves: readonly DirectSieve[] = [
  colon,
  comma,
  after,
  view,
  nominal,
  owned,
  partial,
  floating,
  following,
  introducing,
  section,
  only,
  previous,
  introduced,
  unnamed,
];
