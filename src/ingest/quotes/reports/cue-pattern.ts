/** Finds reporting words. */
import { type Binding, cueWords, spunCues } from '../lexicon/cues.ts';

const byLength = (a: string, b: string) => b.length - a.length;
const plain = cueWords.map((one) => one.word).sort(byLength);
/** `揶揄道：`, `怒道，`: any verb with 道 before a mark. */
const verbWithDao =
  '(?<![知频渠轨赛街味管隧通难跑河航铁干公步报])[一-鿿](?<![知频渠轨赛街味管隧通难跑河航铁干公步报人])道(?=[：:“「])';

/** Every reporting word, the longest first. */
export const cuePattern = new RegExp([...plain, verbWithDao].join('|'), 'g');

/** The same for a copy whose words were replaced by synonyms. */
export const spunPattern = new RegExp([...plain, ...Object.keys(spunCues)].sort(byLength).join('|'), 'g');

/** How a reporting word binds its content; productive forms in 道 are free. */
export function bindingOf(word: string): Binding {
  return bindings.get(word) ?? (word.endsWith('道') ? 'free' : 'mark');
}

/** Whether the table lists the word. */
export const listed = (word: string): boolean => bindings.has(word);

const bindings = new Map(cueWords.map((one) => [one.word, one.binding]));
