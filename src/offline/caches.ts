/** Names of the device's caches, shared by the service worker and the pages. */

/** Pages as they were read. */
export const READ = 'yinde-read';
/** Scripts and styles whose names carry a hash of their content. */
export const ASSETS = 'yinde-assets';

const SAVED = 'yinde-saved-';
const INDEX = 'yinde-index-';

/** The whole of an edition, saved on request. */
export const savedCache = (edition: string): string => SAVED + edition;

/** What of one search index was used. */
export const indexCache = (version: string): string => INDEX + version;

/** Ids of the editions with a cache for a whole copy, finished or not. */
export async function savedEditions(): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(SAVED)).map((name) => name.slice(SAVED.length));
}

/**
 * The version in the address of a file of the search index, or null for any other address. The index of
 * each version stands in a folder of its own, so no page can meet files of two versions.
 */
export function indexVersion(pathname: string): string | null {
  return /^\/pagefind\/([0-9a-f]{16})\//.exec(pathname)?.[1] ?? null;
}

/** Index caches of other versions than `keep`. */
export async function staleIndexCaches(keep: string | null): Promise<string[]> {
  const names = await caches.keys();
  return names.filter((name) => name.startsWith(INDEX) && (keep === null || name !== indexCache(keep)));
}
