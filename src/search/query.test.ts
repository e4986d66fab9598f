import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from './query.ts';

const term = (text: string, exclude = false) => ({ text, exclude });
const nothing = { terms: [], names: [], topics: [] };

describe('a query', () => {
  it.each([
    ['算力 大模型', { terms: [term('算力'), term('大模型')] }],
    ['算力\u3000大模型', { terms: [term('算力'), term('大模型')] }],
    ['"Llama 3" 算力', { terms: [term('Llama 3'), term('算力')] }],
    ['＂Llama 3＂', { terms: [term('Llama 3')] }],
    ['"Llama 3', { terms: [term('Llama 3')] }],
    ['算力 -联想 －"Llama 3"', { terms: [term('算力'), term('联想', true), term('Llama 3', true)] }],
    ['@沈向洋 #算力', { names: ['沈向洋'], topics: ['算力'] }],
    ['＠"Amy Hood" ＃算力', { names: ['Amy Hood'], topics: ['算力'] }],
    ['GPT-4 a@b c#', { terms: [term('GPT-4'), term('a@b'), term('c#')] }],
    ['他说"好"', { terms: [term('他说"好"')] }],
    ['“你好”', { terms: [term('“你好”')] }],
    ['- @ # "', { terms: [term('-'), term('@'), term('#'), term('"')] }],
    ['"" -""', {}],
    ['  ', {}],
  ])('%s', (text, expected) => {
    expect(parseQuery(text)).toEqual({ ...nothing, ...expected });
  });

  it('without marks is its words', () => {
    const word = fc.string({ unit: fc.constantFrom(...'算力大模型GPT4o，。%+'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        expect(parseQuery(words.join(' '))).toEqual({ ...nothing, terms: words.map((one) => term(one)) });
      }),
    );
  });

  it('is read in time linear to its length', () => {
    const started = performance.now();
    for (const part of ['"', '-"', '" "', '@', ' a']) parseQuery(part.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
