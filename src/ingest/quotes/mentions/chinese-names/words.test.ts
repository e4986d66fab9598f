import { expect, test } from 'vitest';
import { speakers } from '../../testing/article.ts';

test.each([
  ['父亲曾反复提到，船闸该修了。', ['父亲']],
  ['副院长曾兴隆指出，船闸该修了。', ['曾兴隆']],
  ['站长连忙说：“船闸明天就修。”', ['站长']],
  ['检票员严厉指责船工违章。检票员表示，船闸该修了。', ['检票员']],
  ['船工喜欢拍纪录片。纪录片导演贺长川说，船闸该修了。', ['贺长川']],
])('a word that begins like a name is none: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
