/** Finds the captured articles below the paths given. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, resolve } from 'node:path';
import { UsageError } from './options.ts';

const ARTICLE = new Set(['.txt', '.md', '.html', '.htm']);
const SIDECAR = new Set(['.yaml', '.yml']);

export interface Found {
  /** Paths as given, in the order given, folders' content in the order of names; no file twice. */
  readonly articles: readonly string[];
  /** Files of other kinds. */
  readonly skipped: readonly string[];
}

/** @throws UsageError where a path does not exist. */
export function findSources(paths: readonly string[]): Found {
  const articles: string[] = [];
  const skipped: string[] = [];
  const seen = new Set<string>();
  const add = (path: string): void => {
    if (seen.has(resolve(path))) return;
    seen.add(resolve(path));
    if (ARTICLE.has(extname(path).toLowerCase())) articles.push(path);
    else if (!SIDECAR.has(extname(path).toLowerCase())) skipped.push(path);
  };
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`${path}: no such file or folder`);
    if (stat.isDirectory()) walk(path, add);
    else add(path);
  }
  return { articles, skipped };
}

/** Hidden files are none of the keeper's articles; links to folders are not followed, they can run in rings. */
function walk(folder: string, add: (path: string) => void): void {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) walk(path, add);
    else if (entry.isFile() || isLinkedFile(path)) add(path);
  }
}

function isLinkedFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The names a source's sidecar may have. */
export function sidecarPaths(path: string): string[] {
  const stem = join(path, '..', basename(path, extname(path)));
  return [...SIDECAR].map((extension) => stem + extension);
}
