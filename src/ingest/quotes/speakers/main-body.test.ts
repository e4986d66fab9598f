import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Which body a description means: every name is invented. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'a product is no company, whatever is told of it',
    '初创公司 Tidemark 推出的自主助手 Corvina。该公司表示，Corvina 的表现超越了对手。',
    ['Tidemark'],
  ],
  [
    'a release is of the body that its lead introduces',
    'Lanternfish，一家领先的低功耗芯片开发商，今天宣布完成新一轮融资。\n这轮投资由Quayside Capital领投，Mirelle Fund参投。\n公司表示，将在河口建设第二座工厂。',
    ['Lanternfish'],
  ],
  [
    'news of a listed company is its own',
    'Harbourline（纳斯达克：HBLN）今天推出了新的航运平台。\nDrydock是一个软件包。\n该公司表示，平台将于明年开放。',
    ['Harbourline'],
  ],
  [
    'a body that does something in the text comes before a technique that does nothing',
    'Brinewell的首席执行官辞职了。DXQ方法很慢。该公司表示，新方法将更快。',
    ['Brinewell'],
  ],
  [
    'a name with a hyphen is one name',
    'Salt-Tech Research Group发布了一份指南。随着各行业变化，该公司建议企业采用新的工具。',
    ['Salt-Tech Research Group'],
  ],
  [
    'the subject of the last clause is nearer than whoever began an earlier sentence',
    'Graylock表示，它发现了漏洞。Graylock说，漏洞已经修复。海港实验室的研究员韦伯说，海港实验室向渔民提供了信息。该组织预计将在未来发布一份报告。',
    ['Graylock', 'Graylock', '韦伯', '海港实验室'],
  ],
];

describe('the body that a text is about', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
