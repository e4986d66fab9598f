import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Kinds of bodies that stand for the one the article names in full. Every name is invented. */
it.each([
  ['河口市第三医院昨日起火。医院方面回应，医生没有过错。院方表示，将会调查此事。', '河口市第三医院'],
  ['河口实验小学昨日出事。校方表示，将会调查此事。涉事学校回应称，老师已经停职。', '河口实验小学'],
  ['河口第二钢铁厂昨日停工。厂方表示，将会调查此事。', '河口第二钢铁厂'],
  ['黑车停在河口火车南站外面。涉事火车站方面回应，司机只是临时工。', '河口火车南站'],
])('%s', (text, body) => {
  expect(new Set(speakers(text))).toEqual(new Set([body]));
});

it.each([
  ['林杰发烧到医院就诊，医院表示，只看片子没办法判断。', '医院'],
  ['船员和知名医院签了约，医院表示，只看片子没办法判断。', '医院'],
])('what stands before a kind may be no name: %s', (text, body) => {
  expect(speakers(text)).toEqual([body]);
});
