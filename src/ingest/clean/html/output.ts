/** Lines of a page become changes to its source. */
import type { Change } from '../../model.ts';
import type { Line } from './lines.ts';
import type { Run } from './text.ts';

/** A line to publish. */
export interface Output {
  readonly runs: readonly Run[];
  /** Markdown's mark before it. */
  readonly mark: string;
}

/** Longest line in `<h2>` to `<h6>` that is a heading: some pages set whole paragraphs so. */
const LONGEST_HEADING = 60;

/** The mark of a heading, for a line that is one. */
export function markOf(line: Line): string {
  return /^h[1-6]$/.test(line.block.name) && line.text.length <= LONGEST_HEADING ? '## ' : '';
}

/**
 * What turns the source into the lines, one empty line between two.
 *
 * @param end what stands behind the last of them.
 */
export function changesFor(output: readonly Output[], source: string, end: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  for (const [i, { runs, mark }] of output.entries()) {
    let before = i === 0 ? mark : `\n\n${mark}`;
    for (const { range, text } of runs) {
      changes.push({ range: [at, range[0]], after: before });
      before = '';
      if (source.slice(range[0], range[1]) !== text) changes.push({ range, after: text });
      at = range[1];
    }
  }
  changes.push({ range: [at, source.length], after: output.length > 0 ? end : '' });
  return changes.filter(({ range, after }) => range[0] < range[1] || after !== '');
}
