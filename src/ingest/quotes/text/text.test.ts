import { describe, expect, it } from 'vitest';
import { articleOf } from '../testing/article.ts';
import { pairMarks } from './marks.ts';
import { paragraphOf, paragraphsOf } from './paragraph.ts';

const inner = (text: string, inside = false) =>
  pairMarks(text, inside).map(
    (one) => `${one.depth}${one.broken ? ` ${one.broken}` : ''} ${text.slice(...one.inner)}`,
  );

describe('quotation marks', () => {
  const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
    ['of all styles pair', '“甲”「乙」『丙』‘丁’', ['0 甲', '0 乙', '0 丙', '0 丁']],
    ['nest', '他说：“叫‘小模型’吧。”', ['0 叫‘小模型’吧。', '1 小模型']],
    ['that are straight toggle', '"甲"和"乙"', ['0 甲', '0 乙']],
    ['may miss the closing one', '他说：“今天不去。', ['0 open 今天不去。']],
    ['may miss the opening one', '今天不去。”他说。', ['0 close 今天不去。']],
    ['may be turned round', '称之为”慢船“的计划', ['0 慢船']],
    ['a second opening one is a slip for the closing one', '“今天不去。“', ['0 今天不去。']],
    [
      'a second closing one ends speech that was never opened',
      '“今天不去了。”我们等到明天再说吧。”',
      ['0 今天不去了。', '0 close 我们等到明天再说吧。'],
    ],
    [
      '… behind whoever speaks',
      '“今天不去了。”她说，我们等到明天再说吧。”',
      ['0 今天不去了。', '0 close 我们等到明天再说吧。'],
    ],
    [
      'one between the words and 他说 is a slip',
      '“今天不去，“他说。“明天再去。”',
      ['0 今天不去，', '0 明天再去。'],
    ],
    ['one before whoever speaks is a slip', '“韩素梅说，“今天不去。”', ['0 今天不去。']],
    [
      'one closing mark may close several paragraphs of speech',
      '“一天过去了。“两天过去了。“三天过去了。”他走了',
      ['0 一天过去了。', '0 两天过去了。', '0 三天过去了。'],
    ],
    [
      '… a term among them behind a whole sentence',
      '“有人问：‘什么时候走？’“谁也没有回答。”他走了',
      ['0 有人问：‘什么时候走？’', '1 什么时候走？', '0 谁也没有回答。'],
    ],
    ['may stand the wrong way round', '他说：”今天不去。“', ['0 今天不去。']],
    [
      'may miss the closing one before somebody is announced',
      '“今天不去了。韩素梅补充道：“明天再去。”',
      ['0 open 今天不去了。', '0 明天再去。'],
    ],
    [
      'one between the words and a name that speaks is a slip',
      '“今天不去，“白鹭航运公司船长韩素梅补充道。“明天再去。”',
      ['0 今天不去，', '0 明天再去。'],
    ],
    [
      '… but not before the next sentence of the same speech',
      '“今天不去了。“船长韩素梅说，明天再去。”',
      ['0 今天不去了。', '0 船长韩素梅说，明天再去。'],
    ],
    [
      'one before an office and a name is a slip, whatever mark the words have',
      '“白鹭航运公司董事长韩素梅表示：‘今天不去，‘白鹭号’明天再去。’”',
      ['0 今天不去，‘白鹭号’明天再去。', '1 白鹭号'],
    ],
    ['… straight ones too', '"首席执行官Orlin Veska说："今天不去。"', ['0 今天不去。']],
    [
      '… or an office between commas',
      '“Orlin Veska，白鹭航运公司的首席执行官，表示：“今天不去。”',
      ['0 今天不去。'],
    ],
    ['… or none', '“Orlin Veska评论说：今天不去，明天再去。”', ['0 今天不去，明天再去。']],
    ['… but not in somebody’s story', '“他说：‘今天不去。’”', ['0 他说：‘今天不去。’', '1 今天不去。']],
    ['an apostrophe is none', 'Sarah O’Brien说', []],
  ];
  it.each(table)('%s', (_, text, expected) => {
    expect(inner(text)).toEqual(expected);
  });

  it('go on over several paragraphs', () => {
    expect(inner('所以我们等。”他说。', true)).toEqual(['0 close 所以我们等。']);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => {
    const paragraph = paragraphOf('body', 0, 'paragraph', 0, text);
    return paragraph.sentences.map((range) => text.slice(...range));
  };

  it('end outside quotation marks and brackets', () => {
    expect(sentences('他说“好。行！”然后走了（真的。）。她没走。')).toEqual([
      '他说“好。行！”',
      '然后走了（真的。）。',
      '她没走。',
    ]);
  });

  it('leave no gap', () => {
    const text = '一。二！三？“四。”五……六';
    expect(sentences(text).join('')).toBe(text);
  });
});

it('reads a second opening mark behind a whole sentence as the next paragraph of the same speech', () => {
  const text = '他说：“第一段话。“第二段话。”记者问“为什么”。';
  expect(pairMarks(text).map(({ inner }) => text.slice(...inner))).toEqual([
    '第一段话。',
    '第二段话。',
    '为什么',
  ]);
});

it('leaves a term marked inside speech to the speech', () => {
  const text = '“这不难。“灯塔”是第一步。”他说。';
  expect(pairMarks(text).map(({ inner, depth }) => [text.slice(...inner), depth])).toEqual([
    ['这不难。“灯塔”是第一步。', 0],
    ['灯塔', 1],
  ]);
});

it('reads paragraphs without marks as part of the quotation that goes on around them', () => {
  const article = articleOf('他说：“第一段。\n第二段没有引号。\n第三段。”\n他走了。');
  const spans = paragraphsOf(article).map(({ text, quoted }) =>
    quoted.map((one) => text.slice(...one.inner)),
  );
  expect(spans).toEqual([['第一段。'], ['第二段没有引号。'], ['第三段。'], []]);
});
