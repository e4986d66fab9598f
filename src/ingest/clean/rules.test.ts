import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EditLog } from '../edits.ts';
import { Draft } from './draft.ts';
import { readExamples } from './examples.ts';
import { rules } from './rules.ts';

const folder = new URL('rules/', import.meta.url);
const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** The text without empty lines and the space around lines, which no rule answers for. */
const settled = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

describe.each(readdirSync(folder))('rules/%s', (file) => {
  const examples = readExamples(readFileSync(new URL(file, folder), 'utf8'));
  const rule = byId.get(file.replace(/\.ts$/, ''));

  it('is a rule of the list, named like its file, with examples', () => {
    expect(rule).toBeDefined();
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('does with “$name” what its comment shows', ({ input, output, metadata, flags }) => {
    const findings = rule?.run(new Draft(input)) ?? { changes: [] };
    expect(settled(EditLog.of(input).apply('rule', findings.changes).text)).toBe(settled(output));
    const stated = Object.entries({ ...findings.presumed, ...findings.metadata }).filter(
      ([, value]) => value !== undefined,
    );
    expect(Object.fromEntries(stated)).toEqual(metadata);
    if (flags.length > 0) expect(findings.flags).toEqual(flags);
  });
});
