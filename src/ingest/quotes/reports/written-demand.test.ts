import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  [
    'what a letter asks for',
    '渔业工会致函北岸船厂，要求立即停止打捞沉船。',
    ['渔业工会 | indirect | 立即停止打捞沉船'],
  ],
  [
    'what a petition asks for',
    '馆长韩素梅签署了一份请愿书，要求船厂公开道歉。',
    ['韩素梅 | indirect | 船厂公开道歉'],
  ],
  ['no sum', '渔业工会对船厂提起诉讼，要求赔偿一千万元。', []],
  ['nothing that somebody else wrote', '馆长韩素梅收到了一封邮件，要求她停止打捞沉船。', []],
  ['nothing that is required', '新船的设计要求船员轮流值班。', []],
  ['whom it is told to', '馆长韩素梅告诉我她在河口长大。', ['韩素梅 | indirect | 她在河口长大']],
])('reads %s', (_, text, out) => {
  expect(quotes(text)).toEqual(out);
});
