import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { learnTemplates } from './templates.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinde-templates-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A source whose last line is its host's. */
function source(name: string, url?: string) {
  const path = join(folder, `${name}.txt`);
  writeFileSync(path, `第${name}篇说的是另一件事。\n更多内容请下载小站客户端阅读全文\n`);
  if (url) writeFileSync(join(folder, `${name}.yaml`), `url: ${url}\n`);
  return { path, name: `${name}.txt`, own: true };
}

it('learns the line that three pages of one host share, and nothing of the others', () => {
  const shared = ['1', '2', '3'].map((name) => source(name, `https://example.org/${name}`));
  const other = source('4', 'https://example.net/4');
  const unknown = source('5');
  const templates = learnTemplates([...shared, other, unknown]);
  for (const { path } of shared) {
    expect(templates.get(path)).toEqual(new Set(['更多内容请下载小站客户端阅读全文']));
  }
  expect(templates.has(other.path)).toBe(false);
  expect(templates.has(unknown.path)).toBe(false);
});
