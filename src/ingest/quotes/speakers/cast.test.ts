/** Forms of one person's name meet in one person. */
import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['约翰·F·霍尔特', '约翰·霍尔特', '约翰·F·霍尔特'],
  ['约翰·霍尔特', '约翰·F·霍尔特', '约翰·F·霍尔特'],
  ['John F. Holt', 'John Holt', 'John F. Holt'],
  ['约翰·F·霍尔特', '玛丽·霍尔特', '玛丽·霍尔特'],
])('an initial makes nobody another: %s, %s', (first, later, speaker) => {
  expect(speakers(`总工程师${first}来到河口。${later}表示，闸门会更换。`)).toEqual([speaker]);
});
