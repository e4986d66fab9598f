/**
 * `npm test`: every suite in order, each under a heading, and their sum. A failing suite does not keep the
 * later ones from running. The last line is `N passed, N failed`; the exit code is 1 where anything failed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './run.ts';
import { type Counts, counted, SUITES, type Suite } from './suites.ts';

/** No suite takes longer than a few minutes; one that does hangs. */
const PATIENCE = 10 * 60_000;

const reports = await mkdtemp(join(tmpdir(), 'yinde-test-'));
const before = changes();
const results: { name: string; counts: Counts; seconds: number }[] = [];
await rm('dist', { recursive: true, force: true });
for (const [index, suite] of SUITES.entries()) {
  console.log(`\n== ${suite.name}`);
  const started = performance.now();
  const counts = await check(suite, join(reports, `${index}.json`));
  const seconds = (performance.now() - started) / 1000;
  results.push({ name: suite.name, counts, seconds });
  console.log(`-- ${suite.name}: ${sentence(counts)} (${seconds.toFixed(1)} s)`);
}
results.push({ name: 'Tracked files unchanged', counts: unchanged(before), seconds: 0 });
await rm(reports, { recursive: true });

console.log('\n== Summary');
for (const { name, counts, seconds } of results) {
  console.log(`${name.padEnd(28)} ${sentence(counts)} (${seconds.toFixed(1)} s)`);
}
const total = results.reduce((sum, { counts }) => add(sum, counts), { passed: 0, failed: 0 });
console.log(sentence(total));
process.exitCode = total.failed === 0 ? 0 : 1;

async function check(suite: Suite, file: string): Promise<Counts> {
  const { args, env } = suite.report?.(file) ?? { args: [], env: {} };
  const [command, ...rest] = suite.command;
  const code = await run(command, [...rest, ...args], { env, timeout: PATIENCE });
  return await counted(suite, code, file);
}

/** What git says is changed, or null outside a checkout. */
function changes(): string | null {
  try {
    return execFileSync('git', ['status', '--porcelain', '--untracked-files=all'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** Testing must leave the checkout as it was: no registry, ledger or golden file may move. */
function unchanged(earlier: string | null): Counts {
  const now = changes();
  if (now === earlier) return { passed: 1, failed: 0 };
  console.error(`\nThe test run changed files of the checkout:\n${now}`);
  return { passed: 0, failed: 1 };
}

function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

function sentence({ passed, failed }: Counts): string {
  return `${passed} passed, ${failed} failed`;
}
