import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['韩素梅6月1日主持召开全国渡口工作会议，部署检修。会议指出，渡船要按期检修。', '全国渡口工作会议'],
  ['5月20日，全省渡口安全座谈会在河口市召开。\n会议强调，渡船要按期检修。', '全省渡口安全座谈会'],
  ['5月20日，省委常委会召开会议，传达精神。会议认为，渡船要按期检修。', '省委常委会会议'],
  ['4月底召开的中央渡口工作会议指出，渡船要按期检修。', '中央渡口工作会议'],
  ['全会提出，渡船要按期检修。', '全会'],
])('a meeting speaks: %s', (text, name) => {
  expect(quotes(text)).toEqual([`${name} | indirect | 渡船要按期检修`]);
});

it('speaks on to the end of the paragraph', () => {
  expect(
    quotes('全国渡口工作会议昨日召开。会议指出，渡船要按期检修。这是当前的大事。会议要求，各地要抓紧。'),
  ).toEqual([
    '全国渡口工作会议 | indirect | 渡船要按期检修。这是当前的大事',
    '全国渡口工作会议 | indirect | 各地要抓紧',
  ]);
});

it('is where somebody speaks', () => {
  expect(quotes('韩素梅在全国渡口工作会议上指出，渡船要按期检修。')).toEqual([
    '韩素梅 | indirect | 渡船要按期检修',
  ]);
});
