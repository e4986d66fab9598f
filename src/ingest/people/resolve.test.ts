import { describe, expect, it } from 'vitest';
import type { Speaker } from '../model.ts';
import { nameKey, personSlug, sortKey } from './names.ts';
import { Registry, type RegistryType, registryEntry } from './registry.ts';
import { ArticleSpeakers } from './resolve.ts';

function registry(...entries: [RegistryType, string, object][]): Registry {
  const known = new Registry();
  for (const [type, slug, entry] of entries) {
    known.add({ type, slug, entry: registryEntry.parse({ status: 'reviewed', ...entry }) });
  }
  return known;
}

function speaker(name: string, more: Partial<Speaker> = {}): Speaker {
  return { name, type: 'person', aliases: [], role: null, ...more };
}

const known = () =>
  registry(
    ['person', 'anna-mueller', { name: '安娜·米勒', latin: 'Anna Müller', variants: ['米勒'] }],
    ['person', 'li-ming', { name: '李明', distinguish: '北岸大学' }],
    ['person', 'li-ming-2', { name: '李明', distinguish: '南山医院' }],
    ['person', 'fang-zheng', { name: '方正', copies: [{ name: '方歪', article: 'spun' }] }],
    ['organisation', 'beian', { name: '北岸科技', variants: ['北岸'] }],
    ['organisation', 'nanshan', { name: '南山证券' }],
  );

describe('a speaker', () => {
  it.each([
    ['the name', '安娜·米勒'],
    ['the name without its dot', '安娜米勒'],
    ['a variant', '米勒'],
    ['the Latin name', 'anna müller'],
  ])('is found by %s', (_, name) => {
    expect(new ArticleSpeakers(known(), 'a').resolve(speaker(name)).speaker.id).toBe('anna-mueller');
  });

  it.each(['Ferrow', 'Ferrow Inc.', 'Ferrow, Ltd', 'Ferrow Corp. (CSE: FERR)'])(
    'that is a company is found whatever its form is called: %s',
    (name) => {
      const found = new ArticleSpeakers(registry(['organisation', 'ferrow', { name: 'Ferrow Inc.' }]), 'a');
      expect(found.resolve(speaker(name, { type: 'organisation' })).speaker.id).toBe('ferrow');
    },
  );

  it('is found by the Latin name the article gives beside another form', () => {
    const found = new ArticleSpeakers(known(), 'a').resolve(speaker('穆勒', { aliases: ['Anna Müller'] }));
    expect(found.speaker).toMatchObject({ id: 'anna-mueller', name: '穆勒' });
  });

  it('whose names lead to two files is told to a person', () => {
    const speakers = new ArticleSpeakers(
      registry(
        ['person', 'anna-mueller', { name: 'Anna Müller', variants: ['米勒'] }],
        ['person', 'anna-mile', { name: '安娜·米勒' }],
      ),
      'a',
    );
    const found = speakers.resolve(speaker('安娜·米勒', { aliases: ['Anna Müller', '米勒'] }));
    expect(found.speaker.id).toBe('anna-mile');
    expect(speakers.twins.map((pair) => pair.map(({ slug }) => slug))).toEqual([
      ['anna-mile', 'anna-mueller'],
    ]);
  });

  it('met under one name is known by the others that every reader knows', () => {
    const shared = new Registry();
    const one = new ArticleSpeakers(shared, 'a').resolve(speaker('谷歌', { type: 'organisation' }));
    const other = new ArticleSpeakers(shared, 'b').resolve(speaker('Google', { type: 'organisation' }));
    expect(other.speaker).toMatchObject({ id: one.speaker.id, name: 'Google' });
  });

  it('of a name that two bear is left open, with both named', () => {
    const found = new ArticleSpeakers(known(), 'a').resolve(speaker('李明'));
    expect(found.speaker.id).toBe('a--1');
    expect(found.candidates).toEqual(['李明（北岸大学）', '李明（南山医院）']);
  });

  it('who holds an office of another field is left open, with the one who is known named, and told to a person', () => {
    const all = known();
    new ArticleSpeakers(all, 'a').resolve(speaker('林维舟', { role: '河口电视台纪录片频道总监' }));
    const later = new ArticleSpeakers(all, 'b');
    const found = later.resolve(speaker('林维舟', { role: '南山医院神经内科医生' }));
    expect(found.speaker.id).toBe('b--1');
    expect(found.candidates).toEqual(['林维舟（河口电视台纪录片频道总监）']);
    expect(later.namesakes.map(([{ slug }, role]) => [slug, role])).toEqual([
      ['lin-weizhou', '南山医院神经内科医生'],
    ]);
    const decided = new ArticleSpeakers(all, 'b', new Map([[nameKey('林维舟'), 'lin-weizhou']]));
    expect(decided.resolve(speaker('林维舟', { role: '南山医院神经内科医生' })).speaker.id).toBe(
      'lin-weizhou',
    );
  });

  it.each(['河口电视台台长', '河口大学教授', null])(
    'is who is known where nothing tells them apart: %s',
    (role) => {
      const all = known();
      new ArticleSpeakers(all, 'a').resolve(speaker('林维舟', { role: '河口电视台纪录片频道总监' }));
      expect(new ArticleSpeakers(all, 'b').resolve(speaker('林维舟', { role })).speaker.id).toBe(
        'lin-weizhou',
      );
    },
  );

  it('of a name that two bear is the one a person decided on for the article', () => {
    const decided = new Map([[nameKey('李明'), 'li-ming-2']]);
    expect(new ArticleSpeakers(known(), 'a', decided).resolve(speaker('李明')).speaker.id).toBe('li-ming-2');
  });

  it('is known by the corrupted form of a copy in that copy alone', () => {
    expect(new ArticleSpeakers(known(), 'spun').resolve(speaker('方歪')).speaker.id).toBe('fang-zheng');
    expect(new ArticleSpeakers(known(), 'other').resolve(speaker('方歪')).speaker.id).toBe('fang-wai');
  });

  it('takes the type of the file, which a person made', () => {
    const found = new ArticleSpeakers(known(), 'a').resolve(speaker('北岸'));
    expect(found.speaker).toMatchObject({ id: 'beian', type: 'organisation' });
  });

  it('nobody has met gets a stub, and keeps it in the next article', () => {
    const all = known();
    const first = new ArticleSpeakers(all, 'a');
    const met = first.resolve(speaker('欧阳小北', { role: '北岸科技董事长', aliases: ['Ouyang Xiaobei'] }));
    expect(met.speaker.id).toBe('ouyang-xiaobei');
    expect(first.met[0]?.entry).toMatchObject({
      name: '欧阳小北',
      latin: 'Ouyang Xiaobei',
      roles: [{ title: '北岸科技董事长' }],
      status: 'detected',
    });
    const second = new ArticleSpeakers(all, 'b');
    expect(second.resolve(speaker('欧阳小北')).speaker.id).toBe('ouyang-xiaobei');
    expect(second.met).toEqual([]);
  });

  it("nobody has met is not given a short form that is an office or another one's name", () => {
    const speakers = new ArticleSpeakers(known(), 'a');
    const aliases = ['欧阳教授', '北岸科技', '欧阳北北'];
    speakers.resolve(speaker('欧阳北', { aliases }));
    expect(speakers.met[0]?.entry.variants).toEqual(['欧阳北北']);
  });

  it('of another name with the same letters gets a slug of its own', () => {
    const all = known();
    expect(new ArticleSpeakers(all, 'a').resolve(speaker('黎明')).speaker.id).toBe('li-ming-3');
  });

  it.each([
    ['an office', '某公司首席科学家'],
    ['a half-name', '王先生'],
    ['one character', '张'],
  ])('who is only %s stays with the article', (_, name) => {
    const speakers = new ArticleSpeakers(known(), 'a');
    expect(speakers.resolve(speaker(name)).speaker.id).toBe('a--1');
    expect(speakers.met).toEqual([]);
  });

  it('that is a kind of organisation and names none stays with the article', () => {
    const speakers = new ArticleSpeakers(known(), 'a');
    expect(speakers.resolve(speaker('该公司', { type: 'organisation' })).speaker.id).toBe('a--1');
  });

  it('who is anonymous or a group belongs to the article, the same one each time', () => {
    const speakers = new ArticleSpeakers(known(), 'a');
    const ids = ['一位知情人士', '业界', '一位知情人士'].map(
      (name) => speakers.resolve(speaker(name, { type: 'anonymous' })).speaker.id,
    );
    expect(ids).toEqual(['a--1', 'a--2', 'a--1']);
  });

  it('made of two who are known leads to both', () => {
    const speakers = new ArticleSpeakers(known(), 'a');
    for (const type of ['group', 'organisation'] as const) {
      const found = speakers.resolve(speaker('北岸科技和南山证券', { type }));
      expect(found.speaker).toMatchObject({ members: ['beian', 'nanshan'], type });
      expect(found.speaker.id).toMatch(/^a--/);
    }
  });
});

describe('names', () => {
  it('make addresses with the family name apart and read as one', () => {
    expect(['单小北', '欧阳小北', '曾一', 'Shan Shan Wong', '安娜·米勒'].map(personSlug)).toEqual([
      'shan-xiaobei',
      'ouyang-xiaobei',
      'zeng-yi',
      'shan-shan-wong',
      'anna-mile',
    ]);
  });

  it('sort by family name, then given name', () => {
    expect(sortKey('沈小北')).toBe('shen xiaobei');
  });
});
