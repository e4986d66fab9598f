/**
 * Names as they are remembered: by pinyin, by initials, in English, in another spelling. Made when the
 * index is built, loaded when a query may be a name.
 */
import { pinyin } from 'pinyin-pro';
import { normalize } from './analyzer.ts';
import { forms, type Name } from './records.ts';
import type { Remembered } from './remember.ts';
import { traditional } from './script.ts';

/** What the browser loads. @param texts the records' texts, in their order. */
export function namesFile(names: readonly Name[], texts: readonly string[] = []): readonly Remembered[] {
  const rows = mentions(names, texts);
  return names.map((name, i) => {
    const spoken = forms(name)
      .filter((form) => /\p{Script=Han}/u.test(form))
      .map(syllables);
    return [
      name.type === 'person' ? 'p' : 'o',
      name.slug,
      forms(name),
      [...new Set(spoken.map((list) => list.join('')))],
      [...new Set(spoken.map((list) => list.map((one) => one[0] ?? '').join('')))],
      gaps(rows[i] ?? []),
    ];
  });
}

/** Pinyin without tones; the first character is read as a surname where it is one. */
function syllables(form: string): readonly string[] {
  const options = {
    toneType: 'none',
    type: 'array',
    surname: 'head',
    nonZh: 'consecutive',
    v: true,
  } as const;
  return pinyin(form, options).map((syllable) => syllable.toLowerCase());
}

/** For each name the rows whose text holds one of its forms. One pass over the texts, however many names. */
function mentions(names: readonly Name[], texts: readonly string[]): readonly (readonly number[])[] {
  const byStart = new Map<string, { readonly form: string; readonly name: number }[]>();
  for (const [name, entry] of names.entries()) {
    for (const form of forms(entry).map((one) => normalize(one, traditional()))) {
      const start = form.charAt(0);
      if (start !== '') byStart.set(start, [...(byStart.get(start) ?? []), { form, name }]);
    }
  }
  const found = names.map(() => new Set<number>());
  for (const [row, text] of texts.entries()) {
    const plain = normalize(text, traditional());
    for (let at = 0; at < plain.length; at++) {
      for (const { form, name } of byStart.get(plain.charAt(at)) ?? []) {
        if (plain.startsWith(form, at)) found[name]?.add(row);
      }
    }
  }
  return found.map((rows) => [...rows]);
}

/** Ascending numbers as the steps between them, which pack better. */
function gaps(rows: readonly number[]): readonly number[] {
  return rows.map((row, i) => row - (rows[i - 1] ?? 0));
}
