/** What makes a word the name of an organisation. */
import { endings } from './endings.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** How names of organisations end. */
export const organisationEndings = list(`
  园林 置地 建工 路桥 水务 燃气 药业 乳业 酒业 锂业 矿业 铝业 铜业 纸业 牧业 种业 报社 杂志社 宣传科 宣传部 总局
  公司 集团 行会 农技站 气象站 监测站 服务站 水文站 卫生站 气象台 天文台 管理科 机关 高院 中院 红十字会 红新月会 妇联 残联 工商联 奥委会 作协 科技 论坛 实验室 研究院 研究所 研究中心 研究室 科学院 工程院 大学 分校 学院 中学 小学 学校 幼儿园 医学院 商学院 委员会 委 党委 纪委 省委 市委 县委 部 署 局 厅 处 院 法院 检察院 最高法 最高检 协会 学会 联合会 商会 联盟 基金会 基金 银行 央行
  评估司 监测司 标准司 健康司 监督司 监管司 管理司 规划司 政策司 法规司 法制司 条法司 事务司 合作司 发展司 教育司 财务司 协调司 调控司 运行司 服务司 流通司 贸易司 外资司 外贸司 综合司 改革司 经济司 产业司 投资司 财金司 价格司 环资司 能源司 气候司 新闻司 领事司 条约司 亚洲司 欧洲司 非洲司 美大司 国际司 人事司 信息司 统计司 稽查司 注册司 就业司 救助司 福利司 治理司 医政司 药政司 疾控司 妇幼司 科教司 高教司 市场司 运输司 公路司 水运司 执法司 质量司 认证司 计量司
  同盟 联合体 董事会 理事会 监事会 总会 分会 促进会 研究会 委会 金管会 消基会 海基会 国科会 退辅会 专委会 代表团 大使馆 领事馆 使馆 办事处 组委会 常委会 管委会 评委会 陪审团 警察局 联邦警察 警察服务 消防局 消防队 海关 总司 巡视组 督导组 参议院特别委员会 总部 总台 分局 支队 大队 研究小组 工作小组 专班
  证券 资本 创投 投资 律师事务所 事务所 中心 医院 诊所 卫健委 发改委 国资委 政府 证监会 银保监会 银监会 保监会 交易所 报 社 通讯社 新闻社 网 日报 晚报 早报 时报 快报 晨报 周报 周刊 杂志 期刊 电视台 电台 频道 平台 工作室 团队 机构 组织 警方 校方 院方 厂方 店方 官方 军方 资方 园方 馆方 法方 美方 中方 日方 俄方 英方 韩方 德方 欧方 乌方 港方 台方 澳方 以方 伊方 印方 朝方
  法庭 议会 国会 参议院 众议院 内阁 白宫 五角大楼 克里姆林宫 青瓦台 外交部 商务部 财政部 国防部 司法部 教育部 卫生部 统计局 公安局 派出所 使团 联邦储备委员会 美联储 欧盟 欧盟委员会 联合国 世卫组织 世贸组织 国际货币基金组织 世界银行 党 工会 俱乐部 球队 足协 消协 博物馆 图书馆 出版社 词典 百科全书 智库 办公室 指挥部 居委会 村委会 街道办
  拍卖行 厂 矿 店 酒店 书店 邮局 超市 餐厅 派出所 监狱 教会 剧院 研究所 慈善会 殡仪馆 边防站 航空 机场 地铁 铁路 电力 石油 汽车 电子 电气 通信 软件 半导体 网络 智能 传媒 影业 娱乐 游戏 地产 置业 保险 信托 期货 控股 股份 制药 医药 生物 能源 重工 钢铁 化工 食品 航天 巨头 大厂 企业 厂商 供应商 运营商 开发商 制造商 初创公司 独角兽 子公司 母公司 监管机构 监管部门 主管部门 有关部门 相关部门 部门 当局 执法机构 门店 商家 卖家 品牌方 主办方 承办方 项目组 课题组 研究组 专家组 调查组 工作组 编辑部 委员 剧组 俱乐部 咨询 律所 消协 消保委 保监局 食药监局 疾控中心 气象局 地震局 管理局 监管局 新区 市 县 省 州
  总队 中队 交警队 刑警队 城管队 救援队 搜救队 医疗队 考古队 科考队 代表队 国家队 车务段 机务段 工务段 供电段 火车站 汽车站 客运站 收费站 水电站 核电站 防疫站 监理站 边检站 观象台 动物园 植物园 大剧院 体育馆 美术馆 科技馆 纪念馆 档案馆 文化馆 文管所 车管所 看守所 戒毒所 卫生所 监督所 工商所 司法所 区公所 乡公所 镇公所 农场 林场 同乡会 县府 市府 港府 应急办 新闻办 法制办 食安办 防汛办 燃放办 信访办 拆迁办 招生办 征兵办 文明办 禁毒办 医改办 扶贫办 献血办 防指 防总 军区 舰队 总领馆`).filter(
  (word) => word !== '委员',
);

/** Countries and cities: they speak through their governments, but `它` is none of them. */
export const places = new Set(
  list(`
  中国 美国 英国 英格兰 苏格兰 威尔士 北爱尔兰 法国 德国 俄罗斯 日本 韩国 朝鲜 印度 加拿大 澳大利亚 意大利 西班牙 巴西 以色列 伊朗 伊拉克 乌克兰 土耳其 埃及 南非 新加坡 马来西亚 泰国 越南 菲律宾 印尼 巴基斯坦 阿富汗 叙利亚 沙特 阿根廷 墨西哥 荷兰 瑞典 瑞士 波兰 希腊 葡萄牙 挪威 芬兰 丹麦 比利时 奥地利 爱尔兰 匈牙利 捷克 罗马尼亚 保加利亚 塞尔维亚 克罗地亚 斯洛伐克 立陶宛 拉脱维亚 爱沙尼亚 白俄罗斯 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 尼泊尔 斯里兰卡 孟加拉国 缅甸 老挝 柬埔寨 新西兰 智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔 玻利维亚 古巴 巴拿马 肯尼亚 埃塞俄比亚 尼日利亚 坦桑尼亚 乌干达 卢旺达 苏丹 利比亚 突尼斯 阿尔及利亚 摩洛哥 约旦 黎巴嫩 科威特 卡塔尔 阿联酋 也门 巴勒斯坦 冰岛 卢森堡 台湾 香港 澳门 中国台湾 中国香港 中国澳门 北京 上海`),
);

/** Provinces and cities that speak only where nothing but their name stands before the reporting word. */
export const provinces = new Set(
  list(`
  天津 重庆 河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 陕西 甘肃 青海 内蒙古 宁夏 新疆 西藏 深圳 广州 杭州 南京 苏州 武汉 成都 西安 长沙 郑州 青岛 大连 宁波 厦门 济南 合肥 福州`),
);

/** Well-known names that no ending gives away. */
export const knownOrganisations = new Set([
  ...places,
  ...list(`
  柯达 摩托罗拉 格兰仕 美的集团 沃达丰 雅虎 推特 甲骨文 赛门铁克 尼康 佳能 富士 施乐 任天堂 世嘉 育碧 暴雪 完美世界 巨人网络 搜狗 奇虎 金山 用友 浪潮 中软 东软 海康威视 大华 京东方 中芯国际 华虹 长江存储 隆基 通威 协鑫 汇川 三一 中联重科 徐工 潍柴 福耀 伊利 蒙牛 光明 娃哈哈 农夫山泉 海底捞 瑞幸 蜜雪冰城 顺丰 圆通 中通 菜鸟 携程 去哪儿 飞猪 途牛 优酷 爱奇艺 芒果 起点 阅文
  微软 谷歌 苹果 亚马逊 英伟达 英特尔 高通 博通 三星 台积电 联发科 特斯拉 软银 甲骨文 思科 戴尔 惠普 联想 华为 中兴 小米 百度 阿里 阿里巴巴 腾讯 字节跳动 字节 京东 美团 拼多多 滴滴 快手 抖音 网易 新浪 搜狐 微博 知乎 哔哩哔哩 小红书 商汤 商汤科技 旷视 依图 云从 科大讯飞 讯飞 寒武纪 地平线 智谱 智谱AI 月之暗面 百川智能 零一万物 阶跃星辰 面壁智能 深度求索
  沙特阿美 比亚迪 宁德时代 蔚来 理想 小鹏 吉利 长城 长安 奇瑞 上汽 一汽 丰田 本田 大众 奔驰 宝马 通用 福特 波音 空客 索尼 松下 夏普 东芝 富士康 鸿海 海力士 美光 惠誉评级 穆迪评级 标普评级 标普全球评级 高盛 摩根士丹利 大摩 摩根大通 小摩 摩通 美银 花旗 瑞银 瑞信 德银 渣打 法巴 法兴 麦格理 杰富瑞 巴克莱 汇丰 野村 瑞穗 星展 富国银行 麦肯锡 贝恩 德勤 普华永道 毕马威 安永 中金 中信 中信建投 国泰君安 海通 广发 招商 华泰 贝莱德 黑石 红杉 高瓴 彭博 彭博社 路透 路透社 法新社 美联社 新华社 中新社 中新网 塔斯社 共同社 韩联社 人民日报 央视 央视新闻 环球时报 环球网 澎湃新闻 澎湃 财新 第一财经 界面新闻 钛媒体 36氪 虎嗅 机器之心 量子位 新智元 智东西 华尔街日报 纽约时报 华盛顿邮报 金融时报 卫报 泰晤士报 经济学人 福布斯 财富 时代周刊 英国广播公司 道琼斯 标普 穆迪 惠誉 维基百科 脸书 推特 油管 优步 爱彼迎 奈飞 迪士尼 沃尔玛 麦当劳 星巴克 可口可乐 阿里云 腾讯云 华为云 百度智能云 福克斯新闻 天空新闻 腾讯新闻 佳士得 苏富比 知网 荣耀 工党 保守党 自民党 自由民主党 绿党 改革党 共和党 民主党 阿斯麦 西门子 飞利浦 诺基亚 爱立信 蚂蚁 蚂蚁集团 中国移动 中国电信 中国联通 中石油 中石化 国家电网 美的 格力 海尔 海信 茅台 恒大 万科 碧桂园 天眼查 企查查 爱企查 启信宝 七麦 易观 艾瑞 艾媒 乘联会 中汽协 万得 同花顺 东方财富 领英 百度百科 波士顿动力 绿色和平 无国界医生 联邦快递 火山引擎 神经链接 支付宝 钉钉 飞书 企业微信 智联招聘 猎聘 奥维云网 群智咨询 集邦咨询 益普索 尼尔森 盖洛普 皮尤 克而瑞
  OpenAI Google Meta Microsoft Apple Amazon Nvidia NVIDIA DeepSeek Anthropic Tesla Intel AMD IBM Oracle Salesforce Adobe Netflix Uber Twitter Facebook Instagram WhatsApp TikTok SpaceX xAI Mistral Cohere Perplexity Databricks Snowflake Palantir Samsung Sony SoftBank Arm ARM TSMC ASML Qualcomm Broadcom Micron Dell HP Cisco SAP Siemens Bosch Volkswagen BMW Toyota Honda Ford GM Boeing Airbus Reuters Bloomberg CNBC CNN BBC Gartner IDC Forrester McKinsey Counterpoint TrendForce Canalys Omdia Statista SimilarWeb QuestMobile PitchBook Crunchbase YouGov Ipsos Nielsen Wind Waymo DeepMind GitHub LinkedIn Reddit Spotify Airbnb PayPal Stripe Shopify Coinbase Cerebras Groq CoreWeave Stability Midjourney Runway
  北约 欧盟 欧佩克 东盟 世卫 哈马斯 塔利班 真主党 国台办 国务院 全国人大 全国政协 最高人民法院 最高人民检察院 中国科学院 中国工程院 中科院 社科院 清华 北大 复旦 浙大 哈佛 斯坦福 麻省理工 牛津 剑桥 伯克利 普林斯顿 耶鲁 美联储 五角大楼 白宫 克里姆林宫 唐宁街 爱丽舍宫 青瓦台 布鲁塞尔
  海航 融创 长虹 康佳 创维 中海油 南方电网 中粮 东航 厦航 肯德基 家乐福 宜家 优衣库 耐克 雀巢 宝洁 礼来 道达尔 雪佛龙 豆瓣 陌陌 饿了么 链家 斗鱼 虎牙 唯品会 红会 国际足联 国际奥委会 标准普尔 网信办 中消协 新东方 学而思 好未来 猿辅导 作业帮 乐视 魅族 五粮液 同仁堂 云南白药 片仔癀 王老吉 加多宝 康师傅 双汇 三鹿 君乐宝 飞鹤
  赛诺菲 辉瑞 诺华 拜耳 阿斯利康 葛兰素史克 吉利德 霍尼韦尔 罗克韦尔 埃森哲 凯捷 高德纳 加特纳 施耐德电气 联合利华 阿迪达斯 欧莱雅 爱立信 诺基亚 泰雷兹 泰雷斯 劳斯莱斯 华三 新华三
  雷朋 雷蛇 蔡司 哈苏 卡西欧 雅马哈 奥林巴斯 罗技 金士顿 闻泰 江铃 江汽 阿维塔 荣威 斯巴鲁 法拉利 兰博基尼 宾利 迈凯伦 路虎 沃尔沃 斯柯达 西雅特 菲亚特 玛莎拉蒂 布加迪 克莱斯勒 凯迪拉克 里维安 麦格纳 安波福 法雷奥 舍弗勒 庞巴迪 阿尔卡特 迈威尔 泰瑞达 丹纳赫 莫德纳 艾伯维 安斯泰来 卫材 古驰 巴宝莉 普拉达 欧米茄 斯沃琪 塔吉特 欧尚 麦德龙 奥乐齐 米哈游 马蜂窝 车好多 印孚瑟斯 威普罗 思爱普 奥多比 欧特克 奥克斯 科沃斯 苏泊尔 古茗 蓝驰 景顺 贝塔斯曼 巴萨
`),
]);

/** Names of companies that are ordinary words as well. */
const ordinary = new Set(
  list('通用 财富 理想 起点 光明 地平线 大众 长城 长安 菜鸟 芒果 字节 浪潮 暴雪 美的 招商'),
);

/** Whether the name at `at` is only a word there: `人工通用智能`, `财富管理`. */
export const onlyWord = (text: string, at: number, name: string): boolean =>
  ordinary.has(name) &&
  (/[一-鿿]/.test(text.charAt(at - 1).replace(/[和与对向由据而但的]/, '')) ||
    !/^(?:$|[，。、：；！？）”和与在将也的曾则已对]|汽车|公司|集团|电气|方面|表示|称|说|宣布|推出|发布|CEO|首席|创始)/.test(
      text.slice(at + name.length, at + name.length + 4),
    ));

/** Those whose trade is to state what is or will be: raters, researchers, banks that forecast. */
export const analysts = new Set(
  list(`
  高盛 摩根士丹利 大摩 摩根大通 小摩 摩通 美银 花旗 瑞银 瑞信 德银 渣打 法巴 法兴 麦格理 杰富瑞 巴克莱 汇丰 野村 瑞穗 星展 富国银行 麦肯锡 贝恩 德勤 普华永道 毕马威 安永 中金 中信 中信建投 国泰君安 海通 广发 招商 华泰 贝莱德 标普 穆迪 惠誉 Gartner IDC
  Forrester McKinsey Counterpoint TrendForce Canalys 集邦咨询 易观 艾瑞 世卫 世卫组织 北约 欧盟 联合国 国台办 国务院 美联储 白宫 五角大楼 中国科学院 中科院 社科院 国际货币基金组织 世界银行 世贸组织`),
);

/** The ending of an organisation that speaks with authority: an office, a court, a bank, an institute. */
export const institutionEnding = endings(
  list(
    '委员会 证监会 银保监会 卫健委 发改委 国资委 外交部 商务部 财政部 国防部 司法部 教育部 卫生部 工信部 科技部 公安部 总署 总局 统计局 公安局 管理局 监管局 气象局 法院 检察院 协会 学会 联合会 商会 基金会 央行 银行 证券 研究院 研究所 研究中心 大学 智库 警方 校方 院方 官方 军方 政府 监管机构 国会 议会 工会',
  ),
);

/** Words for a kind of organisation: before a Latin name they describe it, alone they are no name. */
export const organisationKinds = list(
  '公司 集团 机构 组织 企业 巨头 平台 网站 媒体 实验室 团队 基金 银行 大学 厂商 供应商 制造商 开发商 运营商 初创公司 独角兽 龙头 品牌 智库 协会 联盟 工作室 项目 报纸 杂志 外媒 社区 部门 监管机构 服务商 开发者 供货商 经销商 零售商 券商 投行 对手 伙伴 劲敌 新贵 黑马 大厂 新秀 团体 事务所 工会 通讯 期刊 慈善 母公司 聊天机器人 机器人 助手',
);

/** The longest organisation ending of a text, or an empty string. */
export const organisationEnding = endings(organisationEndings);

/** Technical terms and products, with or without a version, that look like names of organisations. */
export const technicalTerm =
  /^(?:(?:ChatGPT|GPT|Llama|Gemini|Claude|Copilot|Grok|Sora|Windows|Siri|Alexa|Bard|Midjourney|Cursor|Whisper|Gemma|Qwen|Kimi|Azure|Teams|Bing|SearchGPT|Devin|Cybertruck|Robotaxi|FSD|Autopilot|Optimus|iPhone|iPad|Office)(?: .*)?|AI|AGI|ASI|AIGC|GPU|CPU|TPU|NPU|HPC|LLM|GPT|API|APP|App|IT|PC|VR|AR|XR|MR|ML|NLP|SaaS|PaaS|IaaS|C[A-Z]{1,3}O|VP|IPO|ETF|GDP|USB|OS|iOS|Android|Transformer|Agent|HBM|DRAM|SSD|CUDA|Magazine|Times|Post|News|Journal|Review|Daily|Today|The|And|For|New|QS|CPI|PPI|R&D|Q&A|M&A|RAG|PPT|OK|Attention.*|\D*\d.*)$/;

/** Whether a body is a newspaper, an agency, a station: what it relays is others'. */
export const isPress = (name: string): boolean =>
  /(?:日报|晚报|早报|时报|快报|晨报|周报|邮报|卫报|先驱报|通讯社|新华社|路透社?|法新社|美联社|彭博社?|新闻网?|新闻社|周刊|电视台|广播公司|电台|财经|Times|Journal|Post|News|Guardian|Bloomberg|Reuters|CNN|BBC|CNBC|NPR|Politico|Axios|The Information|The Verge)$/.test(
    name,
  );
