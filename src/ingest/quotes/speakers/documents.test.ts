import { describe, expect, it } from 'vitest';
import { speakers } from '../testing/article.ts';

/** Whose words a document without its owner holds: every name is invented. */
const table: readonly [claim: string, text: string, expected: readonly string[]][] = [
  [
    'what an office of that name found is the office’s',
    '据悉海湾省水文局已经来过。披露的水文报告显示，渡口的水位比去年低了三成。',
    ['海湾省水文局'],
  ],
  [
    'reports nothing where people report',
    'Tidemark发布了一份报告。然而，只有少数领导者报告称，他们的港口正在采取这些措施。',
    ['少数领导者'],
  ],
  [
    'a product or technique in its title is not whose it is',
    'Tidemark的首席执行官写了代码。Tidemark发布了《十大KVL存储报告》，其中列出了六种KVL存储。报告指出，需求将增长三倍。',
    ['Tidemark'],
  ],
  [
    'a report is of whoever the sentence goes on with behind it',
    '在其年度环境报告中，谷歌披露了排放数据。海湾里的船很多。“需求正处于一个拐点，许多因素将影响结果，”报告表示。',
    ['谷歌'],
  ],
  [
    'what its lead calls data the text calls a report',
    'Harbourline发布的数据显示，港口带来的价值可能很高。Harbourline的首席执行官很高兴。\n这一发现来得正是时候。\n\n该报告强调，多数船员担心安全。',
    ['Harbourline', 'Harbourline'],
  ],
  [
    'is not of those who inspired it',
    '受航道政府间专门委员会启发，有关船舶安全的首份报告提出了一系列关切。报告称：“许多人可能会失去工作。”',
    ['报告'],
  ],
  [
    'a letter is not of whom it is for',
    '船员们写信抗议。“我们请局长批准调查，”致河口海事委员会主席加里·韦伯的信中写道。',
    ['船员们'],
  ],
  [
    'a letter is whose it is who drew it up',
    '河口三十所小学的校长们聚在一起，起草了一封联名信寄给家庭。\n信中写道：“我们请所有家长推迟给孩子手机。”',
    ['河口三十所小学的校长们'],
  ],
  [
    'an open letter is no body',
    '前段时间，OpenAI 发布了一封公开信，反对河口法案。公开信指出，该法案将损害创新。',
    ['OpenAI'],
  ],
  [
    'accounts without an owner are those of the company that the text is about',
    '苹果去年换了总裁。苹果关闭了河口的三家工厂，微软没有跟随。\n最新二季度财报显示，营收同比增长了12%。',
    ['苹果'],
  ],
  [
    'leaflets come from somewhere',
    '这些传单来自一个名为“河口之友”的团体。传单还表示，排放很低。\n“河口的这些船？”传单上写道。',
    ['河口之友', '河口之友'],
  ],
  [
    'a ranking is whose it is who ranks',
    '晨星今天宣布它被评为Gartner魔力象限的领导者。报告指出晨星在执行能力上表现优异。',
    ['Gartner'],
  ],
  [
    'a suit is whose it is who sued',
    'xAI周一在河口起诉苹果，指控它垄断。苹果没有回应。诉状称：“这是垄断者的故事。”',
    ['xAI'],
  ],
  [
    'a letter goes on as whoever wrote it',
    '在致股东的信中，河口银行CEO奥兰·韦伯写道：“经济很强。”信中还说，利率可能上升。',
    ['奥兰·韦伯', '奥兰·韦伯'],
  ],
  [
    'papers of a court go on as such',
    '法院文件显示，公司早已知情。文件称，两名高管删除了邮件。',
    ['法院文件', '法院文件'],
  ],
  [
    'a report is of whoever it comes from',
    '一份来自水上安全专员的报告显示，超过80%的船员没有证书。',
    ['水上安全专员'],
  ],
  [
    'a report tells when its company published it',
    '根据咨询公司Delta Energy 4月公布的一份报告，风能不足以满足负荷。',
    ['Delta Energy'],
  ],
  ['what was filed is nobody by that', '据提交的文件显示，公司于三月首次发现了这个问题。', []],
  [
    'a report of two is of both',
    '新Pine研究所与Guide Security合作发布的报告显示，计划资金不足。',
    ['Pine研究所和Guide Security'],
  ],
  [
    'initials are those of the name before them, if a body speaks under them',
    '河口渔业基金（RFF）宣布退出小组。RFF在声明中表示，此举有害。',
    ['河口渔业基金'],
  ],
  [
    'initials are those of a name in Latin script',
    '非营利组织River Info Exchange（RIE）周四发布了数据。RIE表示，司机的收入下降了。',
    ['River Info Exchange'],
  ],
  ['trades that begin with a preposition speak', '从业者表示，机构的漠视让他们暴露于骗子之下。', ['从业者']],
  [
    'a magazine is named with its kind',
    '《雾港》杂志本周称赞总理安东尼·阿尔托出台的这一“显著”政策，认为其并不有争议。',
    ['《雾港》杂志'],
  ],
  [
    'a university has its name in full',
    '牛津大学周一发布了论文。牛津研究指出：“乘客付款增加了，但司机的收入没有改善。”',
    ['牛津大学'],
  ],
  [
    'a body has its name in full',
    '河口就业服务中心周一开门。河口就服中心说，厂商低调雇工。',
    ['河口就业服务中心'],
  ],
  [
    'papers of a court are nobody else’s',
    '警方表示，船主利用网站收集了名单。法庭文件显示，他拥有四艘没有登记的船。',
    ['警方', '法庭文件'],
  ],
  ['a suit nobody filed speaks for itself', '苹果同意付款。诉讼称，语音助手侵犯了隐私。', ['诉讼']],
  [
    'of a news release is of the body that released it',
    '船舶识别公司Oasis今天发布了2025年航运研究的新发现。\n研究显示，船员大多使用过导航软件。\n数据显示，新船更安全。',
    ['Oasis', 'Oasis'],
  ],
  [
    'is of whoever had it made',
    '由Oasis Maritime进行的《航运调查》询问了两千名船员。\n报告指出，船员缺乏培训。',
    ['Oasis Maritime'],
  ],
  [
    'is not what the press says of somebody',
    '白鹭公司把船停在河口。\n经河口新闻网核实，该公司表示，船下月开航。',
    ['白鹭公司'],
  ],
  [
    'that somebody put out is theirs',
    '绿党称，税太低。上个月，奥兰·韦伯悄然向河口财政部长发布了一份备忘录，内容是税。\n备忘录中指出：“河口的经济已经大于其他地方。”',
    ['奥兰·韦伯'],
  ],
  [
    'goes on as those who spoke in it',
    '绿洲公司反对罢工。在声明中，绿洲公司的船员们表示，船不开了。“我们都没有拿到工资，”声明中写道。',
    ['绿洲公司的船员们', '绿洲公司的船员们'],
  ],
  ['without a release is nobody’s', 'Oasis Maritime今天下水了三艘新船。\n数据显示，新船更安全。', []],
];

describe('a document', () => {
  it.each(table)('%s', (_claim, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});

it('a body whose name begins with one letter has all of it', () => {
  const text = 'Q Harbour是一家船厂。\nQ Harbour发布了报告。报告指出，旧船会慢慢退出航线。';
  expect(speakers(text)).toEqual(['Q Harbour']);
});
