/** Who does something is its subject, and neither what is done nor whom it is done to. */
import { expect, it } from 'vitest';
import { quotes, speakers } from '../testing/article.ts';
import { clauseVerb } from './clause-verbs.ts';

it.each([
  ['市长奥兰·韦斯科驳斥抗议者，称这次婚礼将充实国库。', '奥兰·韦斯科'],
  [
    '这封信来自水务大臣罗伊·哈尔登。哈尔登要求该研究所转向防务，并补充道资金可能会在明年审查。',
    '罗伊·哈尔登',
  ],
  ['许多投资者投资于船队，并声称它可能改变航运。', '许多投资者'],
  ['工会指责总理出台的政策，认为它只对船主有利。', '工会'],
  ['绿洲公司恢复了旧航线——仅限于订阅者，同时承认他们低估了需求。', '绿洲公司'],
  ['这次事故迫使河口港务局承认船只没有检修。', '河口港务局'],
  [
    '《雾港》和《灯塔》幕后公司晨星影业（Morning Star）于九月宣布，正在训练一项模型，使用其片库进行学习。',
    '晨星影业',
  ],
  ['晨星港早在周六便表示正在处理数百名被转移的乘客。', '晨星港'],
  ['周五，联邦安全监管机构与公司联系，称该踏板存在故障。', '联邦安全监管机构'],
  ['RDC的网络分析与自动化研究总监马克·里德表示：“随着边缘计算的崛起，可见性更加关键。”', '马克·里德'],
  ['晨星DeepSea CEO Hassan甚至放话称：晨星要砸进的数，比这个还多。', 'Hassan'],
  ['奥兰·韦伯周五受访。这位被誉为“教父”的科学家缩短了期限，并警告称，变化的速度比预期的快。', '奥兰·韦伯'],
  ['一位研究数字可访问性的罗兹学者 Alexandra Wong 说，“我可能要回放五六次。”', 'Alexandra Wong'],
  ['但同时也提到一些经济学家认为，船员会有新的岗位。', '一些经济学家'],
])('finds who does something: %s', (text, name) => {
  expect(speakers(text)).toEqual([name]);
});

it.each([
  '公司的指南允许机器人与儿童对话，并协助用户辩称月亮是方的。',
  '它允许部长和公务员预测哪些话题会带来难题。',
  '2023年，河口银行完全禁止员工在群里发帖，该群向四万人播放信息。',
  '确认情况后，他们会发布信息并在发现威胁时推送通知。',
  '行业希望建立选择机制。作为回应，文化大臣试图缓解人们的担忧。',
])('hears nobody in what somebody may or shall do: %s', (text) => {
  expect(quotes(text)).toEqual([]);
});

it('takes no noun for a clause', () => {
  for (const noun of ['批评人士', '指控者', '起诉书', '谷歌的帮助中心', '赢得比赛的船工'])
    expect(clauseVerb(noun)).toBeNull();
});
