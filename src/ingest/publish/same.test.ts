import { expect, it } from 'vitest';
import { SameWords } from './same.ts';

function groups(quotes: Record<string, string>) {
  const same = new SameWords();
  for (const [id, text] of Object.entries(quotes)) same.add(id, text);
  return Object.fromEntries(same.groups());
}

it('quotes of the same words name each other, whatever the marks and the width', () => {
  expect(groups({ a: '算力，是门槛。', b: '算力,是门槛', c: '算力不是门槛' })).toEqual({
    a: ['b'],
    b: ['a'],
  });
});

it('a quote names the longer one that holds it', () => {
  const short = '算力是人工智能发展的门槛。';
  expect(groups({ a: short, b: `他说过，${short}我们都信。` })).toEqual({ a: ['b'], b: ['a'] });
});

it('a short phrase inside a longer quote is no report of it', () => {
  expect(groups({ a: '算力是门槛', b: '我常说算力是门槛，没有别的。' })).toEqual({});
});

it('quotes that begin alike and go on otherwise are not the same', () => {
  const start = '大模型大到一定地步以后';
  expect(groups({ a: `${start}就涌现出来`, b: `${start}就停了下来` })).toEqual({});
});
