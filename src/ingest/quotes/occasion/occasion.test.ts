import { expect, it } from 'vitest';
import { clean } from '../../clean/index.ts';
import { read } from '../../read/index.ts';
import { findQuotations } from '../index.ts';

/** Occasions and dates of the quotations of an article. */
function occasions(text: string, published?: string) {
  const source = read(
    'a.txt',
    new TextEncoder().encode(text),
    published ? { published } : {},
    () => undefined,
  );
  return findQuotations(clean(source)).map(({ occasion, date, dateBasis }) => [occasion, date, dateBasis]);
}

it('takes what stands beside the reporting word, and keeps it for what the same speaker says next', () => {
  const text =
    '4月18日，江海公司董事长张卫国在江海创新大会上表示，产品将在年底上市。张卫国强调，价格不会上涨。';
  const expected = ['江海创新大会', '2024-04-18', 'reckoned'];
  expect(occasions(text, '2024-04-25')).toEqual([expected, expected]);
});

it('takes a scene set before, until the next heading', () => {
  const text = `3月23日，2024江海开发者大会在上海开幕，江海公司董事长张卫国发表演讲。

张卫国指出，产品将在年底上市。`;
  expect(occasions(text)).toEqual([['2024江海开发者大会', '2024-03-23', 'reckoned']]);
});

it('says nothing where the text says nothing', () => {
  expect(occasions('江海公司董事长张卫国表示，产品将在2025年上市。', '2024-04-25')).toEqual([
    [null, null, null],
  ]);
});

const another = '\n\n山河公司总裁李建军认为，市场还需要时间。\n\n张卫国强调，价格不会上涨。';

it('goes on at a gathering, though another speaks', () => {
  const text = `4月18日，江海公司董事长张卫国在江海创新大会上表示，产品将在年底上市。${another}`;
  expect(occasions(text, '2024-04-25').slice(1)).toEqual([
    [null, null, null],
    ['江海创新大会', '2024-04-18', 'reckoned'],
  ]);
});

it('ends when another speaks, where it was written', () => {
  const text = `4月18日，江海公司董事长张卫国在微博上表示，产品将在年底上市。${another}`;
  expect(occasions(text, '2024-04-25')).toEqual([
    ['微博', '2024-04-18', 'reckoned'],
    [null, null, null],
    [null, null, null],
  ]);
});

it('ends where something else was said at another time', () => {
  const text = `4月18日，江海公司董事长张卫国在江海创新大会上表示，产品将在年底上市。

两年前，张卫国强调，价格不会上涨。`;
  expect(occasions(text, '2024-04-25')[1]).toEqual([null, null, null]);
});

it('has the day that the article gave it before', () => {
  const text = `4月18日，江海公司董事长张卫国在江海创新大会上表示，产品将在年底上市。

在此次江海创新大会上，山河公司总裁李建军表示，市场还需要时间。`;
  expect(occasions(text, '2024-04-25')[1]).toEqual(['江海创新大会', '2024-04-18', 'reckoned']);
});

it('is the document that somebody speaks in, and whoever reports behind the words', () => {
  expect(occasions('航道局的报告指出，河口的水位还会下降。')).toEqual([['报告', null, null]]);
  expect(
    occasions('“河口的水位还会下降，船厂要早做准备。”船长林维舟昨天接受采访时说。', '2024-04-25'),
  ).toEqual([['采访', '2024-04-24', 'reckoned']]);
});

it('carries the words that told it, where its own sentence does not', () => {
  const text =
    '4月18日，江海公司董事长张卫国在江海创新大会上表示，产品将在年底上市。张卫国强调，价格不会上涨。';
  const source = read('a.txt', new TextEncoder().encode(text), { published: '2024-04-25' }, () => undefined);
  expect(findQuotations(clean(source)).map(({ told }) => told?.text ?? null)).toEqual([
    null,
    '4月18日，江海公司董事长张卫国在江海创新大会上表示',
  ]);
});
