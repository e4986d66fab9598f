/** `npm run ingest`: captured articles become an edition. See `USAGE`. */
import { Progress } from './ingest/diagnostics.ts';
import { parseOptions, USAGE, UsageError } from './ingest/options.ts';
import { run } from './ingest/run.ts';

try {
  const log = (line: string) => process.stderr.write(`${line}\n`);
  process.exitCode = run(parseOptions(process.argv.slice(2)), log, new Progress(process.stderr));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
