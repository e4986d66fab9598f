import { describe, expect, it } from 'vitest';
import { rules } from '../ingest/clean/rules.ts';
import { cleaning } from './cleaning.ts';

describe('cleaning', () => {
  it('has words for every rule and none for others', () => {
    expect(new Set(Object.keys(cleaning))).toEqual(
      new Set([...rules.map(({ id }) => id), 'paragraphs', 'keeper']),
    );
  });
});
