import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  '馆长林维舟来到河口。\n对于离职他表示，自己很难过，不知道怎么办。',
  '馆长林维舟来到河口。\n在谈到新船时他表示，船很好，不知道怎么用。',
  '馆长林维舟来到河口。\n面对船厂的质疑林维舟表示，船很好，不知道怎么用。',
])('whoever stands behind what he speaks of speaks: %s', (text) => {
  expect(speakers(text)).toEqual(['林维舟']);
});

it('whom it is spoken of with does not', () => {
  expect(speakers('馆长林维舟来到河口。\n对于与他的合同表示满意。')).toEqual([]);
});
