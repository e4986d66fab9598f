/**
 * Compares the quotes ingest found with those people annotated, as the annotation guidelines ask: one to one,
 * of the same kind, ranges that overlap by half (intersection over union), edges without punctuation.
 */
import type { QuoteKind, Range, SpeakerType } from '../model.ts';

export interface AnnotatedQuote {
  readonly kind: QuoteKind;
  /** 1-based line of the source the words stand in, where `range` is not given. */
  readonly line?: number;
  readonly text: string;
  readonly range?: Range;
  readonly speaker: string;
  readonly speaker_type: SpeakerType;
  readonly speaker_mention?: string | null;
}

export interface FoundQuote {
  readonly kind: QuoteKind;
  readonly range: Range;
  readonly confidence: number;
  readonly speaker: {
    readonly name: string;
    readonly type: string;
    readonly aliases: readonly string[];
  } | null;
}

/** Share of characters two spans must have in common. */
const MIN_OVERLAP = 0.5;

/** For each quote found, whether an annotated one is matched by it and has the same speaker. */
export function judge(
  source: string,
  annotated: readonly AnnotatedQuote[],
  found: readonly FoundQuote[],
): boolean[] {
  const wanted = located(source, annotated);
  const pairs = wanted.flatMap((want, i) =>
    found.flatMap((give, j) => {
      if (want.kind !== give.kind) return [];
      const overlap = shared(trim(source, want.range), trim(source, give.range));
      const right = sameSpeaker(want, give.speaker);
      return overlap >= MIN_OVERLAP ? [{ i, j, right, worth: overlap + (right ? 0.001 : 0) }] : [];
    }),
  );
  pairs.sort((a, b) => b.worth - a.worth);
  const used = new Set<number>();
  const judged = new Map<number, boolean>();
  for (const { i, j, right } of pairs) {
    if (used.has(i) || judged.has(j)) continue;
    used.add(i);
    judged.set(j, right);
  }
  return found.map((_, j) => judged.get(j) ?? false);
}

/** Annotated words with their range; the same words twice in a line are the first and the second. */
function located(source: string, annotated: readonly AnnotatedQuote[]) {
  const starts = [0, ...[...source.matchAll(/\n/g)].map(({ index }) => index + 1)];
  const next = new Map<string, number>();
  return annotated.map((one) => {
    if (one.range) return { ...one, range: one.range };
    const key = `${one.line}|${one.kind}|${one.text}`;
    const from = starts[(one.line ?? 1) - 1] ?? 0;
    let at = source.indexOf(one.text, next.get(key) ?? from);
    if (at < 0) at = source.indexOf(one.text, from);
    next.set(key, at + 1);
    return { ...one, range: [at, at + one.text.length] as Range };
  });
}

function trim(source: string, [start, end]: Range): Range {
  const text = source.slice(start, end);
  const before = /^[\s\p{P}\p{S}]+/u.exec(text)?.[0].length ?? 0;
  if (before === text.length) return [start, end];
  let after = end;
  while (after > start && /[\s\p{P}\p{S}]/u.test(source[after - 1] ?? '')) after -= 1;
  return [start + before, after];
}

function shared([a, b]: Range, [c, d]: Range): number {
  const both = Math.max(0, Math.min(b, d) - Math.max(a, c));
  return both / (b - a + d - c - both);
}

function sameSpeaker(want: AnnotatedQuote, speaker: FoundQuote['speaker']): boolean {
  const names = [speaker?.name ?? '', ...(speaker?.aliases ?? [])].filter(Boolean).map(plain);
  const wanted = plain(want.speaker);
  if (names.includes(wanted)) return true;
  const loose = want.speaker_type === 'group' || want.speaker_type === 'anonymous';
  if (want.speaker_type === 'group' && /[和、与]/u.test(want.speaker)) {
    return want.speaker.split(/[和、与]/u).some((part) => names.includes(plain(part)));
  }
  if (!loose || (speaker?.type !== 'anonymous' && speaker?.type !== 'group')) return false;
  const mention = plain(want.speaker_mention ?? want.speaker);
  return names.some((name) => [wanted, mention].some((form) => form.includes(name) || name.includes(form)));
}

function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/gu, '')
    .replace(/[\s·•・.\-—_'’“”"]/gu, '')
    .replace(/(公司|集团|官方)$/u, '');
}
