import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { gate } from './gate.ts';
import type { MarkedBlock } from './tree.ts';
import { frontmatterYaml, writeMdx } from './write.ts';

const yaml = frontmatterYaml({ title: '测试' });

/** Pieces that mean something to Markdown or MDX, so that random texts are nasty ones. */
const piece = fc.oneof(
  fc.constantFrom(
    ...'{}<>&`*_[]()!#~$\\|+-=.:"\'^@ 1a，。',
    'import ',
    'export ',
    'import x from "y"',
    'export default 1',
    '<Quote id="x">',
    '</Quote>',
    '<script>',
    '<!--',
    '-->',
    '---',
    '```',
    '&lt;',
    '&#123;',
    'http://a.example/',
    'www.a.example',
    'a@b.example',
    '[^1]',
    '1. ',
    '\u200B',
    '\u3000',
    '\u00A0',
    '\t',
    '\n',
  ),
  fc.string({ unit: 'grapheme', maxLength: 3 }),
);

/** A block as ingest makes them: trimmed, not empty, without control characters. */
const text = fc
  .array(piece, { minLength: 1, maxLength: 12 })
  .map((pieces) =>
    pieces
      .join('')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/\n{2,}/g, '\n')
      .trim(),
  )
  .filter((value) => value !== '');

/** UTF-16 offset of a code point: no quote begins or ends inside a character. */
const offset = (value: string, index: number): number => [...value].slice(0, index).join('').length;

const block: fc.Arbitrary<MarkedBlock> = text.chain((value) =>
  fc.record({
    kind: fc.constantFrom('heading', 'paragraph'),
    text: fc.constant(value),
    marks: fc.array(
      fc.record({
        id: fc.constantFrom('0a1b2c3d', '4e5f6g7h'),
        speaker: fc.option(fc.constantFrom('shen-xiangyang', 'meta')),
        kind: fc.constantFrom('direct', 'indirect', 'headline'),
        range: fc
          .tuple(fc.nat([...value].length), fc.nat([...value].length))
          .map(([a, b]): [number, number] => [offset(value, Math.min(a, b)), offset(value, Math.max(a, b))]),
      }),
      { maxLength: 3 },
    ),
  }),
);

// A property takes long where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

describe('the gate', () => {
  it('lets every text through to the letter, however hostile', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), (blocks) => {
        expect(gate(writeMdx(yaml, blocks), yaml, blocks)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the gate refuses', () => {
  const block: MarkedBlock = { kind: 'paragraph', text: '他说。', marks: [] };
  const head = '---\ntitle: 测试\n---\n\n';
  const refusals: [string, string, string][] = [
    ['an import', 'import x from "node:fs"', 'mdx-esm'],
    ['an export', 'export const x = 1', 'mdx-esm'],
    ['an expression', '他{1 + 1}说。', 'mdx-expression'],
    ['an expression that stands alone', '{process.exit()}', 'mdx-expression'],
    ['an element that is not Quote', '<script>他说。</script>', 'mdx-element'],
    ['a fragment', '<>他说。</>', 'mdx-element'],
    ['an element inside a quote', '<Quote id="a"><b>他</b></Quote>说。', 'mdx-element'],
    ['an attribute that is an expression', '他<Quote id={1}>说</Quote>。', 'mdx-attribute'],
    ['an attribute that is spread', '他<Quote {...x}>说</Quote>。', 'mdx-attribute'],
    ['an attribute without a value', '他<Quote id>说</Quote>。', 'mdx-attribute'],
    ['an attribute it does not know', '他<Quote onclick="x">说</Quote>。', 'mdx-attribute'],
    ['a link', '[他](https://a.example)说。', 'mdx-node'],
    ['a list', '- 他说。', 'mdx-node'],
    ['broken syntax', '他<说。', 'mdx-syntax'],
    ['other words', '她说。', 'mdx-text'],
    ['a word more', '他说。\n\n他说。', 'mdx-text'],
    ['a word less', '', 'mdx-text'],
  ];
  it.each(refusals)('%s', (_, body, ruleId) => {
    expect(gate(head + body, yaml, [block])?.ruleId).toBe(ruleId);
  });

  it('frontmatter that reads back otherwise', () => {
    expect(gate(`---\ntitle: no\n---\n\n他说。`, yaml, [block])?.ruleId).toBe('mdx-frontmatter');
  });
});

describe('frontmatter', () => {
  it('reads back to the letter, whatever a title or an outlet is called', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (title, flags) => {
        fc.pre(title.isWellFormed());
        const written = frontmatterYaml({ title, flags, author: null });
        expect(gate(writeMdx(written, []), written, [])).toBeNull();
        expect(parse(written)).toEqual({
          ...(title === '' ? {} : { title }),
          ...(flags.length === 0 ? {} : { flags }),
        });
      }),
      { numRuns: 1000 },
    );
  });
});
