/** The cleaned lines become the published title and body. */
import type { EditLog } from '../edits.ts';
import type { Block, Change, Passage } from '../model.ts';
import type { Line } from './draft.ts';

export interface Published {
  readonly title: Passage | null;
  readonly body: Passage;
  readonly blocks: readonly Block[];
}

/**
 * Splits the title off, takes the heading markers out, and parts the blocks by one empty line.
 *
 * @param lines of the log's text.
 */
export function publish(log: EditLog, lines: readonly Line[]): Published {
  const heading = lines.find(({ mark }) => mark === '#');
  const changes: Change[] = [];
  const blocks: Block[] = [];
  let read = 0;
  let written = 0;
  for (const line of lines) {
    if (line === heading) continue;
    const length = line.plain.length;
    const start = line.start + line.text.length - length;
    const gap = written === 0 ? '' : '\n\n';
    changes.push({ range: [read, start], after: gap });
    const from = written + gap.length;
    written = from + length;
    blocks.push({ kind: line.mark === '' ? 'paragraph' : 'heading', range: [from, written] });
    read = start + length;
  }
  changes.push({ range: [read, log.text.length], after: '' });
  const body = log.apply('paragraphs', changes);
  return { title: heading ? titleOf(log, heading.start, heading) : null, body: passage(body), blocks };
}

function titleOf(log: EditLog, start: number, { text, plain }: { text: string; plain: string }): Passage {
  return passage(log.slice([start + text.length - plain.length, start + text.length], 'title'));
}

function passage(log: EditLog): Passage {
  return { text: log.text, log };
}
