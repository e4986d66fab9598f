/** `npm run decide`: writes down what a person decided. See `DECIDE_USAGE`. */
import { execFileSync } from 'node:child_process';
import { VFileMessage } from 'vfile-message';
import { DECIDE_USAGE, parseDecisions } from './decide/command.ts';
import { record } from './decide/record.ts';
import { format } from './ingest/diagnostics.ts';
import { UsageError } from './ingest/options.ts';
import { CORRECTIONS } from './ingest/site.ts';

/** @param args after the command's name. @param log takes a line for standard error. @returns the exit code. */
export function main(args: readonly string[], log: (line: string) => void): number {
  try {
    const today = new Date().toISOString().slice(0, 10);
    const decisions = parseDecisions(args, today, gitUser());
    record(decisions);
    log(`${CORRECTIONS}: ${decisions.length} added; npm run ingest follows them`);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) log(`${error.message}\n\n${DECIDE_USAGE}`);
    else if (error instanceof VFileMessage) log(format(error));
    else throw error;
    return error instanceof UsageError ? 2 : 1;
  }
}

/** The name commits carry; null where git has none. */
function gitUser(): string | null {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

if (import.meta.main) {
  process.exitCode = main(process.argv.slice(2), (line) => process.stderr.write(`${line}\n`));
}
