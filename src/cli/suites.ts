/** What `npm test` runs, in order, as data: each suite says how it is run and how its checks are counted. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

export interface Suite {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where a reporter writes its report, and how to count it; without it the exit code is the one check. */
  readonly report?: (file: string) => {
    readonly args: readonly string[];
    readonly env: Record<string, string>;
  };
  readonly count?: (report: unknown) => Counts;
}

/** Ingest comes first: types are generated from its records, and pages are built from them. */
export const SUITES: readonly Suite[] = [
  { name: 'Lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'Ingest, frozen', command: [process.execPath, 'src/cli/ingest.ts', '--frozen'] },
  // Generates the types of collections, which `tsc` needs.
  { name: 'Types of components', command: ['astro', 'check', '--minimumFailingSeverity', 'warning'] },
  { name: 'Types', command: ['tsc', '--noEmit', '-p', '.'] },
  vitest('Unit tests', 'vitest.config.ts'),
  { name: 'Build', command: ['astro', 'build', '--silent'] },
  vitest('Repository and built site', 'e2e/vitest.config.ts'),
  {
    name: 'Browser',
    command: ['playwright', 'test'],
    report: (file) => ({
      args: ['--reporter=line,json'],
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
    count: countPlaywright,
  },
];

function vitest(name: string, config: string): Suite {
  return {
    name,
    command: ['vitest', 'run', '--config', config],
    report: (file) => ({ args: ['--reporter=default', '--reporter=json', `--outputFile=${file}`], env: {} }),
    count: countVitest,
  };
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  success: z.boolean(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/** A skipped test proves nothing and counts as failed; so does a file that could not be loaded. */
export function countVitest(report: unknown): Counts {
  const counts = vitestReport.parse(report);
  const unread = counts.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = counts.numFailedTests + counts.numPendingTests + counts.numTodoTests + unread.length;
  return { passed: counts.numPassedTests, failed: failed === 0 && !counts.success ? 1 : failed };
}

const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  errors: z.array(z.unknown()),
});

/** A test that passed only when tried again counts as failed. */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = playwrightReport.parse(report);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

/**
 * The checks of a suite that ended with `code`. A suite without a readable report failed as one check; one
 * that failed without a failed check has one.
 */
export async function counted(suite: Suite, code: number, file: string): Promise<Counts> {
  if (!suite.count) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  try {
    const counts = suite.count(JSON.parse(await readFile(file, 'utf8')));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 };
  }
}
