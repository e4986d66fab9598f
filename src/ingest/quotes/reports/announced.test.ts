import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['馆长林维舟威胁要起诉船厂。', '林维舟 | indirect | 要起诉船厂'],
  ['馆长林维舟感到自己被船厂骗了。', '林维舟 | indirect | 自己被船厂骗了'],
  ['馆长林维舟希望这也有助于船员学会游泳。', '林维舟 | indirect | 这也有助于船员学会游泳'],
  ['馆长林维舟形容这就像在江上走路。', '林维舟 | indirect | 这就像在江上走路'],
  ['红杉公司确认有意投资船厂。', '红杉公司 | indirect | 有意投资船厂'],
  ['红杉公司官宣将任命新的厂长。', '红杉公司 | indirect | 将任命新的厂长'],
  [
    '红杉公司宣布推出灯塔助手，这是一款为船长设计的软件。',
    '红杉公司 | indirect | 推出灯塔助手，这是一款为船长设计的软件',
  ],
  ['红杉公司宣布要让机器人上船工作。', '红杉公司 | indirect | 要让机器人上船工作'],
  ['红杉公司的研究揭示了航速与票价之间的明显关系。', '红杉公司 | indirect | 航速与票价之间的明显关系'],
])('is a report: %s', (text, quote) => {
  expect(quotes(text)).toEqual([quote]);
});

it.each([
  '网络威胁要防范，船厂装了新系统。',
  '红杉公司宣布推出灯塔助手。',
  '红杉公司宣布已完成两亿元的融资。',
  '馆长林维舟感到疲惫。',
])('is none: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});
