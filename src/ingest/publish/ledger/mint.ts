/** Mints quote ids: eight characters of lower-case Crockford base 32, forty bits. */
import { hash } from 'node:crypto';
import type { Range } from '../../model.ts';

/** Without i, l, o, u: no two look alike, and no id spells a word by accident. crockford.com/base32.html */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

export const ID = /^[0-9a-hjkmnp-tv-z]{8}$/;

/**
 * An id for the words first seen at `range` of the source with hash `sha256`, that is not `taken`.
 * Pure: the same arguments give the same id. An id once in the ledger is looked up there, never minted again.
 */
export function mint(sha256: string, range: Range, taken: (id: string) => boolean): string {
  for (let attempt = 0; ; attempt += 1) {
    const seed = `${sha256}:${range[0]}-${range[1]}${attempt === 0 ? '' : `:${attempt}`}`;
    const id = base32(hash('sha256', seed, 'hex'));
    if (!taken(id)) return id;
  }
}

/** The first forty bits of a hexadecimal number, five to a character. */
function base32(hexadecimal: string): string {
  let bits = Number.parseInt(hexadecimal.slice(0, 10), 16);
  let id = '';
  for (let length = 0; length < 8; length += 1) {
    id = `${ALPHABET[bits % 32]}${id}`;
    bits = Math.floor(bits / 32);
  }
  return id;
}
