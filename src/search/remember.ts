/** Finds whom a reader may mean by a word that is nobody's name as it stands. */
import { normalize, type Script } from './analyzer.ts';

/** Type, slug, forms of the name, their pinyin without tones or spaces, their initials. */
export type Remembered = readonly [
  type: 'p' | 'o',
  slug: string,
  forms: readonly string[],
  pinyin: readonly string[],
  initials: readonly string[],
];

/** Combining marks: tones of pinyin, accents of Latin names. */
const diacritics = /\p{M}/gu;

/** Letters alone: `Shěn Xiàng-yáng` and `shen xiangyang` are `shenxiangyang`; `lǚ` and `lü` are `lv`. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(diacritics, '')
    .toLowerCase()
    .replace(/[^a-z\p{Script=Han}]/gu, '');
}

/**
 * The names `word` may stand for, the likeliest first: the whole pinyin or a whole form of the name, then
 * the initials, then the beginning of either. Fewer than two letters are nobody's.
 */
export function remember(word: string, names: readonly Remembered[], script?: Script): readonly Remembered[] {
  const plain = letters(normalize(word, script));
  if (plain.length < 2) return [];
  return names
    .map((name) => [likeness(plain, name), name] as const)
    .filter(([score]) => score > 0)
    .sort(([a], [b]) => b - a)
    .map(([, name]) => name);
}

function likeness(word: string, [, , forms, spoken, initials]: Remembered): number {
  const written = forms.map(letters);
  if (written.includes(word)) return 5;
  if (spoken.includes(word)) return 4;
  if (initials.includes(word)) return 3;
  // A part of a name in letters: a surname, or a name half typed.
  if (forms.some((form) => form.split(/[\s·•.]+/u).some((part) => letters(part) === word))) return 2;
  const begun = word.length > 2 && [...written, ...spoken].some((form) => form.startsWith(word));
  return begun ? 1 : 0;
}
