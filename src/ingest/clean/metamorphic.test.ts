import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean } from './index.ts';

const folder = new URL('../../../content/sources/', import.meta.url);
const sources = readdirSync(folder).filter((name) => name.endsWith('.txt'));

const read = (text: string) =>
  clean({ path: 'a.txt', sha256: '', encoding: 'utf-8', format: 'text', text, sidecar: {} });

/** What a reader gets: the title, then each block with its kind. */
function published(text: string): string[] {
  const { title, body, blocks } = read(text);
  return [title?.text ?? '', ...blocks.map(({ kind, range }) => `${kind}: ${body.text.slice(...range)}`)];
}

const half: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':', '？': '?', '！': '!' };

/** Ways a page dirties its text; the article is the same. */
const ways: Readonly<Record<string, (text: string) => string>> = {
  'carriage returns': (text) => text.replaceAll('\n', '\r\n'),
  'blank lines between paragraphs': (text) => text.replaceAll('\n', '\n\n\n'),
  'indented paragraphs': (text) => text.replace(/^(?=[^-\n])/gm, '\u3000\u3000'),
  'zero-width characters': (text) => text.replaceAll('的', '\u200b的\ufeff'),
  'no-break spaces': (text) => text.replaceAll('\n', '\u00a0\n'),
  'character references': (text) => text.replaceAll('“', '&ldquo;').replaceAll('”', '&#8221;'),
};

describe.each(sources)('%s, cleaned', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const article = read(text);
  const clear = [...(article.title ? [article.title.text] : []), article.body.text].join('\n\n');

  it.each(Object.entries(ways))('is the same with %s', (_, dirty) => {
    expect(published(dirty(text))).toEqual(published(text));
  });

  it('is the same when cleaned again', () => {
    expect(read(clear).body.text).toBe(article.body.text);
  });

  it('is the same with half-width punctuation', () => {
    const narrow = clear.replace(/[，；：？！]/g, (mark) => half[mark] ?? mark);
    expect(read(narrow).body.text).toBe(article.body.text);
  });

  it('is the same behind a dateline and before a credit', () => {
    const lead = read(clear).blocks.find(({ kind }) => kind === 'paragraph')?.range ?? [0, 0];
    const body = read(clear).body.text;
    const head = clear.slice(0, clear.length - body.length);
    const wire = `${body.slice(0, lead[0])}某华社某京1月10日电（记者张三）${body.slice(lead[0])}`;
    const credit = article.flags.includes('truncated') ? '' : '（完）';
    expect(read(head + wire + credit).body.text).toBe(body);
  });

  it('is the same with a page’s foot below it', () => {
    const foot = ['分享到：', '微信', '微博', '相关阅读', '某地今日降雨', '股市收涨', '版权所有 某某网'].join(
      '\n',
    );
    const ending = article.flags.includes('truncated') ? clear.replace(/\n\n[^\n]+$/, '') : clear;
    expect(read(`${ending}\n${foot}`).body.text).toBe(read(ending).body.text);
  });
});
