/** `npm run decide`: writes down what a person decided. See `DECIDE_USAGE`. */
import { execFileSync } from 'node:child_process';
import { VFileMessage } from 'vfile-message';
import { DECIDE_USAGE, parseDecisions } from './decide/command.ts';
import { record } from './decide/record.ts';
import { format } from './ingest/diagnostics.ts';
import { UsageError } from './ingest/options.ts';
import { CORRECTIONS } from './ingest/site.ts';

try {
  const today = new Date().toISOString().slice(0, 10);
  const decisions = parseDecisions(process.argv.slice(2), today, gitUser());
  record(decisions);
  process.stderr.write(`${CORRECTIONS}: ${decisions.length} added; npm run ingest follows them\n`);
} catch (error) {
  if (error instanceof VFileMessage) process.stderr.write(`${format(error)}\n`);
  else if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${DECIDE_USAGE}`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 1;
}

/** The name commits carry; null where git has none. */
function gitUser(): string | null {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
