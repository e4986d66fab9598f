/** Whose a report is that a sentence before told of, and who somebody described is: every name is invented. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['北方电网周三发布了一份报告。报告指出，闸门已经老化。', '北方电网'],
  ['北方电网周三发布了一份报告。\n报告指出，闸门已经老化。', '北方电网'],
  ['绿洲公司董事长林维舟去年参与了这个项目。这位高管表示，闸门已经老化。', '林维舟'],
  ['Laura Lindqvist去年参与了这个项目。她表示，闸门已经老化。', 'Laura Lindqvist'],
  ['绿洲公司董事长林维舟不同意。他表示，闸门已经老化。', '林维舟'],
])('who that is stands in the sentence before: %s', (text, who) => {
  expect(speakers(text)).toEqual([who]);
});
