import { describe, expect, it } from 'vitest';
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
    expect(soundAlike(['迈克', '鲁索'], ['Mike', 'Russo'])).toBe(true);
    expect(soundAlike(['玛丽', '鲁索'], ['Mike', 'Russo'])).toBe(false);
  });
});
