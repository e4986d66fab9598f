/** Builds an index and opens it as a browser would, over HTTP. For tests and measurements. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildIndex } from '../../integrations/pagefind-build.ts';
import type { Pagefind, Source } from '../pagefind.ts';
import type { Collection } from '../records.ts';
import { Store } from '../store.ts';

export interface OpenIndex {
  readonly store: Store;
  close(): Promise<void>;
}

/** An index of its own for a collection, gone when it is closed. */
export async function openIndex(collection: Collection): Promise<OpenIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'yinde-index-'));
  await buildIndex(collection, folder);
  const opened = await openFolder(folder);
  return {
    store: opened.store,
    async close() {
      await opened.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The index in a folder. */
export async function openFolder(folder: string): Promise<OpenIndex> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = await readFile(join(folder, path)).catch(() => null);
    response.writeHead(file ? 200 : 404).end(file);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  const base = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return {
    store: await Store.open(source(folder, base)),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface PagefindModule {
  createInstance(options: { readonly basePath: string }): Pagefind;
}

function source(folder: string, base: string): Source {
  return {
    async pagefind() {
      const module = (await import(join(folder, 'pagefind.js'))) as PagefindModule;
      const pagefind = module.createInstance({ basePath: base });
      await pagefind.init();
      return pagefind;
    },
    async load(file) {
      return JSON.parse(gunzipSync(await readFile(join(folder, `${file}.pf_data`))).toString());
    },
  };
}
