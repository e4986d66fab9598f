import { describe, expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

const words = (text: string) =>
  quotes(text)
    .filter((one) => one.includes('| indirect |'))
    .map((one) => one.split(' | ')[2]);

describe('a report ends', () => {
  it('with the sentence that ends with the speaker’s own words', () => {
    expect(words('馆长林维舟表示，这艘新船是“江上最好的一艘”。新船由南岸船厂建造，用了三年。')).toEqual([
      '这艘新船是“江上最好的一艘”',
    ]);
    expect(words('馆长林维舟表示：这艘新船是“江上最好的一艘”。旧船该退役了。')).toEqual([
      '这艘新船是“江上最好的一艘”。旧船该退役了',
    ]);
  });

  it('where a page begins to offer more', () => {
    expect(words('馆长林维舟表示，新船明年下水。探索更多关于这些主题的信息：船厂、江城、航运。')).toEqual([
      '新船明年下水',
    ]);
  });

  it('behind what a figure is held against', () => {
    expect(words('绿洲公司的报告显示，四成船厂换了新船，这一比例低于往年。')).toEqual([
      '四成船厂换了新船，这一比例低于往年',
    ]);
  });

  it('with a sentence that only concedes it', () => {
    expect(words('馆长林维舟这些年来一直不常出门，尽管上个月他透露，作为船长，到处都有朋友。')).toEqual([
      '作为船长，到处都有朋友',
    ]);
  });

  it('before full speech in marks that ends with a comma', () => {
    expect(words('馆长林维舟认为，新船的用处很明白：“它比旧船快两个小时，”他说。“谁都愿意坐。”')).toEqual([
      '新船的用处很明白',
    ]);
  });

  it('before the study it is told from', () => {
    expect(words('近一半的船厂表示，新船已经收回成本，根据渔业局的最新数据。')).toEqual(['新船已经收回成本']);
  });

  it('before the next share of those who were asked', () => {
    expect(words('37%的船厂表示，一至三艘新船已经启用，几乎五分之一（18%）的船厂托管着更多旧船。')).toEqual([
      '一至三艘新船已经启用',
    ]);
  });

  it('with the sentence that tells what was shown', () => {
    expect(
      words('馆长林维舟在报告中揭示了一个令人不安的趋势：旧船沉没得比以往更快。新船要两年后才下水。'),
    ).toEqual(['旧船沉没得比以往更快']);
  });

  it('where a group has found out something behind a time', () => {
    expect(
      words('馆长林维舟表示，新船比旧船更容易驾驶，费用也不高。最近，一家保险公司发现，新船的事故有所增加。'),
    ).toEqual(['新船比旧船更容易驾驶，费用也不高', '新船的事故有所增加']);
  });

  it('where somebody is slammed or something denied next', () => {
    expect(words('馆长林维舟认为，自己受了骗，痛斥船厂“见利忘义”。')).toEqual(['自己受了骗']);
    expect(words('船厂称，图纸早已交给馆方，并否认受到馆方的压力。')).toEqual([
      '图纸早已交给馆方',
      '受到馆方的压力',
    ]);
    expect(words('馆长林维舟称新船是一条“破船”，他称船厂为“骗子”。')).toEqual(['新船是一条“破船”']);
  });

  it('before what a dash explains, before 但这, and before why it was said', () => {
    expect(words('馆长林维舟指责船厂没有交出图纸——这份图纸由江城设计院绘制。')).toEqual(['船厂没有交出图纸']);
    expect(words('馆长林维舟声称船厂没有交出图纸，但这提醒我们水手的力量。')).toEqual(['船厂没有交出图纸']);
    expect(words('馆长林维舟称船厂“没有能力”，显然是因为船厂拒绝修船。')).toEqual(['船厂“没有能力”']);
    expect(words('馆长林维舟表示船厂——这家老厂有百年历史——已经没有订单。')).toEqual([
      '船厂——这家老厂有百年历史——已经没有订单',
    ]);
  });

  it('where somebody else is introduced or has a say, and where something is done about it', () => {
    expect(
      words('馆长林维舟警告称，新船“可能会沉”，伊莲·科诺娃（Elaine Konova）与同事一起签署了请愿书。'),
    ).toEqual(['新船“可能会沉”']);
    expect(words('馆长林维舟称新船很“稳”，但白鹭公司将新船称为“玩具”。')).toEqual(['新船很“稳”']);
    expect(words('有人认为，新船已经修好；但也有人对此不信。')).toEqual(['新船已经修好']);
    expect(words('馆长林维舟声称对事故负责，并在网上发布了一条消息。')).toEqual(['对事故负责']);
    expect(words('馆长林维舟预计木材将越来越少，因此，他从去年就开始买木材。')).toEqual(['木材将越来越少']);
    expect(
      words('馆长林维舟表示，需要更多资金，以确保伊莲·科诺娃研究所（Konova Institute）继续运作。'),
    ).toEqual(['需要更多资金，以确保伊莲·科诺娃研究所（Konova Institute）继续运作']);
  });

  it('where it is told what else somebody spoke of, or what else befell somebody', () => {
    expect(words('馆长林维舟表示，他与沉船无关，并提到与他家族有关的传说。')).toEqual(['他与沉船无关']);
    expect(words('馆长林维舟起诉了船厂，称其违反了合同，同时被起诉的还有船东。')).toEqual(['其违反了合同']);
  });

  it('where a share of those asked is weighed', () => {
    expect(words('只有36%的船员表示他们很少休息，这凸显了管理的漏洞。')).toEqual(['他们很少休息']);
    expect(words('约72%的船员表示他们很少休息，比去年上升了8%。')).toContain('他们很少休息');
  });

  it('with its sentence in translated news where no comma opens it', () => {
    const cast = '伊莲·科诺娃、奥列格·彼得森和玛雅·拉尔夫昨天开会。';
    expect(words(`${cast}玛雅·拉尔夫认为船厂会破产。船厂支持这个计划。`)).toEqual(['船厂会破产']);
  });

  it('in translated news where the next sentence turns to something else', () => {
    const cast = '伊莲·科诺娃、奥列格·彼得森和玛雅·拉尔夫昨天开会。';
    expect(words(`${cast}玛雅·拉尔夫表示，新船明年下水。但在下水之前，船厂已经破产。`)).toEqual([
      '新船明年下水',
    ]);
    expect(words(`${cast}玛雅·拉尔夫表示，新船明年下水。但如果新船延误，乘客会离开。`)).toEqual([
      '新船明年下水。但如果新船延误，乘客会离开',
    ]);
  });
});

describe('a report goes on', () => {
  it('in the marks that complete its clause', () => {
    expect(words('馆长林维舟说，利用新的引擎和航线，“这条船的航程会比以往更长”。')).toEqual([
      '利用新的引擎和航线，“这条船的航程会比以往更长”',
    ]);
    expect(words('馆长林维舟说，新的引擎很安静，“这条船的航程会比以往更长。”')).toEqual(['新的引擎很安静']);
  });

  it('where what is spoken of shows or shares something, and where a clause waits for it', () => {
    expect(words('馆长林维舟表示，船厂公开了一个项目，展示了新的船型。')).toEqual([
      '船厂公开了一个项目，展示了新的船型',
    ]);
    expect(words('馆长林维舟认为，通过观察水位，这一预测是可能的。')).toEqual([
      '通过观察水位，这一预测是可能的',
    ]);
  });

  it('where a reason is given, or a dash draws a conclusion', () => {
    expect(words('馆长林维舟表示，他已经投诉船厂，理由是新船没有救生艇。')).toEqual([
      '他已经投诉船厂，理由是新船没有救生艇',
    ]);
    expect(words('馆长林维舟指责船厂违规，理由是新船没有救生艇。')).toEqual(['船厂违规']);
    expect(words('馆长林维舟表示，买家很少 - 这表明船价太高。')).toEqual(['买家很少 - 这表明船价太高']);
  });

  it('in what a document has to show while there are figures', () => {
    expect(words('白鹭公司的财报显示，季度收入为30亿元。净利润增长了12%。')).toEqual([
      '季度收入为30亿元。净利润增长了12%',
    ]);
    expect(words('白鹭公司的财报显示，季度收入为30亿元。这让股价上涨了12%。')).toEqual(['季度收入为30亿元']);
  });
});

describe('a report begins', () => {
  it('with 即便, 即将 and 过去 as words of their own', () => {
    expect(words('馆长林维舟认为，即便船厂停工，新船也会下水。')).toEqual(['即便船厂停工，新船也会下水']);
    expect(words('馆长林维舟表示过去两年没有造船。')).toEqual(['过去两年没有造船']);
  });
});

describe('no report is', () => {
  it('what tells of the speaker behind speech that broke off', () => {
    expect(words('“新船会沉，”馆长林维舟补充道，指的是白鹭号。')).toEqual([]);
    expect(words('“新船会沉，”馆长林维舟表示，同时也是江城大学的教授。')).toEqual([]);
    expect(words('“新船会沉，”馆长林维舟表示，船厂应当停工。')).toEqual(['船厂应当停工']);
  });

  it('why something was done, or a noun whose words are in marks', () => {
    expect(words('馆长林维舟因担忧新船的安全而辞去职务。')).toEqual([]);
    expect(words('馆长林维舟表示，船厂的“设计师过于自信，破坏了信任”。')).toEqual([]);
    expect(words('馆长林维舟表示，这是最大的“设计失误”。')).toEqual(['这是最大的“设计失误”']);
  });

  it('an answer that is an act, a power of persuasion, a doubt, or what is said by nobody named', () => {
    expect(words('船厂要求赔偿。作为回应，馆长林维舟停了新船。')).toEqual([]);
    expect(words('新船更具说服力：票价低了一半。')).toEqual([]);
    expect(words('馆长林维舟对新船的设计表示质疑，包括船舱的大小。')).toEqual([]);
    expect(words('《江城日报》采访了馆长。据报道，新船明年下水。')).toEqual([]);
    expect(words('馆长林维舟提到船厂的漏洞，但未表示是否停工。')).toEqual([]);
  });
});

it('who goes on to say something is whoever spoke last, whatever stands between', () => {
  expect(
    quotes('馆长林维舟表示，公司深感悲痛，并在此时向家属表达慰问，同时表示正在检查新船。').filter((one) =>
      one.endsWith('正在检查新船'),
    ),
  ).toEqual(['林维舟 | indirect | 正在检查新船']);
  expect(
    quotes('馆长林维舟表示，船厂已经停工，而馆方将面临更大的挑战，但表示有理由相信新船会下水。'),
  ).toEqual([
    '林维舟 | indirect | 船厂已经停工，而馆方将面临更大的挑战',
    '林维舟 | indirect | 有理由相信新船会下水',
  ]);
});

it.each([
  ['馆长林维舟表示，新船明年下水，这与此前的说法相矛盾。', '新船明年下水'],
  ['馆长林维舟表示，新船明年下水，这与他的判断形成鲜明对比。', '新船明年下水'],
  ['馆长林维舟表示，新船明年下水，此言一出，立即遭到船员的反驳。', '新船明年下水'],
  ['馆长林维舟表示，新船明年下水，这一爆料让船员大吃一惊。', '新船明年下水'],
  ['馆长林维舟建议，新船明年下水，该建议被船员否决。', '新船明年下水'],
  ['馆长林维舟表示，新船明年下水，这与江水无关。', '新船明年下水，这与江水无关'],
])('what words are held against is the reporter’s: %s', (text, said) => {
  expect(words(text)).toEqual([said]);
});

it.each([
  ['馆长林维舟认为，南岸的新船越来越多，而北岸则年年减少。', '南岸的新船越来越多，而北岸则年年减少'],
  ['馆长林维舟指出，旧船走得慢，但船舱里却常常可见老鼠。', '旧船走得慢，但船舱里却常常可见老鼠'],
  ['馆长林维舟称旧船早已卖掉，船厂则对此予以否认。', '旧船早已卖掉'],
  ['馆长林维舟说，旧船会修好，而船工则回答称没有木料。', '旧船会修好'],
  ['分析师预计，今年下水的新船有三十艘，而去年同期则只有十艘。', '今年下水的新船有三十艘'],
])('what is otherwise elsewhere is still reported, what another says is not: %s', (text, said) => {
  expect(words(text)[0]).toBe(said);
});

it.each([
  [
    '馆长林维舟说船期早有安排，不过由于水位不定，他也不清楚哪天开船。',
    '船期早有安排，不过由于水位不定，他也不清楚哪天开船',
  ],
  ['馆长林维舟透露共有四十艘旧船，其中三十艘已经没有人开。', '共有四十艘旧船，其中三十艘已经没有人开'],
  ['馆长林维舟说开船时他正在外地，不清楚情况。', '开船时他正在外地，不清楚情况'],
])('a report does not end in the middle of what it tells: %s', (text, said) => {
  expect(words(text)).toEqual([said]);
});
