/** What a dictionary of Chinese words knows of a run of characters: names fall apart in it, words do not. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Length of the first word of `text`. */
function firstWord(text: string): number {
  const [word] = words.segment(text);
  return word?.segment.length ?? 0;
}

/** `施暴`, `白菜`: the whole of it is one word. */
export const isWord = (text: string): boolean => firstWord(text) === text.length;

/** `陈|贤妹`: it begins with a single character, as a surname stands before a name. */
export const fallsApart = (text: string): boolean => firstWord(text) === 1;

/** Whether a word of `text` spans `at`: `大亨|迈克` has a limit there, `大|亨迈克` none. */
export function splitsWord(text: string, at: number): boolean {
  for (const { index, segment } of words.segment(text)) {
    if (index >= at) return false;
    if (index + segment.length > at) return true;
  }
  return false;
}

/** Whether a word of two characters or more begins at `at`. */
export function beginsWord(text: string, at: number): boolean {
  for (const { index, segment } of words.segment(text))
    if (index >= at) return index === at && segment.length > 1;
  return false;
}
