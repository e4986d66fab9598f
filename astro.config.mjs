import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { features } from './src/ingest/publish/mdx/features.ts';
import { ingest } from './src/integrations/ingest.ts';
import { offline } from './src/integrations/offline.ts';
import { pagefind } from './src/integrations/pagefind.ts';
import { isReadingPage } from './src/integrations/sitemap.ts';
import { siteUrl } from './src/site/edition.ts';
import { paragraphIds } from './src/site/paragraph-ids.ts';

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  cacheDir: '.cache/astro',
  // Every page carries its own style: a reading page is one request.
  build: { inlineStylesheets: 'always', assets: '_' },
  // A newline between two Chinese characters must not become a space.
  compressHTML: true,
  markdown: {
    processor: satteri({ features, hastPlugins: [paragraphIds] }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        // Pagefind's worker is started from a blob.
        "worker-src 'self' blob:",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      // Pagefind is WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  integrations: [ingest(), mdx(), pagefind(), sitemap({ filter: isReadingPage }), offline()],
});
