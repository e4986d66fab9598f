/** `npm run explain -- QUOTE | FILE:LINE`: why a quote is what it is, or why there is none. */
import { SetAside } from '../ingest/set-aside.ts';
import { findQuestion } from './explain/find.ts';
import { explain } from './explain/report.ts';
import { UsageError } from './ingest/options.ts';

const USAGE = `Usage: npm run explain -- QUOTE | FILE:LINE

  QUOTE      the id of a quote, the last part of its address
  FILE:LINE  a line of a captured article
`;

try {
  const [asked, ...rest] = process.argv.slice(2);
  if (asked === undefined || rest.length > 0) throw new UsageError('one quote or one line at a time');
  process.stdout.write(`${explain(findQuestion(asked)).join('\n\n')}\n`);
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
  else if (error instanceof SetAside) process.stderr.write(`set aside: ${error.message}  ${error.ruleId}\n`);
  else throw error;
  process.exitCode = error instanceof UsageError ? 2 : 0;
}
