import { expect, it } from 'vitest';
import { quotes } from '../testing/article.ts';

it.each([
  [
    'what is admitted, though no modal tells the clause',
    '北方电网承认机组仍从公共水库抽取冷却用水。',
    ['北方电网 | indirect | 机组仍从公共水库抽取冷却用水'],
  ],
  [
    'what is mentioned, as a clause',
    '馆长韩素梅也提到了新船必须在年底前停航。',
    ['韩素梅 | indirect | 新船必须在年底前停航'],
  ],
  ['no thing that is mentioned', '馆长韩素梅提到了一些需要考虑的风浪，船员没有回答。', []],
  ['no noun that ends with a name in marks', '馆长韩素梅提到了渔业局即将推出的“北岸计划”。', []],
  [
    'what follows from whoever made the study',
    '根据港务专员的一项调查，三成的渔船每天出海两次。',
    ['港务专员 | indirect | 三成的渔船每天出海两次'],
  ],
  [
    'the words of one of many, whatever it does',
    '据某家船舶服务商公开透露，去年已有三艘旧船沉没。',
    ['某家船舶服务商 | indirect | 去年已有三艘旧船沉没'],
  ],
  [
    'what is said without a name',
    '一家船厂的一名经理匿名表示，厂里已经没有钱了。',
    ['一家船厂的一名经理 | indirect | 厂里已经没有钱了'],
  ],
  [
    'what a raid brought to light',
    '北岸渔业局最近针对走私团伙的一次行动发现，该团伙仍保留了三艘旧船。',
    ['北岸渔业局 | indirect | 该团伙仍保留了三艘旧船'],
  ],
  ['nothing that deeds prove', '南岭航运公司正在用实际行动证明，旧船可以再用十年。', []],
  [
    'what is said to be far from so',
    '馆长韩素梅承认大家对旧船的看法远非一致。',
    ['韩素梅 | indirect | 大家对旧船的看法远非一致'],
  ],
  ['no meeting that is attended', '南岭航运公司宣布参加将于四月底举办的船舶大会。', []],
  ['no thing that is admitted', '馆长韩素梅承认船只的潜在缺陷。', []],
  [
    'what researchers find',
    '河口大学的研究人员发现三艘旧船比新船更不容易被浪打翻。',
    ['河口大学的研究人员 | indirect | 三艘旧船比新船更不容易被浪打翻'],
  ],
  ['nothing that happens to people', '乘客发现船已经开走了。', []],
  [
    'what those who looked for it found',
    '研究人员分析了十年的水位，并发现洪峰已经提前了两周。',
    ['研究人员 | indirect | 洪峰已经提前了两周'],
  ],
  [
    'what something is said to have become',
    '馆长韩素梅称航道已经成为“沉船的坟场”。',
    ['韩素梅 | indirect | 航道已经成为“沉船的坟场”', '韩素梅 | direct | 沉船的坟场'],
  ],
  [
    'what somebody feels since something happened',
    '船长林维舟觉得在船厂宣布停工的消息后，自己的话更有分量。',
    ['林维舟 | indirect | 在船厂宣布停工的消息后，自己的话更有分量'],
  ],
  [
    'what somebody is accused of doing, at the end of the clause',
    '馆长韩素梅指责其他船厂进行监视，并要求停航。',
    ['韩素梅 | indirect | 其他船厂进行监视'],
  ],
  ['no forecast of a thing', '河口市的电力需求预计将在五年内翻倍。', []],
  ['no forecast that is a noun', '北方电网在水位预测方面拥有二十年的经验，也能预测洪峰。', []],
  [
    'what somebody foresees, with when and where',
    '馆长韩素梅周三在会上预测船价会涨，而北方电网预计明年的用水量将下降。',
    ['韩素梅 | indirect | 船价会涨', '北方电网 | indirect | 明年的用水量将下降'],
  ],
  ['no timetable that shares a subject', '北方电网修好了三台机组，预计将运行到明年。', []],
  [
    'a forecast that shares a subject, about something else',
    '馆长韩素梅修好了三台机组，并预计用水量明年会下降。',
    ['韩素梅 | indirect | 用水量明年会下降'],
  ],
  ['no noun behind another verb', '北方电网为船员提供建议和帮助，并在航线发现上投入巨资。', []],
  ['no talk that is held', '馆长韩素梅将在港口发表演讲，介绍旧船如何变成博物馆。', []],
  [
    'what somebody promised, with when',
    '馆长韩素梅在去年竞选期间多次承诺，旧船不会被拆掉。',
    ['韩素梅 | indirect | 旧船不会被拆掉'],
  ],
  [
    'what somebody told people who are described',
    '馆长韩素梅告诉出席的记者们，新船已经沉了。',
    ['韩素梅 | indirect | 新船已经沉了'],
  ],
  [
    'what somebody told a paper, said twice',
    '馆长韩素梅告诉《河口晨报海外版》称，新船已经沉了。',
    ['韩素梅 | indirect | 新船已经沉了'],
  ],
  [
    'what people say who are told apart by what they did',
    '已经坐过新船的早期用户表示，船票太贵了。',
    ['已经坐过新船的早期用户 | indirect | 船票太贵了'],
  ],
  [
    'what somebody wrote in something that was published',
    '渔民协会周二发布了一封公开信，警告水库缺乏监督，并呼吁加强对水位的管理。',
    ['渔民协会 | indirect | 水库缺乏监督', '渔民协会 | indirect | 加强对水位的管理'],
  ],
  [
    'what somebody is supposed to be brought to say as part of what is feared',
    '馆长韩素梅警告，这可能使北方电网在法庭上辩称，机组当时没有运行。',
    ['韩素梅 | indirect | 这可能使北方电网在法庭上辩称，机组当时没有运行'],
  ],
  [
    'what somebody denies to have done',
    '馆长韩素梅否认分享过那张海图。',
    ['韩素梅 | indirect | 分享过那张海图'],
  ],
  [
    'what somebody announces to have done',
    '北方电网周二宣布已完成三台机组的检修。',
    ['北方电网 | indirect | 已完成三台机组的检修'],
  ],
  [
    'of what several are accused',
    '渔民协会指控北方电网、河口船厂和白鹭航运未能采取措施保护鱼群。',
    ['渔民协会 | indirect | 北方电网、河口船厂和白鹭航运未能采取措施保护鱼群'],
  ],
  [
    'how one lawyer reads a law',
    '据馆长韩素梅解读，新规定要求每条船都装上信号灯。',
    ['韩素梅 | indirect | 新规定要求每条船都装上信号灯'],
  ],
  [
    'what has nothing to do with somebody',
    '馆长韩素梅告诉《河口晨报》，这与她无关，并将其称为“谣言”。',
    ['韩素梅 | indirect | 这与她无关，并将其称为“谣言”'],
  ],
  ['no thing that is announced', '北方电网今天宣布其水位预警服务的正式上线。', []],
  [
    'what came to something, as an announcement tells',
    '北方电网今天宣布其水电站获得河口市颁发的安全奖。',
    ['北方电网 | indirect | 其水电站获得河口市颁发的安全奖'],
  ],
  ['no name that is given', '馆长韩素梅称航道为“沉船的坟场”。', ['韩素梅 | direct | 沉船的坟场']],
  [
    'a clause behind what it is for',
    '馆长韩素梅承认为了赶上汛期，船厂已经停了两条线。',
    ['韩素梅 | indirect | 为了赶上汛期，船厂已经停了两条线'],
  ],
  [
    'what a suit accuses somebody of',
    '渔民协会对北方电网提起诉讼。该诉讼于周一提交，指控这家公司隐瞒了机组的缺陷。',
    ['渔民协会 | indirect | 这家公司隐瞒了机组的缺陷'],
  ],
  [
    'what those asked went through',
    '86%的受访者报告取得了显著进展。',
    ['86%的受访者 | indirect | 取得了显著进展'],
  ],
  ['no critics for a criticism', '河口市的许多批评者也加入了这一行列。', []],
  [
    'a change that a study found, though a noun stands before its verb',
    '研究人员发现旧机组停机的次数急剧下降。',
    ['研究人员 | indirect | 旧机组停机的次数急剧下降'],
  ],
  [
    'a claim that is said again',
    '馆长韩素梅在码头发表演讲，重申声称新船是河口的唯一希望。',
    ['韩素梅 | indirect | 新船是河口的唯一希望'],
  ],
  [
    'what somebody is quoted as describing',
    '正如船长林维舟所描述的，新船比旧船更容易操作。',
    ['林维舟 | indirect | 新船比旧船更容易操作'],
  ],
  [
    'what was made known on a day in brackets',
    '北方电网昨（15）日公告，以三亿元购买城南旧厂。',
    ['北方电网 | indirect | 以三亿元购买城南旧厂'],
  ],
  [
    'what one of many demands, though what describes it holds a verb',
    '一个由退休船员组成的团体在周二发布了一封公开信，警告航道缺乏监督。',
    ['由退休船员组成的团体 | indirect | 航道缺乏监督'],
  ],
  [
    'that something matters',
    '馆长韩素梅认为与渔民合作至关重要。',
    ['韩素梅 | indirect | 与渔民合作至关重要'],
  ],
  [
    'what was specially explained',
    '船长林维舟特别解释说，新船需要返工。',
    ['林维舟 | indirect | 新船需要返工'],
  ],
  [
    'a forecast in a report of somebody’s',
    '北方电网在去年9月的报告中预测，用电量将翻番。',
    ['北方电网 | indirect | 用电量将翻番'],
  ],
  [
    'what a share of those asked think, the figure in brackets',
    '三分之二（63%）的安全主管认为在船上无法治理老鼠的问题。',
    ['三分之二（63%）的安全主管 | indirect | 在船上无法治理老鼠的问题'],
  ],
  [
    'whoever speaks behind a dash',
    '船很贵 - 但小型创作者表示这是一个有用的资金来源，没有坏处。',
    ['小型创作者 | indirect | 这是一个有用的资金来源，没有坏处'],
  ],
  [
    'what is feared of a deed',
    '出版商和作者则担心 AI 系统在未经同意或补偿的情况下抓取他们的内容进行训练。',
    ['出版商和作者 | indirect | AI 系统在未经同意或补偿的情况下抓取他们的内容进行训练'],
  ],
  [
    'what somebody holds to matter',
    '船长林维舟强调了平衡速度与安全的重要性，强调在河上减速。',
    ['林维舟 | indirect | 平衡速度与安全的重要性'],
  ],
  ['nothing that findings show to matter', '这些发现强调了加强航道监管的必要性。', []],
  [
    'a deed whose object has a clause of its own',
    '批评人士指责船厂一味炒作新船的前景，以支撑股价。',
    ['批评人士 | indirect | 船厂一味炒作新船的前景，以支撑股价'],
  ],
  [
    'what something is by somebody’s definition',
    '根据北方电网的定义，这是一座有前途的电站。',
    ['北方电网 | indirect | 这是一座有前途的电站'],
  ],
  [
    'what somebody stresses as a clause',
    '馆长韩素梅强调了学徒必须懂得水性，并在夏天学会划船。',
    ['韩素梅 | indirect | 学徒必须懂得水性，并在夏天学会划船'],
  ],
  ['no thing that somebody stresses', '馆长韩素梅强调了造船的潜力和社会影响。', []],
  [
    'what those who look for things found somebody doing',
    '调查人员发现船长多年来在海关面前两面讨好，假装不识字。',
    ['调查人员 | indirect | 船长多年来在海关面前两面讨好，假装不识字'],
  ],
  [
    'what somebody is charged with, though no word for a misdeed tells of it',
    '作家们也对白鹭公司提出诉讼，指控其用于造船的图纸包含大量盗版书页。',
    ['作家们 | indirect | 其用于造船的图纸包含大量盗版书页'],
  ],
  [
    'what is announced to have become of something',
    '白鹭公司昨天宣布河口号渡船正式下水，票价为八元。',
    ['白鹭公司 | indirect | 河口号渡船正式下水，票价为八元'],
  ],
  [
    'what is announced to be under way',
    '白鹭公司今天宣布河口市正在使用其渡船运送学生。',
    ['白鹭公司 | indirect | 河口市正在使用其渡船运送学生'],
  ],
  [
    'why something is done, as it was announced',
    '白鹭公司宣布因对河水水位的担忧，决定退出航运联盟。',
    ['白鹭公司 | indirect | 因对河水水位的担忧，决定退出航运联盟'],
  ],
  ['nothing that is only named', '白鹭公司今天宣布河口号渡船的正式推出。', []],
  [
    'an officer without a name',
    '在船长被捕后，河口市的一名特工称，这起案件令人震惊。',
    ['河口市的一名特工 | indirect | 这起案件令人震惊'],
  ],
])('reports %s', (_, text, expected) => {
  expect(quotes(text)).toEqual(expected);
});
