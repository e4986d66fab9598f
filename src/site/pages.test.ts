import { describe, expect, it } from 'vitest';
import { speakerAddress } from './addresses.ts';
import { card } from './card.ts';
import { embed, escapeMarkup } from './embed.ts';
import { feed } from './feed.ts';
import { options } from './filters.ts';
import { leads, tries } from './front.ts';
import { quotationData } from './jsonld.ts';
import { occasions } from './occasions.ts';
import { inOriginal } from './original.ts';
import { company, latinNames, rolesOf, tallyOf } from './profile.ts';
import { releasedArticle, releasedQuote } from './rights.ts';
import { speakersIn } from './roster.ts';
import { sampleArticle, sampleLibrary, sampleQuote } from './sample.ts';
import { unnamedSpeakers } from './unnamed.ts';
import { longDate, snippet } from './words.ts';

const all = sampleLibrary();
const hostile = sampleQuote({ text: '</text><script>alert("1")</script>&\u0000\ud800' });

describe('words of an article', () => {
  it('cannot leave the markup they are put into', () => {
    for (const text of [card(hostile, sampleArticle), embed(hostile, sampleArticle, 'https://x.test/"')]) {
      expect(text).not.toContain('<script>');
      expect(text).not.toContain('\u0000');
    }
    expect(escapeMarkup(`<a href="'">&`)).toBe('&lt;a href=&quot;&#39;&quot;&gt;&amp;');
  });

  it('are cut after a pause', () => {
    expect(snippet('一二三四五，六七八九十', 8)).toBe('一二三四五……');
    expect(snippet('短', 8)).toBe('短');
  });

  it('are withheld from what is handed out where the owner wants it', () => {
    const withheld = { ...sampleArticle, rights: 'none' as const };
    expect(releasedArticle({ ...sampleArticle, rights: 'quotes' }).paragraphs).toEqual([]);
    expect(releasedQuote(sampleQuote(), withheld)).toBeNull();
    expect(quotationData(sampleQuote(), withheld, false)).not.toHaveProperty('text');
  });
});

describe('occasions', () => {
  it('are the newest first, and fall back on the day of publication', () => {
    expect(occasions(all.quotes, all).map(({ when, name }) => [when.date, when.basis, name])).toEqual([
      ['2024-03-02', 'published', null],
      ['2024-03-01', 'reckoned', '年会'],
    ]);
  });

  it('say once what all their quotes share', () => {
    const [, second] = occasions(all.quotes, all);
    expect(second?.role).toBe('某公司董事长');
    expect(second?.article?.slug).toBe('one');
  });
});

describe('a list', () => {
  it('puts the unknown last, and says where they are found', () => {
    expect(speakersIn(all.quotes).map(({ speaker }) => speakerAddress(speaker))).toEqual([
      '/people/zhang-san/',
      '/unnamed/#unknown',
    ]);
    expect(unnamedSpeakers(all.quotes).unknown.map(({ id }) => id)).toEqual(['bbbbbbbb']);
  });

  it('is filtered by its commonest values', () => {
    expect([...options('t', [['a'], ['b', 'a'], []]).values()]).toEqual([
      { slot: 't0', name: 'a', count: 2 },
      { slot: 't1', name: 'b', count: 1 },
    ]);
  });
});

describe('a person', () => {
  const entry = all.people.get('zhang-san');

  it('has the offices articles give, with their time', () => {
    expect(entry && rolesOf(entry, all)).toEqual([{ title: '某公司董事长', time: '2024-03-01' }]);
    expect(entry && company(entry, all)).toEqual([]);
    expect(entry && tallyOf(entry.quotes)).toEqual([
      ['直引', 1],
      ['篇文章', 1],
    ]);
  });
});

describe('a Latin name', () => {
  const entry = all.people.get('zhang-san');

  it('is not said twice', () => {
    expect(entry && latinNames({ ...entry, latin: 'Zhang San', pinyin: 'zhāng sān' })).toEqual(['zhāng sān']);
    expect(entry && latinNames({ ...entry, latin: 'Sam', pinyin: 'zhāng sān' })).toEqual([
      'Sam',
      'zhāng sān',
    ]);
  });
});

describe('the front page', () => {
  it('leads with verbatim words of someone known', () => {
    expect(leads(sampleLibrary({ quotes: [sampleQuote({ verbatim: false })] }))).toEqual([]);
    expect(tries(all)).toEqual(['卡', '@张三丰']);
  });
});

describe('a feed', () => {
  it('is Atom with a permanent id an entry', async () => {
    const text = await feed('新', '/', '/feed.xml', all.quotes, all).text();
    expect(text).toContain('<feed xmlns="http://www.w3.org/2005/Atom"');
    expect(text.match(/<entry>/g)).toHaveLength(2);
    expect(text).toContain('/q/aaaaaaaa/</id>');
  });
});

describe('the original page', () => {
  it('is opened at the words', () => {
    expect(inOriginal('https://x.test/a#top', { text: '没有卡-就没有，感情' })).toBe(
      `https://x.test/a#:~:text=${encodeURIComponent('没有卡')}%2D${encodeURIComponent('就没有')}`,
    );
    expect(inOriginal('https://x.test/a', { text: '好，' })).toBe('https://x.test/a');
  });
});

describe('a date', () => {
  it('is written out as far as it is known', () => {
    expect(longDate('2024-03')).toBe('2024 年 3 月');
  });
});
