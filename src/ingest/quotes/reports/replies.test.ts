import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  '河口市水务局就此事件回应记者，船票问题已全部解决。',
  '河口市水务局答复本报记者，船票问题已全部解决。',
  '河口市水务局针对船票问题一事作出回应说，船票问题已全部解决。',
  '河口市水务局对此作出书面答复称，船票问题已全部解决。',
])('an answer: %s', (text) => {
  expect(quotes(text)).toEqual(['河口市水务局 | indirect | 船票问题已全部解决']);
});

it('whoever answers said nothing of what is answered', () => {
  expect(
    quotes('白鹭航运董事长韩素梅称“渡口天天在看用户的行程”，对此微软回应称，“渡口不留存任何行程。”'),
  ).toEqual(['韩素梅 | direct | 渡口天天在看用户的行程', '微软 | direct | 渡口不留存任何行程。']);
});
