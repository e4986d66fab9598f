import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it('a clause that ends with the noun for a circle is the circle’s', () => {
  expect(speakers('要对船厂的支持者认为，航道必须疏浚。')).toEqual(['支持者']);
});

it('any other clause is nobody’s', () => {
  expect(speakers('林维舟曾对这位船长说过，航道很浅。并警告过船厂志愿者认为，航道必须疏浚。').at(-1)).toBe(
    '-',
  );
});
