import { describe, expect, it } from 'vitest';
import { findNames } from './names.ts';

const called = (text: string): string[] =>
  [...findNames(text).values()].filter(({ by }) => by === 'called').map(({ text: name }) => name);

describe('people called by a word that no list knows', () => {
  it.each([
    ['栓生（化名）是个渔民。栓生说，船早就坏了。', '栓生'],
    ['渔民栓生（化名）那天没有出海。栓生说，船早就坏了。', '栓生'],
    ['岚子说，船早就坏了。后来她卖了船。岚子告诉记者，没有人来过。', '岚子'],
    ['晓苇住在河边。晓苇每天看船，晓苇不爱出门。晓苇觉得，河水变浅了。', '晓苇'],
  ])('%s', (text, name) => {
    expect(called(text)).toEqual([name]);
  });

  it.each([
    // Once, and nothing else tells that it is somebody.
    '岚子说，船早就坏了。',
    // Words that lead up to what is said.
    '换句话说，船早就坏了。也就是说，没有人来过。换句话说，就是这样。',
    '具体来说，船早就坏了。具体来说，没有人来过。',
    // Nouns for people, bodies and documents.
    '渔民说，船早就坏了。渔民告诉记者，没有人来过。',
    '通知说，船早就坏了。通知说，不要出海。',
    '群主说，船早就坏了。群主告诉记者，没有人来过。',
    '纪录片拍完了。纪录片很好，纪录片有人看。纪录片说，船早就坏了。',
  ])('none: %s', (text) => {
    expect(called(text)).toEqual([]);
  });
});
