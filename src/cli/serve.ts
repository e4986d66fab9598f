/**
 * Serves the built site on this machine: `npm run serve -- [--dir dist] [--port 4321] [--host localhost]`.
 * It answers as a static host does: folders by their index page, a missing page by `404.html`.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

export interface ServeOptions {
  /** Folder of the built site. */
  readonly dir: string;
  /** Port to listen on; 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** How many ports after `port` to try where it is taken. */
  readonly spare?: number;
}

export interface Served {
  /** Address of the home page without its final slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Types of files the site has and the type table of sirv lacks; all text is UTF-8. */
const TYPES: Readonly<Record<string, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  mdx: 'text/markdown; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
};
/** Pagefind's own files, for which no type is registered. */
const OPAQUE = /\.(?:pagefind|pf_\w+)$/;

/**
 * Starts serving.
 *
 * @throws Error where the folder holds no site, or the port and its spares are taken.
 */
export async function serve({ dir, port, host, spare = 0 }: ServeOptions): Promise<Served> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`${dir} holds no built site (no index.html). Run: npm run build`);
  }
  const files = sirv(root, { dev: true, etag: true, setHeaders: label });
  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?', 2);
    if (isFolder(root, pathname)) {
      const search = query === undefined ? '' : `?${query}`;
      // Two slashes at the start would name another host.
      response.writeHead(301, { location: `${pathname.replace(/^\/+/, '/')}/${search}` }).end();
    } else {
      files(request, response, () => notFound(root, response));
    }
  });
  const taken = await listen(server, port, host, spare);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        server.closeAllConnections();
      }),
  };
}

function label(response: ServerResponse, pathname: string): void {
  const type = TYPES[pathname.slice(pathname.lastIndexOf('.') + 1)];
  if (type !== undefined) response.setHeader('content-type', type);
  else if (OPAQUE.test(pathname)) response.setHeader('content-type', 'application/octet-stream');
  response.setHeader('x-content-type-options', 'nosniff');
}

/** Whether the address names a folder without its slash: `/people` for `/people/`. */
function isFolder(root: string, pathname: string): boolean {
  if (pathname.endsWith('/') || pathname.includes('\0')) return false;
  const folder = join(root, decode(pathname));
  return folder.startsWith(root) && existsSync(join(folder, 'index.html'));
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

async function notFound(root: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => 'Not found');
  response.writeHead(404, {
    'content-type': 'text/html; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  response.end(page);
}

/** Listens on the first free port from `port` on and returns it. */
async function listen(server: Server, port: number, host: string, spare: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    const error = await new Promise<NodeJS.ErrnoException | null>((settle) => {
      server.once('error', settle);
      server.listen(candidate, host, () => {
        server.off('error', settle);
        settle(null);
      });
    });
    if (error === null) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE') throw error;
    if (candidate >= port + spare) {
      throw new Error(`Port ${port} is taken. Choose another: npm run serve -- --port ${port + 1}`);
    }
  }
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      dir: { type: 'string', default: 'dist' },
      port: { type: 'string', default: '4321' },
      host: { type: 'string', default: 'localhost' },
    },
  });
  try {
    const { url } = await serve({ dir: values.dir, port: Number(values.port), host: values.host });
    console.log(`Serving ${values.dir} on ${url}  (Ctrl+C ends)`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
