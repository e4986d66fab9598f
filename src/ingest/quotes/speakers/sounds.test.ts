import { describe, expect, it, test } from 'vitest';
import { speakers } from '../testing/article.ts';
import { soundAlike } from './sounds.ts';

describe('a name in characters', () => {
  it.each([
    ['奥弗贝克', 'Overbeck'],
    ['施泰默', 'Stahmer'],
    ['沃尔顿', 'Walton'],
    ['威廉姆森', 'Williamson'],
    ['辛克利', 'Hinkley'],
    ['约翰逊', 'Johnson'],
    ['米切尔', 'Mitchell'],
    ['苏茨克', 'Suzke'],
  ])('%s is heard in %s', (characters, latin) => {
    expect(soundAlike([characters], ['Anna', latin])).toBe(true);
  });

  it.each([
    ['沃尔顿', 'Waters'],
    ['米切尔', 'Miller'],
    ['布朗', 'Green'],
    ['约翰逊', 'Jackson'],
    // Too short to tell.
    ['库克', 'Cook'],
  ])('%s is not heard in %s', (characters, latin) => {
    expect(soundAlike([characters], ['Anna', latin])).toBe(false);
  });

  it('with a given name has to be heard in both', () => {
    expect(soundAlike(['迈克', '兰佐'], ['Mike', 'Lanzo'])).toBe(true);
    expect(soundAlike(['玛丽', '兰佐'], ['Mike', 'Lanzo'])).toBe(false);
  });
});

test('a name spelt with other characters of the same consonants is the same person', () => {
  const told = (said: string) => speakers(`住在河口的杰森·维尔登周一到访。${said}`);
  expect(told('“我没有睡，”威尔顿说。')).toEqual(['杰森·维尔登']);
  expect(told('威尔顿先生说，船终究会来。')).toEqual(['杰森·维尔登']);
  expect(told('“我没有睡，”桑德斯说。')).toEqual(['桑德斯']);
});

test('the first character of the given name before the surname is the same person', () => {
  expect(speakers('总裁迈克·兰佐周一到访。“我没有睡，”迈兰佐回忆道。兰佐说，船终究会来。')).toEqual([
    '迈克·兰佐',
    '迈克·兰佐',
  ]);
});
