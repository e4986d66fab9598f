/** An article is hostile input: whatever it holds, the others are published and nothing of it can run. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { encode } from '../src/ingest/read/encode.ts';
import { type Ingested, ingest } from './support/ingest.ts';

const HONEST = '张三在会上表示：“我们明年要把产量再翻一番，谁也拦不住。”这句话让在场的人都吃了一惊。';

const HOSTILE: Readonly<Record<string, string | Buffer>> = {
  'script.txt': `${HONEST}\n\n<script>alert(1)</script>\n\n<img src=x onerror="alert(1)">李四说：“<b>不行</b>。”`,
  'expression.txt': `${HONEST}\n\n{process.exit(1)} 和 {"a"} 和 \${b} 以及 {/* c */}\n\n李四认为{x}不可行。`,
  'esm.txt': `import x from 'node:fs'\n\n${HONEST}\n\nexport const y = 1\n\nexport default 3`,
  'component.md': `${HONEST}\n\n<Quote id="00000000" speaker="evil">伪造</Quote>\n\n<Evil {...props} />`,
  'link.md': `${HONEST}\n\n[点这里](javascript:alert(1)) ![图](http://example.com/x.png) <http://example.com>`,
  'frontmatter.txt': `---\ntitle: !!js/function 'function(){ return 1 }'\n---\n\n${HONEST}`,
  'control.txt': `${HONEST}\n\n\u0001\u0007\u001b[31m红\u001b[0m\u202e反\u202c\u2028行\u0085`,
  'surrogate.txt': Buffer.from(`${HONEST}\n\n\ud83d`, 'utf16le'),
  'nul.txt': Buffer.from([0, 0, 0, 0, 1, 2, 3, 0, 255, 254, 0, 7]),
  'empty.txt': '',
  // With a lead byte that has lost its second half.
  'gbk.txt': Buffer.concat([encode(`${HONEST}\n\n${HONEST}`, 'gb18030'), Buffer.from([0xd6, 0x0a])]),
  'long-line.txt': `${HONEST}\n\n${'他说：“好”，（是）a1…'.repeat(140_000)}`,
  'open-marks.txt': `${HONEST}\n\n${'“'.repeat(100_000)}\n\n${'（'.repeat(100_000)}`,
  'page.html': `<html><head><title>标题</title></head><body onload="alert(1)"><article><p>${HONEST}</p><p>${HONEST.repeat(5)}</p><script>alert(1)</script><iframe src="javascript:alert(1)"></iframe></article></body></html>`,
  '<img src=x onerror=alert(1)>.txt': HONEST,
  '{x} import.md': HONEST,
  'notes.docx': 'PK',
};

let folder: string;
let result: Ingested;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yinde-hostile-'));
  writeFileSync(join(folder, 'honest.txt'), HONEST);
  for (const [name, content] of Object.entries(HOSTILE)) writeFileSync(join(folder, name), content);
  result = ingest(folder);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

test('the run ends well, and says nothing on standard output', () => {
  expect(result.stderr).not.toMatch(/\n\s+at /);
  expect([result.code, result.stdout]).toEqual([0, '']);
});

test('the honest article beside them is published with its quote', () => {
  const article = result.articles.find(({ source }) => source.endsWith('honest.txt'));
  expect(article?.paragraphs.map(({ text }) => text)).toEqual([HONEST]);
  const quote = result.quotes.find((one) => one.article === article?.slug && one.kind === 'direct');
  expect([quote?.text, quote?.speaker?.name]).toEqual(['我们明年要把产量再翻一番，谁也拦不住。', '张三']);
});

test.each(['nul.txt', 'empty.txt', 'notes.docx'])('%s is set aside with a reason', (name) => {
  expect(result.articles.filter(({ source }) => source.endsWith(name))).toEqual([]);
  const told = result.stderr.split('\n').filter((line) => line.includes(`${name}:`));
  expect(told.join('\n')).toMatch(/:\d+:\d+: .+ {2}[a-z][a-z0-9-]*$/m);
});

test.each([
  'script.txt',
  'expression.txt',
  'esm.txt',
  'component.md',
  'control.txt',
  'gbk.txt',
  'long-line.txt',
])('%s is published as the words it is', (name) => {
  expect(result.articles.filter(({ source }) => source.endsWith(name))).toHaveLength(1);
});

test('no MDX holds anything but the words and our own quotes', () => {
  expect(result.mdx.size).toBe(result.articles.length);
  for (const [slug, mdx] of result.mdx) {
    expect(slug).toMatch(/^[a-z0-9][a-z0-9-]*$/);
    const tree = unified()
      .use(remarkParse)
      .use(remarkMdx)
      .parse(mdx.replace(/^---\n[\s\S]*?\n---\n/, ''));
    visit(tree, (node) => {
      expect([slug, node.type]).not.toEqual([
        slug,
        expect.stringMatching(/^(?:mdxjsEsm|mdx\w*Expression|html|link|image)$/),
      ]);
      if (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') {
        expect([slug, node.name]).toEqual([slug, 'Quote']);
        expect(
          node.attributes.every(({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string'),
        ).toBe(true);
      }
    });
  }
});

test('no published text holds a control character', () => {
  const texts = result.articles.flatMap(({ title, paragraphs }) => [
    title ?? '',
    ...paragraphs.map(({ text }) => text),
  ]);
  // C0 and C1 controls but the line feed, and marks that reverse the direction of what follows.
  expect(texts.filter((text) => /[[\p{Cc}\p{Bidi_Control}]--\n]/v.test(text))).toEqual([]);
});

test('no diagnostic carries a control character of an article to the terminal', () => {
  expect(result.stderr).not.toMatch(/[\p{Cc}--\n]/v);
});
