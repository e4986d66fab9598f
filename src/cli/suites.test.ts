import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Counts, counted, countPlaywright, countVitest, type Suite } from './suites.ts';

const clean = {
  numPassedTests: 7,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

test('a skipped unit test counts as failed', () => {
  expect(countVitest(clean)).toEqual({ passed: 7, failed: 0 });
  expect(countVitest({ ...clean, numPendingTests: 2 })).toEqual({ passed: 7, failed: 2 });
});

test('a test file that could not be loaded counts as failed', () => {
  expect(countVitest({ ...clean, success: false })).toEqual({ passed: 7, failed: 1 });
  const unread = { status: 'failed', assertionResults: [] };
  const testResults = [...clean.testResults, unread, unread];
  expect(countVitest({ ...clean, success: false, testResults })).toEqual({ passed: 7, failed: 2 });
});

test('a browser test that is flaky, skipped or failed counts as failed', () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 3 });
});

async function count(suite: Suite, code: number, report: string | null): Promise<Counts> {
  const home = await mkdtemp(join(tmpdir(), 'yinde-suites-'));
  const file = join(home, 'report.json');
  if (report !== null) await writeFile(file, report);
  const counts = await counted(suite, code, file);
  await rm(home, { recursive: true });
  return counts;
}

test('a suite that reports nothing failed, whatever its exit code', async () => {
  const suite: Suite = { name: 'x', command: ['x'], count: countVitest };
  expect(await count(suite, 0, null)).toEqual({ passed: 0, failed: 1 });
  expect(await count(suite, 0, '{"half')).toEqual({ passed: 0, failed: 1 });
});

test('a suite that ended badly failed, whatever it reports', async () => {
  const suite: Suite = { name: 'x', command: ['x'], count: countVitest };
  expect(await count(suite, 1, JSON.stringify(clean))).toEqual({ passed: 7, failed: 1 });
});
