/** Where what is reported begins and ends, and whose it is. */
import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it('what is reported may stand on both sides of the reporting word', () => {
  expect(quotes('旧船会慢慢退出航线，船长韩素梅表示，但新船还要等三年。')).toEqual([
    '韩素梅 | indirect | 旧船会慢慢退出航线',
    '韩素梅 | indirect | 但新船还要等三年',
  ]);
});

it('when somebody speaks is not what is said', () => {
  expect(quotes('船队昨天晚上回到河口港以后，船长韩素梅表示，但新船还要等三年。')).toEqual([
    '韩素梅 | indirect | 但新船还要等三年',
  ]);
});

it('what becomes of a piece of news is not its content', () => {
  expect(quotes('船长韩素梅透露“旧船已经卖出”的消息，没能阻止股价下跌。')).toEqual([
    '韩素梅 | direct | 旧船已经卖出',
  ]);
});

it('a concession behind its main clause waits for no other', () => {
  expect(quotes('旧船会慢慢退出河口的航线，尽管馆长韩素梅表示，作为船长，她不赞成这个做法。')).toEqual([
    '韩素梅 | indirect | 作为船长，她不赞成这个做法',
  ]);
});

it('one may deny to be part of it', () => {
  expect(quotes('馆长韩素梅在被问及此事时否认参与其中。')).toEqual(['韩素梅 | indirect | 参与其中']);
});

it('who would act if something came to be has not said what follows', () => {
  const text = '馆长韩素梅谈过一个可能，如果没有钱，洛伦·韦伯会退出，称船厂“还有其他地方可以花时间”。';
  expect(new Set(quotes(text).map((one) => one.split(' | ')[0]))).toEqual(new Set(['韩素梅']));
});

it.each([
  [
    '绿洲公司表示正在配合调查，并对韦伯的去世表示悲痛。“我们很抱歉。”',
    '正在配合调查，并对韦伯的去世表示悲痛',
  ],
  [
    '绿洲公司认为今年的货运量会达到一百万吨，这个数字还会增长十倍。',
    '今年的货运量会达到一百万吨，这个数字还会增长十倍',
  ],
])('a report ends with what the reporter tells, not before: %s', (text, content) => {
  expect(quotes(text)[0]).toBe(`绿洲公司 | indirect | ${content}`);
});

it('a pronoun before the words in marks is no report of its own', () => {
  expect(quotes('馆长韩素梅说，这“绝对损害了船厂的名声”。')).toEqual([
    '韩素梅 | direct | 绝对损害了船厂的名声',
  ]);
});
