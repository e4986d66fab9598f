/** How an article reports, told by its punctuation and its names. */
import type { Paragraph } from './text/paragraph.ts';

/**
 * How an article reports. `broken`: it writes `“A，”X说。“B。”`, as English news does; `translated`: it is about people whose
 * names are transcribed. There a report ends with its sentence, or with what it is about; in Chinese news
 * it goes on until the reporter speaks again.
 */
export type Manner = 'broken' | 'translated' | 'native';

const speaksBehind = /^[^。！？；：“”]{1,30}(?:说|表示|称|道|写|补充|告诉|指出)/;

/** So many quotations broken off show the manner, */
const BROKEN = 2;
/** or so many transcribed names. */
const TRANSCRIBED = 3;

/** Told by how it breaks quotations off, and by the names it has. */
export function mannerOf(paragraphs: readonly Paragraph[]): Manner {
  const names = new Set<string>();
  let count = 0;
  for (const { flat, text, quoted } of paragraphs) {
    if (/[·•・‧]/.test(text))
      for (const [name] of text.matchAll(/[一-鿿]{2}[·•・‧][一-鿿]{2}/g)) names.add(name);
    for (const { inner, outer } of quoted) {
      if (!/[，,]/.test(text.charAt(inner[1] - 1))) continue;
      if (speaksBehind.test(flat.slice(outer[1], outer[1] + 32))) count++;
      if (count === BROKEN) return 'broken';
    }
  }
  return names.size < TRANSCRIBED ? 'native' : 'translated';
}
