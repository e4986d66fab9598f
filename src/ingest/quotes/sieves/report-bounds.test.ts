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
