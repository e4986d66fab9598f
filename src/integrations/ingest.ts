/**
 * Ties ingest to the site: a build without ingested data says what to do, and while a keeper works
 * (`astro dev`), a changed source or sidecar is ingested again and the page in the browser is renewed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';

/** What ingest leaves for the site. */
const needed = ['content/data/articles.jsonl', 'content/data/quotes.jsonl'];

/** Editors write a file in several steps: wait until they are done, in milliseconds. */
const settle = 150;

export function ingest(): AstroIntegration {
  return {
    name: 'yinde-ingest',
    hooks: {
      'astro:config:setup': ({ config, command }) => {
        if (command !== 'build' && command !== 'dev') return;
        const missing = needed.filter((path) => !existsSync(new URL(path, config.root)));
        if (missing.length > 0) {
          throw new Error(
            `The site has no ${missing.join(' and no ')}: nothing was ingested yet. Run \`npm run ingest\`, then build again.`,
          );
        }
      },
      'astro:server:setup': ({ server, logger, refreshContent }) => {
        const sources = fileURLToPath(new URL('content/sources/', `file://${server.config.root}/`));
        server.watcher.add(sources);
        let waiting: NodeJS.Timeout | undefined;
        let work: Promise<void> = Promise.resolve();
        const again = (path: string) => {
          if (!path.startsWith(sources)) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => {
            work = work.then(async () => {
              await run(server.config.root, logger);
              await refreshContent?.({});
              server.hot.send({ type: 'full-reload' });
            });
          }, settle);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, again);
      },
    },
  };
}

/** Ingests everything: the words of one article may be reported in another. Never rejects. */
function run(root: string, logger: AstroIntegrationLogger): Promise<void> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['src/cli/ingest.ts'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    child.on('error', (error) => {
      logger.error(`ingest could not be started: ${error.message}`);
      resolve();
    });
    child.on('close', (code) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (code === 0) logger.info(`sources changed: ingested again in ${seconds} s`);
      else
        logger.error(`sources changed: ingest ended with code ${code}; the pages show what it could publish`);
      resolve();
    });
  });
}
