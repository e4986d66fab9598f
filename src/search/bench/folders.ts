/** The folders a browser is measured on: Yinde's index with its client, and stock Pagefind's. */
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { buildIndex } from '../../integrations/pagefind-build.ts';
import type { Collection, SearchRecord } from '../records.ts';

const page = (script: string) =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title>${script}</html>`;

/** Bytes of everything in a folder. */
export async function folderSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map((entry) => stat(join(entry.parentPath, entry.name)));
  return (await Promise.all(sizes)).reduce((sum, { size }) => sum + size, 0);
}

/** Builds `yinde/` and a page that asks it. @returns seconds the index took. */
export async function buildYinde(collection: Collection, root: string): Promise<number> {
  const { milliseconds } = await buildIndex(collection, join(root, 'yinde'));
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { 'import.meta.env.SEARCH_INDEX': '"/yinde/"' },
    worker: { format: 'es' },
    build: {
      outDir: root,
      emptyOutDir: false,
      modulePreload: false,
      rollupOptions: {
        input: fileURLToPath(new URL('harness.ts', import.meta.url)),
        output: { entryFileNames: 'harness.js' },
      },
    },
  });
  await writeFile(join(root, 'yinde.html'), page('<script type="module" src="/harness.js"></script>'));
  return milliseconds / 1000;
}

/** Builds `stock/` as Pagefind's manual says for Chinese, and a page for it. @returns seconds it took. */
export async function buildStock(records: readonly SearchRecord[], root: string): Promise<number> {
  const start = performance.now();
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  try {
    for (let from = 0; from < records.length; from += 256) {
      await Promise.all(
        records
          .slice(from, from + 256)
          .map(({ url, text }) => index.addCustomRecord({ url, content: text, language: 'zh-CN' })),
      );
    }
    await index.writeFiles({ outputPath: join(root, 'stock') });
  } finally {
    await close();
  }
  const seconds = (performance.now() - start) / 1000;
  const script = "import * as p from '/stock/pagefind.js'; window.pagefind = p;";
  await writeFile(join(root, 'stock.html'), page(`<script type="module">${script}</script>`));
  return seconds;
}

/** Addresses of Pagefind's pages by their ids, read from its fragments one after another: they are many. */
export async function addressesById(folder: string): Promise<ReadonlyMap<string, string>> {
  const addresses = new Map<string, string>();
  for (const file of await readdir(join(folder, 'fragment'))) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString();
    const { url } = JSON.parse(text.replace(/^pagefind_dcd/, '')) as { url: string };
    addresses.set(file.replace('.pf_fragment', ''), url);
  }
  return addresses;
}
