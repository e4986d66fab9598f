/** Builds the search index behind the pages and tells the pages where it stands. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Collection } from '../search/records.ts';
import { buildIndex, indexVersion } from './pagefind-build.ts';
import { readCollection } from './pagefind-collection.ts';

export function pagefind(): AstroIntegration {
  let collection: Collection;
  let base: string;
  return {
    name: 'yinde-pagefind',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        collection = await readCollection(fileURLToPath(new URL('content/', config.root)));
        base = `/pagefind/${indexVersion(collection)}/`;
        // In development no index is built: the search page says so.
        const defined = command === 'build' ? base : '';
        updateConfig({
          vite: {
            define: { 'import.meta.env.SEARCH_INDEX': JSON.stringify(defined) },
            // What is loaded on demand has nothing to preload; without it every page is spared the loader.
            build: { modulePreload: false },
            // A module worker can load what it seldom needs when it needs it.
            worker: { format: 'es' },
          },
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { records, milliseconds } = await buildIndex(collection, join(fileURLToPath(dir), base));
        logger.info(`${records} records indexed in ${(milliseconds / 1000).toFixed(1)} s, under ${base}`);
      },
    },
  };
}
