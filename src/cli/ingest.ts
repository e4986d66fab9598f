/** `npm run ingest`: captured articles become an edition. See `USAGE`. */
import { Progress } from './ingest/diagnostics.ts';
import { parseOptions, USAGE, UsageError } from './ingest/options.ts';
import { run } from './ingest/run.ts';

/** @param args after the command's name. @param log takes a line for standard error. @returns the exit code. */
export function main(args: readonly string[], log: (line: string) => void): number {
  try {
    return run(parseOptions(args), log, new Progress(process.stderr));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    log(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

if (import.meta.main) {
  process.exitCode = main(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`));
}
