import { expect, test } from 'vitest';
import { speakers } from '../testing/article.ts';

const bird = '“我没有睡，”海鸥表示。';

test.each([
  ['in brackets', `韩素梅（网名“海鸥”）在会上发言。${bird}`],
  ['for the rest of the text', `韩素梅（下文简称“海鸥”）在会上发言。${bird}`],
  ['between commas', `馆长韩素梅，艺名海鸥，在会上发言。${bird}`],
  ['owned', `馆长韩素梅的绰号是“海鸥”。${bird}`],
  ['ahead of the name', `人称“海鸥”的馆长韩素梅在会上发言。${bird}`],
  ['known by it', `以“海鸥”闻名的馆长韩素梅在会上发言。${bird}`],
])('whoever has another name is one person: %s', (_, text) => {
  expect(speakers(`${text}馆长韩素梅说，船终究会来。`)).toEqual(['韩素梅', '韩素梅']);
});

test('a name told of whoever was named last is that person', () => {
  const text =
    '河口程序员伊万·科斯特利茨（Ivan Kostelitz）在决赛中获胜。这位网络名为Seagull的选手很高兴。Seagull承认，他等了很久。';
  expect(speakers(text)).toEqual(['伊万·科斯特利茨']);
});

test('the name by birth stands for one that is no full name', () => {
  expect(speakers('歌手Tidewater（原名Mara Lindqvist）周一到访。Tidewater说，船终究会来。')).toEqual([
    'Mara Lindqvist',
  ]);
  expect(speakers('歌手Sea Gull（原名Mara Lindqvist）表示，船终究会来。')).toEqual(['Sea Gull']);
});

test('a word behind the noun is no name', () => {
  expect(speakers('馆长韩素梅使用化名发声，她说，船终究会来。')).toEqual(['韩素梅']);
});

test('letters with any accent name in brackets whoever stands before them', () => {
  const text =
    '河口程序员伊万·科斯特利茨（Iwán Kostęłicz）获胜。这位网名为Seagull的选手很高兴。Seagull承认，他等了很久。';
  expect(speakers(text)).toEqual(['伊万·科斯特利茨']);
});
