/** Text to measure with, made of the founding articles: as many articles, or one as long, as asked for. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../../ingest/clean/index.ts';
import { read } from '../../ingest/read/index.ts';
import { SOURCES } from '../ingest/sources.ts';

const founding = (): string[] =>
  readdirSync(SOURCES)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SOURCES, name), 'utf8'));

/** The text again, each line of prose told apart from its copies: what recurs would be taken for a template. */
function copy(text: string, number: number): string {
  return text.replace(/[。”]$/gmu, (end) => `（${number}）${end}`);
}

/** Writes whole articles, until they are `bytes` of UTF-8. @returns how many bytes were written. */
export function manyArticles(folder: string, bytes: number): number {
  mkdirSync(folder, { recursive: true });
  let written = 0;
  for (let number = 1; written < bytes; number += 1) {
    for (const [index, text] of founding().entries()) {
      const article = copy(text, number);
      writeFileSync(join(folder, `${number}-${index}.txt`), article);
      written += Buffer.byteLength(article);
    }
  }
  return written;
}

/**
 * Writes one article of `bytes` of UTF-8, of what is published of the founding articles: their own first and
 * last lines, in the middle of another text, would be taken for the end of it. @returns how many bytes were written. */
export function oneArticle(folder: string, bytes: number): number {
  mkdirSync(folder, { recursive: true });
  const bodies = founding().map((text) => clean(read('a.txt', Buffer.from(text))).body.text);
  const parts: string[] = [];
  let written = 0;
  for (let number = 1; written < bytes; number += 1) {
    for (const text of bodies) {
      const part = copy(text, number);
      parts.push(part);
      written += Buffer.byteLength(part) + 1;
    }
  }
  writeFileSync(join(folder, 'long.txt'), parts.join('\n'));
  return written;
}
