/**
 * After the build: lists the edition and builds its service worker. Must stand after every integration
 * that writes files.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { injectManifest } from 'workbox-build';
import { indexVersion } from '../offline/caches.ts';
import { type Edition, listEdition } from '../offline/edition.ts';

/** What a reader without network sees at an address never read. */
const SHELL = 'offline/index.html';

export function offline(): AstroIntegration {
  return {
    name: 'yinde-offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const edition = await publishEdition(fileURLToPath(dir));
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `edition ${edition.id}: ${edition.files.length} files, ${edition.bytes} bytes, in ${seconds} s`,
        );
      },
    },
  };
}

/** Writes `edition.json` and `sw.js` for the site in `directory`. */
export async function publishEdition(directory: string): Promise<Edition> {
  const edition = await listEdition(directory);
  await writeFile(join(directory, 'edition.json'), JSON.stringify(edition));
  await buildWorker(directory, edition);
  return edition;
}

async function buildWorker(directory: string, edition: Edition): Promise<void> {
  const version = edition.files.map(({ url }) => indexVersion(url)).find((found) => found !== null) ?? null;
  const worker = join(directory, 'sw.js');
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: {
      EDITION: JSON.stringify(edition.id),
      INDEX_VERSION: JSON.stringify(version),
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      outDir: directory,
      emptyOutDir: false,
      lib: {
        entry: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'worker',
        fileName: () => 'sw.js',
      },
    },
  });
  await injectManifest({
    swSrc: worker,
    swDest: worker,
    globDirectory: directory,
    globPatterns: [SHELL, 'icon.svg', ...(await scriptsOf(directory, SHELL))],
    manifestTransforms: [asAddresses],
  });
}

/** The scripts a page loads at once, with what those import. */
async function scriptsOf(directory: string, page: string): Promise<readonly string[]> {
  const found = new Set<string>();
  const queue = [
    ...(await readFile(join(directory, page), 'utf8')).matchAll(/<script[^>]* src="\/([^"]+)"/g),
  ].map(([, path = '']) => path);
  for (let path = queue.pop(); path; path = queue.pop()) {
    if (found.has(path)) continue;
    found.add(path);
    const code = await readFile(join(directory, path), 'utf8');
    for (const [, name = ''] of code.matchAll(/(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g)) {
      queue.push(posix.join(posix.dirname(path), name));
    }
  }
  return [...found];
}

/** Workbox lists files; readers ask for addresses. */
function asAddresses<T extends { url: string }>(entries: T[]) {
  return {
    manifest: entries.map((entry) => ({ ...entry, url: `/${entry.url.replace(/index\.html$/, '')}` })),
  };
}
