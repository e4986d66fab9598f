import { expect, test } from 'vitest';
import { speakers } from '../testing/article.ts';
import { behindName, honoured, honours } from './honours.ts';

const speech = '我们一直在等这一天，现在船终于来了。';

test.each([
  ['degrees and licences', `“${speech}”河口医院首席护理官Mara Lindqvist, M.S., R.N.表示。`],
  ['full-width commas', `“${speech}”河口医院首席药房官Mara Lindqvist，RPh，CPPS说道。`],
  ['an abbreviation no list has', `“${speech}”船会联合创始人Mara Lindqvist，PsyD，LCSW-r，SAP，CCM表示。`],
  ['an office behind them', `“${speech}”Mara Lindqvist, MD, FAAOS，船会工作组主席表示。`],
])('what stands behind a name is no part of it and nobody else: %s', (_, text) => {
  expect(speakers(text)).toEqual(['Mara Lindqvist']);
});

test.each([
  ['between commas', `Mara Lindqvist博士，Harborline首席执行官，表示：“${speech}”`],
  ['before a colon', `Mara Lindqvist, Harborline首席产品官：“${speech}”`],
  [
    'with a title behind the name',
    `Harborline云端与渡船联盟参与部门主管Mara Lindqvist博士评论道：“${speech}”`,
  ],
  ['with a space behind the name', `“${speech}”Harborline预测分析负责人 Mara Lindqvist 说。`],
])('an office beside a name tells who the name is: %s', (_, text) => {
  expect(speakers(text)).toEqual(['Mara Lindqvist']);
});

test('of two offices in a row the name behind them is the speaker', () => {
  const text = `“${speech}”Harborline首席架构师以及Tide项目的创建者伊万·科斯特利茨（Ivan Kostelitz）表示。`;
  expect(speakers(text)).toEqual(['伊万·科斯特利茨']);
});

test('a company with its form behind a comma announces', () => {
  expect(speakers('Harbor Cyber，Inc.（Harbor），一家渡船公司，宣布他们的渡船现在可以在河口乘坐。')).toEqual([
    'Harbor Cyber',
  ]);
});

test.each([', MD', '，MP', ', SAP, MD', ' LCSW', ', M.S.'])(
  'a row of “%s” takes no longer than its length',
  (degree) => {
    const row = degree.repeat(20_000);
    const started = performance.now();
    for (const end of ['', '!', ', Mx']) {
      honours.exec(`Mara Lindqvist${row}${end}`);
      behindName.exec(`${row}${end}`);
      honoured.exec(`${row.slice(1)}${end}`);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  },
);
