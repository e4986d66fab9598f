import { expect, test } from 'vitest';
import { speakers } from '../../testing/article.ts';

test.each([
  ['记者在码头上见到了陆明川。他说，闸门会更换。', '陆明川'],
  ['陆明川被任命为船厂的总经理。他说，闸门会更换。', '陆明川'],
  ['对于陆明川来说，这是一次艰难的航行。他说，闸门会更换。', '陆明川'],
  ['一名名叫陆明川的船员上周来到河口。他说，闸门会更换。', '陆明川'],
])('whom one meets, and to whom something is done, is a name: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

test('what is found is none', () => {
  expect(speakers('研究人员说，闸门会更换。他们找到了高分子材料，它很便宜。')).toEqual(['研究人员']);
});
