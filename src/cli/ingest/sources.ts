/** Finds the captured articles below the paths given. */
import { readdirSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { UsageError } from './options.ts';

/** Where the site's own sources lie. */
export const SOURCES = join('content', 'sources');

const ARTICLE = new Set(['.txt', '.md', '.html', '.htm']);
const SIDECAR = new Set(['.yaml', '.yml']);

export interface FoundSource {
  /** As given. */
  readonly path: string;
  /** Below `content/sources`, or below the folder given; with `/`. */
  readonly name: string;
  /** Whether it lies below `content/sources`: only then do its ids and speakers enter the registries. */
  readonly own: boolean;
}

export interface Found {
  /** In the order given, folders' content in the order of names; no file twice. */
  readonly sources: readonly FoundSource[];
  /** Files of other kinds. */
  readonly skipped: readonly string[];
}

/** @throws UsageError where a path does not exist. */
export function findSources(paths: readonly string[]): Found {
  const sources: FoundSource[] = [];
  const skipped: string[] = [];
  const seen = new Set<string>();
  const add = (path: string, root: string): void => {
    if (seen.has(resolve(path))) return;
    seen.add(resolve(path));
    if (ARTICLE.has(extname(path).toLowerCase())) sources.push(named(path, root));
    else if (!SIDECAR.has(extname(path).toLowerCase())) skipped.push(path);
  };
  for (const path of paths) {
    const stat = statSync(path, { throwIfNoEntry: false });
    if (!stat) throw new UsageError(`${path}: no such file or folder`);
    if (stat.isDirectory()) walk(path, (file) => add(file, path));
    else add(path, join(path, '..'));
  }
  return { sources, skipped };
}

function named(path: string, root: string): FoundSource {
  const own = resolve(path).startsWith(resolve(SOURCES) + sep);
  return {
    path,
    own,
    name: relative(own ? SOURCES : root, path)
      .split(sep)
      .join('/'),
  };
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
