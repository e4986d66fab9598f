import { expect, it } from 'vitest';
import { fits, fitsPronoun } from './genders.ts';

it('tells whom 他 and 她 can stand for by the given name', () => {
  expect(fitsPronoun('她', '玛丽·韦斯顿')).toBe(true);
  expect(fitsPronoun('他', 'Mary Weston')).toBe(false);
  expect(fitsPronoun('她', '约翰·韦斯顿')).toBe(false);
});

it('lets both stand for names that do not tell', () => {
  for (const name of ['韩素梅', '克里斯·韦斯顿', 'Orlan Vesterby', '韦斯顿'])
    expect(fitsPronoun('她', name) && fitsPronoun('他', name)).toBe(true);
});

it('believes the name in Latin script before its transcription', () => {
  const one = { name: '布莱恩·韦斯顿', aliases: ['Mary Weston'] };
  expect([fits('她', one), fits('他', one)]).toEqual([true, false]);
});
