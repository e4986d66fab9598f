/**
 * Finds the id of each quote of a source in the ledger, or mints one.
 *
 * An id stays with its words. A line of the ledger is found again where the same bytes have it at the same
 * range (then the words are the same, even if cleaning now writes them otherwise), or where the same words
 * stand (see `words.ts`), first in the same paragraph, then in the same order.
 * Nothing else counts: a line whose words are not found is left to a person.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Range } from '../../model.ts';
import type { Ledger, LedgerLine } from './ledger.ts';
import { mint } from './mint.ts';

/** A quote as it stands in a source now. */
export interface Occurrence {
  readonly range: Range;
  /** Fingerprints of its words and of the paragraph round them. */
  readonly words: string;
  readonly context: string;
}

/** The source the occurrences stand in. */
export interface Origin {
  /** Below `content/sources`. */
  readonly name: string;
  readonly sha256: string;
  /** Slug of the article. */
  readonly article: string;
}

export interface Identified {
  /** For each occurrence its id; null where a person withdrew these words here. */
  readonly ids: readonly (string | null)[];
  /** Lines to be put in the ledger: new ones, and those that moved in the source. */
  readonly changes: readonly LedgerLine[];
  /** Live lines whose words are not in the source any more, and the id that now covers their place, if one does. */
  readonly lost: readonly { readonly line: LedgerLine; readonly likely: string | null }[];
}

/**
 * @param former lines that may be found again: those of this source, or of the one it was renamed from.
 * @param taken whether an id is used by another source of this run.
 */
export function identify(
  ledger: Ledger,
  former: readonly LedgerLine[],
  origin: Origin,
  found: readonly Occurrence[],
  taken: (id: string) => boolean,
): Identified {
  const lines = former.filter((line) => line.status !== 'moved').sort((a, b) => a.range[0] - b.range[0]);
  const assigned = assign(lines, found, origin.sha256);
  const minted = new Set<string>();
  const ids = found.map((occurrence, index) => {
    const line = assigned.get(index);
    if (line) return line.id;
    const id = mint(
      origin.sha256,
      occurrence.range,
      (wish) => ledger.has(wish) || minted.has(wish) || taken(wish),
    );
    minted.add(id);
    return id;
  });
  const changes = found.flatMap((occurrence, index) => {
    const line = assigned.get(index);
    const id = ids[index];
    if (id === undefined || line?.status === 'withdrawn') return [];
    const next: LedgerLine = {
      id,
      status: 'live',
      article: origin.article,
      source: origin.name,
      sha256: origin.sha256,
      range: [occurrence.range[0], occurrence.range[1]],
      words: occurrence.words,
      context: occurrence.context,
    };
    return line && isDeepStrictEqual(line, next) ? [] : [next];
  });
  const kept = new Set(assigned.values());
  const lost = lines
    .filter((line) => line.status === 'live' && !kept.has(line))
    .map((line) => ({
      line,
      likely:
        line.sha256 === origin.sha256 ? covering(line, found, ids) : between(line, lines, assigned, ids),
    }));
  return {
    ids: ids.map((id, index) => (assigned.get(index)?.status === 'withdrawn' ? null : id)),
    changes,
    lost,
  };
}

/** For the index of each occurrence that was found again, its line. */
function assign(
  lines: readonly LedgerLine[],
  found: readonly Occurrence[],
  sha256: string,
): Map<number, LedgerLine> {
  const assigned = new Map<number, LedgerLine>();
  if (lines.length === 0) return assigned;
  const used = new Set<LedgerLine>();
  const pass = (keyOfLine: (line: LedgerLine) => string, keyOfFound: (one: Occurrence) => string): void => {
    const free = new Map<string, LedgerLine[]>();
    for (const line of lines) {
      if (used.has(line)) continue;
      const key = keyOfLine(line);
      const others = free.get(key);
      if (others) others.push(line);
      else free.set(key, [line]);
    }
    for (const [index, one] of found.entries()) {
      const line = assigned.has(index) ? undefined : free.get(keyOfFound(one))?.shift();
      if (!line) continue;
      assigned.set(index, line);
      used.add(line);
    }
  };
  pass(
    (line) => `${line.sha256} ${line.range.join()} ${line.words}`,
    (one) => `${sha256} ${one.range.join()} ${one.words}`,
  );
  pass(
    (line) => `${line.sha256} ${line.range.join()}`,
    (one) => `${sha256} ${one.range.join()}`,
  );
  pass(
    (line) => `${line.words} ${line.context}`,
    (one) => `${one.words} ${one.context}`,
  );
  pass(
    (line) => line.words,
    (one) => one.words,
  );
  return assigned;
}

/** The id of the occurrence that shares most characters with the line's range. */
function covering(
  { range }: LedgerLine,
  found: readonly Occurrence[],
  ids: readonly string[],
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [index, one] of found.entries()) {
    const shared = Math.min(range[1], one.range[1]) - Math.max(range[0], one.range[0]);
    if (shared > most) {
      most = shared;
      best = ids[index] ?? null;
    }
  }
  return best;
}

/** The one id without a past that stands between the line's neighbours, where there is just one. */
function between(
  line: LedgerLine,
  lines: readonly LedgerLine[],
  assigned: ReadonlyMap<number, LedgerLine>,
  ids: readonly string[],
): string | null {
  const now = new Map([...assigned].map(([index, { id }]) => [id, index]));
  const at = lines.indexOf(line);
  const before = lines.slice(0, at).findLast(({ id }) => now.has(id));
  const after = lines.slice(at + 1).find(({ id }) => now.has(id));
  const from = before ? (now.get(before.id) ?? 0) + 1 : 0;
  const to = after ? (now.get(after.id) ?? 0) : ids.length;
  const fresh = ids.slice(from, to).filter((_, index) => !assigned.has(from + index));
  return fresh.length === 1 ? (fresh[0] ?? null) : null;
}
