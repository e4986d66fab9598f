import { describe, expect, it } from 'vitest';
import { registryEntry } from '../ingest/people/registry.ts';
import { articleOf } from './collection.ts';
import { sampleLibrary, sampleQuote } from './sample.ts';

describe('the collection', () => {
  const all = sampleLibrary();

  it('calls a speaker by the name of the registry, and keeps the name of the text', () => {
    expect(all.quoteById.get('aaaaaaaa')?.speaker?.name).toBe('张三丰');
    expect(all.inText.get('aaaaaaaa')).toBe('张三');
    expect(all.records[0]?.speaker?.name).toBe('张三');
  });

  it('gathers the quotes of a person and of a topic', () => {
    expect(all.people.get('zhang-san')?.quotes.map(({ id }) => id)).toEqual(['aaaaaaaa']);
    expect(all.quotesByTopic.get('chips')?.length).toBe(2);
  });

  it('has a place for one who speaks and has no file', () => {
    const met = sampleLibrary({ people: new Map() }).people.get('zhang-san');
    expect(met).toMatchObject({ name: '张三', reviewed: false, initial: 'Z', pinyin: 'zhāng sān' });
  });

  it('has an office of a garbled copy from the registry', () => {
    const roles = [{ title: '院士', organisation: '某院', article: 'one' }];
    const people = new Map([['zhang-san', registryEntry.parse({ name: '张三', status: 'reviewed', roles })]]);
    const quotes = [sampleQuote({ verbatim: false, role: '院土' })];
    expect(sampleLibrary({ people, quotes }).quotes[0]?.role).toBe('某院院士');
  });

  it('counts what was said jointly for each of those who said it', () => {
    const speaker = {
      id: 'one--1',
      name: '张三和李四',
      type: 'group' as const,
      aliases: [],
      members: ['zhang-san'],
    };
    const joint = sampleLibrary({ quotes: [sampleQuote({ speaker })] });
    expect(joint.people.get('zhang-san')?.quotes.map(({ id }) => id)).toEqual(['aaaaaaaa']);
  });

  it('says what to do where a quote names an article that is not there', () => {
    expect(() => articleOf(sampleQuote({ article: 'other' }), all)).toThrow(/npm run ingest/);
  });
});
