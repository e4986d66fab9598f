import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  [
    'what somebody makes of something',
    '馆长韩素梅将工会的论点描述为对航运的过时理解，并声称新船会更快。',
    ['韩素梅 | indirect | 对航运的过时理解', '韩素梅 | indirect | 新船会更快'],
  ],
  ['in one clause', '批评者将其比作让狐狸看守鱼塘，船厂没有回应。', ['批评者 | indirect | 让狐狸看守鱼塘']],
  [
    'by whom it is done',
    '这一数据被渔业工会描述为令人震惊，船厂的股价随之下跌。',
    ['渔业工会 | indirect | 令人震惊'],
  ],
  [
    'what is blamed',
    '渔业工会在周三的声明中将停航归咎于船厂的管理不善。',
    ['渔业工会 | indirect | 船厂的管理不善'],
  ],
  ['nothing that nobody portrays', '新船通常被描述为一种全新的交通工具。', []],
  ['nothing that is supposed', '如果馆长韩素梅将新船比作一头鲸鱼，孩子们会笑。', []],
  ['no picture', '馆长韩素梅收到了一张将船长描绘为海盗的图片。', []],
])('reads %s', (_, text, out) => {
  expect(quotes(text)).toEqual(out);
});
