import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExamples } from '../../clean/examples.ts';
import { findQuotations } from '../index.ts';
import { articleOf, told } from '../testing/article.ts';
import { directSieves } from './direct.ts';

const folder = new URL('direct/', import.meta.url);
const ids = new Set(directSieves.map((sieve) => sieve.id));

describe.each(readdirSync(folder))('direct/%s', (file) => {
  const id = file.replace(/\.ts$/, '');
  const examples = readExamples(readFileSync(new URL(file, folder), 'utf8'));

  it('is a sieve of the list, named like its file, with examples', () => {
    expect(ids).toContain(id);
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)('does with “$name” what its comment shows', ({ input, output }) => {
    const article = articleOf(input);
    const own = findQuotations(article).filter((one) => one.rule === id);
    expect(own.map((one) => told(article, one))).toEqual(output === input ? [] : output.split('\n'));
  });
});
