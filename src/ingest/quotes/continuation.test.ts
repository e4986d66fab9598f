import { describe, expect, it } from 'vitest';
import { quotes } from './testing/article.ts';

const words = (text: string) => quotes(text).map((one) => one.split(' | ')[2]);

describe('a report', () => {
  it('goes on where the next sentence is about something of what was spoken of', () => {
    expect(words('林维舟表示，OpenAI希望帮助所有人。OpenAI的工具从技术上改变了许多行业。')).toEqual([
      'OpenAI希望帮助所有人。OpenAI的工具从技术上改变了许多行业',
    ]);
  });

  it('ends where the reporter remarks on it', () => {
    expect(words('林维舟认为，这家公司没有产品。但讽刺的是，他自己也没有。')).toEqual(['这家公司没有产品']);
    expect(words('林维舟指责对手违反了规则，理由是对手发布了一段视频。')).toEqual(['对手违反了规则']);
  });

  it('of a document is one sentence', () => {
    expect(words('《江城报》看到的合同显示，工资起薪为每月三千元。加上奖励最高可达五千元。')).toEqual([
      '工资起薪为每月三千元',
    ]);
  });

  it('goes on without a mark where it is an opinion of one person', () => {
    expect(words('馆长韩素梅提醒乘客要穿好救生衣。救生衣应当系紧，破损的不能再用。')).toEqual([
      '乘客要穿好救生衣。救生衣应当系紧，破损的不能再用',
    ]);
    expect(words('馆长韩素梅透露新船将在五月下水。下水的船坞建于十年前。')).toEqual(['新船将在五月下水']);
  });

  it('goes on where the next sentence is joined to it', () => {
    expect(words('北方电网预计，用电量明年翻倍。同时，煤价将下降两成。')).toEqual([
      '用电量明年翻倍。同时，煤价将下降两成',
    ]);
    expect(words('有网友表示，新船比旧船好开。因为相比旧船，舵轮轻了一半。')).toEqual([
      '新船比旧船好开。因为相比旧船，舵轮轻了一半',
    ]);
    expect(words('馆长韩素梅在船厂工作。据她介绍，旧船从十年前开始退役。那个时候，新船大量下水。')).toEqual([
      '旧船从十年前开始退役。那个时候，新船大量下水',
    ]);
    expect(words('馆长韩素梅认为，旧船明年就要退役。如果她的预测成真，船厂会倒闭。')).toEqual([
      '旧船明年就要退役',
    ]);
  });

  it('is one clause of what is told where no comma opens it', () => {
    expect(words('馆长韩素梅声称新船一定会沉，并在会上嘲笑船长。')).toEqual(['新船一定会沉']);
    expect(words('馆长韩素梅呼吁船厂立即停航，此前河道局拒绝了检修。')).toEqual(['船厂立即停航']);
    expect(words('馆长韩素梅承认船厂已经停工，而此时买主正在等船。')).toEqual(['船厂已经停工']);
    expect(words('馆长韩素梅表示，船厂已经停工，而此时买主正在等船。')).toEqual([
      '船厂已经停工，而此时买主正在等船',
    ]);
  });

  it('goes on behind a colon even where quotations are broken off', () => {
    expect(
      words(
        '“船旧了，”林维舟说，“该换了。”“水涨了，”林维舟说，“该走了。”也有乘客表示反对：新船不等于好船。旧船照样能开。',
      ),
    ).toContain('新船不等于好船。旧船照样能开');
  });

  it('is none where a machine takes one thing for another', () => {
    expect(words('馆长韩素梅表示，录音出了错，因为机器把水声误认为汽笛。')).toEqual([
      '录音出了错，因为机器把水声误认为汽笛',
    ]);
  });

  it('has the subject of the clause before the one that somebody angered others with', () => {
    expect(quotes('船长林维舟引发愤怒，提出了一项“归航计划”，建议船厂应当停航。')).toContain(
      '林维舟 | indirect | 船厂应当停航',
    );
  });

  it('goes on in a sentence that has no subject of its own', () => {
    expect(quotes('林维舟在微博上说，电影拍了一年。并坦言自己用尽了全力。')).toEqual([
      '林维舟 | indirect | 电影拍了一年',
      '林维舟 | indirect | 自己用尽了全力',
    ]);
  });

  it('ends where what was done next is told', () => {
    expect(words('白鹭公司在去年发射了两颗卫星，并表示测试成功，随后将其轨道降回。')).toEqual(['测试成功']);
  });

  it('has its speaker before an occasion too', () => {
    expect(
      quotes('林维舟对白鹭公司充满信心，在一月份接受江城日报采访时表示，“对算力的需求是无止境的”。'),
    ).toEqual(['林维舟 | direct | 对算力的需求是无止境的']);
  });

  it('may be what a reporter learnt from somebody', () => {
    expect(words('江城日报从知情人士处了解到，陈远山管理着公司一半的研发人员。')).toEqual([
      '陈远山管理着公司一半的研发人员',
    ]);
  });

  it('ends where the same speaker makes another', () => {
    expect(quotes('林维舟表示，此次活动将带来财富，并谴责抗议者的行为“令人羞愧”。')).toEqual([
      '林维舟 | indirect | 此次活动将带来财富',
      '林维舟 | indirect | 抗议者的行为“令人羞愧”',
    ]);
    expect(quotes('韩素梅表示，公司正在调整员工，并称调整年底就会完成。')).toEqual([
      '韩素梅 | indirect | 公司正在调整员工',
      '韩素梅 | indirect | 调整年底就会完成',
    ]);
  });

  it('ends before whom the reporter asked for nothing', () => {
    expect(words('船长韩素梅表示，航道每年变浅。绿洲公司拒绝置评。')).toEqual(['航道每年变浅']);
  });

  it('ends before quoted speech that has a voice of its own behind it', () => {
    expect(words('站长林维舟建议，航道每年疏浚——“这样只会更糟，”水文学教授韩素梅说。')).toEqual([
      '航道每年疏浚',
      '这样只会更糟，',
    ]);
  });

  it.each([
    '材料已经备齐，韩素梅预计桥在年底可以通车。',
    '对于居民质疑桥墩没有加固的说法，韩素梅预计桥在年底可以通车。',
    '当年修过旧桥的韩素梅预计，桥在年底可以通车。',
  ])('ends before a sentence that somebody else goes on to speak in: %s', (next) => {
    expect(quotes(`林维舟认为，工期不会改变。${next}`)).toEqual([
      '林维舟 | indirect | 工期不会改变',
      '韩素梅 | indirect | 桥在年底可以通车',
    ]);
  });

  it('has the speaker of the report it is joined to, not of whoever stands nearer', () => {
    expect(quotes('林维舟表示已经给镇长韩素梅写信，并称桥墩必须加固。')).toEqual([
      '林维舟 | indirect | 已经给镇长韩素梅写信',
      '林维舟 | indirect | 桥墩必须加固',
    ]);
  });

  it('holds what its speaker goes by', () => {
    expect(quotes('林维舟举例说，据《江河法》，两岸不得建房。')).toEqual([
      '林维舟 | indirect | 据《江河法》，两岸不得建房',
    ]);
    expect(quotes('根据《江河法》，两岸不得建房。')).toEqual([]);
  });

  it('is no act told between two halves of speech', () => {
    expect(words('“水位还会上涨，”水文站站长韩素梅说，她开发了一套系统，“我们每天都在测量。”')).toEqual([
      '水位还会上涨，',
      '我们每天都在测量。',
    ]);
  });

  it('may be made by people no list knows', () => {
    expect(quotes('此外，一些小型出版商警告说，新的规定会让它们破产。')).toEqual([
      '一些小型出版商 | indirect | 新的规定会让它们破产',
    ]);
  });

  it('has the first name of the clause before for its speaker where nothing else is known', () => {
    expect(quotes('欧盟撤销了这一调查，认为投资不构成收购。')).toEqual(['欧盟 | indirect | 投资不构成收购']);
  });

  it('may begin with what looks like another', () => {
    expect(words('林维舟则表示，批评此事是对自由的冒犯。')).toEqual(['批评此事是对自由的冒犯']);
  });

  it('may be that of a share of those asked', () => {
    expect(quotes('只有约三分之一表示他们的组织正在培训员工。')).toEqual([
      '约三分之一 | indirect | 他们的组织正在培训员工',
    ]);
  });

  it('of a document goes on into detail', () => {
    expect(words('根据白鹭公司的数据，去年售出五百万副眼镜。其中，耳机眼镜增长最快。')).toEqual([
      '去年售出五百万副眼镜。其中，耳机眼镜增长最快',
    ]);
  });

  it('of a report that was named before goes on while nobody else speaks', () => {
    const lead = '绿洲研究所昨天发布了一份报告。';
    expect(words(`${lead}报告还指出，船厂缺少木材。大多数船只没有为冬天做好准备。`)).toEqual([
      '船厂缺少木材。大多数船只没有为冬天做好准备',
    ]);
    expect(words(`${lead}报告还指出，船厂缺少木材。该报告共有两百页。`)).toEqual(['船厂缺少木材']);
    expect(words(`${lead}报告还指出，船厂缺少木材。这引发了船员的争论。`)).toEqual(['船厂缺少木材']);
  });

  it('ends where the reporter names the speaker again', () => {
    expect(words('林维舟表示，工期不会改变。这让白鹭镇的居民对林维舟有了信心。')).toEqual(['工期不会改变']);
  });

  it('of anybody goes on behind a colon', () => {
    expect(words('也有人表示反对：坐在那里不等于工作。任何专注的人都可以在任何地方做事。')).toEqual([
      '坐在那里不等于工作。任何专注的人都可以在任何地方做事',
    ]);
  });

  it('may be one of several in a row, each with its own share', () => {
    expect(quotes('66%的员工建议制定明确的规则，63%建议提供合适的工具。')).toEqual([
      '66%的员工 | indirect | 制定明确的规则',
      '63%的员工 | indirect | 提供合适的工具',
    ]);
  });

  it('ends where the next share of those asked does something else', () => {
    expect(words('只有56%的受访者表示他们有可靠的规则，43%正在寻求帮助。')).toEqual(['他们有可靠的规则']);
  });

  it('may be that of a share told with what it is a share of, or how large it is', () => {
    expect(quotes('受访船厂中有一半（49%）表示他们的图纸没有备份。')).toEqual([
      '受访船厂中有一半（49%） | indirect | 他们的图纸没有备份',
    ]);
    expect(quotes('大多数学徒（70-80%）表示，他们每天与师傅一起吃饭。')).toEqual([
      '大多数学徒（70-80%） | indirect | 他们每天与师傅一起吃饭',
    ]);
    expect(quotes('67%的船厂预计将维持或增加明年的木材支出，但只有 21% 报告有成果。')).toEqual([
      '67%的船厂 | indirect | 将维持或增加明年的木材支出',
    ]);
    expect(words('约一半（51%）的船长承认三年前，他们的船上还没有一艘救生艇。')).toEqual([
      '三年前，他们的船上还没有一艘救生艇',
    ]);
    expect(words('37%的船长认为，自己遥遥领先，而学徒中这一比例仅为11%。')).toEqual(['自己遥遥领先']);
  });

  it('is no feeling', () => {
    expect(quotes('12%的受访者对成本估算表示强烈信心。')).toEqual([]);
  });

  it('waits for its main clause', () => {
    expect(words('韩素梅补充称，鉴于林维舟的地位，她预计船票会越来越贵。')).toEqual([
      '鉴于林维舟的地位，她预计船票会越来越贵',
    ]);
  });

  it('may be pointed out in a paper', () => {
    expect(quotes('白鹭银行发表研究报告指，船票今年会涨价。')).toEqual([
      '白鹭银行 | indirect | 船票今年会涨价',
    ]);
    expect(quotes('他伸出一根手指，船已经开远了。')).toEqual([]);
  });

  it('may be cited from somebody', () => {
    expect(quotes('据《江城日报》报道，援引一位知情人士的消息，白鹭公司已经退出谈判。')).toEqual([
      '一位知情人士 | indirect | 白鹭公司已经退出谈判',
    ]);
  });

  it('may be made in a manner', () => {
    expect(quotes('馆长林维舟在他的书中，一针见血地指出，四成的工作毫无意义。')).toEqual([
      '林维舟 | indirect | 四成的工作毫无意义',
    ]);
    expect(quotes('也有人替林维舟说话：经营船厂比想象中难。')).toEqual([]);
  });

  it('of media without a name is nobody’s', () => {
    expect(quotes('据外媒报道，白鹭公司正在建造新的船厂。')).toEqual([]);
  });

  it('may go on in marks behind its speaker', () => {
    expect(quotes('白鹭平台是一个提高效率的工具，林维舟说，“我们的员工都很喜欢它”。')).toContain(
      '林维舟 | indirect | 白鹭平台是一个提高效率的工具',
    );
  });

  it('may end with who gave the warning', () => {
    expect(quotes('这项技术会加深社会对女性的歧视，林维舟警告道。')).toEqual([
      '林维舟 | indirect | 这项技术会加深社会对女性的歧视',
    ]);
  });

  it('of an unnamed source is one sentence', () => {
    expect(words('一位居民告诉记者，谁家办事都可以来这里。院子右边是运动场。')).toEqual([
      '谁家办事都可以来这里',
    ]);
  });

  it('ends where somebody speaks who cannot be named', () => {
    expect(words('林维舟表示，工期不会改变，而那咕噜咕噜的声音则表示，材料还没有运到。')).toEqual([
      '工期不会改变',
    ]);
  });

  it('is what the second of two reporting words reports', () => {
    expect(words('白鹭公司向林维舟发出警告，认为他的备忘录泄露了计划。')).toEqual(['他的备忘录泄露了计划']);
  });

  it('ends where others speak in the same sentence', () => {
    expect(quotes('当地居民告诉记者，以往游轮也曾靠近该岛，有人说是船长希望打招呼。')).toEqual([
      '当地居民 | indirect | 以往游轮也曾靠近该岛',
      '有人 | indirect | 是船长希望打招呼',
    ]);
  });

  it('of an organisation goes on only where a sentence joins on or takes up a word', () => {
    expect(words('白鹭公司表示，新船将在秋天下水。夏末的江面上停着许多货轮。')).toEqual(['新船将在秋天下水']);
    expect(words('白鹭公司表示，新船将在秋天下水。同时，旧船会继续航行到冬天。')).toEqual([
      '新船将在秋天下水。同时，旧船会继续航行到冬天',
    ]);
    expect(words('白鹭公司表示，全部的新船将在秋天下水。每艘新船可以载三百人。')).toEqual([
      '全部的新船将在秋天下水。每艘新船可以载三百人',
    ]);
  });

  it('ends where its speaker says no more, and where the words are commented on', () => {
    expect(words('韩素梅表示，桥墩将在明年加固，但没有提供具体的日期。')).toEqual(['桥墩将在明年加固']);
    expect(words('韩素梅认为，旧桥已经不再安全，而这一观点遭到镇长反对。')).toEqual(['旧桥已经不再安全']);
    expect(words('韩素梅表示，旧桥已经不再安全，她指的是桥墩上的裂缝。')).toEqual(['旧桥已经不再安全']);
  });

  it('ends where the speaker demands or doubts something else', () => {
    expect(quotes('韩素梅表示，旧桥已经不再安全，并敦促镇政府尽快封桥。')).toEqual([
      '韩素梅 | indirect | 旧桥已经不再安全',
      '韩素梅 | indirect | 镇政府尽快封桥',
    ]);
  });

  it('is no thing that is pointed out, announced or given a ground', () => {
    expect(quotes('白鹭公司警告夏季洪水的危险。')).toEqual([]);
    expect(quotes('白鹭公司宣布计划在秋天推出的新航线，包括三条夜航。')).toEqual([]);
    expect(quotes('由于消息尚未公开，知情人士表示。')).toEqual([]);
    expect(quotes('“河水不等人。”船长林维舟写道，尽管岸上没有人读得到。')).toEqual([
      '林维舟 | direct | 河水不等人。',
    ]);
  });

  it('may be made in a manner written with 的', () => {
    expect(quotes('船长林维舟略带无奈的表示，新船还没有造好。')).toEqual([
      '林维舟 | indirect | 新船还没有造好',
    ]);
  });

  it('ends where others react to it', () => {
    expect(words('白鹭公司表示，新船将在秋天下水，但业内人士对此表示怀疑。')).toEqual(['新船将在秋天下水']);
    expect(words('韩素梅表示，新船将在秋天下水，据说镇上无人相信。')).toEqual(['新船将在秋天下水']);
    expect(words('白鹭公司表示，新船将在秋天下水，引发网友热议。')).toEqual(['新船将在秋天下水']);
    expect(words('白鹭公司表示，新船将在秋天下水，并附上了一张照片。')).toEqual(['新船将在秋天下水']);
  });

  it('goes on in translated news only where a sentence takes up a word', () => {
    const people = '法官卡尔·韦伯、馆长安娜·洛伦和船长伊万·帕尔米奇到场。';
    const report = '韩素梅表示，旧桥已经不再安全。夏末的江面上停着许多货轮。';
    expect(words(`${people}\n${report}`)).toEqual(['旧桥已经不再安全']);
    expect(words(report)).toEqual(['旧桥已经不再安全。夏末的江面上停着许多货轮']);
  });

  it('may be introduced by 就是', () => {
    expect(quotes('用水文站站长韩素梅的话说就是，“水急的时候，谁也不敢下水”。')).toEqual([
      '韩素梅 | direct | 水急的时候，谁也不敢下水',
    ]);
  });
});

it.each(['这番话激怒了江边的居民。', '此番表态激怒了江边的居民。', '消息传出后，船票涨了一倍。'])(
  'a report ends before what it led to: %s',
  (next) => {
    expect(words(`馆长林维舟表示，新船将在秋天下水。${next}`)).toEqual(['新船将在秋天下水']);
  },
);
