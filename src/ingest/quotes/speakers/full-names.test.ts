import { expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

const cases: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'a product is no name in full',
    'Tidewave今天表示，新港口将于周五开放。Tidewave AI可以预报潮水。\n\nTidewave认为，航道必须疏浚。',
    ['Tidewave', 'Tidewave'],
  ],
  [
    'nor is the section of an office',
    'Tidewave的调查发现，航道每年变浅。\n\n“航道必须疏浚，”Tidewave AI与数据副总裁Orla Weber表示。',
    ['Tidewave', 'Orla Weber'],
  ],
  [
    'a company that is introduced so is called so',
    'Tidewave AI推出了新的潮汐表。\n\nTidewave认为，航道必须疏浚。',
    ['Tidewave AI'],
  ],
  [
    'what a short name stands for ends where the short name ends',
    '疫管局副局长林杰表示，疫情已经平稳。疫管局说，民众不必惊慌。',
    ['林杰', '疫管局'],
  ],
  [
    'a body of a town is the one that the text names with its town',
    '记者从河口市住房和建设局获悉，航道必须疏浚。市住房建设局表示，航道会疏浚。',
    ['河口市住房和建设局', '河口市住房和建设局'],
  ],
  [
    'whatever it leaves out of that name',
    '昨日河口市环境保护局发布公告。\n\n市环保局表示，航道会疏浚。',
    ['河口市环境保护局'],
  ],
  ['and nobody heard it from is part of it', '记者从市环保局获悉，航道必须疏浚。', ['市环保局']],
  ['nor when it spoke', '昨日市环保局表示，航道必须疏浚。', ['市环保局']],
  [
    'what is done to a school is no name of it',
    '门卫都在维护学校名誉。\n\n学校认为，他不应该再来上课。',
    ['学校'],
  ],
  ['nor is where somebody goes', '妹妹气得告上法院，要求分船。\n\n法院认为，这是家务事。', ['法院']],
  ['nor what happened some years before', '半年后检察院退回了卷宗。\n\n检察院认为，事实不清。', ['检察院']],
  [
    'a bureau of a town goes by what its name is short for',
    '河口市质量技术监督局公布了名单。河口市质监局表示，航道会疏浚。',
    ['河口市质量技术监督局'],
  ],
  [
    'and not by that of a district',
    '河口市白鹭区公安分局在码头。河口市公安局表示，航道会疏浚。',
    ['河口市公安局'],
  ],
  [
    'an office goes by less than its name',
    '河口献血委员会办公室在码头。河口献血办表示，航道会疏浚。',
    ['河口献血委员会办公室'],
  ],
  [
    'what only names of companies end with may stand anywhere',
    'Tidewave认为，航道必须疏浚。\n\nTidewave Technologies位于河口。',
    ['Tidewave Technologies'],
  ],
  [
    'a name may end in .AI',
    'Tidewave.AI此前从投资者处筹集了资金。该公司曾表示，航道必须疏浚。',
    ['Tidewave.AI'],
  ],
];

it.each(cases)('%s: %s', (_, text, expected) => {
  expect(speakers(text)).toEqual(expected);
});

it.each([
  ['河口市政府卫生局公布了名单。卫生局表示，航道会疏浚。', '河口市政府卫生局'],
  ['最近水利署环境管制局开过会。环管局表示，航道会疏浚。', '水利署环境管制局'],
  ['白鹭市疾控中心昨天开过会。疾控中心说，航道会疏浚。', '白鹭市疾控中心'],
  // What stands before it is nobody's name.
  ['过节前看医师请上卫生局的网站。卫生局表示，航道会疏浚。', '卫生局'],
])('an office that every place has is the one the article names: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  ['Ferrow Data Corp. (CSE: FERR)，一家航运公司，今天宣布其新港口将于周五开放。', 'Ferrow Data Corp.'],
  ['Ferrow Inc.是一家航运公司。\n\nFerrow表示，航道会疏浚。', 'Ferrow Inc.'],
  ['Ferrow Data Ltd（“Ferrow”或“公司”）造船。\n\nFerrow表示，航道会疏浚。', 'Ferrow Data Ltd'],
  ['Ferrow Data（以下简称“Ferrow”）在河口造船。\n\nFerrow表示，航道会疏浚。', 'Ferrow Data'],
  // A comma sets the form apart, and whoever everybody knows needs none.
  ['Ferrow Data, Inc.在河口造船。\n\nFerrow Data表示，航道会疏浚。', 'Ferrow Data'],
  ['Gartner Inc.的商标归其所有。\n\nGartner表示，航道会疏浚。', 'Gartner'],
  // Another name in brackets is none in full.
  ['Orla Data（“Ferrow”）在河口造船。\n\nFerrow表示，航道会疏浚。', 'Ferrow'],
])('a company is called by its form where the name has it without a comma: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});
