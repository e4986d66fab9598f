import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

it.each([
  ['由河海大学牵头的一项研究显示，闸门会换。', ['河海大学']],
  ['一份由白鹭集团委托的调查显示，闸门会换。', ['白鹭集团']],
  ['由河海大学研究人员领导的一项新研究发现，闸门会换。', ['河海大学']],
  ['由河海大学领导的基金会表示，闸门会换。', ['基金会']],
  ['绿洲大学教授林维舟的研究显示，闸门会换。', ['林维舟']],
  ['由英国NHS医生进行的研究警告称，闸门会换。', []],
])('a study is theirs by whom it was led or ordered: %s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each([
  '北方电网公司（Northern Grid Corporation，简称NGC）周二公布了年报。NGC表示，闸门会换。',
  '北方电网公司（英文缩写为“NGC”）周二公布了年报。NGC表示，闸门会换。',
])('capitals called an abbreviation are one: %s', (text) => {
  expect(speakers(text)).toEqual(['北方电网公司']);
});
