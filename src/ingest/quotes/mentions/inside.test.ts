import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'people of a place are not whoever spoke before',
    '戴安娜·洛伦表示，船员很累。这家庞大仓库内的员工此前曾抱怨，公司取消了假期。',
    ['戴安娜·洛伦', '这家庞大仓库内的员工'],
  ],
  [
    'a special region has a chief of its own',
    '河口特别行政区行政长官韩素梅在致辞中透露，新港口将于周五开放。',
    ['韩素梅'],
  ],
  [
    'what somebody replies to is not said by whom it was said',
    '“这是一个显著的主张，”韦伯在回应洛伦声称绿洲偏袒白鹭时写道。戴安娜·洛伦和奥兰·韦伯是船员。',
    ['奥兰·韦伯'],
  ],
  [
    "a request for comment is nobody's speech",
    '绿洲公司表示：“我们正在与行业进行对话。”“这包括与船厂合作。”白鹭公司没有回应置评请求。',
    ['绿洲公司', '绿洲公司'],
  ],
  [
    'a board is told, it does not publish what is reported to it',
    'Tidewave发布了一份报告。企业还应该成立一个由高管领导的航运治理委员会，直接向董事会报告。报告称：“航道每年变浅。”',
    ['Tidewave'],
  ],
];

it.each(cases)('%s: %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
