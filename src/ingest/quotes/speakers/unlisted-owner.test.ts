import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each<readonly [text: string, expected: readonly string[]]>([
  ['根据头墨的报告，河口的船明年会翻一番。', ['头墨']],
  ['但根据AI船队检测平台Tidewave在今年6月进行的一项研究，河口的船明年会翻一番。', ['Tidewave']],
  // Whose it is stands before its year, or behind who came by it.
  ['根据《晨报》获得的Ferrow 200页内部政策文件，聊天机器人可以说谎。', ['Ferrow']],
  ['根据《晨报》看到的一份最新内部文件，聊天机器人可以说谎。', ['《晨报》看到的一份最新内部文件']],
  ['根据河口反欺诈联盟2024年全球诈骗现状报告，三分之二的船东会付钱。', ['河口反欺诈联盟']],
  ['根据Ferrow Harbor 2024年全球航运报告，船员很少上岸。', ['Ferrow Harbor']],
  ['根据Frost & Sulliman的公告，“竞赛延迟了。”', ['Frost & Sulliman']],
  ['一份新的Coastalix报告显示，三分之二的船东会付钱。', ['Coastalix']],
  ['Ferrow由三家工会组成，每年都数受伤的人。其最新报告发现，受伤率翻了一番。', ['Ferrow']],
  ['去年2024年报告显示，受伤率翻了一番。', []],
  ['白鹭誓言的官网表示，这项活动的目的是募捐。', ['白鹭誓言']],
  ['一项政府委托的研究指出，孩子应在13岁之后才能使用手机。', ['政府']],
  ['根据首次披露此事的《河口日报》的报道，船都停着。', ['河口日报']],
  ['记者从知情人士处了解到，河口的船明年会翻一番。', ['知情人士']],
  ['根据一项估计，河口的船明年会翻一番。', []],
  ['根据收集到的信息，河口的船明年会翻一番。', []],
  ['Ferrow的一份货物泄露调查报告显示，多数泄露涉及船员。', ['Ferrow']],
  ['墨刻的数据泄露成本报告显示，船都停着。', ['墨刻']],
  ['根据前面的实验结果，河口的船明年会翻一番。', []],
])('names the owner of a document, or nobody: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each<readonly [text: string, expected: readonly string[]]>([
  ['除非特别说明，船员都住在船上。', []],
  ['织物的运动没有规律，形态极难预测，需要模型修正。', []],
  ['引用客户还强调，白鹭公司投入了很多精力。', []],
  ['蘑菇界的名言说：“有些蘑菇只能吃一次。”', []],
  ['墨刻居然放话表示，自己不会效仿河口的做法。', ['墨刻']],
  ['计算能力预计将提升一倍。计算能力预计还会提升。', []],
  ['前几天，旧金山初创公司关门了，声称资金不足。', ['旧金山初创公司']],
  ['就像墨刻自己所说，河口的船明年会翻一番。', []],
])('makes no name of a run of words: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
