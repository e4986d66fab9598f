import { expect, it } from 'vitest';
import { roleOf } from './role.ts';

it.each([
  ['河口大学教授', '河口大学教授'],
  ['马上请出本台特约评论员', '本台特约评论员'],
  ['楼梯里遇到教授', '教授'],
  ['可他的老师', '他的老师'],
  ['雪龙”号船长', '“雪龙”号船长'],
  ['首席顾问', '首席顾问'],
  ['审问题专家', '审问题专家'],
  ['陪审团主席', '陪审团主席'],
  ['伟大的小说家', '伟大的小说家'],
  ['针对举报', null],
])('%s is shown as %s', (words, role) => {
  expect(roleOf(words)).toBe(role);
});
