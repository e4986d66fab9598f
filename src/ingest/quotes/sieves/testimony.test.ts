import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('what readers write of themselves', () => {
  const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
    [
      'is theirs who sign it below',
      '河口镇的读者给本报来信。\n## 坐船\n我每天坐最早的一班船，船上总是那几个人。\n——韩素梅，43岁，河口镇\n我从来不坐船，宁可多走一个小时。\n——林维舟，退休船工\n河口镇有三个码头。',
      [
        '韩素梅 | direct | 我每天坐最早的一班船，船上总是那几个人。',
        '林维舟 | direct | 我从来不坐船，宁可多走一个小时。',
      ],
    ],
    [
      'is theirs who are named above it',
      '‘船一年比一年难走’\n## 韩素梅，43岁，船工，河口镇\n我在船上干了二十年。\n码头从前有三十条船。\n现在我一个人守着最后一条。\n## 林维舟，61岁，教师，南岭\n我退休以后就不坐船了。',
      [
        '韩素梅 | direct | 我在船上干了二十年。',
        '韩素梅 | direct | 码头从前有三十条船。',
        '韩素梅 | direct | 现在我一个人守着最后一条。',
        '林维舟 | direct | 我退休以后就不坐船了。',
      ],
    ],
    [
      'may stand in marks, with an office below',
      '白鹭航运公司造了一条新船。\n“这条船比所有的旧船都快，也比它们安静。”\n— 白鹭航运公司首席执行官林维舟\n新船在秋天下水。',
      ['林维舟 | direct | 这条船比所有的旧船都快，也比它们安静。'],
    ],
    [
      'is no paragraph of the article’s own above one signature',
      '河口镇的读者给本报来信。\n——韩素梅，43岁，河口镇\n河口镇有三个码头。',
      [],
    ],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
