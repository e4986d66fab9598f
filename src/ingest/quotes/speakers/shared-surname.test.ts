import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

describe('a surname that several bear', () => {
  it.each([
    [
      'who spoke last',
      '船工奥兰·韦伯说，航道必须在今年疏浚。他的女儿玛拉·韦伯住在河口，那里有很多渔民。\n韦伯说，新船会在秋天下水。',
      ['奥兰·韦伯', '奥兰·韦伯'],
    ],
    [
      'who was named last, where nobody spoke',
      '奥兰·韦伯造船。玛拉·韦伯去年开了一家船厂。\n韦伯表示，新船会在秋天下水。',
      ['玛拉·韦伯'],
    ],
    [
      'also behind a pronoun',
      '船工奥兰·韦伯说，航道必须在今年疏浚。他的女儿玛拉·韦伯住在河口，那里有很多渔民。\n韦伯来到电站。他说，新船会在秋天下水。',
      ['奥兰·韦伯', '奥兰·韦伯'],
    ],
  ])('is %s', (_who, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
