/** Compares what a reader pasted with what a record says, character by character. */

/** A run of characters both texts have (`same`), only the pasted one (`added`), or only the record (`missing`). */
export interface Piece {
  readonly change: 'same' | 'added' | 'missing';
  /** Half-open span of the pasted characters; empty for what is missing. */
  readonly pasted: readonly [start: number, end: number];
  /** Half-open span of the record's characters; empty for what is added. */
  readonly record: readonly [start: number, end: number];
}

export interface Alignment {
  readonly pieces: readonly Piece[];
  /** How many of the pasted characters stand in the record, in order. */
  readonly same: number;
}

/** Cost of a pasted character that the record does not have, and of one that only the record has. */
const added = 2;
const missing = 1;

/**
 * The cheapest way to turn the part of `record` nearest to `pasted` into it (Sellers 1980: the ends of the
 * record cost nothing; a pasted character is the more worth finding). Takes time and memory of the product of the lengths; the caller bounds them.
 */
export function align(pasted: readonly string[], record: readonly string[]): Alignment {
  const width = record.length + 1;
  const cost = new Uint16Array((pasted.length + 1) * width);
  for (let i = 1; i <= pasted.length; i++) {
    cost[i * width] = i * added;
    for (let j = 1; j < width; j++) {
      const equal = pasted[i - 1] === record[j - 1];
      const skip = Math.min(
        (cost[(i - 1) * width + j] ?? 0) + added,
        (cost[i * width + j - 1] ?? 0) + missing,
      );
      cost[i * width + j] = equal ? Math.min(cost[(i - 1) * width + j - 1] ?? 0, skip) : skip;
    }
  }
  let best = 0;
  const last = pasted.length * width;
  for (let j = 1; j < width; j++) if ((cost[last + j] ?? 0) < (cost[last + best] ?? 0)) best = j;
  return trace(pasted, record, cost, width, best);
}

function trace(
  pasted: readonly string[],
  record: readonly string[],
  cost: Uint16Array,
  width: number,
  end: number,
): Alignment {
  const steps: Piece[] = [];
  let same = 0;
  let i = pasted.length;
  let j = end;
  while (i > 0) {
    const here = cost[i * width + j] ?? 0;
    if (j > 0 && pasted[i - 1] === record[j - 1] && here === (cost[(i - 1) * width + j - 1] ?? 0)) {
      steps.push({ change: 'same', pasted: [i - 1, i], record: [j - 1, j] });
      same += 1;
      i -= 1;
      j -= 1;
    } else if (here === (cost[(i - 1) * width + j] ?? 0) + added) {
      steps.push({ change: 'added', pasted: [i - 1, i], record: [j, j] });
      i -= 1;
    } else {
      steps.push({ change: 'missing', pasted: [i, i], record: [j - 1, j] });
      j -= 1;
    }
  }
  return { pieces: joined(steps.reverse()), same };
}

function joined(steps: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const step of steps) {
    const last = out.at(-1);
    if (last?.change === step.change) {
      out[out.length - 1] = {
        change: step.change,
        pasted: [last.pasted[0], step.pasted[1]],
        record: [last.record[0], step.record[1]],
      };
    } else out.push(step);
  }
  return out;
}
