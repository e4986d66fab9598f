import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['《渡口安全条例》第一百三十九条规定：“任何人不得私设渡口。”', '《渡口安全条例》'],
  ['《渡口安全条例》第十二条第二款明确规定，“船只应当登记，渡工应当持证”。', '《渡口安全条例》'],
  ['渡口法第29条第四项规定，“船只应当登记，渡工应当持证”。', '渡口法'],
  ['新草案仍规定“登记由船主依法承担”。', '新草案'],
  ['河口大学规定：“学生必须住校，不得外出租房”。', '河口大学'],
])('a law speaks in its own words: %s', (text, name) => {
  expect(quotes(text).map((one) => one.split(' | ').slice(0, 2))).toEqual([[name, 'direct']]);
});

it('is called by its full title', () => {
  const text = '此事适用《中华人民共和国渡口法》。\n《渡口法》第九条规定：“船只应当登记，渡工应当持证。”';
  expect(quotes(text)).toEqual(['《中华人民共和国渡口法》 | direct | 船只应当登记，渡工应当持证。']);
});

it.each([
  '河口大学规定，学生必须住校。',
  '根据《渡口法》第9条的规定，“凡是船只，都应当登记”。',
  '村里有这样的规定：“船只靠岸，先到先得”。',
])('nobody said so: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});
