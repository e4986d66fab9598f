/** Texts that are nasty to Markdown and MDX, for properties. */
import fc from 'fast-check';
import type { MarkedBlock } from '../tree.ts';

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

/** A block of a hostile article, with quotes that nest and overlap. */
export const hostileBlock: fc.Arbitrary<MarkedBlock> = text.chain((value) =>
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
