/** Articles for tests, made from lines. */
import { EditLog } from '../../edits.ts';
import type { Article, Block, Flag, Quotation } from '../../model.ts';
import { findQuotations } from '../index.ts';

/** A cleaned article: one block a line, `## ` before a heading, `# ` before the title. */
export function articleOf(
  text: string,
  published: string | null = null,
  flags: readonly Flag[] = [],
): Article {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const title = lines.find((line) => line.startsWith('# '))?.slice(2) ?? null;
  const blocks: Block[] = [];
  let body = '';
  for (const line of lines) {
    if (line.startsWith('# ')) continue;
    if (body !== '') body += '\n\n';
    const words = line.replace(/^## /, '');
    blocks.push({
      kind: line.startsWith('## ') ? 'heading' : 'paragraph',
      range: [body.length, body.length + words.length],
    });
    body += words;
  }
  const stated = (value: string | null) => (value === null ? null : { value, by: 'test' });
  return {
    source: { path: 'test.txt', sha256: '', encoding: 'utf-8', format: 'text', text: body, sidecar: {} },
    script: 'hans',
    flags,
    metadata: { title: stated(title), published: stated(published), author: null, outlet: null },
    title: title === null ? null : { text: title, log: EditLog.of(title) },
    body: { text: body, log: EditLog.of(body) },
    blocks,
  };
}

/** A quotation in one line: `speaker | kind | words`. */
export function told(article: Article, one: Quotation): string {
  const text = one.part === 'title' ? (article.title?.text ?? '') : article.body.text;
  return `${one.speaker?.name ?? '-'} | ${one.kind} | ${text.slice(...one.range)}`;
}

/** The quotations of a text, each in one line. */
export function quotes(text: string): string[] {
  const article = articleOf(text);
  return findQuotations(article).map((one) => told(article, one));
}

/** Who speaks in a text, quotation by quotation; `-` for nobody. */
export const speakers = (text: string): string[] =>
  findQuotations(articleOf(text)).map((one) => one.speaker?.name ?? '-');
