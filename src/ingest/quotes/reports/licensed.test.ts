import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  [
    'what is admitted, though no modal tells the clause',
    '北方电网承认机组仍从公共水库抽取冷却用水。',
    ['北方电网 | indirect | 机组仍从公共水库抽取冷却用水'],
  ],
  ['no thing that is admitted', '馆长韩素梅承认船只的潜在缺陷。', []],
  [
    'what researchers find',
    '河口大学的研究人员发现三艘旧船比新船更不容易被浪打翻。',
    ['河口大学的研究人员 | indirect | 三艘旧船比新船更不容易被浪打翻'],
  ],
  ['nothing that happens to people', '乘客发现船已经开走了。', []],
  [
    'what those who looked for it found',
    '研究人员分析了十年的水位，并发现洪峰已经提前了两周。',
    ['研究人员 | indirect | 洪峰已经提前了两周'],
  ],
  [
    'what something is said to have become',
    '馆长韩素梅称航道已经成为“沉船的坟场”。',
    ['韩素梅 | indirect | 航道已经成为“沉船的坟场”', '韩素梅 | direct | 沉船的坟场'],
  ],
  [
    'what somebody feels since something happened',
    '船长林维舟觉得在船厂宣布停工的消息后，自己的话更有分量。',
    ['林维舟 | indirect | 在船厂宣布停工的消息后，自己的话更有分量'],
  ],
  [
    'what somebody is accused of doing, at the end of the clause',
    '馆长韩素梅指责其他船厂进行监视，并要求停航。',
    ['韩素梅 | indirect | 其他船厂进行监视'],
  ],
  ['no name that is given', '馆长韩素梅称航道为“沉船的坟场”。', ['韩素梅 | direct | 沉船的坟场']],
  [
    'a clause behind what it is for',
    '馆长韩素梅承认为了赶上汛期，船厂已经停了两条线。',
    ['韩素梅 | indirect | 为了赶上汛期，船厂已经停了两条线'],
  ],
])('reports %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
