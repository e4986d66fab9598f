/**
 * Who said this? A reader pastes a text; each of its sentences is looked for, first to the letter, then by
 * parts of it, and what comes nearest is compared character by character.
 */
import { align, type Piece } from './align.ts';
import { type Analyzed, analyze, type Script } from './analyzer.ts';
import type { Shown } from './records.ts';
import { list, type Store } from './store.ts';

/** UTF-16 code units of a paste that are looked at. */
export const mostPasted = 20_000;
/** Sentences that are looked for. */
const mostSentences = 120;
/** Shorter pieces belong to the sentence before them: `是的。` is everywhere. */
const shortest = 6;
/** A sentence is compared in pieces of at most so many characters. */
const longest = 300;
/** A record of more characters is compared only where it may match. */
const widest = 1500;
/** Parts of a sentence that are looked for, and their length in characters. */
const probes = 12;
const probe = 4;
/** A part standing in more records than this says nothing. */
const common = 400;
/** Records compared with a sentence. */
const compared = 4;
/** A record that has less of the sentence than this is another sentence. */
const enough = 0.6;

export interface Sentence {
  /** As it was pasted. */
  readonly text: string;
  readonly found: 'whole' | 'part' | 'not';
  /** The records that hold it, quotes first; for `part` the nearest one. */
  readonly records: readonly Shown[];
  /** For `part`: the pasted sentence and the record's words, interwoven. */
  readonly pieces: readonly { readonly change: Piece['change']; readonly text: string }[];
}

export interface Verdict {
  readonly found: Sentence['found'];
  readonly sentences: readonly Sentence[];
  /** How much of the paste was looked at. */
  readonly cut: boolean;
}

/** Sentences end with a full stop or a line; what closes a quotation stays with its sentence. */
export function sentences(text: string): readonly string[] {
  const pieces = text.match(/[^。！？!?；;\n\r]+[。！？!?；;]*[”’」』"]*/gu) ?? [];
  const out: string[] = [];
  for (const piece of pieces) {
    const trimmed = piece.trim();
    const before = out.at(-1);
    if (trimmed.length < shortest && before !== undefined) out[out.length - 1] = before + trimmed;
    else if (trimmed !== '') out.push(trimmed);
  }
  return out;
}

/** Marks around a sentence that are not its words. */
const outside =
  /^[\s“”‘’「」『』"'，,。.；;：:！!？?、（）()《》…—-]+|[\s“”‘’「」『』"'，,。.；;：:！!？?、（）()《》…—-]+$/gu;

export async function paste(store: Store, text: string): Promise<Verdict> {
  const script = await store.script();
  const all = sentences(text.slice(0, mostPasted));
  const found: Sentence[] = [];
  const whole = await lookUp(store, text.slice(0, longest * 2).trim(), script);
  if (whole?.found === 'whole' && text.length <= longest * 2) found.push(whole);
  else {
    for (const sentence of all.slice(0, mostSentences)) {
      const answer = await lookUp(store, sentence, script);
      if (answer) found.push(answer);
    }
  }
  const every = (what: Sentence['found']) => found.length > 0 && found.every((one) => one.found === what);
  return {
    found: every('whole') ? 'whole' : found.length === 0 || every('not') ? 'not' : 'part',
    sentences: found,
    cut: text.length > mostPasted || all.length > mostSentences,
  };
}

async function lookUp(store: Store, sentence: string, script: Script): Promise<Sentence | null> {
  const bare = sentence.replace(outside, '');
  const pasted = analyze(bare, script);
  if (pasted.units.length === 0) return null;
  const rows = list(await store.rows(pasted.units));
  if (rows.length > 0) {
    const records = await Promise.all(rows.slice(0, compared).map((row) => store.record(row)));
    return { text: sentence, found: 'whole', records, pieces: [] };
  }
  const near = await nearest(store, bare, pasted, script);
  return near
    ? { text: sentence, found: 'part', records: [near.record], pieces: near.pieces }
    : { text: sentence, found: 'not', records: [], pieces: [] };
}

/** Parts of a sentence, spread evenly over it. */
function parts(units: readonly string[]): readonly (readonly string[])[] {
  const last = Math.max(0, units.length - probe);
  const count = Math.min(probes, last + 1);
  return Array.from({ length: count }, (_, i) => {
    const at = count === 1 ? 0 : Math.round((i * last) / (count - 1));
    return units.slice(at, at + probe);
  });
}

async function nearest(store: Store, bare: string, pasted: Analyzed, script: Script) {
  const units = pasted.units.slice(0, longest);
  if (units.length < shortest) return null;
  const hits = new Map<number, number>();
  for (const part of parts(units)) {
    const rows = list(await store.rows(part));
    if (rows.length > common) continue;
    // A rare part says more.
    for (const row of rows) hits.set(row, (hits.get(row) ?? 0) + 1 + 1 / rows.length);
  }
  const candidates = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, compared);
  let best: { record: Shown; same: number; pieces: Sentence['pieces'] } | null = null;
  for (const [row] of candidates) {
    const record = await store.record(row);
    const target = analyze(record.text, script);
    const { pieces, same } = align(units, target.units.slice(0, widest));
    if (best && same <= best.same) continue;
    const words = (analyzed: Analyzed, text: string, [start, end]: readonly [number, number]) =>
      text.slice(analyzed.at[start] ?? text.length, analyzed.end[end - 1] ?? 0);
    best = {
      record,
      same,
      pieces: pieces.map(({ change, pasted: from, record: to }) => ({
        change,
        text: change === 'missing' ? words(target, record.text, to) : words(pasted, bare, from),
      })),
    };
  }
  return best && best.same / units.length >= enough ? best : null;
}
