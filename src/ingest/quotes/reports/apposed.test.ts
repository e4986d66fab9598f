import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [claim: string, text: string, expected: readonly string[]][] = [
  ['a kind of body', 'Tidewave，云端船队管理平台，今天宣布其新港口将于周五开放。', ['Tidewave']],
  [
    'a kind of body in brackets',
    'Tidewave, Inc.，零水位（ZW）公司，今天宣布其港口将于周五开放。',
    ['Tidewave'],
  ],
  [
    'several clauses',
    'Tidewave，领先的航运平台，专注于内河，由奥兰·韦伯领导，宣布其港口将于周五开放。',
    ['Tidewave'],
  ],
  ['a leader', 'Tidewave，全球内河航运领导者，很高兴宣布其港口将于周五开放。', ['Tidewave']],
  ['a dateline before the name', '南岭 – Tidewave，最全面的航运平台，今日宣布其港口已开放。', ['Tidewave']],
  ['a name of no list', 'tidewave，船队管理平台，今天宣布其新港口将于周五开放。', ['tidewave']],
  [
    'a name of no list with another in brackets',
    '绿洲创新（Oasis Innovation），一家领先的航运软件公司，今天宣布其新港口将于周五开放。',
    ['绿洲创新'],
  ],
  [
    'a mark behind the name',
    'Tidewave® (NASDAQ: TIDE)，船队管理公司，今天宣布其港口将于周五开放。',
    ['Tidewave'],
  ],
  [
    'two brackets',
    'Tidewave, Inc. (Nasdaq: TIDE) (“Tidewave”)，一家领先的航运软件公司，今天宣布其港口将于周五开放。',
    ['Tidewave'],
  ],
];

it.each(cases)('whoever announces stands before what it is: %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
