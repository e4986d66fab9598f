import { describe, expect, it } from 'vitest';
import { findNames } from '../names.ts';

const named = (text: string): string[] => [...findNames(text).keys()];

describe('names that are kept back', () => {
  it.each([
    ['附近的梁某说，船早就坏了。', '梁某'],
    ['据张某某供述，船早就坏了。', '张某某'],
    ['死者家属梁某洲此前告诉记者，船早就坏了。', '梁某洲'],
    ['警方带走了李某骑来的车。', '李某'],
    ['到案后，张某供述称船早就坏了。', '张某'],
  ])('%s', (text, name) => {
    expect(named(text)).toEqual([name]);
  });

  it.each(['公司某部的人来过。', '他们从某处来，于某地停下。', '任某些人去说，对方某个人不听。'])(
    'none: %s',
    (text) => {
      expect(named(text)).toEqual([]);
    },
  );
});
