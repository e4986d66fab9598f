/** The same words in another dress have the same speakers. */
import { describe, expect, it } from 'vitest';
import { clean } from '../clean/index.ts';
import { read } from '../read/index.ts';
import { findQuotations } from './index.ts';

/** An invented article; each test changes how it is written and nothing of what it says. */
const text = `# 北方电网董事长林维舟：西南水电仍有空间

4月18日，北方电网董事长林维舟在第三届水电发展论坛上表示，今年的投资不会减少。他说：“我们没有裁员计划，也不会关闭任何一座电站。”

“桥墩的裂缝已经比去年长了一倍。”总工程师韩素梅对记者说，“如果今年汛期水位偏高，后果不堪设想。”

在韩素梅看来，加固工程至少需要八个月。林维舟则认为，工期可以压缩到半年以内。

南方集团发布的报告显示，去年西南地区的用电量增长了百分之十二。该公司预计，今年还会继续增长。

据一位知情人士透露，两家公司的谈判已经中止。南方集团拒绝对此发表评论。`;

const swaps: Readonly<Record<string, string>> = {
  林维舟: '赵克俭',
  韩素梅: '孙丽华',
  北方电网: '东方电网',
  南方集团: '西部集团',
};

/** `speaker | kind | words`, in the order of the text. */
function told(source: string): string[] {
  const { quotations, article } = parse(source);
  return quotations.map((one) => {
    const words = one.part === 'title' ? (article.title?.text ?? '') : article.body.text;
    return `${one.speaker?.name ?? '-'} | ${one.kind} | ${words.slice(...one.range)}`;
  });
}

function parse(source: string) {
  const article = clean(read('invented.md', new TextEncoder().encode(source)));
  return { article, quotations: findQuotations(article) };
}

const replaceAll = (words: string, table: Readonly<Record<string, string>>) =>
  Object.entries(table).reduce((all, [from, to]) => all.replaceAll(from, to), words);

describe('the same article', () => {
  const original = told(text);

  it('has its ten quotations', () => {
    expect(original).toEqual([
      '林维舟 | headline | 西南水电仍有空间',
      '林维舟 | indirect | 今年的投资不会减少',
      '林维舟 | direct | 我们没有裁员计划，也不会关闭任何一座电站。',
      '韩素梅 | direct | 桥墩的裂缝已经比去年长了一倍。',
      '韩素梅 | direct | 如果今年汛期水位偏高，后果不堪设想。',
      '韩素梅 | indirect | 加固工程至少需要八个月',
      '林维舟 | indirect | 工期可以压缩到半年以内',
      '南方集团 | indirect | 去年西南地区的用电量增长了百分之十二',
      '南方集团 | indirect | 今年还会继续增长',
      '一位知情人士 | indirect | 两家公司的谈判已经中止',
    ]);
  });

  it('says the same of other people', () => {
    expect(told(replaceAll(text, swaps))).toEqual(original.map((line) => replaceAll(line, swaps)));
  });

  it('says the same in corner brackets', () => {
    const corners = { '“': '「', '”': '」' };
    expect(told(replaceAll(text, corners))).toEqual(original.map((line) => replaceAll(line, corners)));
  });

  it('says the same with half-width commas and colons', () => {
    expect(told(replaceAll(text, { '，': ',', '：': ':' }))).toEqual(original);
  });

  it('says the same with another reporting word', () => {
    expect(told(replaceAll(text, { 表示: '指出', 认为: '强调' }))).toEqual(original);
  });

  it('says the same in traditional characters, and names the speakers in simplified ones', async () => {
    const { Converter } = await import('opencc-js/cn2t');
    const convert = Converter({ from: 'cn', to: 'tw' });
    const { quotations } = parse(convert(text));
    expect(quotations.map((one) => `${one.speaker?.name} | ${one.kind}`)).toEqual(
      original.map((line) => line.split(' | ').slice(0, 2).join(' | ')),
    );
  });
});

/** Speech in two paragraphs, in two pairs of marks side by side, with a mark left out: as press releases have it. */
const speech = `# 坝上的新闸门

“我们等了十年。闸门终于可以换了。

“明年汛期以前，六扇闸门都会换完。”北方电网董事长林维舟说。

总工程师韩素梅表示：“旧闸门的铆钉已经松动。”“新闸门全部焊接。”

工期只有两个月，不会再延长。”韩素梅补充道。`;

describe('speech in several paragraphs and pairs of marks', () => {
  const original = told(speech);

  it('has its quotations', () => {
    expect(original).toEqual([
      '林维舟 | direct | 我们等了十年。闸门终于可以换了。',
      '林维舟 | direct | 明年汛期以前，六扇闸门都会换完。',
      '韩素梅 | direct | 旧闸门的铆钉已经松动。',
      '韩素梅 | direct | 新闸门全部焊接。',
      '韩素梅 | direct | 工期只有两个月，不会再延长。',
    ]);
  });

  it('is read the same in corner brackets', () => {
    expect(told(replaceAll(speech, { '“': '「', '”': '」' }))).toEqual(original);
  });

  it('is read the same between straight marks, where each but the last paragraph has its pairs', () => {
    const paired = speech.replace('换了。\n', '换了。”\n').replace('工期', '“工期');
    expect(told(replaceAll(paired, { '“': '"', '”': '"' }))).toEqual(original);
  });

  it('is read between straight marks that are left open until the last of its paragraphs', () => {
    const open = speech.replace('\n“明年', '\n明年').replace('工期', '“工期');
    expect(told(replaceAll(open, { '“': '"', '”': '"' }))).toEqual(original);
  });
});
