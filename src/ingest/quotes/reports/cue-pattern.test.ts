import { expect, it } from 'vitest';
import { cueWords, plainSaying, speechActs, spunCues } from '../lexicon/cues.ts';
import { cuesIn } from './cue-pattern.ts';

/** Whether a reporting word is found at the beginning of `word`. */
const begins = (word: string, spun: boolean) =>
  cuesIn(`他${word}：“好。”`, spun).some(({ index }) => index === 1);

it('every reporting word of the lexicon is found', () => {
  const composed = speechActs.flatMap((act) => plainSaying.map((saying) => act + saying));
  const words = [...cueWords.map(({ word }) => word), ...composed];
  expect(words.filter((word) => !begins(word, false))).toEqual([]);
});

it('every word that stands for one in a spun copy is found', () => {
  expect(Object.keys(spunCues).filter((word) => !begins(word, true))).toEqual([]);
});

it.each([
  ['a noun that speaks', '给了一组数据：', '给了一组数据'],
  ['a stand', '他表了态：', '表了态'],
  ['what comes to mind', '她的第一反应是：', '的第一反应是'],
  ['a single sentence', '他的答复只有一句话：', '的答复只有一句话'],
  ['a verb with 道', '她暴怒道：', '怒道'],
])('%s is found', (_, text, word) => {
  expect(cuesIn(text, false).map((match) => match[0])).toContain(word);
});
