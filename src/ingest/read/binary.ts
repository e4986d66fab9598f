/** Files that are no text, told by how they begin or by the control characters in them. */

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

/** Bytes looked at for control characters. */
const SAMPLE = 1 << 16;

/** What the file is if it is no text, with an article; null if it may be text, in whatever encoding. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  for (const [signature, kind] of SIGNATURES) if (head.startsWith(signature)) return kind;
  // Half the bytes of UTF-16 may look like controls, nulls and low bytes alike; its mark says so.
  if (head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')) return null;
  // Nulls in every second byte are UTF-16; in text of any other encoding controls are accidents.
  const sample = bytes.subarray(0, SAMPLE);
  const controls = [0, 0];
  for (const [i, byte] of sample.entries()) {
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) {
      controls[i % 2] = (controls[i % 2] ?? 0) + 1;
    }
  }
  const [even = 0, odd = 0] = controls;
  return Math.min(even, odd) > 0.01 * sample.length ? 'binary data' : null;
}
