/**
 * What the pages of one host have in common. Hosts are told by the sidecars' `url`; of a source without one
 * nothing is known. A first pass over the sources of each host that has enough of them.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { learnTemplate } from '../../ingest/clean/template.ts';
import { MAX_BYTES, read, readSidecar } from '../../ingest/read/index.ts';
import { type FoundSource, sidecarPaths } from './sources.ts';

/** Fewer pages of a host say nothing of its template (see `learnTemplate`). */
const ENOUGH = 3;

/** By path, the lines to expect from its host; sources of unknown or rare hosts are not in it. */
export type Templates = ReadonlyMap<string, ReadonlySet<string>>;

export function learnTemplates(sources: readonly FoundSource[]): Templates {
  const templates = new Map<string, ReadonlySet<string>>();
  const byHost = Map.groupBy(sources, ({ path }) => hostOf(path));
  for (const [host, pages] of byHost) {
    if (host === null || pages.length < ENOUGH) continue;
    const template = learnTemplate(pages.flatMap(({ path }) => textOf(path)));
    for (const { path } of pages) templates.set(path, template);
  }
  return templates;
}

function hostOf(path: string): string | null {
  const url = unlessUnreadable(() => {
    const sidecar = sidecarPaths(path).find((candidate) => existsSync(candidate));
    return sidecar && readSidecar(sidecar, readFileSync(sidecar, 'utf8'), () => undefined)?.url;
  });
  return url && URL.canParse(url) ? new URL(url).host : null;
}

function textOf(path: string): string[] {
  const text = unlessUnreadable(() =>
    statSync(path).size > MAX_BYTES ? undefined : read(path, readFileSync(path), {}, () => undefined).text,
  );
  return text === undefined ? [] : [text];
}

/** What is wrong with a file is said when its turn comes to be published. */
function unlessUnreadable<T>(get: () => T): T | undefined {
  try {
    return get();
  } catch {
    return undefined;
  }
}
