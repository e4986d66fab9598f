import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { candidates, GOLDEN } from './support/golden.ts';

const now = candidates();

test('every founding article has its golden files, and there are no others', () => {
  expect(readdirSync(GOLDEN).sort()).toEqual([...now.keys()].sort());
});

test.each(readdirSync(GOLDEN))('%s is what ingest makes of the article', (name) => {
  expect(now.get(name)).toBe(readFileSync(join(GOLDEN, name), 'utf8'));
});
