/** Text that was decoded with the wrong encoding, and the way back where there is one. */

/** Windows-1252's characters for the bytes 80 to 9F, where it has any. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 of two or more characters beyond ASCII, read as Windows-1252 or Latin-1. */
export const western = new RegExp(`(?:[\\u00c2-\\u00f4][\\u0080-\\u00bf${windows}]{1,3}){2,}`, 'g');

/** The commonest characters: a sentence without any of them may not be one. */
export const commonest =
  /[的一是了在不有人这中大为上个国我以要他来用们到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经]/;

const strict = new TextDecoder('utf-8', { fatal: true });

/** Where ISO 8859-15 differs from Latin-1, byte by byte. */
const latin9 = new Map(
  [...'€ŠšŽžŒœŸ'].map((char, i) => [char, [0xa4, 0xa6, 0xa8, 0xb4, 0xb8, 0xbc, 0xbd, 0xbe][i] ?? 0]),
);

const latin9Byte = (char: string): number => latin9.get(char) ?? char.charCodeAt(0);

const windowsByte = (char: string): number => {
  const at = windows.indexOf(char);
  return at < 0 ? char.charCodeAt(0) : 0x80 + at;
};

const gbk = new TextDecoder('gbk', { fatal: true });

/** How GBK may have been read as Latin: what each run of it stood for, or null where it is not that. */
export const fromLatin: readonly ((run: string) => string | null)[] = [latin9Byte, windowsByte].map(
  (byteOf) => (run) => {
    const bytes = [...run].map(byteOf);
    try {
      return bytes.some((byte) => byte > 0xff) ? null : gbk.decode(Uint8Array.from(bytes));
    } catch {
      return null;
    }
  },
);

/** A run of what GBK becomes when it is read as Latin: two such characters for each of Chinese, ASCII between. */
export const latinRun = new RegExp(`[\\u0080-\\u00ff${windows}]+`, 'g');

/** The characters that UTF-8 read as Windows-1252 stood for; null where it is not that. */
export function fromWestern(text: string): string | null {
  return decode([...text].map(windowsByte));
}

/** The characters that UTF-8 read as GBK stood for; null where a byte was lost. */
export function fromGbk(text: string): string | null {
  const bytes: number[] = [];
  for (const char of text) {
    const pair = gbkBytes(char);
    if (pair === null) return null;
    bytes.push(...pair);
  }
  return decode(bytes);
}

function decode(bytes: readonly number[]): string | null {
  try {
    return strict.decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}

let table: Map<string, readonly number[]> | null = null;

/** The bytes of a character in GBK; null where it has none. */
export function gbkBytes(char: string): readonly number[] | null {
  if (char.charCodeAt(0) < 0x80) return [char.charCodeAt(0)];
  if (table === null) {
    table = new Map([['€', [0x80]]]);
    const gbk = new TextDecoder('gbk');
    for (let lead = 0x81; lead < 0xff; lead += 1) {
      for (let trail = 0x40; trail < 0xff; trail += 1) {
        const read = gbk.decode(Uint8Array.of(lead, trail));
        if (read.length === 1 && read !== '\ufffd') table.set(read, [lead, trail]);
      }
    }
  }
  return table.get(char) ?? null;
}
