import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../edits.ts';
import type { Format, Sidecar, Source } from '../model.ts';
import { clean } from './index.ts';

function source(text: string, format: Format = 'text', sidecar: Sidecar = {}): Source {
  return { path: 'a.txt', sha256: '', encoding: 'utf-8', format, text, sidecar };
}

/** Pieces that dirty articles are made of, so that arbitrary texts meet the rules. */
const dirt = fc.constantFrom(
  '---',
  '\n',
  '\n\n',
  '\r\n',
  'title: ',
  "'甲'",
  'date: 2024-01-02',
  '# ',
  '## ',
  '**',
  '![](',
  '](',
  ')',
  '`',
  '> ',
  '甲公司表示，',
  '“',
  '”',
  '。',
  ',',
  ':',
  '?',
  '發(fā)',
  '&quot;',
  'emsp',
  '首页',
  '登录',
  '版权声明',
  '相关阅读',
  '2024-05-06 10:20',
  '来源：某报',
  '作者：',
  '记者',
  '喜欢书请大家收藏',
  '免责声明',
  '显着',
  '着',
  'NaN',
  '\u200b',
  '\ud83d',
  '\ufffd',
  '(',
  ')',
  '（',
  '）',
  ' ',
  '\u3000',
  '1.',
  'Theoryof',
  'largelanguagemodels',
  '东谈主',
  '好意思元',
  '检会',
  '……',
  '阅读更多',
  '相关推荐',
  '责任编辑：王',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(dirt, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 60 })
    .map((parts) => parts.join('')),
);

describe('clean', () => {
  it.each<Format>(['text', 'markdown', 'html'])(
    'publishes of any %s exactly what its edits give, in blocks',
    (format) => {
      fc.assert(
        fc.property(texts, (text) => {
          const { body, title, blocks } = clean(source(text, format));
          for (const passage of title ? [body, title] : [body]) {
            expect(applyEdits(text, passage.log.edits)).toBe(passage.text);
          }
          expect(blocks.map(({ range }) => body.text.slice(...range)).join('\n\n')).toBe(body.text);
          for (const { range } of blocks) expect(body.text.slice(...range)).toMatch(/^\S[^\n]*$/);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it('takes the sidecar at its word', () => {
    const { metadata } = clean(
      source('标题在此\n正文有一句话，说完了。', 'text', { title: '给定', outlet: '某报' }),
    );
    expect(metadata.title).toEqual({ value: '给定', by: 'keeper' });
    expect(metadata.outlet).toEqual({ value: '某报', by: 'keeper' });
  });

  it('publishes nothing of an empty source', () => {
    expect(clean(source('')).blocks).toEqual([]);
  });
});

describe('clean, on a million characters of', () => {
  const million = 1_000_000;
  it.each([
    ['commas', ','],
    ['Han', '中'],
    ['Han and commas', '中,'],
    ['open quotes', '“'],
    ['stars', '**a'],
    ['lines of stars', `${'*中'.repeat(5_000)}\n`],
    ['lines of links', `${'](中'.repeat(3_000)}\n`],
    ['brackets', '['],
    ['links', '[a]('],
    ['spaces', ' '],
    ['blank lines', '\n'],
    ['short lines', '中\n'],
    ['glosses', '發(fā)'],
    ['entities', '&amp;'],
    ['ampersands', '&'],
    ['residue', 'emsp'],
    ['letters', 'a'],
    ['capitals', 'aB'],
    ['digits', '1'],
    ['dates', '2024-01-01 '],
    ['labels', '来源：'],
    ['labels on lines', '来源：某报\n'],
    ['dashes', '-'],
    ['rules', '---\n'],
    ['parentheses', '（'],
    ['nested', '（a'],
    ['bars', '中|'],
    ['gaps', '中 '],
    ['emoji', '👍'],
    ['surrogates', '\ud83d'],
    ['traditional', '們'],
    ['zhu', '显着'],
    ['betting', '体育官网'],
    ['spun', '东谈主'],
    ['colons', '：'],
    ['arrows', '中>'],
    ['headings', '# 甲\n'],
    ['bold lines', '**甲乙丙丁**\n'],
    ['prose', '甲公司表示，乙公司也这样说。\n'],
    ['backticks', '`'],
    ['urls', 'http://a.b/'],
    ['mails', 'a@'],
    ['questions', '？'],
    ['full stops', '。'],
    ['reporters', '记者'],
    ['datelines', '（记者张三'],
    ['datelines on lines', '某社5日电 记者张三\n'],
    ['captions', '。照片：甲/'],
    ['newsletters', '跳过简报推广'],
    ['helplines', '热线110。'],
    ['attributes', '](a){ b=1 '],
    ['slipped marks', '“中\n”中\n'],
    ['straight quotes', '中 " '],
    ['ellipses', '…'],
    ['tabs', '\t'],
  ])(
    '%s, ends in time',
    (_, unit) => {
      const text = unit.repeat(Math.ceil(million / unit.length));
      const started = process.threadCpuUsage();
      const { body } = clean(source(text));
      expect(process.threadCpuUsage(started).user / 1e6).toBeLessThan(5);
      expect(applyEdits(text, body.log.edits)).toBe(body.text);
    },
    30_000,
  );
});
