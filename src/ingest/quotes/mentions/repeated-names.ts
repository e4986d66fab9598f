/** Chinese names that no office and no reporting word shows: they return in the text, always by themselves. */
import { ordinarySurnames, surname } from '../lexicon/surnames.ts';
import { nameLike, plausible } from './chinese-names.ts';

/** What stands before a name that begins a clause or follows what describes it. */
const before = '(?<=^|[，。！？；：、“”‘’「」『』（）《》\\s\\d　]|[的和与对向让由被给为是叫跟同但而])';
/** What stands behind it: punctuation, or a word that is no part of a name. */
const behind =
  '(?=[，。！？；：、“”（）《》\\s　]|$|[的在是说和与对向被从也又就已曾将把给为不很还都便想会要有没老刚只却才一]|表示|通过|告诉|认为|觉得|来到|回到|自己|家里|一家)';
const three = new RegExp(`${before}(${surname}[一-鿿]{2})${behind}`, 'gm');
const two = new RegExp(`${before}(${surname}[一-鿿])${behind}`, 'gm');

/** A word of the dictionary is no name; one that falls apart into characters may be. */
const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });
const unknownWord = (name: string): boolean =>
  [...dictionary.segment(name)[Symbol.iterator]()][0]?.segment.length === 1;

/**
 * Names of three characters that stand twice or more, and of two that stand three times or more, between
 * what can stand beside a name, and that no dictionary knows as words.
 */
export function repeatedNames(text: string, has: (name: string) => boolean): string[] {
  const found: string[] = [];
  for (const [pattern, least] of [
    [three, 2],
    [two, 3],
  ] as const) {
    const count = new Map<string, number>();
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      count.set(name, (count.get(name) ?? 0) + 1);
    }
    for (const [name, times] of count) {
      if (times < least || has(name) || found.some((one) => one.startsWith(name))) continue;
      if (ordinarySurnames.has(name.charAt(0)) || !plausible(name, false) || !nameLike(name)) continue;
      if (unknownWord(name)) found.push(name);
    }
  }
  return found;
}
