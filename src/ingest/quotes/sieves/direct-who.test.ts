/** Who says words in marks that stand before the sentence about whoever says them, or behind it. */
import { expect, it } from 'vitest';
import { quotes, speakers } from '../testing/article.ts';

it.each([
  [
    '“水退得很慢，谁也没有睡”，韩素梅感到意外。站长韩素梅守了三十年的河。',
    '韩素梅 | direct | 水退得很慢，谁也没有睡',
  ],
  ['“我保证以后一定改！”母亲不停地道歉。', '母亲 | direct | 我保证以后一定改！'],
  [
    '家住河口的高先生特意在下班之后赶来，一次买下许多书。“他们选书很用心，关门太可惜了。”',
    '高先生 | direct | 他们选书很用心，关门太可惜了。',
  ],
  [
    '“当时明显感觉到脚边的水变热了”，站长韩素梅告诉河口周刊（微信号：hekou）。',
    '韩素梅 | direct | 当时明显感觉到脚边的水变热了',
  ],
  [
    '“每公斤不超过0.06毫克就是安全的。”国家卫健委食品安全标准与监测评估司指出。',
    '国家卫健委食品安全标准与监测评估司 | direct | 每公斤不超过0.06毫克就是安全的。',
  ],
])('%s', (text, quotation) => {
  expect(quotes(text)).toContain(quotation);
});

it.each(['“河水东流，一去不回”，这条船已经很旧了。', '“你看见那条船没有？”母亲没有回答。'])(
  'nobody says them for certain: %s',
  (text) => {
    expect(quotes(text)).toEqual([]);
  },
);

it.each([
  ['“The river is open,” said Tidewave co-founder and CEO Orla Weber.', 'Orla Weber'],
  ['“The river is open,” Orla Weber, a captain, told reporters.', 'Orla Weber'],
  ['“The river is open,” said one of the captains on Monday.', 'one of the captains'],
  ['Orla Weber, who steers the ferry, said: “The river is open.”', 'Orla Weber'],
  ['“The river is open,” Google said in a statement.', 'Google'],
])('English words are whose the English beside them says: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it('nobody is meant by “the river” in an English sentence, nor by She', () => {
  expect(speakers('They call it “the river of all rivers” in town. She added: “The river is open.”')).toEqual(
    [],
  );
});
