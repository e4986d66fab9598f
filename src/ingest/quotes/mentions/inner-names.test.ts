import { expect, test } from 'vitest';
import { speakers } from '../testing/article.ts';
import { insideName, plainName } from './inner-names.ts';

test('a name holds what stands in marks between its parts', () => {
  const named = (name: string) => speakers(`“我们一直在等这一天，”Harborline CEO ${name}表示。`);
  for (const name of ['Mara “Tide” Lindqvist', 'Mara (MQ) Lindqvist', 'Mara "Tide" Lindqvist III'])
    expect(named(name)).toEqual([name]);
});

test('who has such a name is also called by the surname and without the marks', () => {
  const said = 'Harborline首席执行官Mara “Tide” Lindqvist周一到访。';
  for (const name of ['Lindqvist', 'Mara Lindqvist'])
    expect(speakers(`${said}${name}说，我们一直在等这一天。`)).toEqual(['Mara “Tide” Lindqvist']);
});

test('a word in marks is part of a name only between its parts', () => {
  const at = (text: string) => insideName(text, text.indexOf('“') + 1, text.indexOf('”'));
  expect(at('Mara “Tide” Lindqvist')).toBe(true);
  expect(at('渡船“Tide” Lindqvist')).toBe(false);
  expect(at('Mara “Tide”号')).toBe(false);
  expect(plainName('Mara “Tide” Lindqvist')).toBe('Mara Lindqvist');
});
