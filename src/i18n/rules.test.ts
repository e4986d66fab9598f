import { describe, expect, it } from 'vitest';
import confidence from '../ingest/quotes/confidence.json' with { type: 'json' };
import { directSieves } from '../ingest/quotes/sieves/direct.ts';
import { rules } from './rules.ts';

describe('the words for sieves', () => {
  it('tell what every sieve goes by', () => {
    const met = Object.keys(confidence).map((id) => id.replace(/~$/, ''));
    for (const id of [...directSieves.map((sieve) => sieve.id), ...met])
      expect(Object.keys(rules)).toContain(id);
  });

  it('stand in both languages', () => {
    for (const { zh, en } of Object.values(rules)) {
      expect(zh).toMatch(/。$/);
      expect(en).toMatch(/\.$/);
    }
  });
});
