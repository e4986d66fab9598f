import { expect, it } from 'vitest';
import { matchesFrom, matchesOf } from './matches.ts';
import { startsOf } from './quotes/text/units.ts';

it('finds what matchAll finds, an empty match as well', () => {
  for (const pattern of [/说|说道|道/g, /(?=道)/g, /x*/g]) {
    expect(matchesOf('他说道，说道xx说', pattern)).toEqual([...'他说道，说道xx说'.matchAll(pattern)]);
  }
});

it('finds the same where it tries only what words begin with', () => {
  const words = ['说道', '说', '道理'];
  const text = '他说道理，说道：“说道理。”道';
  expect(matchesFrom(text, new RegExp(words.join('|'), 'y'), startsOf(words))).toEqual([
    ...text.matchAll(new RegExp(words.join('|'), 'g')),
  ]);
});

it('tries what stands before a character as well', () => {
  const found = matchesFrom('她揶揄道：好；街道。', /说|[一-鿿]道/y, startsOf(['说']), '道');
  expect(found.map(({ 0: word, index }) => [word, index])).toEqual([
    ['揄道', 2],
    ['街道', 7],
  ]);
});
