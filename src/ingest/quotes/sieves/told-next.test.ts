import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('what somebody is said to think, and a colon', () => {
  const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
    [
      'goes on in a list',
      '根据白鹭船级社，船厂在换代时面临几大难题：\n- 旧船的发动机没有配件，停一天就亏一天。\n- 年轻的船工越来越少，没有人愿意上船。\n船级社成立于三十年前。',
      [
        '白鹭船级社 | indirect | 船厂在换代时面临几大难题',
        '白鹭船级社 | indirect | 旧船的发动机没有配件，停一天就亏一天',
        '白鹭船级社 | indirect | 年轻的船工越来越少，没有人愿意上船',
      ],
    ],
    [
      'goes on in one paragraph',
      '水文站站长韩素梅认为，船闸的难题只有一个：\n水一年比一年浅，闸门却还是三十年前的高度。\n船闸建于三十年前。',
      [
        '韩素梅 | indirect | 船闸的难题只有一个',
        '韩素梅 | indirect | 水一年比一年浅，闸门却还是三十年前的高度',
      ],
    ],
    [
      'may begin behind it',
      '基于此，南岭银行预测：\n- 由于钢材涨价，每条新船的造价将上涨两成；\n- 明年下水的新船只有今年的一半。',
      [
        '南岭银行 | indirect | 由于钢材涨价，每条新船的造价将上涨两成',
        '南岭银行 | indirect | 明年下水的新船只有今年的一半',
      ],
    ],
    [
      'goes on in short paragraphs, as long as one ends with a semicolon',
      '水文站站长韩素梅表示，船闸的难题主要有两个：\n水一年比一年浅，大船只能绕行；\n闸门还是三十年前的高度，新船过不去。\n船闸建于三十年前，归河口市管。',
      [
        '韩素梅 | indirect | 船闸的难题主要有两个',
        '韩素梅 | indirect | 水一年比一年浅，大船只能绕行',
        '韩素梅 | indirect | 闸门还是三十年前的高度，新船过不去',
      ],
    ],
    [
      'ends where others speak or the reporter does',
      '水文站站长韩素梅认为，船闸的难题只有一个：\n不过，船工们等不到闸门修好的那一天了。',
      ['韩素梅 | indirect | 船闸的难题只有一个'],
    ],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(quotes(text)).toEqual(expected);
  });
});
