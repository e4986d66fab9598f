import { describe, expect, it } from 'vitest';
import { leadIn } from './head.ts';
import { findNames } from './names.ts';

const named = (text: string) => [...findNames(text).keys()];

describe('names', () => {
  it('are found where they return by themselves, without office or reporting word', () => {
    expect(named('众人望着陈佩筠的背影。后来，陈佩筠又回到了山里。')).toContain('陈佩筠');
  });

  it('are not found in places that return', () => {
    expect(named('他去了浦东，住在浦东，又离开浦东。浦东新区很大。')).not.toContain('浦东');
  });

  it('in Latin script are of people for whom a pronoun stands', () => {
    const [name] = findNames('Orlan Vesterby 显然很累，她打算明天回家。').values();
    expect(name).toMatchObject({ text: 'Orlan Vesterby', type: 'person' });
  });

  it('may have a middle character that is a word, beside an office', () => {
    expect(named('系主任金一南向他敬礼。')).toContain('金一南');
  });

  it('follow what somebody is called in quotation marks', () => {
    expect(named('“最美护士”叶岚通过视频向大家问好。')).toContain('叶岚');
  });

  it('keep the whole of a dotted name behind a rich man', () => {
    expect(named('亿万富翁埃里克·施密特和总编辑道格拉斯·菲利普斯出席。')).toEqual(
      expect.arrayContaining(['埃里克·施密特', '道格拉斯·菲利普斯']),
    );
  });
});

it.each([
  ['a place', '乌兰河县人民法院的判决书显示，他胜诉了。', '乌兰河'],
  ['a preposition and a month', '晨星影业（Morning Star）于九月宣布，它正在训练模型。', '于九月'],
  ['a surname and a reporting word', '安娜·余来到河口。余强调了近期的报道，并表示：“我很担心。”', '余强调'],
  ['the end of an office', '晨星软件首席数据官阮方博士指出：“我们很高兴。”', '官阮方'],
  ['a branch of medicine', '一名全科医生警告说，积压会更多。', '全科'],
  ['a name and why', '杰斯·菲利普森因称一群男子受到煽动，遭到批评。', '杰斯·菲利普森因'],
  ['the beginning of a verb', '孟野坐在后座说：“走吧。”孟野没有争辩。', '孟野坐'],
])('names are not %s', (_, text, name) => {
  expect(named(text)).not.toContain(name);
});

it.each([
  ['首席执行官赵明周二宣布了计划。赵明周三表示，闸门会更换。', '赵明'],
  ['首席执行官艾拉·胡德周二宣布了计划。艾拉·胡德周三表示，闸门会更换。', '艾拉·胡德'],
])('names end before a time, even if nothing else ever follows them: %s', (text, name) => {
  expect(named(text)).toContain(name);
});

it('of two spellings of a name neither is cut short', () => {
  const found = named('陈岚锋副教授认为，河水正在变浅。陈岚峰说，船也少了。');
  expect(found).toEqual(expect.arrayContaining(['陈岚锋', '陈岚峰']));
  expect(found).not.toContain('陈岚');
});

it('no name begins inside a noun for people', () => {
  expect(named('环卫工罗大哥说，河水正在变浅。')).not.toContain('卫工罗');
});

it('names may stand before an age in words', () => {
  expect(named('林曼今年七十一岁，演了五十年话剧。')).toContain('林曼');
});

describe('what leads up to a noun phrase', () => {
  it.each([
    ['因为它', 2],
    ['- 北方电网', 2],
    ['彼时北方电网', 2],
    ['北方电网', 0],
  ] as const)('%s: %i characters', (phrase, length) => {
    expect(leadIn(phrase)).toBe(length);
  });
});
