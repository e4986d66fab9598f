import fc from 'fast-check';
import type { VFileMessage } from 'vfile-message';
import { describe, expect, it } from 'vitest';
import { SetAside } from '../set-aside.ts';
import { encode } from './encode.ts';
import type { Encoding } from './encoding.ts';
import { MAX_BYTES, read } from './index.ts';

const hans =
  '市图书馆昨日宣布，新馆将在明年春天开放。馆长林望说：“我们想让每个孩子都能走进来。”记者了解到，这座大楼有三层。';
const hant =
  '市立圖書館昨日宣布，新館將於明年春天開放。館長林望說：「我們想讓每個孩子都能走進來。」記者了解到，這座大樓有三層。';

function reading(path: string, bytes: Uint8Array) {
  const messages: VFileMessage[] = [];
  return { source: read(path, bytes, {}, (message) => messages.push(message)), messages };
}

function refusal(path: string, bytes: Uint8Array): SetAside {
  try {
    read(path, bytes);
  } catch (error) {
    if (error instanceof SetAside) return error;
    throw error;
  }
  throw new Error('was not refused');
}

describe('read', () => {
  const cases: [Encoding, string][] = [
    ['utf-8', hans],
    ['gb18030', hans],
    ['big5', hant],
    ['utf-16le', hans],
    ['utf-16be', hant],
  ];
  for (const [encoding, text] of cases) {
    it(`reads ${encoding} without a mark, from three dozen characters on`, () => {
      for (const part of [text, text.slice(0, 36), `${text}\n`.repeat(3000)]) {
        const { source, messages } = reading('a.txt', encode(part, encoding));
        expect(source).toMatchObject({ encoding, text: part, format: 'text' });
        expect(messages).toEqual([]);
      }
    });
  }

  it('is not misled by 一, whose null stands where the other order of bytes has those of ASCII', () => {
    for (const encoding of ['utf-16le', 'utf-16be'] as const) {
      const text = '有一天，一个人一口气读完了一本书。';
      expect(reading('a.txt', encode(text, encoding)).source).toMatchObject({ encoding, text });
      for (const page of ['<html><p>x</p></html>', `<html><p>${text}</p><p>${hans}</p></html>`]) {
        expect(reading('a.html', encode(page, encoding)).source).toMatchObject({ encoding, text: page });
      }
    }
  });

  it('takes a byte-order mark at its word and leaves it out of the text', () => {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be'] as const) {
      const { source } = reading('a.md', encode(`\ufeff${hans}`, encoding));
      expect(source).toMatchObject({ encoding, text: hans, format: 'markdown' });
    }
  });

  it('reads a page that claims gb2312 as GB 18030, and one that only claims it as what it is', () => {
    const page = `<html><meta charset="gb2312"><p>${hans}</p>`;
    expect(reading('a.html', encode(page, 'gb18030')).source).toMatchObject({
      encoding: 'gb18030',
      text: page,
    });
    expect(reading('a.html', encode(page, 'utf-8')).source).toMatchObject({ encoding: 'utf-8', text: page });
    const lie = page.replace('gb2312', 'utf-8');
    expect(reading('a.html', encode(lie, 'gb18030')).source).toMatchObject({
      encoding: 'gb18030',
      text: lie,
    });
  });

  it('reads UTF-8 with a few bad bytes as UTF-8 and says where the first stands', () => {
    const bytes = encode(`第一行。\n${hans}`, 'utf-8');
    bytes.set([0xff], 13 + 3 * 4);
    const { source, messages } = reading('a.txt', bytes);
    expect(source.encoding).toBe('utf-8');
    expect(messages.map((message) => [message.ruleId, message.line, message.column])).toEqual([
      ['encoding-broken', 2, 5],
    ]);
  });

  it('reads UTF-8 that is cut in the middle of its last character without that character', () => {
    const bytes = encode(hans, 'utf-8').subarray(0, 3 * 30 + 2);
    const { source, messages } = reading('a.txt', bytes);
    expect(source).toMatchObject({ encoding: 'utf-8', text: hans.slice(0, 30) });
    expect(messages.map((message) => message.ruleId)).toEqual(['encoding-broken']);
  });

  it('keeps nulls that stand in a text by accident', () => {
    const { source } = reading('a.txt', encode(`${hans.slice(0, 9)}\0${hans.slice(9)}`, 'utf-8'));
    expect(source.text).toContain('\0');
    expect(source.encoding).toBe('utf-8');
  });

  it('tells a web page by its beginning, whatever its name', () => {
    const page = `  <!-- saved -->\n<!DOCTYPE HTML><title>甲</title><p>${hans}`;
    expect(reading('a.txt', encode(page, 'utf-8')).source.format).toBe('html');
    expect(reading('a.HTM', encode(`<p>${hans}`, 'utf-8')).source.format).toBe('html');
    expect(reading('a.html', encode(hans, 'utf-8')).source.format).toBe('text');
    expect(reading('a.txt', encode(`${hans}<html>`, 'utf-8')).source.format).toBe('text');
  });

  it('sets aside what cannot be an article, with the reason', () => {
    expect(refusal('a.txt', new Uint8Array()).ruleId).toBe('file-empty');
    expect(refusal('a.txt', new Uint8Array(MAX_BYTES + 1)).message).toMatch(/8\.0 MiB; at most 8 MiB/);
    expect(refusal('a.txt', encode('%PDF-1.7 ...', 'utf-8')).message).toMatch(/a PDF document/);
    const noise = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256);
    expect(refusal('a.txt', noise).ruleId).toBe('file-binary');
  });

  it('says where the first character was lost of a text saved in a wrong encoding', () => {
    const lost = `甲公司\n${new TextDecoder('gbk').decode(encode(hans.repeat(3), 'utf-8'))}`;
    const { ruleId, place } = refusal('a.txt', encode(lost.replace(/[\ue000-\uf8ff]/g, '\ufffd'), 'utf-8'));
    expect(ruleId).toBe('file-encoding');
    expect(place?.line).toBe(2);
  });

  it('warns where a text is read but hardly looks like Chinese', () => {
    const { messages } = reading(
      'a.txt',
      Uint8Array.from({ length: 90 }, (_, i) => 0xc0 + (i % 30)),
    );
    expect(messages.map((message) => message.ruleId)).toContain('encoding-uncertain');
  });

  it('reads or refuses any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          expect(typeof read('a.txt', bytes).text).toBe('string');
        } catch (error) {
          expect(error).toBeInstanceOf(SetAside);
        }
      }),
      { numRuns: 500 },
    );
  });
});
