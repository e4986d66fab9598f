/** The command of `npm run ingest`, with its options read and its exit code told. */
import { Progress } from './diagnostics.ts';
import { parseOptions, USAGE, UsageError } from './options.ts';
import { run } from './run.ts';

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
