import { describe, expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

const words = (text: string) => quotes(text).map((one) => one.split(' | ')[2]);

describe('a report', () => {
  it.each([
    // What a study found.
    '白鹭公司的调查显示，乘客最大的担忧是误船。这在担忧票价和晕船之前。',
    '白鹭公司的研究发现，旧船的舵轮容易松动。将近三成的旧船在出海前没有检修。',
    // Somebody of a body, though nobody has a name.
    '河口船厂工作人员提醒，检修有益安全。经常检修可以减少松动。',
  ])('goes on: %s', (text) => {
    expect(words(text)[0]?.split('。')).toHaveLength(2);
  });

  it.each([
    // Of a year that is over the reporter speaks as well.
    '船厂厂长韩素梅表示，船厂会省下开支。去年以来，船票涨了一成。',
    '船厂厂长韩素梅认为，旧船应当退役。今年早些时候，港务局宣布了拍卖旧船的计划。',
    '船厂厂长韩素梅认为，旧船应当退役。去年10月的拍卖会上，旧船没有卖出去。',
    '一位船员表示，新船比旧船好开。旧船的舵轮太重。',
    '船厂厂长韩素梅表示，公司将转为渡轮公司。此举一旦成行，将打开新的航线。',
    '船厂厂长韩素梅认为，修船是公司的基本要求。这种做法意味着，船厂将修船看作前景的一部分。',
    '船厂厂长韩素梅表示，旧船的图纸已经泄露。已联系白鹭公司以获取评论。',
    '船厂厂长韩素梅表示，新船已经下水。对于这一现象，经常坐船的人深有体会。',
  ])('ends with its sentence: %s', (text) => {
    expect(words(text)[0]).not.toContain('。');
  });
});
