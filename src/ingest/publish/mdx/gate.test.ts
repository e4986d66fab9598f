import fc from 'fast-check';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import { gate } from './gate.ts';
import { hostileBlock } from './testing/hostile.ts';
import type { MarkedBlock } from './tree.ts';
import { frontmatterYaml, writeMdx } from './write.ts';

const yaml = frontmatterYaml({ title: '测试' });

// A property takes long where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

describe('the gate', () => {
  it('lets every text through to the letter, however hostile', () => {
    fc.assert(
      fc.property(fc.array(hostileBlock, { maxLength: 4 }), (blocks) => {
        expect(gate(writeMdx(yaml, blocks), yaml, blocks)).toBeNull();
      }),
      { numRuns: 2000 },
    );
  });
});

describe('another parser of MDX', () => {
  type Node = { type: string; value?: string; children?: Node[] };
  const textOf = (node: Node): string =>
    node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join('');
  const typesOf = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(typesOf)];
  const harmless = ['root', 'paragraph', 'heading', 'text', 'mdxJsxFlowElement', 'mdxJsxTextElement'];

  it('reads the same text, and nothing that runs', () => {
    fc.assert(
      fc.property(fc.array(hostileBlock, { maxLength: 4 }), (blocks) => {
        const body = writeMdx(yaml, blocks).slice(`---\n${yaml}---\n`.length);
        const tree: Node = unified().use(remarkParse).use(remarkMdx).parse(body);
        expect(typesOf(tree).filter((type) => !harmless.includes(type))).toEqual([]);
        expect(textOf(tree)).toBe(blocks.map(({ text }) => text).join(''));
      }),
      { numRuns: 1000 },
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

  it.each(['0o17', '0o0', '0x1F', '1e3', 'no', '2024-04-25', '~'])('reads %s back as text', (value) => {
    expect(parse(frontmatterYaml({ title: value, flags: ['promo', value] }))).toEqual({
      title: value,
      flags: ['promo', value],
    });
  });

  it('is written as the library writes it, wherever it is not asked', () => {
    const piece = fc.constantFrom(
      ...'算。：:#-?!"\' []&|0123456789ex_abcdfyn./~'.split(''),
      'no',
      'null',
      '0x',
      '---',
    );
    const value = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(value, fc.array(value, { minLength: 1, maxLength: 3 }), (title, flags) => {
        const given = title === '' ? { flags } : { title, flags };
        expect(frontmatterYaml({ title, flags })).toBe(stringify(given, { version: '1.1', lineWidth: 0 }));
      }),
      { numRuns: 2000 },
    );
  });
});
