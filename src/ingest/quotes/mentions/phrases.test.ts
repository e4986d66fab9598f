/** Where the phrase that says who speaks begins and ends, and what is none. All names are invented. */
import { expect, it } from 'vitest';
import { findQuotations } from '../index.ts';
import { articleOf, speakers } from '../testing/article.ts';

it.each([
  // Marks inside numbers and names end no clause.
  ['近1,600名船员表示，航道必须重新疏浚。', '近1,600名船员'],
  ['Ferrow Data, Inc.（“Ferrow”）今天宣布，其新航线将于年底开通。', 'Ferrow Data'],
  ['Ferrow Data, Inc.，一家在航运领域的领先公司，今天宣布其新航线将于年底开通。', 'Ferrow Data'],
  // What leads up to the noun is no part of it.
  ['《河口晨报》称消息人士说航道必须重新疏浚。', '消息人士'],
  ['根据《河口晨报》报道有一位前船员透露，航道必须重新疏浚。', '一位前船员'],
  ['就像上周河口的一位投资者所说：“没有代价就没有先锋。”', '河口的一位投资者'],
  ['投诉成倍增加，表明许多乘客认为新航线并不可靠。', '许多乘客'],
  ['这番话惹得一众网友直呼：这也太快了！', '一众网友'],
  ['事故导致高管们预测，航线年底前不会恢复。', '高管们'],
  ['据了解谈判内容的人表示：“航线可能会卖给外部公司。”', '了解谈判内容的人'],
  ['一群主要船东联合起来向绿洲公司提起诉讼，指控该公司垄断航道。', '一群主要船东'],
  ['二十分钟后就有网友回复：“停车就熄火，挨到出口再下去。”', '网友'],
  ['但近日忽然有船厂内部人士称，双方的谈判仍未结束。', '船厂内部人士'],
  ['门诊中就有一名家长说，原本安排全家人一起出国。', '一名家长'],
  ['那么很多人认为，河口要的不是高价。', '很多人'],
  ['渔业局昨日开会，故该局再次呼吁，船员要系好安全带。', '渔业局'],
  ['河口市委宣传部副部长说，航道必须重新疏浚。', '河口市委宣传部副部长'],
  ['上述宣传部负责人介绍，航道必须重新疏浚。', '上述宣传部负责人'],
  ['正在现场打捞沉船的河口水文站站长说，航道必须重新疏浚。', '河口水文站站长'],
  ['正在现场打捞沉船的渔民说，航道必须重新疏浚。', '正在现场打捞沉船的渔民'],
  // What was done before it was said, and how it was told.
  ['最高法院复查后认为，航道必须重新疏浚。', '最高法院'],
  ['检察院经审查认为，航道必须重新疏浚。', '检察院'],
  ['韩素梅发朋友圈说，航道必须重新疏浚。', '韩素梅'],
  ['据韩素梅对警方供述，船底早已锈穿。', '韩素梅'],
  ['全国水利工作会议已明确指出，航道必须重新疏浚。', '全国水利工作会议'],
  // To whom something is said is none either.
  ['墨刻中国方面向记者表示：“目前我们还没有接到总部的通知。”', '墨刻中国'],
  ['馆长韩素梅打开笼子后，转身对工作人员说：“它们在笼子里活动自如。”', '韩素梅'],
  ['河口市中级人民法院１２月５日向媒体透露，此案已经审结。', '河口市中级人民法院'],
  // How it is counted, or by how many it is said.
  ['据河口市环境监测中心粗略统计，汽车尾气占到三成。', '河口市环境监测中心'],
  ['根据渡船公司给出的数据，每天售出的船票达到两万张。', '渡船公司'],
  ['依照财政局的数据统计，去年的船票多达两百万张。', '财政局'],
])('%s', (text, speaker) => {
  expect(speakers(text)[0]).toBe(speaker);
});

it.each([
  '第一批货物停运，部分归因于此前的报道称，航道将要关闭。',
  '就像《雾港》证明我们可以拍好海洋电影；',
  '这个增长比市场预期高出三个百分点，超出所有人的想象。',
  '按照国家要求，从明年起，河口将率先开展监测。',
  '面对记者质疑，大家都低下了头，船也不再开了。',
])('nobody speaks: %s', (text) => {
  expect(speakers(text)).toEqual([]);
});

it.each([
  // Titles before a name in Latin letters, whatever stands in them.
  ['“航线年底恢复，”Ferrow身份与访问管理副总裁Kelan Vorse表示。', 'Kelan Vorse'],
  ['“航线年底恢复，”Ferrow合作与横向业务部门负责人Prasha Vellan表示。', 'Prasha Vellan'],
  ['Ferrow的副总裁兼机器人与边缘计算Dipan Tellor表示：“航线年底恢复。”', 'Dipan Tellor'],
  ['Ferrow的高级副总裁Sales & Customer Success Bhavan Sher表示：“航线年底恢复。”', 'Bhavan Sher'],
  ['Ferrow运营副总裁Andre van der Post表示：“航线年底恢复。”', 'Andre van der Post'],
  ['Ferrow首席收入官TJ Vester表示：“航线年底恢复。”', 'TJ Vester'],
  ['绿洲公司首席品牌官CBO林维舟表示，航线年底恢复运营。', '林维舟'],
  ['领先的航运解决方案提供商Ferrow今天宣布，其航线将于年底恢复。', 'Ferrow'],
  // A word of the dictionary is no name, though it begins like one.
  ['一些历史学家认为，航线年底就会恢复。', '一些历史学家'],
])('%s', (text, speaker) => {
  expect(speakers(text)[0]).toBe(speaker);
});

it.each([
  ['法新公司首席执行官兼联合创始人安德·贝瑟博士博士表示：“航线年底恢复。”', '安德·贝瑟'],
  ['法新公司首席执行官Warren Kell医学博士表示：“航线年底恢复。”', 'Warren Kell'],
  ['一些部长表示，航线应当在年底之前恢复。', '一些部长'],
  ['同样有国内网友猜测，航线年底就会恢复。', '国内网友'],
  ['我的数学老师写道：“你必须学会停止提问。”', '我的数学老师'],
])('%s', (text, speaker) => {
  expect(speakers(text)[0]).toBe(speaker);
});

it.each([
  // Who somebody is stands behind the name.
  ['“航线年底恢复，”Abhan Shashen，Ferrow的联合创始人兼首席执行官表示。', 'Abhan Shashen'],
  ['Sabod Kulkern博士，Ferrow首席执行官表示：“航线年底恢复。”', 'Sabod Kulkern'],
  // To whom and where it was said is no part of who said it.
  ['据两位知情人士向路透社透露，航线将在年底恢复。', '两位知情人士'],
])('%s', (text, speaker) => {
  expect(speakers(text)[0]).toBe(speaker);
});

it.each([
  // For whom somebody speaks.
  ['墨枢动力方面告诉记者，航线年底恢复。\n墨枢动力方面进一步表示，票价不变。', '墨枢动力'],
  ['据墨刻智能官方披露，航线年底恢复。', '墨刻智能'],
  // A name of no list beside one that is known.
  ['微软和白鹭在周三对一家航运公司提起诉讼，指控其侵犯版权。', '微软和白鹭'],
  ['微软和白鹭，这两家主导河口航运的公司，回答称竞争很激烈。', '微软和白鹭'],
  ['微软和白鹭在周三起诉一家船厂。\n两家航运巨头称，那家船厂没有许可证。', '微软和白鹭'],
])('%s', (text, speaker) => {
  expect(speakers(text)[0]).toBe(speaker);
});

it('gives a name in marks as it stands', () => {
  expect(speakers('一位名叫“小蝴蝶”的网友说，船很好看。他说，港口更好看。')).toEqual(['小蝴蝶', '小蝴蝶']);
});

it.each([
  ['Ferrow Data（“Ferrow”）', ['Ferrow']],
  ['Ferrow Data（NYSE: FERR）（“Ferrow”或“公司”）', ['Ferrow']],
  ['Ferrow Data（纳斯达克股票代码：FERR）', []],
  ['Ferrow Data（菲罗数据）', ['菲罗数据']],
])('a bracket tells what else a company is called, not where its shares are: %s', (name, aliases) => {
  const [one] = findQuotations(articleOf(`${name}今天宣布，其新港口将于周五开放。`));
  expect(one?.speaker?.aliases).toEqual(aliases);
});
