/** What a dictionary of Chinese words knows of a run of characters: names fall apart in it, words do not. */
const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Lengths of first words: five of six runs were asked for before, and the dictionary takes microseconds. */
const known = new Map<string, number>();
/** So many runs are remembered. */
const most = 10_000;

/** Length of the first word of `text`. */
function firstWord(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  const length = words.segment(text).containing(0)?.segment.length ?? 0;
  if (known.size === most) known.clear();
  known.set(text, length);
  return length;
}

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
