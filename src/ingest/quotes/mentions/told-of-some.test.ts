import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const table: readonly [text: string, expected: string][] = [
  ['已经使用新船的早期用户表示，他们热衷于改善航线。', '已经使用新船的早期用户'],
  ['那些拥有大型船队的公司表示，他们的表现比同行更好。', '那些拥有大型船队的公司'],
  ['有的网友甚至猜测：“难怪船票买不到，大家都在网上订票了。”', '网友'],
  ['我所咨询的一些讲师表示，这种方式是有帮助的。', '我所咨询的一些讲师'],
  ['他的压力如此之大，以至于连讲师都承认使用了机器来编写计划。', '讲师'],
  ['环卫工人林维舟老汉告诉记者：“我本人肯定不燃放烟花爆竹，也希望大家不要放。”', '林维舟'],
  ['一个叫“海鸥”的网友在网上写了一篇文章，称船票是抢不到的。', '海鸥'],
  ['河口比尔拍卖行表示，无法查看旧船的记录。', '河口比尔拍卖行'],
  ['Tidewave的监督委员会表示，新规定的变化太快。', 'Tidewave的监督委员会'],
  // Of what is no name, the part has its own.
  ['造船公司的监督委员会表示，新规定的变化太快。', '监督委员会'],
  [
    'Tidewave AI最大股东之一 Ferrow Management 曾要求其CEO下台，称其混乱的管理导致了人才的外流。',
    'Ferrow Management',
  ],
];

it.each(table)(
  'whoever is described speaks under the whole description, or the name in it: %s',
  (text, expected) => {
    expect(speakers(text)).toEqual([expected]);
  },
);
