import { expect, it } from 'vitest';
import { findQuotations } from '../index.ts';
import { articleOf } from '../testing/article.ts';

const speakers = (text: string) =>
  findQuotations(articleOf(text)).flatMap((one) => (one.kind === 'direct' ? [one.speaker?.name ?? '-'] : []));

it.each([
  ['在航行中一位阿姨说：“船舱里太热了，孩子都睡不着。”', ['一位阿姨']],
  ['不料船老大若无其事地说：“今年的船票早就卖完了。”', ['船老大']],
  ['出了门二姑姑就说：“这么大的脾气，跟你爸爸一样。”', ['二姑姑']],
  ['我们来到码头，女儿看着我的脸，哭着说：“船开走了，我们怎么办？”', ['女儿']],
  ['守在一旁的服务员走过来，看了看船票，说：“这一班已经坐满了。”', ['一旁的服务员']],
  ['我妈一下子站了起来：“我怎么会看错呢？船明明在那里！”', ['我妈']],
  ['我爸多次对我说：“你妈比我会撑船。”', ['我爸']],
  ['有人开始喊起来：“船要开了！船要开了！”', ['有人']],
  ['高个叹了一口气：“没办法，船工越来越少了。”', ['高个']],
  ['开船前有同学安慰我，“不要放在心上，他不是那个意思。”', ['同学']],
  ['一个老人走过来，拍了拍他的肩膀，“别怕，有我在。”', ['一个老人']],
  ['家人去敲过船主家的门，船主夫人从背后出来，“这种事怎么找上家里来。”', ['船主夫人']],
  // Who tells it is nobody to be named, whoever stands before.
  ['妈妈最会撑船，我心里想，“她怎么会把船弄翻了呢？”', []],
  // Nor is whom something is done to.
  ['船票卖完了，周围没啥朋友了，“老有一股子风，整个心都要冻住了。”', []],
])('whoever acts at the head of the clause says the words in marks: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
