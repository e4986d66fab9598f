import { expect, it } from 'vitest';
import { endings } from './endings.ts';

it('gives the longest word that a text ends with', () => {
  const ending = endings(['人士', '业内人士', '报告']);
  expect(ending('一位业内人士')).toBe('业内人士');
  expect(ending('有关人士')).toBe('人士');
  expect(ending('研究报告')).toBe('报告');
  expect(ending('人')).toBe('');
  expect(ending('')).toBe('');
});
