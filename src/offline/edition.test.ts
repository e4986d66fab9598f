import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { indexVersion } from './caches.ts';
import { addressOf, listEdition } from './edition.ts';

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'yinde-edition-'));
  await mkdir(join(directory, 'q', 'abcd'), { recursive: true });
  await writeFile(join(directory, 'index.html'), 'home');
  await writeFile(join(directory, 'q', 'abcd', 'index.html'), 'words');
});

afterEach(() => rm(directory, { recursive: true }));

describe('an edition', () => {
  it('lists every file by the address a reader asks for', async () => {
    const { files, bytes } = await listEdition(directory);
    expect(files.map(({ url }) => url)).toEqual(['/', '/q/abcd/']);
    expect(bytes).toBe('home'.length + 'words'.length);
  });

  it('has the same id exactly when the same bytes are published', async () => {
    const { id } = await listEdition(directory);
    expect((await listEdition(directory)).id).toBe(id);
    await writeFile(join(directory, 'index.html'), 'Home');
    expect((await listEdition(directory)).id).not.toBe(id);
  });

  it('does not count the files that describe or load it', async () => {
    const { id } = await listEdition(directory);
    await writeFile(join(directory, 'sw.js'), 'worker');
    await writeFile(join(directory, 'edition.json'), '{}');
    expect((await listEdition(directory)).id).toBe(id);
  });
});

describe('addresses', () => {
  it('drop index.html only as a file name', () => {
    expect(addressOf('index.html')).toBe('/');
    expect(addressOf('a/index.html')).toBe('/a/');
    expect(addressOf('a/myindex.html')).toBe('/a/myindex.html');
    expect(addressOf('404.html')).toBe('/404.html');
  });

  it('of the search index carry its version', () => {
    expect(indexVersion('/pagefind/0123456789abcdef/pagefind.js')).toBe('0123456789abcdef');
    expect(indexVersion('/pagefind/pagefind.js')).toBeNull();
  });
});
