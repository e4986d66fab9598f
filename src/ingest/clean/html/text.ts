/** A run of a page as a reader sees it: character references decoded, white space collapsed. */
import { parseFragment } from 'parse5';
import type { Range } from '../../model.ts';

/** A run of the page and what a reader sees of it. */
export interface Run {
  readonly range: Range;
  readonly text: string;
}

/** White space, a character reference, a null: what reads otherwise than it is written. */
const WRITTEN = /[\t\n\f\r ]+|&(?:#[xX]?[0-9a-fA-F]{1,8}|[a-zA-Z][a-zA-Z0-9]{1,31});?|\0/g;

export function readText(source: string, [start, end]: Range): Run[] {
  const runs: Run[] = [];
  const raw = source.slice(start, end);
  let at = 0;
  for (const match of raw.matchAll(WRITTEN)) {
    const [written] = match;
    const read = written.startsWith('&') ? decode(written) : written === '\0' ? '' : ' ';
    if (read === written) continue;
    const from = start + match.index;
    if (match.index > at) runs.push({ range: [start + at, from], text: raw.slice(at, match.index) });
    at = match.index + written.length;
    runs.push({ range: [from, start + at], text: read });
  }
  if (at < raw.length) runs.push({ range: [start + at, end], text: raw.slice(at) });
  return runs;
}

const decoded = new Map<string, string>();

/** What a character reference stands for. */
function decode(reference: string): string {
  let read = decoded.get(reference);
  if (read === undefined) {
    const [node] = parseFragment(reference).childNodes;
    read = node && 'value' in node ? node.value : reference;
    if (decoded.size < 4096) decoded.set(reference, read);
  }
  return read;
}
