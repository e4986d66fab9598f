/** A host for measurements: serves a folder and counts what it sends. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What hosts send compressed; Pagefind's own files are compressed already. */
const compressed = new Set(['.js', '.json', '.css', '.html']);
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
};

export interface Sent {
  readonly plain: number;
  readonly gzip: number;
}

export interface Host {
  readonly url: string;
  /** Bytes of the bodies sent since the last time this was asked, pages themselves left out. */
  taken(): Sent;
  close(): Promise<void>;
}

export async function host(folder: string): Promise<Host> {
  let plain = 0;
  let gzip = 0;
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const body = await readFile(join(folder, path)).catch(() => null);
    const extension = extname(path);
    if (body && extension !== '.html') {
      plain += body.length;
      gzip += compressed.has(extension) ? gzipSync(body).length : body.length;
    }
    response
      .writeHead(body ? 200 : 404, { 'content-type': types[extension] ?? 'application/octet-stream' })
      .end(body);
  });
  await new Promise<void>((listening) => server.listen(0, 'localhost', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    taken() {
      const sent = { plain, gzip };
      plain = 0;
      gzip = 0;
      return sent;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
