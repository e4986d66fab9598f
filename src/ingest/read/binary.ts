/** Files that are no text, told by how they begin or by the controls in what they decode to. */

const SIGNATURES: readonly (readonly [signature: string, kind: string])[] = [
  ['%PDF-', 'a PDF document'],
  ['PK\x03\x04', 'a ZIP archive or an Office document'],
  ['\xd0\xcf\x11\xe0', 'an old Office document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'an image'],
  ['GIF8', 'an image'],
  ['\xff\xd8\xff', 'an image'],
  ['RIFF', 'an image, a sound or a film'],
  ['\x1f\x8b', 'compressed'],
  ['7z\xbc\xaf', 'compressed'],
  ['Rar!', 'compressed'],
  ['\x7fELF', 'a program'],
  ['bplist', 'a web archive of a browser'],
  ['SQLite format', 'a database'],
];

/** What the file is by its first bytes, with an article; null where they say nothing. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  return SIGNATURES.find(([signature]) => head.startsWith(signature))?.[1] ?? null;
}

/** Characters looked at for controls. */
const SAMPLE = 1 << 16;

/** Share of control characters and broken ones that no text has, however damaged. */
const NOISE = 0.05;

/** Share of Chinese characters from which a text was one before what is odd in it was lost. */
const CHINESE = 0.3;

/** What is wrong with a decoded file of which nothing can be made, and where that shows first. */
export interface Noise {
  /** `lost`: Chinese that was saved in a wrong encoding, of which characters are gone. */
  readonly kind: 'binary' | 'lost';
  readonly offset: number;
}

/** What makes the decoded file no text after all, or null. */
export function noiseIn(text: string): Noise | null {
  const sample = text.slice(0, SAMPLE);
  let [odd, han, before, offset, nulls] = [0, 0, 0, -1, 0];
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    // A control behind a Latin letter is a byte of UTF-8 that was read as Latin-1: that can be restored.
    if (isOdd(code) && !(code >= 0x80 && code < 0xa0 && before >= 0x80 && before < 0x100)) {
      odd += 1;
      if (offset < 0) offset = i;
      if (code < 0x20) nulls += 1;
    } else if (code >= 0x3400 && code <= 0x9fff) han += 1;
    before = code;
  }
  if (odd <= NOISE * sample.length) return null;
  return { kind: han >= CHINESE * sample.length && nulls < odd / 2 ? 'lost' : 'binary', offset };
}

/** Controls but for white space and escape, the replacement character, and what Unicode assigns to nobody. */
function isOdd(code: number): boolean {
  if (code < 0x20) return !(code >= 0x09 && code <= 0x0d) && code !== 0x1b;
  return (code >= 0x7f && code < 0xa0) || code === 0xfffd || (code >= 0xe000 && code < 0xf900);
}
