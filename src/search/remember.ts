/** Finds whom a reader may mean by a word that is nobody's name as it stands. */
import { normalize, type Script } from './analyzer.ts';

/**
 * Type, slug, forms of the name, their pinyin without tones or spaces, their initials, and the rows that hold
 * one of the forms as steps from one to the next.
 */
export type Remembered = readonly [
  type: 'p' | 'o',
  slug: string,
  forms: readonly string[],
  pinyin: readonly string[],
  initials: readonly string[],
  mentions: readonly number[],
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
 * The names `word` most likely stands for: those it is a whole form of or the whole pinyin, else those it is
 * the initials of, a part of, a near miss of, or the beginning of. Fewer than two letters are nobody's.
 */
export function remember(word: string, names: readonly Remembered[], script?: Script): readonly Remembered[] {
  const plain = letters(normalize(word, script));
  if (plain.length < 2) return [];
  let best = 1;
  let found: Remembered[] = [];
  for (const name of names) {
    const score = likeness(plain, name);
    if (score > best) found = [];
    if (score >= best) found.push(name);
    best = Math.max(best, score);
  }
  return found;
}

function likeness(word: string, [, , forms, spoken, initials]: Remembered): number {
  const written = forms.map(letters);
  if (written.includes(word)) return 6;
  if (spoken.includes(word)) return 5;
  if (initials.includes(word)) return 4;
  const parts = forms.flatMap((form) => form.split(/[\s·•.]+/u).map(letters));
  if (parts.includes(word)) return 3;
  if ([...written, ...parts].some((form) => near(form, word))) return 2;
  return word.length > 2 && [...written, ...spoken].some((form) => form.startsWith(word)) ? 1 : 0;
}

/** Whether two words of three characters or more differ in one. */
function near(a: string, b: string): boolean {
  if (a.length !== b.length || a.length < 3) return false;
  let different = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) different += 1;
  return different === 1;
}
