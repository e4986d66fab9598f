import { describe, expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

const words = (text: string) =>
  quotes(text)
    .filter((one) => one.includes('| indirect |'))
    .map((one) => one.split(' | ')[2]);

describe('a report begins', () => {
  it('with 即便, 即将 and 过去 as words of their own', () => {
    expect(words('馆长林维舟认为，即便船厂停工，新船也会下水。')).toEqual(['即便船厂停工，新船也会下水']);
    expect(words('馆长林维舟表示过去两年没有造船。')).toEqual(['过去两年没有造船']);
  });
});
