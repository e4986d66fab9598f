import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['what somebody notices', '馆长韩素梅注意到，沉船的栏杆已经锈了一半。', []],
  ['what a letter asks for', '渔业工会致函北岸船厂，要求立即停止打捞沉船。', []],
  ['what a petition asks for', '馆长韩素梅签署了一份请愿书，要求船厂公开道歉。', []],
  ['what a suit asks for', '渔业工会对船厂提起诉讼，要求赔偿一千万元。', []],
  ['what is required', '新船的设计要求船员轮流值班。', []],
  ['but whom it is told to', '馆长韩素梅告诉我她在河口长大。', ['韩素梅 | indirect | 她在河口长大']],
])('reports nothing: %s', (_, text, out) => {
  expect(quotes(text)).toEqual(out);
});
