/** Finds reporting words. */
import { type Binding, cueWords, spunCues } from '../lexicon/cues.ts';

const byLength = (a: string, b: string) => b.length - a.length;
const plain = cueWords.map((one) => one.word).sort(byLength);
/** `揶揄道：`, `怒道，`: any verb with 道 before a mark. */
const verbWithDao =
  '(?<![知频渠轨赛街味管隧通难跑河航铁干公步报])[一-鿿](?<![知频渠轨赛街味管隧通难跑河航铁干公步报人])道(?=[：:“「])';

/** `做了这么一个比喻：`, `给了一组数据：`: a noun that speaks, made by a plain verb. */
const nominal =
  '(?:给|做|打|举|讲|提)(?:出|过|了){1,2}(?:这么|这样)?一?[个句段组则条](?:[一-鿿]{2}的)?(?:类比|比喻|比方|数据|例子|故事|建议|解释|判断|预测|假设)(?=[：:])|表[过了]?态(?=[：:])';

/** Every reporting word, the longest first. */
export const cuePattern = new RegExp([nominal, ...plain, verbWithDao].join('|'), 'g');

/** The same for a copy whose words were replaced by synonyms. */
export const spunPattern = new RegExp([...plain, ...Object.keys(spunCues)].sort(byLength).join('|'), 'g');

/** How a reporting word binds its content; productive forms in 道 are free. */
export function bindingOf(word: string): Binding {
  return bindings.get(word) ?? (word.endsWith('道') ? 'free' : 'mark');
}

/** Whether the table lists the word. */
export const listed = (word: string): boolean => bindings.has(word);

const bindings = new Map(cueWords.map((one) => [one.word, one.binding]));
