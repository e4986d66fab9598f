/** Text that was decoded with the wrong encoding, and the way back where there is one. */
import { isUtf8 } from 'node:buffer';
import type { Change } from '../model.ts';

/** Windows-1252's characters for the bytes 80 to 9F, where it has any. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** UTF-8 of a character beyond ASCII, read as Windows-1252 or Latin-1; and of two or more. */
export const westernChar = `[\\u00c2-\\u00f4][\\u0080-\\u00bf${windows}]{1,3}`;
export const western = new RegExp(`(?:${westernChar}){2,}`, 'g');

/** The commonest characters: a sentence without any of them may not be one. */
export const commonest =
  /[的一是了在不有人这中大为上个国我以要他来用们到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经]/;

const utf8 = new TextDecoder('utf-8');

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

/** A wrong way of reading, and the way back. */
export interface Misreading {
  /** What a run of the text stood for; null where it is not that, or a byte was lost. */
  readonly restore: (run: string) => string | null;
  /** How many bytes a character of the text was read from. */
  readonly read: (char: string) => number;
  /** How many bytes a character has in the encoding the text was in. */
  readonly meant: (char: string) => number;
}

const utf8Bytes = (char: string): number => Buffer.byteLength(char);
const doubleBytes = (char: string): number => (char.charCodeAt(0) < 0x80 ? 1 : 2);
const oneByte = (): number => 1;

/** UTF-8 read as Windows-1252. */
export const utf8AsWestern: Misreading = { restore: fromWestern, read: oneByte, meant: utf8Bytes };

/** UTF-8 read as GBK. */
export const utf8AsGbk: Misreading = { restore: fromGbk, read: doubleBytes, meant: utf8Bytes };

/** GBK read as ISO 8859-15, or as Windows-1252. */
const gbkAsLatin = [latin9Byte, windowsByte].map(
  (byteOf): Misreading => ({
    restore: (run) => {
      const bytes = [...run].map(byteOf);
      try {
        return bytes.some((byte) => byte > 0xff) ? null : gbk.decode(Uint8Array.from(bytes));
      } catch {
        return null;
      }
    },
    read: oneByte,
    meant: doubleBytes,
  }),
);

/** Every way in which Chinese may have been read as Latin. */
export const readAsLatin: readonly Misreading[] = [utf8AsWestern, ...gbkAsLatin];

/** The change that restores a run beginning at `at`: as many as there are characters whose bytes stand alone. */
export function restoring(run: string, after: string, at: number, { read, meant }: Misreading): Change[] {
  const changes: Change[] = [];
  const chars = [...run];
  let [from, to, ahead, next, pending] = [at, at, 0, 0, ''];
  for (const char of after) {
    pending += char;
    ahead += meant(char);
    for (; ahead > 0 && next < chars.length; next += 1) {
      const one = chars[next] ?? '';
      ahead -= read(one);
      to += one.length;
    }
    if (ahead !== 0) continue;
    changes.push({ range: [from, to], after: pending });
    from = to;
    pending = '';
  }
  return changes;
}

/** A run of what Chinese becomes when it is read as Latin: two or three such characters for each, ASCII between. */
export const latinRun = new RegExp(`[\\u0080-\\u00ff${windows}]+`, 'g');

/** The characters that UTF-8 read as Windows-1252 stood for; null where it is not that. */
function fromWestern(text: string): string | null {
  return decode([...text].map(windowsByte));
}

/** The characters that UTF-8 read as GBK stood for; null where a byte was lost. */
function fromGbk(text: string): string | null {
  const bytes: number[] = [];
  for (const char of text) {
    const pair = gbkBytes(char);
    if (pair === null) return null;
    bytes.push(...pair);
  }
  return decode(bytes);
}

function decode(bytes: readonly number[]): string | null {
  const all = Uint8Array.from(bytes);
  return isUtf8(all) ? utf8.decode(all) : null;
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
