import { describe, expect, it } from 'vitest';
import { findQuotations } from '../index.ts';
import { articleOf, speakers } from '../testing/article.ts';

/** Who speaks: every name is invented. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'whoever is somebody at the head of a clause is its subject, not what the clause ends with',
    '有网友晒出去年买的Falcon 9000 Super，配文“买显卡终于成了理财”。',
    ['网友'],
  ],
  [
    'a clause with a verb is no name, whatever it ends with',
    'Orlan Fish 专注于内河航运公司，两个月前宣布其第三支基金募集完毕。',
    ['Orlan Fish'],
  ],
  [
    'a last name is the whole name given before',
    '首席经济学家爱德蒙-帕特尔表示：“利率不会再升。”\n帕特尔指出，通胀已经见顶。',
    ['爱德蒙-帕特尔', '爱德蒙-帕特尔'],
  ],
  [
    'a first name in an interview is the whole name of the lead',
    '我们邀请到了作曲家 Orlan Vesterby。\n主持人：你从什么时候开始写歌？\nOrlan：七岁那年，我在祖父的琴上写了第一首。\n主持人：现在呢？\nOrlan：现在我每天早上写一个小时。',
    ['Orlan Vesterby', 'Orlan Vesterby'],
  ],
  [
    'names joined by 和 are two people',
    '议员琳达·韦伯和詹姆斯·科尔表示，预算必须削减。他们认为，明年的赤字会更大。',
    ['琳达·韦伯和詹姆斯·科尔', '琳达·韦伯和詹姆斯·科尔'],
  ],
  [
    'a union without a name is the union named before',
    'Harbour工会要求涨薪。代表船员的工会警告称，罢工可能持续一周。',
    ['Harbour工会'],
  ],
  [
    'an association with a declared short form',
    '中国内河航运协会（下称“协会”）昨日公布了数据。协会指出，货运量下降了一成。',
    ['中国内河航运协会'],
  ],
  [
    'an agency is the body its sentence names',
    '北方电网公布了计划。这些事故引起了NTRB的关注，该机构表示正在联系厂方。',
    ['NTRB'],
  ],
  [
    'capitals in brackets stand for the body before them',
    '河道与渔业管理局（RFA）昨日派人到场。RFA表示，水质没有变化。',
    ['河道与渔业管理局'],
  ],
  [
    'a report stays the report of whoever published it',
    '8月2日，南岭证券发布最新研报，讨论了北方电网的前景。\n北方电网今年扩建了三座变电站。报告指出，负债率仍然偏高。',
    ['南岭证券'],
  ],
  [
    'a name begins inside no word and with no country',
    '科技大亨迈克·杜兰周三到庭。杜兰说：“我没有隐瞒过任何事情。”',
    ['迈克·杜兰'],
  ],
  [
    'half of a noun ends no subject',
    '一位张先生告诉记者：“票早就卖完了。”\n人权委员会表示，调查还在进行。',
    ['张先生', '人权委员会'],
  ],
  [
    'the object of one clause is not the subject of the next',
    '职工们一直围着杜兰，称他的做法让人寒心。',
    ['职工们'],
  ],
  [
    'whoever a phrase introduces by name',
    '一位名为Picard的当地画家表示：“我从来没有见过这么大的水。”',
    ['Picard'],
  ],
  [
    'somebody of whoever the pronoun names',
    '北方电网周一停工。该公司工作人员告诉记者，电费不会上涨。',
    ['北方电网工作人员'],
  ],
  [
    'a title with 某 or 一位 is nobody named before',
    '站长张树声去年退休。\n一位张先生告诉记者：“他从来不请假。”',
    ['张先生'],
  ],
  [
    'two names in Latin letters beside one office',
    'Northwind分析师Mara Lindqvist、Orlan Vesterby表示，负债率仍然偏高。',
    ['Mara Lindqvist和Orlan Vesterby'],
  ],
  [
    'a team keeps the person it is of',
    '林维舟周四出庭。林维舟的律师团队表示，他会上诉。',
    ['林维舟的律师团队'],
  ],
  [
    'a bare office is the only person of that office',
    '首相爱德蒙·科恩周一到访。\n首相说：“这座桥明年通车。”',
    ['爱德蒙·科恩'],
  ],
  [
    'many who are the subject of the clause before are 他们',
    '这场争论里，许多村民是支持林维舟的，他们认为，大坝早就该修。',
    ['许多村民'],
  ],
  [
    'one without a name who is the subject of the sentence before is 他',
    '水文站站长韩素梅说，水位还会上涨。一位外地来的渔民并不相信。他表示：“往年这个时候也是这样的。”',
    ['韩素梅', '一位外地来的渔民'],
  ],
  [
    'one letter speaks where the text says what it is the name of',
    '社交媒体平台X周一更新了规则。X表示，新规则下月生效。',
    ['X'],
  ],
  [
    'what a short form with 该 ends in tells which body it is',
    '韦伯-科尔研究所周一搬到了河边。该所表示，图书馆下月开放。',
    ['韦伯-科尔研究所'],
  ],
  [
    'somebody with others is named in full',
    '站长奥兰·韦伯昨天到场。韦伯及其他专家表示，水位还会上涨。',
    ['奥兰·韦伯和其他专家'],
  ],
  [
    'those included in a group do not speak alone',
    '包括韩素梅和林维舟在内的数十位工程师敦促部长，不要削减经费。',
    ['数十位工程师'],
  ],
  [
    'he whom the reporter reached is 他',
    '站长韩素梅说，水已经退了。记者联系上正在外地的董事长林维舟，他说：“我明天就回去。”',
    ['韩素梅', '林维舟'],
  ],
  [
    'a part of a state is that of the country the article names it with',
    '美国司法部周一公布了文件。\n司法部指出，合同早已到期。',
    ['美国司法部'],
  ],
  [
    'a charity is the one whose name stands behind the word',
    '慈善机构Harbour Trust周一发来了信。\n该慈善机构表示，孩子们需要帮助。',
    ['Harbour Trust'],
  ],
  ['a ministry is no company', '商务部周一公布了清单，其中没有微软。该部门表示，清单还会更新。', ['商务部']],
  [
    'somebody of a person is somebody else',
    '部长奥兰·韦伯周一没有到场。负责此事的部长奥兰·韦伯办公室的发言人表示，他已经病了三天。',
    ['奥兰·韦伯办公室的发言人'],
  ],
  [
    'three who speak together',
    '站长奥兰·韦伯、工程师马可·杜兰和教授埃德·科尔表示，水位还会上涨。',
    ['奥兰·韦伯、马可·杜兰和埃德·科尔'],
  ],
  [
    'a spokesperson without a house is that of the body that speaks',
    '北方电网表示它重视安全。发言人表示：“我们每天都在检查线路，没有一天停过。”',
    ['北方电网', '北方电网发言人'],
  ],
  [
    'the police are the force that spoke before',
    '南岭警察局表示，现场没有人受伤。\n警方还表示，道路明天开放。',
    ['南岭警察局', '南岭警察局'],
  ],
  [
    'a long description with 这家 points to the company named before',
    'Northwind周一更新了规则。这家总部位于河边的小公司表示，规则下月生效。',
    ['Northwind'],
  ],
  [
    'somebody a later paragraph is about is 他 there',
    '站长奥兰·韦伯说，水已经退了。\n工程师马可·杜兰从头看了图纸。\n他说：“桥墩没有问题，可以通车。”',
    ['奥兰·韦伯', '马可·杜兰'],
  ],
  [
    'what stands between a name and its verb is about the name',
    '奥兰·韦伯，当年救出马可·杜兰的男子，表示大坝早就该修。',
    ['奥兰·韦伯'],
  ],
  [
    'a clause with 并 has the subject of the one before it',
    '北方电网周一删了帖子，并回应了奥兰·韦伯的律师，表示规则没有改变。',
    ['北方电网'],
  ],
  [
    'a share of those who hold an office is a group',
    '近三分之二的首席信息官表示，明年会增加投资。',
    ['近三分之二的首席信息官'],
  ],
  [
    'a profession that one person of the article has is that person',
    '家庭律师杰里·埃德森周一到庭。\n家庭律师称，他在此之前从未提起过这件事。',
    ['杰里·埃德森'],
  ],
  [
    'the old man whom the sentence before is about',
    '站长的父亲高传民今年八十岁。老人说，他每天都去河边走一圈。',
    ['高传民'],
  ],
  [
    'a body in apposition speaks under its name',
    '欧洲委员会，欧盟的执行机构，表示这一模式不符合法律。',
    ['欧洲委员会'],
  ],
  [
    'a letter says what its writers say',
    '超过90名图书馆员工向董事会写信，表达了担忧。\n信中警告称，图书馆可能在年底关门。',
    ['超过90名图书馆员工'],
  ],
  [
    'one spokesperson is of the body before',
    '北方电网对此没有歉意，一位发言人表示，检查每天都在进行。',
    ['北方电网的一位发言人'],
  ],
  [
    'an apposition is no other person',
    '来自河口的卡尔·韦伯，一位从1994年开始工作的翻译，失去了大部分工作。他说：“一夜之间，什么都没有了。”',
    ['卡尔·韦伯'],
  ],
  [
    'a title behind the Latin name in brackets',
    '河口大学行为科学主席大卫·艾利（David Ely）教授表示，这可能不是人们期待的答案。',
    ['大卫·艾利'],
  ],
  [
    'a company under the first part of its name',
    '白鹭洲娱乐周一公布了计划。白鹭洲表示，新片明年开拍。',
    ['白鹭洲娱乐'],
  ],
  [
    'a ministry with several charges keeps them all',
    '科学、创新和技术部（DSIT）证实，名单下月公布。',
    ['科学、创新和技术部'],
  ],
  [
    'a name with its Latin form and who that is',
    '保罗（Paul），一位44岁的研究员，从来不用纸。他表示，这样省下了很多时间。',
    ['保罗'],
  ],
  [
    'the two giants are the two that went to court',
    '白鹭影业和南岭影业周三起诉了一家公司。\n这两家巨头称，作品未经许可就被复制了。',
    ['白鹭影业和南岭影业'],
  ],
  [
    'whoever a clause describes at length before the name',
    '研究桥梁如何老化的奥兰·韦伯（Olan Weber）教授同意，裂缝是老问题。他认为，大坝也该检查。',
    ['奥兰·韦伯', '奥兰·韦伯'],
  ],
  [
    'two ways to write an apostrophe are one name',
    "合伙人Dunigan O’Keeffe表示，市场正在变化。\nO'Keeffe表示，这是一种认可。",
    ['Dunigan O’Keeffe', 'Dunigan O’Keeffe'],
  ],
  [
    'the adviser without a name is the adviser who spoke before',
    '一位前政府顾问表示，讨论还会继续。奥兰·韦伯没有到场。\n这位前顾问提到，预算已经用完。',
    ['一位前政府顾问', '一位前政府顾问'],
  ],
  [
    'the last character of a name is no preposition',
    '华为表示，工厂明年开工。\n一位法律顾问表示，合同有效。',
    ['华为', '一位法律顾问'],
  ],
  ['a paper with its country', '英国《河口晨报》称，大坝下月动工。', ['河口晨报']],
  ['an office behind the name', '王毅山外长强调，谈判还会继续。', ['王毅山']],
  [
    'a confidant is no letter',
    '杜兰的一名亲信透露，船还没有到港。\n部长的秘书说，会议取消了。',
    ['杜兰的一名亲信', '部长的秘书'],
  ],
  [
    'a verb that only describes ends no subject',
    '一位不愿透露姓名的前雇员告诉记者，工资没有发。\n一名要求匿名的官员说，名单还没有定。',
    ['一位不愿透露姓名的前雇员', '一名要求匿名的官员'],
  ],
  [
    'whoever meets, visits or leaves speaks',
    '外交部长王亦山会见来宾时说，谈判还会继续。\n马可·杜兰离开法庭后说，他会上诉。',
    ['王亦山', '马可·杜兰'],
  ],
  ['three companies speak together', '苹果、谷歌和微软均表示，新规则下月生效。', ['苹果、谷歌和微软']],
  [
    'a familiar name behind what somebody does',
    '住在附近的渔民老陈说，水比往年凉。来自河口的摊主吴女士说，鱼也少了。',
    ['老陈', '吴女士'],
  ],
  [
    'the report is of the body that made it',
    '下议院特别委员会的调查持续了一年。\n报告指出，公司没有保存记录。',
    ['下议院特别委员会'],
  ],
  [
    'an office is whoever the article names with it, also shortened',
    '# 南岭高院院长：旧案要重新审理\n南岭省高级人民法院院长杜承安昨日出席了会议。',
    ['杜承安'],
  ],
  [
    'an office two people held is nobody in particular',
    '# 北方电网董事长：投资不会减少\n北方电网董事长林维舟接替了北方电网董事长韩素梅。',
    ['北方电网董事长'],
  ],
  [
    'a surname with a form of address, whatever describes the person',
    '本来想趁着假期出门的周小姐说，机票比去年贵了一倍。',
    ['周小姐'],
  ],
  [
    'a familiar form is the person of that surname',
    '船长程立民昨天返航。老程说，海上的雾比往年大。',
    ['程立民'],
  ],
  [
    'somebody named inside what another says is not meant by 他',
    '在总工程师韩素梅的眼中，董事长林维舟的说法没有根据。她表示，桥墩的裂缝一直在扩大。',
    ['韩素梅', '韩素梅'],
  ],
  [
    'whoever is made to speak speaks',
    '这样的工作强度让很多外国网友直呼：“太可怕了，他们什么时候睡觉？”',
    ['很多外国网友'],
  ],
  ['an agent in the passive speaks', '总工程师韩素梅却被馆长批评：“你的图纸没有一张是对的。”', ['馆长']],
  [
    'an office in Latin letters is no part of a name',
    'Northwind CEO Mara Lindqvist 表示：“我们没有裁员计划。”',
    ['Mara Lindqvist'],
  ],
  ['an unusual first character behind an office', '总编辑大卫·科恩说：“报纸不会停刊。”', ['大卫·科恩']],
  ['a share of organisations is a group', '调查中，88%的公司表示，明年会增加投资。', ['88%的公司']],
  [
    'a surname that ends like a place',
    '主任珍妮·埃克斯伯里到场。\n埃克斯伯里表示，水已经退了。\n埃克斯伯里警告，水还会涨。',
    ['珍妮·埃克斯伯里', '珍妮·埃克斯伯里'],
  ],
  [
    'what a party promises is no body',
    '改革党周一公布了纲领，承诺废除河口国的关税，声称这一目标“严重损害了渔民的生活”。',
    ['改革党', '改革党', '改革党'],
  ],
  ['a body with 由 in its name', '河口自由渔民组织表示，大坝早就该修。', ['河口自由渔民组织']],
  ['a body that begins with 在', '在线安全专员办公室表示，案子还没有了结。', ['在线安全专员办公室']],
  ['a body that ends with 所', '河口的白鹭诊所表示无法查看病历。', ['白鹭诊所']],
  ['whose report says it', '河口公司的报告称，裂缝没有扩大。', ['河口公司']],
  ['a body with its founders', '由渔民创办的河口白鹭基金会认为，这些措施不够。', ['河口白鹭基金会']],
  ['the few of a committee', '委员会的少数成员认为，这座坝应当拆掉。', ['委员会的少数成员']],
  ['a partner with a hyphen', '公司的合作方T-Harbour表示，明年会造船。', ['T-Harbour']],
  ['whoever told somebody so', '“我们没有裁员，”微软告诉路透社。', ['微软']],
  ['almost half of those asked', '几乎一半的渔民表示这座坝让他们更安全。', ['几乎一半的渔民']],
  ['a given name with a hyphen', '文化编辑Marie-Luise Weber表示，这首歌走红得太快。', ['Marie-Luise Weber']],
  ['who is chosen announces it', '河口公司今天宣布它被评为年度船厂。', ['河口公司']],
  ['a party that has said it clearly', '主流党派已明确表示不考虑合作。', ['主流党派']],
  ['those a list stands behind', '一些支持者，包括作家尤里·科恩，认为这项法案支持平等。', ['一些支持者']],
  ['a name with another behind it', '作者约翰·科恩，艺名Harbour，表示他写了这首歌。', ['约翰·科恩']],
  ['a mark of trade behind a name', 'Qlik®，一家数据公司，今天透露它已签署协议。', ['Qlik']],
  ['an ordinary word', 'OpenAI在人工通用智能上迈出一步，但也承认系统还不够好。', ['OpenAI']],
  ['a mission', '“我们不相信，”美国驻河口代表团说。', ['美国驻河口代表团']],
  ['a body behind its kind', '咨询公司白鹭咨询表示，销量下降了一成。', ['白鹭咨询']],
  ['a given name behind a calling', '网络博主卡尔逐帧看了视频。他认为，视频是假的。', ['卡尔']],
  ['a company nobody named', '该公司上周宣布了升级，声称最大的优势在于健康方面。', ['该公司']],
  [
    'whoever dismisses somebody, not the one dismissed',
    '白鹭公司董事会周二解雇了首席执行官奥兰·韦伯，称他对董事会不够坦诚。',
    ['白鹭公司董事会'],
  ],
  ['a name explained between dashes', '奥兰·韦伯——河口大学的教授——认为，裂缝在扩大。', ['奥兰·韦伯']],
  [
    'a surname in characters that transcribes a Latin name',
    '记者Anna Overbeck最新爆料：新船下月下水。\n除了新船，奥弗贝克这次还表示，码头也要扩建。',
    ['Anna Overbeck'],
  ],
  ['a surname that is a preposition as well', '导演于澄说：“这部戏拍了三年。”', ['于澄']],
];

describe('who speaks', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('does not take a label that is no person for somebody who answers', () => {
    expect(speakers('论文链接：某处的文章一\n论文链接：某处的文章二\n论文链接：某处的文章三')).toEqual([]);
  });

  it('names nobody, but both, where two are equally near', () => {
    const [one] = findQuotations(articleOf('站长韩素梅和董事长林维舟一起到了现场。他说：“水还在涨。”'));
    expect(one?.speaker).toBeNull();
    expect(one?.candidates).toEqual(['韩素梅', '林维舟']);
  });

  it('does not find 根据 inside 数据', () => {
    expect(speakers('这家数据分析公司，在河边租了一层楼。')).toEqual([]);
  });
});
