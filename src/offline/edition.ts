/**
 * What an edition of the site is: the list of every file it publishes, with sizes and hashes.
 *
 * The edition's id is a hash over that list, so two builds have one id exactly when they publish the same
 * bytes. A reader's device saves an edition whole or not at all, and checks each file against the list:
 * that is why two editions are never mixed.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export interface EditionFile {
  /** Absolute path of the address, as a browser asks for it (`/q/abcd/`, `/icon.svg`). */
  readonly url: string;
  readonly bytes: number;
  /** First 16 hexadecimal digits of the SHA-256 of the file. */
  readonly hash: string;
}

export interface Edition {
  /** First 16 hexadecimal digits of the SHA-256 over urls and hashes. */
  readonly id: string;
  /** Sum of the files' sizes, uncompressed. */
  readonly bytes: number;
  readonly files: readonly EditionFile[];
}

/** Files that describe or load the edition and so cannot be part of it. */
const OUTSIDE = new Set(['/edition.json', '/sw.js']);

const digest = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex').slice(0, 16);

/** The address under which a static host serves `path` (relative, POSIX separators). */
export function addressOf(path: string): string {
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Lists and hashes everything below `directory`, sorted by address. */
export async function listEdition(directory: string): Promise<Edition> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files: EditionFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const url = addressOf(relative(directory, path).split(sep).join('/'));
    if (OUTSIDE.has(url)) continue;
    const data = await readFile(path);
    files.push({ url, bytes: data.length, hash: digest(data) });
  }
  files.sort((a, b) => (a.url < b.url ? -1 : 1));
  return {
    id: digest(files.map(({ url, hash }) => `${url} ${hash}`).join('\n')),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    files,
  };
}
