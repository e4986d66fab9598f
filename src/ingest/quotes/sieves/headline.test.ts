import { describe, expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

describe('a headline', () => {
  const table: readonly [claim: string, title: string, expected: readonly string[]][] = [
    ['is the words behind a name', '韩素梅：这座桥早就该修了', ['韩素梅 | headline | 这座桥早就该修了']],
    [
      'may come after another clause',
      '桥塌之后，韩素梅首次回应：这座桥早就该修了',
      ['韩素梅 | headline | 这座桥早就该修了'],
    ],
    [
      'may be spoken by an office',
      'Harbour CEO直言：航线不会再开',
      ['Harbour CEO | headline | 航线不会再开'],
    ],
    [
      'belongs to whoever does it in a passive',
      '夜航计划遭前船长怒斥：这是拿人命冒险',
      ['前船长 | headline | 这是拿人命冒险'],
    ],
    [
      'may be what somebody found out',
      '河口大学调查：内河航运的调度大多仍由人来做',
      ['河口大学 | headline | 内河航运的调度大多仍由人来做'],
    ],
    ['is none where it tells how a company fares', '微软：利润猛增两成，广告收入破纪录', []],
    ['is none where nobody but a list speaks', '机构：White Heron Research', []],
    ['may be a rater’s', '惠誉：内河航运前景转为负面', ['惠誉 | headline | 内河航运前景转为负面']],
    [
      'may come before its speaker',
      '“这座桥早就该修了”：水文站站长韩素梅回应桥墩裂缝',
      ['韩素梅 | headline | 这座桥早就该修了'],
    ],
    [
      'may be what somebody said last',
      '今晨！韩素梅最新言论：这座桥早就该修了',
      ['韩素梅 | headline | 这座桥早就该修了'],
    ],
    [
      'may be a known company’s',
      '微软：内河航运的调度明年起将全部由人来做',
      ['微软 | headline | 内河航运的调度明年起将全部由人来做'],
    ],
    ['is not the subject of a section', '微软：转型之路', []],
    ['may be of three words', '船厂裁员过半？韩素梅回应：没有的', ['韩素梅 | headline | 没有的']],
    ['may be a group’s', '桥还能用多久？研究者：每年要查两次', ['研究者 | headline | 每年要查两次']],
    [
      'may be whatever a reporting word has before its colon',
      '运动者呼吁：不要再修这座桥',
      ['运动者 | headline | 不要再修这座桥'],
    ],
    [
      'ends with its mark where the line goes on',
      '《河水》上映，韩素梅说：“桥早就该修了”，怎么回事？',
      ['韩素梅 | headline | 桥早就该修了'],
    ],
    ['is not what stands behind a product', '白鹭二号评测：续航仍有不足', []],
    ['is not what stands behind a label', '报告：内河航运前景转为负面', []],
  ];
  it.each(table)('%s', (_, title, expected) => {
    expect(quotes(`# ${title}\n韩素梅在水文站工作了三十年。`)).toEqual(expected);
  });
});
