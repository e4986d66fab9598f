import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Whose inquiry came to what is told: every name is invented. */
it.each<readonly [text: string, expected: readonly string[]]>([
  ['澜沧科技公司今年对524名船员进行了调查。结果显示，多数船员对新船感到兴奋。', ['澜沧科技公司']],
  ['研究人员在三条航线上评估了新船。\n\n实验结果表明，新船比旧船更稳。', ['研究人员']],
  ['澜沧大学开展了测试。测试表明，新船比旧船更稳。', ['澜沧大学']],
  // As a result: no noun.
  ['澜沧大学开展了测试，结果船沉了。', []],
  // Nobody is told to have carried out anything.
  ['澜沧大学的船很多。结果显示，新船比旧船更稳。', []],
  ['码头上没有人。统计数据显示，新船比旧船更稳。', []],
  // Nor is it whoever was told of before a sentence of another's.
  ['澜沧大学开展了测试。船沉了。\n\n船又浮起来了。结果显示，新船更稳。', []],
])('%s', (text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
