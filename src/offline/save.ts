/** Saves, checks and removes a whole edition on the reader's device. Runs in pages. */
import { savedCache, savedEditions } from './caches.ts';
import type { Edition, EditionFile } from './edition.ts';

/** Written last, so a copy that carries it is whole. */
const MARK = '/saved-edition';

/** Downloads at the same time: browsers open six connections to one HTTP/1.1 host. */
const PARALLEL = 6;

export interface Saved {
  readonly id: string;
  readonly bytes: number;
  /** ISO time. */
  readonly at: string;
}

export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** The site was published anew while it was being saved; what was fetched of the old edition is kept apart. */
export class EditionChanged extends Error {}

/** The edition the host serves now. @throws TypeError without network, Error where it answers otherwise. */
export async function currentEdition(): Promise<Edition> {
  const answer = await fetch('/edition.json', { cache: 'no-store' });
  if (!answer.ok) throw new Error(`/edition.json: ${answer.status}`);
  return (await answer.json()) as Edition;
}

/** The whole copies on this device, newest first. */
export async function savedCopies(): Promise<Saved[]> {
  const copies: Saved[] = [];
  for (const id of await savedEditions()) {
    const mark = await (await caches.open(savedCache(id))).match(MARK);
    if (mark) copies.push((await mark.json()) as Saved);
  }
  return copies.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Fetches every file of the edition, checks it against the list, and keeps it. Takes up where an earlier
 * try stopped. Older copies go only when the new one is whole.
 *
 * @throws EditionChanged where a file is not the one listed; DOMException `AbortError` when stopped;
 *   DOMException `QuotaExceededError` where the device has no room.
 */
export async function saveEdition(
  edition: Edition,
  report: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Saved> {
  const cache = await caches.open(savedCache(edition.id));
  const queue = [...edition.files];
  let files = 0;
  let bytes = 0;
  const failed = new AbortController();
  const stop = AbortSignal.any([signal, failed.signal]);
  const work = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      stop.throwIfAborted();
      if (!(await cache.match(file.url))) await cache.put(file.url, await fetchListed(file, stop));
      files += 1;
      bytes += file.bytes;
      report({ files, ofFiles: edition.files.length, bytes, ofBytes: edition.bytes });
    }
  };
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } finally {
    failed.abort();
  }
  const saved: Saved = { id: edition.id, bytes: edition.bytes, at: new Date().toISOString() };
  await cache.put(MARK, Response.json(saved));
  await removeCopies(edition.id);
  return saved;
}

/** Removes every copy but `keep`, finished or not. */
export async function removeCopies(keep?: string): Promise<void> {
  for (const id of await savedEditions()) if (id !== keep) await caches.delete(savedCache(id));
}

async function fetchListed(file: EditionFile, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(file.url, { cache: 'no-cache', signal });
  const data = await answer.clone().arrayBuffer();
  const hash = hex(new Uint8Array(await crypto.subtle.digest('SHA-256', data)).subarray(0, 8));
  if (!answer.ok || hash !== file.hash) throw new EditionChanged(file.url);
  return answer;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
