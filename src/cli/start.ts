/** The one command of a new machine, `npm start`: ingest, build, index, serve. */
import { parseArgs } from 'node:util';
import { build } from './build.ts';
import { serve } from './serve.ts';

/** How many ports after the wanted one are tried where it is taken. */
const SPARE = 20;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});

process.exitCode = await start();

async function start(): Promise<number> {
  const built = await build();
  if (built !== 0) return built;
  try {
    const { port, host } = values;
    const site = await serve({ dir: 'dist', port: Number(port), host, spare: SPARE });
    if (!site.url.endsWith(`:${port}`)) console.log(`Port ${port} is taken, so the next free one is used.`);
    console.log(`Yinde 引得 is on ${site.url}  (Ctrl+C ends)`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}
