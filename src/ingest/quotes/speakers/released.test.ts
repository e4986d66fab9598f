import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Whose study an article is about: every name is invented. */
it.each<readonly [lead: string, report: string, expected: readonly string[]]>([
  ['全球航运领导者 Tidewave 今日发布了其新国际报告，标题为《潮》。', '根据研究', ['Tidewave']],
  ['Tidewave发布了其年度航运报告。', '数据显示', ['Tidewave']],
  ['这项研究由Tidewave赞助，历时两年。', '研究发现', ['Tidewave']],
  ['这项由总部位于河口的船务公司Tidewave委托开展的研究询问了船员。', '调查显示', ['Tidewave']],
  ['Tidewave发布了其年度航运报告。', '本次调查还发现', ['Tidewave']],
  ['船员很少上岸，码头上没有人。', '研究发现', []],
])('%s %s', (lead, report, expected) => {
  expect(speakers(`${lead}\n\n${report}，新船比旧船更安全。`)).toEqual(expected);
});
