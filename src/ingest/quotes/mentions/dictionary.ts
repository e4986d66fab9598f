/** What a dictionary of Chinese words knows of a run of characters: names fall apart in it, words do not. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words of `text` as the dictionary cuts it. */
export const wordsIn = (text: string): Iterable<{ readonly segment: string; readonly index: number }> =>
  words.segment(text);

/** What makes words of words: `适应性`, `新鲜度`, `零保留`. */
const affixes: ReadonlySet<string> = new Set('性度率化型式量值感类零自此');

/** `量子算法`, `AI工具`: it falls into words of the dictionary alone, and so is hardly a name. */
export function allWords(text: string): boolean {
  for (const { segment } of words.segment(text))
    if (segment.length < 2 && !affixes.has(segment)) return false;
  return true;
}

/** Length of the first word of `text`. */
const firstWord = (text: string): number => words.segment(text).containing(0)?.segment.length ?? 0;

/** `施暴`, `白菜`: the whole of it is one word. */
export const isWord = (text: string): boolean => firstWord(text) === text.length;

/** `陈|贤妹`: it begins with a single character, as a surname stands before a name. */
export const fallsApart = (text: string): boolean => firstWord(text) === 1;

/** Whether a word of `text` spans `at`: `大亨|迈克` has a limit there, `大|亨迈克` none. */
export function splitsWord(text: string, at: number): boolean {
  const word = words.segment(text).containing(at);
  return word !== undefined && word.index < at;
}

/** Whether a word of two characters or more begins at `at`. */
export function beginsWord(text: string, at: number): boolean {
  const word = words.segment(text).containing(at);
  return word?.index === at && word.segment.length > 1;
}
