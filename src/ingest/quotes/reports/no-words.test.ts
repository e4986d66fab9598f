import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  ['what somebody notices', '馆长韩素梅注意到，沉船的栏杆已经锈了一半。', []],
  ['what a letter asks for', '渔业工会致函北岸船厂，要求立即停止打捞沉船。', []],
  ['what a petition asks for', '馆长韩素梅签署了一份请愿书，要求船厂公开道歉。', []],
  ['what a suit asks for', '渔业工会对船厂提起诉讼，要求赔偿一千万元。', []],
  ['what is required', '新船的设计要求船员轮流值班。', []],
  ['a speech that was held', '船长韩素梅和馆长周立群先后发言，就修桥的事交换意见。', []],
  ['questions that were answered', '船厂在网上进行了问答，下面是其中的几条，每条都有人问过。', []],
  [
    'but for a colon',
    '船长韩素梅在会上发言：旧桥必须在冬天以前修好。',
    ['韩素梅 | indirect | 旧桥必须在冬天以前修好'],
  ],
  ['who is introduced', '主讲人介绍：韩素梅，河口大学教授，研究渔船三十年。', []],
  ['that all were pleased', '船票降价，让河口的居民拍手称快之举不止这一件。', []],
  ['that somebody stayed away as ill', '船长韩素梅称病不出，新船只好停在港里。', []],
  ['what somebody praises', '船长韩素梅自豪地称赞船厂的新船和码头。', []],
  ['what a body is expected to do', '白鹭航运公司预计年底将增加两条航线。', []],
  [
    'but for what it expects of something',
    '白鹭航运公司预计两条新航线的客流明年将翻番。',
    ['白鹭航运公司 | indirect | 两条新航线的客流明年将翻番'],
  ],
  ['but whom it is told to', '馆长韩素梅告诉我她在河口长大。', ['韩素梅 | indirect | 她在河口长大']],
])('reports nothing: %s', (_, text, out) => {
  expect(quotes(text)).toEqual(out);
});
