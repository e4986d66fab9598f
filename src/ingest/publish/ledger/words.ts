/** When two spans count as the same words: equal after the normalisation declared here, and not otherwise. */
import { hash } from 'node:crypto';

/** Full-width forms of ASCII, `！` to `～`, and how far they stand from it. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const TO_ASCII = 0xfee0;

const QUOTATION_MARKS = /["'`“”‘’„‟‚‛「」『』﹁﹂﹃﹄〝〞«»‹›]/g;

const HEAD = /^[\p{P}\p{S}]+/u;
/** As many marks as words end with, sought where they can stand: a pattern would try every place of the text. */
const TAIL = /[\p{P}\p{S}]+$/u;
const TAIL_LENGTH = 8;

/**
 * Width, white space, quotation marks and punctuation at the edges do not make other words; everything else
 * does: letters' case, a digit, a comma inside, simplified or traditional characters.
 */
export function normaliseWords(words: string): string {
  const plain = words
    .replace(FULL_WIDTH, (form) => String.fromCharCode(form.charCodeAt(0) - TO_ASCII))
    .replace(/[\s\u200B\uFEFF]+/gu, '')
    .replace(QUOTATION_MARKS, '');
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
