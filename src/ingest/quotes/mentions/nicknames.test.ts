import { expect, it } from 'vitest';
import { findNames } from './names.ts';

it.each([
  ['银珠姐', '银珠姐住在河口。银珠姐每天五点起床。后来，银珠姐又搬了家。', true],
  ['鹭哥', '鹭哥不想走。那年冬天，鹭哥去了河口，鹭哥回来时已经是春天。', true],
  ['鹭哥', '鹭哥不想走。', false],
  ['的哥', '的哥不想走。那年冬天，的哥去了河口，的哥回来时已经是春天。', false],
  ['墨西哥', '墨西哥很热。那年冬天，墨西哥下了雪，墨西哥的人都很高兴。', false],
])('%s is what somebody is called if a text does so again and again', (name, text, found) => {
  expect(findNames(text).has(name)).toBe(found);
});
