import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['近八成受访企业表示，闸门会换。', '近八成受访企业'],
  ['超过六成的受访者认为，闸门会换。', '超过六成的受访者'],
  ['超过一半的受访企业表示，闸门会换。', '超过一半的受访企业'],
  ['三成半船员担心，闸门会换。', '三成半船员'],
])('a share of people speaks as a group: %s', (text, expected) => {
  expect(speakers(text)).toEqual([expected]);
});

it('a share of nobody known goes by its number', () => {
  expect(speakers('在河口，另有26%表示会继续造船。')).toEqual(['26%']);
});
