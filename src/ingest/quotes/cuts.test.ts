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

it('who goes on to say something is whoever spoke last, whatever stands between', () => {
  expect(
    quotes('馆长林维舟表示，公司深感悲痛，并在此时向家属表达慰问，同时表示正在检查新船。').filter((one) =>
      one.endsWith('正在检查新船'),
    ),
  ).toEqual(['林维舟 | indirect | 正在检查新船']);
  expect(quotes('馆长林维舟表示，船厂已经停工，而馆方将面临更大的挑战，但表示有理由相信新船会下水。')).toEqual([
    '林维舟 | indirect | 船厂已经停工，而馆方将面临更大的挑战',
    '林维舟 | indirect | 有理由相信新船会下水',
  ]);
});
