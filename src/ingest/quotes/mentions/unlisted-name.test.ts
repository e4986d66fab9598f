import { expect, it } from 'vitest';
import { findQuotations } from '../index.ts';
import { articleOf } from '../testing/article.ts';

it.each([
  ['蒋雨欣不在码头。蒋雨欣大声说：“潮水来了。”', '蒋雨欣', 'person'],
  ['墨刻云在河口。墨刻云大声说：“潮水来了。”', '墨刻云', 'organisation'],
  ['船工韩素梅来了。韩素梅塞给他一张纸，说是航道图。韩素梅塞了三次。', '韩素梅', 'person'],
  ['孩子们到了码头，边跑边喊出警告：“潮水来了！”他们边跑边笑。', '孩子们', 'group'],
  ['他说，为何河口没有涨潮，为何香港已经提醒船工防潮，别处却没有。', '香港', 'organisation'],
])('%s', (text, name, type) => {
  const found = findQuotations(articleOf(text)).at(-1)?.speaker;
  expect([found?.name, found?.type]).toEqual([name, type]);
});
