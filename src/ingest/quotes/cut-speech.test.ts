import { expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

const indirect = (text: string) =>
  quotes(text).flatMap((one) => (one.includes(' | indirect | ') ? [one.split(' | ')[2]] : []));

it.each([
  ['韩素梅表示，船厂有权回应，但“如果看法得到确认，港务局将征收罚款”。', '船厂有权回应'],
  ['韩素梅认为，这种方式让人安心，因为“你可以在这里慢慢试船，没有人会知道。”', '这种方式让人安心'],
  [
    '韩素梅表示，当地人热衷于宣传船厂的好处，但“却忽略了一点，我们是在补贴最有钱的船东。”',
    '当地人热衷于宣传船厂的好处',
  ],
])('what follows in marks, joined to what is reported, ends it: %s', (text, words) => {
  expect(indirect(text)).toContain(words);
});

it('a few words in marks stay in their clause', () => {
  expect(indirect('韩素梅表示，新船很稳，但“谁也不敢说”的事还有不少。')).toEqual([
    '新船很稳，但“谁也不敢说”的事还有不少',
  ]);
});

it.each([
  ['船厂工作人员告诉乘客，新船无法按时开售，并告诉他们各自离去。', '新船无法按时开售'],
  ['船长韩素梅告诉林维舟，谈话将被录音，并询问了他的姓名和船号。', '谈话将被录音'],
  ['船长韩素梅表示，安全是船厂的核心，列出了从船长到水手的众多职位。', '安全是船厂的核心'],
  ['船厂发言人韩素梅对记者称尚不知此消息，截至发稿，船厂未能给出答复。', '尚不知此消息'],
])('what is done next is not reported: %s', (text, words) => {
  expect(indirect(text)).toEqual([words]);
});
