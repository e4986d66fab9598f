/** When two spans count as the same words: equal after the normalisation declared here, and not otherwise. */
import { hash } from 'node:crypto';

/** Full-width forms of ASCII, `！` to `～`, and how far they stand from it. */
const FULL_WIDTH = [0xff01, 0xff5e] as const;
const TO_ASCII = 0xfee0;

const QUOTATION_MARKS = '"\'`“”‘’„‟‚‛「」『』﹁﹂﹃﹄〝〞«»‹›';
const WHITE_SPACE = /[\s\u200B\uFEFF]/;

const DROPPED = -1;

/** What becomes of each UTF-16 unit; whole articles go through it, and a pattern for each kind takes long. */
const FORMS = Int32Array.from({ length: 0x10000 }, (_, unit) => {
  const form = unit >= FULL_WIDTH[0] && unit <= FULL_WIDTH[1] ? unit - TO_ASCII : unit;
  const char = String.fromCharCode(form);
  return QUOTATION_MARKS.includes(char) || WHITE_SPACE.test(char) ? DROPPED : form;
});

/** Where the forms are put together; as long as the longest text yet. */
let units = new Uint16Array(1 << 12);

const HEAD = /^[\p{P}\p{S}]+/u;
/** As many marks as words end with, sought where they can stand: a pattern would try every place of the text. */
const TAIL = /(?<![\p{P}\p{S}])[\p{P}\p{S}]+$/u;
const TAIL_LENGTH = 8;

/**
 * Width, white space, quotation marks and punctuation at the edges do not make other words; everything else
 * does: letters' case, a digit, a comma inside, simplified or traditional characters.
 */
export function normaliseWords(words: string): string {
  if (units.length < words.length) units = new Uint16Array(2 * words.length);
  let length = 0;
  for (let at = 0; at < words.length; at += 1) {
    const form = FORMS[words.charCodeAt(at)] ?? DROPPED;
    if (form !== DROPPED) units[length++] = form;
  }
  const plain = Buffer.from(units.buffer, 0, 2 * length).toString('utf16le');
  // Words of nothing but punctuation (`……`) keep it: they must not all be one.
  return withoutTail(plain.replace(HEAD, '')) || plain;
}

function withoutTail(words: string): string {
  const from = Math.max(0, words.length - TAIL_LENGTH);
  const found = TAIL.exec(words.slice(from));
  if (found === null) return words;
  // Where all that was looked at is marks (but for half a pair of surrogates) there may be more of them.
  return found.index <= 1 ? words.replace(TAIL, '') : words.slice(0, from + found.index);
}

/** Sixteen hexadecimal digits of the SHA-256 of the normalised words. */
export function fingerprint(words: string): string {
  return hash('sha256', normaliseWords(words), 'hex').slice(0, 16);
}
