import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Whose study an article is about: every name is invented. */
it.each<readonly [lead: string, report: string, expected: readonly string[]]>([
  ['全球航运领导者 Tidewave 今日发布了其新国际报告，标题为《潮》。', '根据研究', ['Tidewave']],
  ['Tidewave发布了其年度航运报告。', '数据显示', ['Tidewave']],
  ['这项研究由Tidewave赞助，历时两年。', '研究发现', ['Tidewave']],
  ['这项由总部位于河口的船务公司Tidewave委托开展的研究询问了船员。', '调查显示', ['Tidewave']],
  ['Tidewave发布了其年度航运报告。', '本次调查还发现', ['Tidewave']],
  ['潮港公司（Tidewave），一家航运服务商，今天发布了其最新研究报告。', '今年的报告发现', ['潮港公司']],
  ['潮港集团（TIDE）发布的2025年航运研究的结果令人意外。', '数据显示', ['潮港集团']],
  ['Tidewave的一份新报告引起了争论。', '数据显示', ['Tidewave']],
  ['根据Tidewave的最新研究，船员年纪大了。', '今年的调查数据表明', ['Tidewave']],
  ['船员很少上岸，码头上没有人。', '研究发现', []],
])('%s %s', (lead, report, expected) => {
  expect(speakers(`${lead}\n\n${report}，新船比旧船更安全。`)).toEqual(expected);
});
