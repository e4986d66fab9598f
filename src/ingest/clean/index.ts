/** A source becomes an article: metadata, title, and a body of headings and paragraphs. */
import { EditLog } from '../edits.ts';
import type { Article, Block, Change, Passage, Source } from '../model.ts';

export function clean(source: Source): Article {
  const changes: Change[] = [];
  const blocks: Block[] = [];
  let at = 0;
  let out = 0;
  for (const line of source.text.matchAll(/[^\n]+/g)) {
    const text = line[0].trim();
    if (text === '') continue;
    const start = line.index + line[0].indexOf(text);
    changes.push({ range: [at, start], after: out === 0 ? '' : '\n\n' });
    if (out > 0) out += 2;
    blocks.push({ kind: 'paragraph', range: [out, out + text.length] });
    out += text.length;
    at = start + text.length;
  }
  changes.push({ range: [at, source.text.length], after: '' });
  return {
    source,
    script: 'hans',
    flags: [],
    metadata: { title: null, published: null, author: null, outlet: null },
    title: null,
    body: passage(EditLog.of(source.text).apply('lines', changes)),
    blocks,
  };
}

function passage(log: EditLog): Passage {
  return { text: log.text, log };
}
