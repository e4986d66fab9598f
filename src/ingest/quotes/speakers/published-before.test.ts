/** Whose a report is that a sentence before told of: every name is invented. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['北方电网周三发布了一份报告。报告指出，闸门已经老化。', '北方电网'],
  ['北方电网周三发布了一份报告。\n报告指出，闸门已经老化。', '北方电网'],
])('who that is stands in the sentence before: %s', (text, who) => {
  expect(speakers(text)).toEqual([who]);
});
