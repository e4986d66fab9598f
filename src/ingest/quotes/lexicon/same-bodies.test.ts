import { expect, it } from 'vitest';
import { findQuotations } from '../index.ts';
import { articleOf } from '../testing/article.ts';
import { otherNames } from './same-bodies.ts';

it('has every name of a body by each', () => {
  expect(otherNames('红杉')).toEqual(['红杉资本', 'Sequoia', 'Sequoia Capital']);
  expect(otherNames('Sequoia Capital')).toEqual(['红杉', '红杉资本', 'Sequoia']);
  expect(otherNames('海鸥')).toEqual([]);
});

it.each([
  ['谷歌表示，新船不会沉。Google的船厂在河口。', ['Google']],
  ['谷歌表示，新船不会沉。Googleplex在河口。', []],
  ['大摩预计，新船不会沉。摩根士丹利在河口。', ['摩根士丹利']],
  ['谷歌表示，新船不会沉。', []],
])('a body is also called what the article calls it: %s', (text, aliases) => {
  expect(findQuotations(articleOf(text)).map((one) => one.speaker?.aliases)).toEqual([aliases]);
});
