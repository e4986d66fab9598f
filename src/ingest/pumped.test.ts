/** No text takes long because a pattern reads one part of it in many ways: parts of news, repeated without end. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from './clean/index.ts';
import { findQuotations } from './quotes/index.ts';
import { read } from './read/index.ts';

/** What patterns are made of: names, titles, degrees, reporting words, times, marks, addresses, markup. */
const parts = (
  '林维舟 韩素梅 岚子 林某 （化名） 52岁的 艾米·胡德 欧阳 董事长 首席执行官 博士 教授 北方电网 公司 集团 记者 编辑 作者 来源 报告 研究 通知 下发 为由 ' +
  '一位 一名 某家 这位 该 他 她 他们 其中 女性 员工 表示 说 称 认为 据 根据 按照 透露 显示 指出 宣布 被 受到 批评 ' +
  '告诉 问 在 对 向 和 与 的 了 是 将 而 但 随后 今天 去年 4月18日 12% 1,500 两名 看来 的话 来说 网名 人称 原名 ' +
  '“ ” 「 」 ‘ ’ " \' （ ） ( ) 《 》 【 】 [ ] ， 。 、 ； ： ！ ？ … —— - · * ** # > | ! , . : / _ ` ~ $ { } < ' +
  'Mara Lindqvist Meta John Dr. CEO MD MP M.S. PhD SAP Inc. Ltd Nasdaq: http:// www. .com @ ￼ 图片 订阅 简报 关注 微信 分享 原文 链接 免责声明 版权'
).split(' ');
/** Each part alone and as the member of a row, between words that may or may not end what a pattern reads. */
const rows = parts.flatMap((part) => [part, `，${part}`, `, ${part}`, `${part} `, `的${part}`]);
const before = ['Mara Lindqvist', '韩素梅', '“'];
const behind = ['表示，好。', '的船表示，好。', 'x！'];

const part = fc.constantFrom(...parts, ' ', '\n', '\u3000', '\t');
const some = (minLength: number, maxLength: number) =>
  fc.array(part, { minLength, maxLength }).map((words) => words.join(''));
const pumped = fc.record({ before: some(0, 3), again: some(1, 3), behind: some(0, 3) });

/** Milliseconds until a text is cleaned and its quotations are found. */
function time(text: string, head = '# 河口\n\n', name = 'a.txt'): number {
  const started = performance.now();
  findQuotations(clean(read(name, Buffer.from(head + text))));
  return performance.now() - started;
}

/** So many times, and milliseconds: what doubles with each time takes longer at the first, what is squared at the second. */
const sizes = [
  [24, 1000],
  [1500, 2500],
] as const;

const quick = (first: string, again: string, last: string, [size, longest]: (typeof sizes)[number]) =>
  expect(time(first + again.repeat(size) + last), JSON.stringify([first, again, last, size])).toBeLessThan(
    longest,
  );

describe('ingest takes no longer than the length of a text asks, however often a part of it is repeated:', () => {
  it.each(before)('behind “%s”', (first) => {
    for (const again of rows) for (const last of behind) quick(first, again, last, sizes[0]);
  });

  it('at length', () => {
    for (const again of parts) quick('韩素梅说，', again, '。', sizes[1]);
  });

  describe('at no less than a twentieth of the pace of news,', () => {
    const filled = (again: string, length: number) => again.repeat(Math.ceil(length / again.length));
    /** Milliseconds for a thousand characters of news; the first text is slower. */
    const news = filled('北方电网董事长林维舟在会上表示，今年的投资不会减少。', 4000);
    const pace = Math.min(...[1, 2, 3].map(() => time(news))) / 4;
    const keepsPace = (text: string) => {
      const longest = (20 * pace * text.length) / 1000;
      // A second try, lest another process have had the processor meanwhile.
      if (time(text) > longest) expect(time(text), text.slice(0, 60)).toBeLessThan(longest);
    };

    it('right behind a name and up to the end of a piece', () => {
      for (const again of parts) keepsPace(`韩素梅${filled(again, 4000)}表示，好。`);
    });

    it('where everybody holds an office, and whoever holds it speaks', () => {
      for (const again of parts) keepsPace(filled(`${again}董事长说：`, 12_000));
      for (const again of parts) keepsPace(filled(`商务官${again}`, 6000) + filled('董事长说，', 6000));
    });

    it('in one line of several parts, each repeated without end', () => {
      const units = fc.array(some(1, 5), { minLength: 2, maxLength: 5 });
      fc.assert(
        fc.property(units, (all) => keepsPace(all.map((again) => filled(again || '，', 5000)).join('，'))),
        { numRuns: 300, endOnFailure: true },
      );
    });
  });

  describe('nor more than nine times as long for four times as much,', () => {
    const grows = (make: (size: number) => string, head: string, name: string) => {
      const tries = [1, 2].map(() => [time(make(30_000), head, name), time(make(120_000), head, name)]);
      const [short = 0, long = 0] = [0, 1].map((at) => Math.min(...tries.map((one) => one[at] ?? 0)));
      expect(long, make(60)).toBeLessThan(Math.max(250, 9 * short));
    };

    it.each(['——下发\n董事长', 'Le但\n\n被', '是她\tPhD\n', '说显示了，好。<br>'])(
      'of a page of many short lines: %j',
      (again) => {
        grows((size) => again.repeat(size / again.length), '<html><body><h1>河口</h1><p>', 'a.html');
      },
    );

    it.each(['：}', '韩素梅'])('of many lines below a first that is as long as they all are: %s', (again) => {
      const lines = `${again}工程师\n\n`;
      grows(
        (size) => again.repeat(size / 2 / again.length) + lines.repeat(size / 2 / lines.length),
        '',
        'a.txt',
      );
    });
  });

  it('nor does it go back without end over whoever is meant by whoever stands before', () => {
    for (const again of ['公司,公司', '公司，该公司', '他，他的家人'])
      time(`韩素梅${again.repeat(800)}表示，好。`);
  });

  it('at random', () => {
    fc.assert(
      fc.property(pumped, (text) => {
        for (const size of sizes) quick(text.before, text.again, text.behind, size);
      }),
      { numRuns: 100, endOnFailure: true },
    );
  });
});
