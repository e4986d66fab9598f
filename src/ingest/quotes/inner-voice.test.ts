import { expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

it.each([
  [
    'whoever speaks in what an outlet reports',
    '据《河口报》报道，在当天的会议上，馆长林维舟承认新船已经沉了。',
    ['林维舟 | indirect | 新船已经沉了'],
  ],
  [
    'what an outlet reports of nobody',
    '据《河口报》报道，新船已经沉了。',
    ['河口报 | indirect | 新船已经沉了'],
  ],
  [
    'what the speaker feels as part of what is said',
    '总工程师韩素梅指出，票价没有下降，而且她怀疑票价永远不会下降。',
    ['韩素梅 | indirect | 票价没有下降，而且她怀疑票价永远不会下降'],
  ],
  [
    'no blame beside what is said',
    '总工程师韩素梅表示，新船不会推迟，并称赞船员是英雄。',
    ['韩素梅 | indirect | 新船不会推迟'],
  ],
  [
    'a feeling up to what is done about it',
    '总工程师韩素梅相信新船能够成功，于是卖掉了旧船。',
    ['韩素梅 | indirect | 新船能够成功'],
  ],
  [
    'a warning, not whom it is for',
    '尽管专家警告风险很大，投资者仍然涌入市场。',
    ['专家 | indirect | 风险很大'],
  ],
  [
    'whoever is named inside what a nameless study shows',
    '研究显示，北方电网估计将有三分之二的用户能够受益。',
    ['北方电网 | indirect | 将有三分之二的用户能够受益'],
  ],
  [
    'what a nameless study shows as part of what is said',
    '馆长韩素梅表示，研究表明旧船比新船更耐用。',
    ['韩素梅 | indirect | 研究表明旧船比新船更耐用'],
  ],
  [
    'no more where a nameless document gainsays the speaker',
    '馆长韩素梅声称，旧船将是最好的船，但有视频显示旧船在河里沉了。',
    ['韩素梅 | indirect | 旧船将是最好的船'],
  ],
  [
    'those who were asked by a nameless study',
    '研究显示，98%的人报告称票价上涨了一倍。',
    ['98%的人 | indirect | 票价上涨了一倍'],
  ],
])('reads %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
