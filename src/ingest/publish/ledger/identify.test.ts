import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { identify, type Occurrence } from './identify.ts';
import { Ledger } from './ledger.ts';
import { fingerprint, normaliseWords } from './words.ts';

// A property takes long where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

/** A source of paragraphs in which what stands between “ and ” is a quote. */
function occurrences(paragraphs: readonly string[]): Occurrence[] {
  let at = 0;
  return paragraphs.flatMap((paragraph) => {
    const start = at;
    at += paragraph.length + 2;
    return [...paragraph.matchAll(/“([^”]+)”/g)].map((match) => ({
      range: [start + match.index + 1, start + match.index + match[0].length - 1] as const,
      words: fingerprint(match[1] ?? ''),
      context: fingerprint(paragraph),
    }));
  });
}

const origin = (paragraphs: readonly string[], name = 'a.txt') => ({
  name,
  sha256: Buffer.from(fingerprint(JSON.stringify(paragraphs)))
    .toString('hex')
    .padEnd(64, '0')
    .slice(0, 64),
  article: 'a',
});

/** Ingests one edition of the source and gives the words each id shows. */
function edition(ledger: Ledger, paragraphs: readonly string[], name = 'a.txt') {
  const found = occurrences(paragraphs);
  const from = origin(paragraphs, name);
  const former = ledger.ofSource(name);
  const result = identify(
    ledger,
    former.length > 0 ? former : ledger.ofHash(from.sha256),
    from,
    found,
    () => false,
  );
  for (const line of result.changes) ledger.put(line);
  const words = found.map((one) => one.words);
  return { ...result, shown: new Map(result.ids.map((id, index) => [id, words[index]])) };
}

const first = [
  '沈某说：“算力是门槛。”',
  '他又说：“数据也要紧。”众人点头。',
  '李某说：“好。”张某也说：“好。”',
  '会后，李某说：“好。”',
];

describe('an id', () => {
  it('is the same in the next run', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const after = edition(ledger, first);
    expect(after.ids).toEqual(before.ids);
    expect(after.changes).toEqual([]);
    expect(after.lost).toEqual([]);
  });

  it('stays when the article is captured again with other bytes round the words', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const after = edition(ledger, ['编者按。', ...first, '责编：王某']);
    expect(after.ids).toEqual(before.ids);
    expect(after.lost).toEqual([]);
  });

  it('stays when paragraphs change places', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const after = edition(ledger, [...first].reverse());
    expect(after.shown).toEqual(before.shown);
    expect(after.ids.slice(1, 3)).toEqual(before.ids.slice(2, 4));
  });

  it('stays when width, quotation marks or spacing of its words change', () => {
    const ledger = new Ledger();
    const before = edition(ledger, ['他说：“算力,是门槛!”']);
    const after = edition(ledger, ['他说：“ 算力，是门槛！ ”']);
    expect(after.ids).toEqual(before.ids);
  });

  it('stays when the file gets another name', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const after = edition(ledger, first, 'b.txt');
    expect(after.ids).toEqual(before.ids);
    expect(ledger.ofSource('a.txt')).toEqual([]);
  });

  it('is told apart from its double in the same article by the paragraph round it', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const after = edition(ledger, first.slice(3));
    expect(after.ids).toEqual([before.ids[4]]);
    expect(after.lost.map(({ line }) => line.id).sort()).toEqual(before.ids.slice(0, 4).sort());
  });

  it('is asked about, not guessed, when its words are split', () => {
    const ledger = new Ledger();
    const before = edition(ledger, ['他说：“算力是门槛，数据也要紧。”']);
    const after = edition(ledger, ['他说：“算力是门槛，”顿了顿，“数据也要紧。”']);
    expect(after.ids).not.toContain(before.ids[0]);
    expect(after.lost.map(({ line }) => line.id)).toEqual(before.ids);
  });

  it('is asked about, not guessed, when two are merged or one word changes', () => {
    for (const changed of [
      '他说：“算力是门槛。数据也要紧。”',
      '他说：“算力是门坎。”他又说：“数据也要紧。”',
    ]) {
      const ledger = new Ledger();
      const before = edition(ledger, ['他说：“算力是门槛。”他又说：“数据也要紧。”']);
      const after = edition(ledger, [changed]);
      expect(after.lost.map(({ line }) => line.id)).toContain(before.ids[0]);
    }
  });

  it('whose words changed is likely the new one between its neighbours', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const after = edition(ledger, [first[0] ?? '', '他又说：“数据更要紧。”众人点头。', ...first.slice(2)]);
    expect(after.lost.map(({ line, likely }) => [line.id, likely])).toEqual([[before.ids[1], after.ids[1]]]);
  });

  it('does not come back once its words are withdrawn', () => {
    const ledger = new Ledger();
    const before = edition(ledger, first);
    const line = ledger.get(before.ids[0] ?? '');
    if (line) ledger.put({ ...line, status: 'withdrawn', reason: '非本人所说' });
    const after = edition(ledger, first);
    expect(after.ids).toEqual([null, ...before.ids.slice(1)]);
    expect(after.changes).toEqual([]);
  });

  it('is minted anew where the wish is taken', () => {
    const [wish] = edition(new Ledger(), first).ids;
    const from = origin(first);
    const { ids } = identify(new Ledger(), [], from, occurrences(first), (id) => id === wish);
    expect(ids[0]).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
    expect(ids[0]).not.toBe(wish);
  });
});

describe('over any row of editions', () => {
  const sentence = fc
    .tuple(fc.constantFrom('沈某', '李某', '他'), fc.constantFrom('好', '不好', '算力是门槛', '数据', '好,'))
    .map(([who, words]) => `${who}说：“${words}。”`);
  const paragraph = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((all) => all.join(''));
  const editions = fc.array(fc.array(paragraph, { maxLength: 5 }), { minLength: 1, maxLength: 6 });

  it('no id is lost, none shows other words, and none stands twice', () => {
    fc.assert(
      fc.property(editions, (all) => {
        const ledger = new Ledger();
        const meaning = new Map<string, string>();
        for (const paragraphs of all) {
          const known = ledger.lines().map((line) => line.id);
          const { ids, shown, lost } = edition(ledger, paragraphs);
          expect(new Set(ids).size).toBe(ids.length);
          for (const id of known)
            expect(ids.includes(id) || lost.some(({ line }) => line.id === id)).toBe(true);
          for (const [id, words] of shown) {
            expect(meaning.get(id ?? '') ?? words).toBe(words);
            meaning.set(id ?? '', words ?? '');
          }
        }
        expect(Ledger.parse(ledger.toString()).toString()).toBe(ledger.toString());
      }),
      { numRuns: 500 },
    );
  });
});

describe('words', () => {
  it('differ by a digit, a letter or a decimal point', () => {
    for (const [a, b] of [
      ['3.5倍', '35倍'],
      ['GPT-4', 'gpt-4'],
      ['10²', '102'],
      ['算力', '算例'],
    ] as const) {
      expect(normaliseWords(a)).not.toBe(normaliseWords(b));
    }
  });

  it('of nothing but punctuation do not all become one', () => {
    expect(normaliseWords('……')).not.toBe(normaliseWords('！'));
  });
});

describe('the ledger', () => {
  it('is sorted by id, so that two branches merge', () => {
    const ledger = new Ledger();
    edition(ledger, first);
    const ids = ledger
      .toString()
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual([...ids].sort());
  });

  it('names the line that is broken', () => {
    expect(() => Ledger.parse('\n{"id":"x"}\n')).toThrow(/^line 2: /);
  });
});
