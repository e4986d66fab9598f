/**
 * The service worker: what was read stays readable without network, and a saved edition is served whole.
 *
 * - Pages come from the network when there is one, and else from what was read or saved.
 * - Files whose address carries a hash or a version never change, and come from the device first.
 * - A new worker waits until the reader asks for the new edition; it never takes over in mid-reading.
 */
import { clientsClaim } from 'workbox-core';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { ASSETS, indexCache, indexVersion, READ, staleIndexCaches } from './caches.ts';

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string }[];
};
/** Id of the edition this worker was built with; it makes each edition's worker a new one. */
declare const EDITION: string;
/** Version of that edition's search index, null where it has none. */
declare const INDEX_VERSION: string | null;

/** Where the build puts scripts and styles, under names that change with their content (`build.assets`). */
const HASHED = '/_/';

/** Seconds before a slow network gives way to the copy on the device. */
const PATIENCE = 4;

/** Pages are the same whatever is asked of them (`?q=`): search and highlighting happen on the device. */
const anyQuery = { ignoreSearch: true };

precacheAndRoute(self.__WB_MANIFEST, { cleanURLs: false });

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && indexVersion(url.pathname) !== null,
  (options) =>
    new CacheFirst({ cacheName: indexCache(indexVersion(options.url.pathname) ?? '') }).handle(options),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith(HASHED),
  new CacheFirst({ cacheName: ASSETS }),
);

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname !== '/edition.json',
  new NetworkFirst({ cacheName: READ, networkTimeoutSeconds: PATIENCE, matchOptions: anyQuery }),
);

setCatchHandler(async ({ request, url }) => {
  if (url.pathname === '/edition.json') return Response.error();
  const kept = await caches.match(request, anyQuery);
  if (kept) return kept;
  const fallback = request.destination === 'document' ? await matchPrecache('/offline/') : undefined;
  return fallback ?? Response.error();
});

clientsClaim();

self.addEventListener('activate', (event) => {
  event.waitUntil(
    staleIndexCaches(INDEX_VERSION).then((names) => Promise.all(names.map((name) => caches.delete(name)))),
  );
});

self.addEventListener('message', (event) => {
  const { type, urls } = event.data as { type?: string; urls?: string[] };
  if (type === 'take-over') void self.skipWaiting();
  if (type === 'edition') event.ports[0]?.postMessage(EDITION);
  // The page that registered the worker was read before there was one to remember it.
  if (type === 'remember' && urls) event.waitUntil(remember(urls));
});

async function remember(urls: readonly string[]): Promise<void> {
  const read = await caches.open(READ);
  const assets = await caches.open(ASSETS);
  for (const url of urls) {
    const { origin, pathname } = new URL(url);
    if (origin !== self.location.origin || indexVersion(pathname) !== null) continue;
    await (pathname.startsWith(HASHED) ? assets : read).add(url).catch(() => undefined);
  }
}
