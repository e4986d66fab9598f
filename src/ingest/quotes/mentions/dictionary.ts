/** What a dictionary of Chinese words knows of a run of characters: names fall apart in it, words do not. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

interface Word {
  readonly segment: string;
  readonly index: number;
}

/** Names and nouns are asked about again and again. Emptied before it grows large. */
const cut = new Map<string, readonly Word[]>();
const most = 10_000;

/** The words of `text`, a phrase, as the dictionary cuts it. */
export function wordsIn(text: string): readonly Word[] {
  const known = cut.get(text);
  if (known) return known;
  const found = [...words.segment(text)];
  if (cut.size >= most) cut.clear();
  cut.set(text, found);
  return found;
}

const wordAt = (text: string, at: number): Word | undefined =>
  at < text.length ? wordsIn(text).findLast(({ index }) => index <= at) : undefined;

/** What makes words of words: `适应性`, `新鲜度`, `零保留`. */
const affixes: ReadonlySet<string> = new Set('性度率化型式量值感类零自此');

/** `量子算法`, `AI工具`: it falls into words of the dictionary alone, and so is hardly a name. */
export function allWords(text: string): boolean {
  return wordsIn(text).every(({ segment }) => segment.length > 1 || affixes.has(segment));
}

/** Length of the first word of `text`. */
const firstWord = (text: string): number => wordsIn(text)[0]?.segment.length ?? 0;

/** `施暴`, `白菜`: the whole of it is one word. */
export const isWord = (text: string): boolean => firstWord(text) === text.length;

/** `应|升级`: three characters of which the last two are a word, as many given names are as well. */
export const endsInWord = (name: string): boolean => name.length === 3 && isWord(name.slice(1));

/** `陈|贤妹`: it begins with a single character, as a surname stands before a name. */
export const fallsApart = (text: string): boolean => firstWord(text) === 1;

/** Whether a word of `text` spans `at`: `大亨|迈克` has a limit there, `大|亨迈克` none. */
export function splitsWord(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word !== undefined && word.index < at;
}

/** Whether a word of two characters or more begins at `at`. */
export function beginsWord(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word?.index === at && word.segment.length > 1;
}
