import { describe, expect, it } from 'vitest';
import { type Citable, formats } from './index.ts';

const quote: Citable = {
  id: '2wq8tz00',
  url: 'https://yinde.test/q/2wq8tz00/',
  words: '算力是门槛。',
  kind: 'direct',
  speaker: '沈向洋',
  role: '某院院士',
  said: '2024-03-23',
  occasion: '开发者大会',
  article: 'AI人物观点',
  author: '某记者',
  outlet: '某报',
  published: '2024-04-01',
  verbatim: true,
  accessed: '2026-11-21',
};

function cite(id: string, changes: Partial<Citable> = {}): string {
  const format = formats.find((one) => one.id === id);
  return format?.cite({ ...quote, ...changes }) ?? '';
}

describe('a citation', () => {
  it('follows GB/T 7714—2025 with full-width comma and brackets', () => {
    expect(cite('gbt2025')).toBe(
      '沈向洋. 算力是门槛[EB/OL]//某记者. AI人物观点. 某报，2024（2024-04-01）[2026-11-21]. https://yinde.test/q/2wq8tz00/.',
    );
  });

  it('follows GB/T 7714—2015 with half-width ones', () => {
    expect(cite('gbt2015')).toBe(
      '沈向洋. 算力是门槛[EB/OL]//某记者. AI人物观点. 某报, 2024(2024-04-01)[2026-11-21]. https://yinde.test/q/2wq8tz00/.',
    );
  });

  it('leaves out what is not known', () => {
    const unknown = { speaker: null, author: null, outlet: null, published: null };
    expect(cite('gbt2025', unknown)).toBe(
      '算力是门槛[EB/OL]//AI人物观点. [2026-11-21]. https://yinde.test/q/2wq8tz00/.',
    );
    expect(cite('apa', unknown)).toBe(
      '算力是门槛 [Quotation]. (n.d.). In AI人物观点. https://yinde.test/q/2wq8tz00/',
    );
  });

  it('reads like a newspaper', () => {
    expect(cite('press')).toBe(
      '2024年3月23日，某院院士沈向洋在开发者大会上说：“算力是门槛。”（《AI人物观点》，某报，2024年4月1日）',
    );
  });

  it('never puts words of a spun copy in quotation marks, and says what they are', () => {
    for (const { id } of formats) {
      const text = cite(id, { verbatim: false });
      expect(text, id).toContain('未必原话');
      expect(text, id).not.toContain('“');
    }
  });

  it('says that reported speech is reported', () => {
    expect(cite('gbt2025', { kind: 'indirect' })).toContain('算力是门槛（转述）[EB/OL]');
    expect(cite('apa', { kind: 'headline' })).toContain('（标题用语）');
  });

  it('is valid CSL-JSON', () => {
    expect(JSON.parse(cite('csl'))).toMatchObject([
      { type: 'webpage', issued: { 'date-parts': [[2024, 4, 1]] }, author: [{ literal: '沈向洋' }] },
    ]);
  });

  it('keeps BibTeX safe from the marks TeX acts on', () => {
    expect(cite('bibtex', { words: '90%_{x}' })).toContain('title = {90\\%\\_\\{x\\}}');
  });

  it('keeps a RIS value on its line', () => {
    expect(cite('ris', { words: '一\nER  - ' })).not.toMatch(/\nER {2}- \n/);
  });
});
