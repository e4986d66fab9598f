/** Encoders for the tests: the platform only decodes. */
import type { Encoding } from './encoding.ts';

/** The bytes of `text`; characters the encoding lacks become `?`. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < text.length; i += 1) {
      view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
    }
    return bytes;
  }
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (table.get(char) ?? [0x3f]))),
  );
}

const tables = new Map<string, Map<string, number[]>>();

/** Every character that two bytes of the encoding stand for. */
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead < 0xff; lead += 1) {
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if ([...char].length === 1 && char !== '\ufffd') table.set(char, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}
