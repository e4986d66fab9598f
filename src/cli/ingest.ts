/** `npm run ingest`: captured articles become an edition. See `USAGE` in `ingest/options.ts`. */
import { enableCompileCache } from 'node:module';

// Half the time of a small collection is Node reading the program: what it compiled is kept for the next run.
enableCompileCache();
const { main } = await import('./ingest/main.ts');
process.exitCode = main(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`));
