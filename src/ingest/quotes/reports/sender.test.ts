import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['林维舟上周通过Tidewave收到了警告，称他的手机被锁定。', ['Tidewave']],
  ['林维舟也收到了绿洲公司发来的短信，称他的船票被取消。', ['绿洲公司']],
  ['林维舟收到一封来自河口大学的邮件，称他被录取了。', ['河口大学']],
  ['林维舟转发了《河口日报》的一则新闻，称渡口将被拆除。', ['河口日报']],
  // Nobody is told who sent it.
  ['林维舟收到了一份警告，称他的船票被取消。', []],
  // Whoever got it goes on.
  ['绿洲公司收到了一份警告，但表示渡口不会被拆除。', ['绿洲公司']],
])('whoever sent a message speaks in it: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
