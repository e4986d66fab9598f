/** When two spans count as the same words: equal after the normalisation declared here, and not otherwise. */
import { hash } from 'node:crypto';

/** Full-width forms of ASCII, `！` to `～`, and how far they stand from it. */
const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const TO_ASCII = 0xfee0;

const QUOTATION_MARKS = /["'`“”‘’„‟‚‛「」『』﹁﹂﹃﹄〝〞«»‹›]/g;

const EDGE = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

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
  return plain.replace(EDGE, '') || plain;
}

/** Sixteen hexadecimal digits of the SHA-256 of the normalised words. */
export function fingerprint(words: string): string {
  return hash('sha256', normaliseWords(words), 'hex').slice(0, 16);
}
