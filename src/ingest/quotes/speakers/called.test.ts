import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Who is meant by what somebody is called: every name is invented. */
it.each([
  [
    'a familiar form is one and the same throughout: whoever is named first of the surname',
    '邻居韩长根今年六十一岁，儿子韩磊在外地。儿子韩磊说，父亲该歇了。\n老韩说：“我还走得动。”',
    ['韩磊', '韩长根'],
  ],
  [
    'an old man is not the daughter who has his surname',
    '72岁的郭大爷接到一个电话。\n发现不对的是女儿郭梅。她报了警。\n郭大爷也起过疑。他说，自己想过退钱。',
    ['郭大爷'],
  ],
  [
    'who is called by the given name is the one who bears it',
    '学徒小辉大名陈小辉。“我跟师傅学了三年，”小辉说。',
    ['陈小辉'],
  ],
  [
    'so is who is called by the last character of it',
    '李桂芳44岁，开一辆冷链车。\n阿芳说，人没事就好。',
    ['李桂芳'],
  ],
  [
    '她, behind a paragraph in which only somebody without a name spoke, is that one',
    '老板周立宏亲自来了。\n一位前销售主管证实，周立宏的母亲早就过世了。“我说的是我外婆，”这位主管低下头，“她也不在了。”\n据她介绍，公司有四处公寓。',
    ['一位前销售主管', '一位前销售主管', '一位前销售主管', '一位前销售主管'],
  ],
  [
    'a body that no list knows is the one that was asked',
    '本报联系了河口重机（Estuary Heavy）置评，没有收到回复。该公司此前曾在声明中称，设备没有风险。',
    ['河口重机'],
  ],
  [
    'a court and a company are whom the article gives in full',
    '河口市中级人民法院开庭审理此案。北方启明科技有限公司不服。\n河口中院认为，条款无效。北方启明公司辩称，员工是自愿加班。',
    ['河口市中级人民法院', '北方启明科技有限公司'],
  ],
  [
    'the police are the station named',
    '近日，江湾公安分局抓了十九人。警方提醒，回购都是骗局。',
    ['江湾公安分局'],
  ],
  [
    'somebody of a person is who gave evidence, not the person',
    '林某的一名前同事出庭作证。据他回忆，那段时间天天加班。',
    ['林某的一名前同事'],
  ],
  [
    'a piece of a foreign name stands for the whole, if the last one never does',
    '拉菲坦·伊斯拉米没有停下来。\n部长发言人黄俊说，制度有效。\n拉菲坦今年合约期满。他沉默了一会，说还欠着三万元。',
    ['黄俊', '拉菲坦·伊斯拉米'],
  ],
  [
    'what tests show is told by whoever tells of them',
    '河口船厂首席执行官奥兰·韦伯对记者说：“我们等了十年。”\n韦伯还声称，公司的试验表明，新船不会漏水。',
    ['奥兰·韦伯', '奥兰·韦伯'],
  ],
] as const)('%s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});
