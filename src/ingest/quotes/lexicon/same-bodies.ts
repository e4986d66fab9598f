/**
 * Names under which one well-known body goes in Chinese texts: in Chinese and in Latin letters, in full and in
 * short. Each line is one body; what may also be a part, a product or a namesake of it is left out.
 */
const bodies = `
  谷歌、Google
  微软、Microsoft
  苹果、苹果公司、Apple
  亚马逊、Amazon
  英伟达、Nvidia、辉达
  英特尔、Intel
  高通、Qualcomm
  博通、Broadcom
  美光、Micron、美光科技
  超微半导体、AMD
  台积电、TSMC、台湾积体电路
  联发科、MediaTek
  阿斯麦、ASML、艾司摩尔
  特斯拉、Tesla
  甲骨文、Oracle
  思科、Cisco
  戴尔、戴尔科技
  惠普、HP
  软银、SoftBank、软银集团
  推特、Twitter
  脸书、Facebook、脸谱
  奈飞、网飞、Netflix
  优步、Uber
  爱彼迎、Airbnb
  赛富时、Salesforce
  奥多比、Adobe
  诺基亚、Nokia
  爱立信、Ericsson
  索尼、Sony
  任天堂、Nintendo
  英飞凌、Infineon
  恩智浦、NXP
  意法半导体、STMicroelectronics
  德州仪器、Texas Instruments
  应用材料、Applied Materials
  格芯、格罗方德、GlobalFoundries
  安谋、Arm
  国际商业机器、IBM
  波音、Boeing
  空客、空中客车、Airbus
  洛克希德·马丁、Lockheed Martin
  通用电气、General Electric
  西门子、Siemens
  博世、Bosch
  大众汽车、Volkswagen
  宝马、BMW
  奔驰、梅赛德斯-奔驰、Mercedes-Benz
  丰田、丰田汽车、Toyota
  本田、本田汽车、Honda
  日产、日产汽车、Nissan
  福特、福特汽车
  通用汽车、General Motors
  沃尔沃、Volvo
  保时捷、Porsche
  比亚迪、BYD
  华为、Huawei
  联想、Lenovo、联想集团
  百度、Baidu
  腾讯、Tencent
  阿里巴巴、Alibaba
  字节跳动、ByteDance
  小米、Xiaomi、小米集团
  深度求索、DeepSeek
  月之暗面、Moonshot AI
  智谱、智谱AI、Zhipu AI
  商汤、商汤科技、SenseTime
  旷视、旷视科技、Megvii
  科大讯飞、iFlytek
  海康威视、Hikvision
  大疆、大疆创新、DJI
  知网、中国知网、CNKI
  秘塔、秘塔科技
  红杉、红杉资本、Sequoia、Sequoia Capital
  安德森·霍洛维茨、Andreessen Horowitz、a16z
  贝莱德、BlackRock
  黑石、黑石集团、Blackstone
  伯克希尔·哈撒韦、伯克希尔、Berkshire Hathaway
  高盛、Goldman Sachs
  摩根士丹利、大摩、Morgan Stanley
  摩根大通、小摩、摩通、JPMorgan、JP Morgan、JPMorgan Chase
  美国银行、美银、Bank of America
  花旗、花旗集团、花旗银行、Citi、Citigroup
  富国银行、Wells Fargo
  瑞银、瑞银集团、UBS
  瑞信、瑞士信贷、Credit Suisse
  德意志银行、德银、Deutsche Bank
  巴克莱、巴克莱银行、Barclays
  汇丰、汇丰银行、汇丰控股、HSBC
  野村、野村证券、Nomura
  杰富瑞、Jefferies
  麦肯锡、McKinsey
  波士顿咨询、波士顿咨询公司、BCG
  贝恩公司、Bain & Company
  德勤、Deloitte
  普华永道、PwC
  毕马威、KPMG
  安永、EY
  埃森哲、Accenture
  高德纳、Gartner
  穆迪、Moody's
  标普、标准普尔、S&P
  惠誉、Fitch
  路透社、路透、Reuters
  彭博社、彭博、Bloomberg
  美联社、Associated Press
  法新社、AFP
  纽约时报、New York Times、The New York Times
  华尔街日报、Wall Street Journal、The Wall Street Journal、WSJ
  华盛顿邮报、Washington Post、The Washington Post
  金融时报、Financial Times
  卫报、The Guardian
  经济学人、The Economist
  英国广播公司、BBC
  美国有线电视新闻网、CNN
  世界卫生组织、世卫组织、世卫、WHO
  世界贸易组织、世贸组织、WTO
  国际货币基金组织、IMF
  国际能源署、IEA
  联合国教科文组织、UNESCO
  世界经济论坛、WEF
  经济合作与发展组织、经合组织、OECD
  北大西洋公约组织、北约、NATO
  欧洲联盟、欧盟、EU
  欧洲中央银行、欧洲央行、ECB
  美国联邦储备委员会、美联储、Federal Reserve
  美国食品药品监督管理局、美国食药监局、FDA
  联邦贸易委员会、美国联邦贸易委员会、FTC
  美国证券交易委员会、美国证交会、SEC
  联邦通信委员会、美国联邦通信委员会、FCC
  联邦调查局、美国联邦调查局、FBI
  中央情报局、美国中央情报局、CIA
  美国国家安全局、NSA
  美国国土安全部、DHS
  美国国家公路交通安全管理局、NHTSA
  美国国家航空航天局、美国宇航局、NASA
  麻省理工学院、麻省理工、MIT
  斯坦福大学、斯坦福、Stanford、Stanford University
  哈佛大学、哈佛、Harvard、Harvard University
  普林斯顿大学、普林斯顿、Princeton
  耶鲁大学、耶鲁、Yale
  牛津大学、牛津、Oxford
  剑桥大学、剑桥、Cambridge
  卡内基梅隆大学、卡内基·梅隆大学、CMU
  清华大学、清华
  北京大学、北大
  复旦大学、复旦
  浙江大学、浙大
  中国科学院、中科院
  中国社会科学院、社科院、中国社科院
  国家发展和改革委员会、国家发展改革委、国家发改委、发改委
  工业和信息化部、工信部
  国家互联网信息办公室、国家网信办、网信办
  国家市场监督管理总局、市场监管总局
  中国证券监督管理委员会、中国证监会、证监会
  中国人民银行、人民银行
  辉瑞、Pfizer
  强生、Johnson & Johnson
  诺华、Novartis
  罗氏、Roche
  阿斯利康、AstraZeneca
  葛兰素史克、GSK
  赛诺菲、Sanofi
  礼来、Eli Lilly
  诺和诺德、Novo Nordisk
  莫德纳、Moderna
  迪士尼、迪斯尼、Disney
  华纳兄弟、Warner Bros
  环球音乐、环球音乐集团、Universal Music Group、UMG
  索尼音乐、Sony Music
  沃尔玛、Walmart
  星巴克、Starbucks
  麦当劳、McDonald's
  可口可乐、Coca-Cola
  宝洁、Procter & Gamble
  联合利华、Unilever
  雀巢、Nestle、Nestlé
  耐克、Nike
  宜家、IKEA
  柯达、柯达公司、伊士曼柯达、伊士曼柯达公司、伊士曼-柯达公司、Kodak、Eastman Kodak
  俄气、俄罗斯天然气工业公司、俄罗斯天然气工业股份公司、Gazprom
  中石油、中国石油、中国石油天然气集团
  中石化、中国石化、中国石油化工集团
  中海油、中国海油、中国海洋石油集团
  工商银行、中国工商银行、工行、ICBC
  建设银行、中国建设银行、建行
  农业银行、中国农业银行、农行
  国家开发银行、国开行
  央视、中央电视台、中国中央电视台、CCTV
  最高人民法院、最高法
  最高人民检察院、最高检
  国家卫生健康委员会、国家卫生健康委、国家卫健委
  国家质量监督检验检疫总局、国家质检总局、质检总局
  国家药品监督管理局、国家药监局
  中国疾病预防控制中心、中国疾控中心`;

const byName = new Map<string, readonly string[]>();
for (const line of bodies.trim().split('\n')) {
  const names = line.trim().split('、');
  for (const name of names)
    byName.set(
      name,
      names.filter((other) => other !== name),
    );
}

/**
 * The other names of a well-known body; none for a body that is not listed.
 *
 * @example
 *   otherNames('谷歌') → ['Google']
 */
export const otherNames = (name: string): readonly string[] => byName.get(name) ?? [];
