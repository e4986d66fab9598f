import { expect, it } from 'vitest';
import { ingest } from '../index.ts';
import { read } from '../read/index.ts';
import { clean } from './index.ts';

const text =
  '公司的发言人李四说：“价格不会再涨了。”明年的需求也不会再大，这是大家都知道的事，没有人会为此感到高兴。';
const latin9 = new Map(
  [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe].map((byte, i) => [byte, '€ŠšŽžŒœŸ'[i]]),
);

/** Bytes of the text in GBK, by a table of the decoder's own. */
function gbkOf(words: string): number[] {
  const decoder = new TextDecoder('gbk');
  return [...words].flatMap((char) => {
    for (let lead = 0x81; lead < 0xff; lead += 1)
      for (let trail = 0x40; trail < 0xff; trail += 1)
        if (decoder.decode(Uint8Array.of(lead, trail)) === char) return [lead, trail];
    return [char.charCodeAt(0)];
  });
}

/** Read wrongly once more. */
function twice(once: string, encoding: 'latin1' | 'windows-1252' = 'windows-1252'): string {
  const bytes = Buffer.from(once);
  return encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes);
}

const misread: readonly (readonly [string, string])[] = [
  ['UTF-8 read as Latin-1', String.fromCharCode(...Buffer.from(text))],
  ['UTF-8 read as Windows-1252', new TextDecoder('windows-1252').decode(Buffer.from(text))],
  ['UTF-8 read as Latin-1 twice', twice(Buffer.from(text).toString('latin1'), 'latin1')],
  ['UTF-8 read as Windows-1252 twice', twice(new TextDecoder('windows-1252').decode(Buffer.from(text)))],
  ['UTF-8 read as GBK', new TextDecoder('gbk').decode(Buffer.from(text))],
  ['GBK read as Latin-1', String.fromCharCode(...gbkOf(text))],
  [
    'GBK read as ISO 8859-15',
    gbkOf(text)
      .map((byte) => latin9.get(byte) ?? String.fromCharCode(byte))
      .join(''),
  ],
  ['GBK read as Windows-1252', new TextDecoder('windows-1252').decode(Uint8Array.from(gbkOf(text)))],
];

it.each(misread)('restores %s, and maps every quote to its own characters of the source', (_, broken) => {
  const source = read('a.txt', Buffer.from(`${broken}\n`));
  const { article, quotations } = ingest(source);
  if (broken.includes('\ufffd')) return expect(article.flags).toContain('mojibake');
  expect(article.body.text).toBe(text);
  const [quote] = quotations.filter(({ kind }) => kind === 'direct');
  expect(quote && article.body.text.slice(...quote.range)).toBe('价格不会再涨了。');
  const [start, end] = article.body.log.toSource(quote?.range ?? [0, 0]);
  // A piece of the source that reads as the quote's own words, but for what surrounds a mark.
  expect(end - start).toBeLessThanOrEqual(Math.ceil((broken.length * 10) / text.length));
});

it('leaves French alone', () => {
  const french =
    'Où est-il né ? À Besançon, près de l’église, où les élèves étaient déjà là : « été, août, noël ». Été à Orléans.\n';
  expect(clean(read('a.txt', Buffer.from(french.repeat(3)))).flags).not.toContain('mojibake');
});
