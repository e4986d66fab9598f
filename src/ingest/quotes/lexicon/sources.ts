/** Speakers without a name of their own: anonymous sources, groups, documents, pronouns. */
import { endings } from './endings.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** People as a whole: with nothing or `很多` before them they are a group, not a single source. */
export const groupNouns = list(`
  大伙儿 大伙   业界 业内 学界 学术界 科技界 产业界 工业界 投资界 法律界 教育界 医学界 文化界 外界 市场 舆论 坊间 社会 各界 各方 媒体 外媒 美媒 日媒 英媒 港媒 台媒 韩媒 俄媒 法媒 德媒 印媒 官媒 党媒 网络 网民 网友 民众 公众 群众 大众 人们 百姓 老百姓 球迷 粉丝 观众 读者 听众 股民 投资者 投资人 投资方 资方 股东 老股东 创业者 从业者 从业人员 业内人士 行业人士 业界人士 专业人士 市场人士 消费者 用户 开发者 客户 专家 学者 专家们 学者们 科学家 科学家们 研究者 研究人员 研究员 分析师 分析人士 观察人士 观察家 经济学家 评论人士 评论员 批评者 批评人士 批评家 反对者 支持者 倡导者 拥护者 拥趸 怀疑者 乐观者 悲观者 抗议者 当地人 村民 居民 市民 农民 工人 学生 大学生 学子 教师 老师 家长 患者 医生 律师 律师们 官员 官员们 代表 委员 代表委员 人大代表 政协委员 议员 立法者 监管者 政策制定者 高管 高管们 高层 管理层 员工 员工们 职员 工程师 程序员 司机 乘客 游客 旅客 商户 商家 店家 业主 租户 房东 中介 企业家 企业 厂商 零售商 供应商 制造商 经销商 运营商 开发商 出版商 广告商 发行商 承包商 车企 机构 券商 投行 公司 创作者 艺术家 作家 玩家 候选人 选民 警察 军人 士兵 老兵 志愿者 同行 同事 朋友 家人 亲友 邻居 同学 同学们 孩子 孩子们 年轻人 老人 老人们 女性 男性 父母 妈妈 妈妈们 爸爸 球员 教练 演员 导演 受访者 参与者 与会者 与会代表 参会者 与会专家 与会人士 代表们 委员们 创始人 技术人员 科研人员 工作人员 医护人员 护士 医务人员 救援人员 消防员 民警 知情者 目击者 知情人 当事人 受害者 受害人 幸存者 举报人 爆料人 爆料者 线人 内部人 过来人 负责人 业者 人员 人 者 团体 法国人 美国人 中国人 日本人 德国人 英国人 俄罗斯人 华尔街`);

/** Single people without a name. */
export const anonymousNouns = list(`
  知情人士 知情人 知情者 消息来源 消息人士 内部人士 业内人士 行业人士 业界人士 相关人士 有关人士 权威人士 专业人士 市场人士 分析人士 观察人士 圈内人士 法律界人士 接近人士 资深人士 熟悉情况人士 人士 消息源 消息 爆料 员工 前员工 内部员工 高管 前高管 工程师 分析师 学者 专家 教授 研究员 研究人员 技术人员 科研人员 投资人 投资者 创业者 从业者 开发者 企业家 老板 店主 店员 摊主 经理 主管 主任 负责人 相关负责人 有关负责人 工作人员 官员 外交官 议员 代表 委员 发言人 律师 医生 护士 法官 警官 民警 交警 警察 消防员 士兵 军官 网友 博主 大V 用户 消费者 顾客 客户 业主 居民 村民 市民 农民 工人 司机 车主 乘客 旅客 游客 学生 同学 大学生 留学生 毕业生 学子 老师 教师 家长 患者 病人 家属 亲属 邻居 同事 朋友 孩子 女孩 男孩 小朋友 老人 老太太 老大爷 老汉 大爷 大妈 大姐 大哥 阿姨 妈妈 爸爸 母亲 父亲 奶奶 爷爷 丈夫 妻子 儿子 女儿 哥哥 姐姐 弟弟 妹妹 男子 女子 男士 先生 女士 小伙 姑娘 年轻人 中介 房东 租客 卖家 买家 商户 球迷 观众 读者 评论家 评论员 作家 画家 艺术家 导演 演员 主持人 受访者 目击者 当事人 受害者 伤者 记者 摄影记者 证人 嫌疑人 被告 原告 被告人 消息提供者 审核员 销售员 售货员 管理员 服务员 客服 收银员 快递员 配送员 保安 亿万富翁 雇员 顾问 渔民 牧民 矿工 船员 摊贩 商贩 特工 探员 侦探 神父 牧师 空姐 空乘 农场主 船东 模特 社工 水管工 电工 助教 护工 保姆 骑手 主播 歌手 编辑 翻译 译者 法医 飞行员 机长 厨师 保洁员 义工 博士生 研究生 选民 储户 租户 听众 队友 亲信 助手 助理 秘书 盟友 熟人 活动家 志愿者 候选人 副总裁 前副总裁 创始人 合伙人 同行 人 者`);

/** Words that make a noun an indefinite, hence anonymous, source. */
export const indefinite =
  /^(?:有|还有|也有|甚至有|更有|就有|而有|但有|已有|曾有|一|两|三|四|五|六|七|八|九|十|多|数|几|某|另|其他|其它|其中|不少|许多|很多|众多|大量|大批|部分|一些|有些|某些|不止|多数|大多数|绝大多数|少数|个别|各|每|这|那|该|上述|前述|匿名|接近|熟悉|内部|资深|权威|业内|行业|知情|相关|有关|\d)/;

/** Documents that speak. */
export const documentNouns = list(`
  命令 服务条款 使用条款 隐私条款 宣誓书 宪章 章程 守则 条例 文告 传单 指导方针 行政命令 裁决 判决 判决摘要 报告 研报 财报 年报 季报 公报 白皮书 蓝皮书 绿皮书 皮书 备忘录 文件 通知 公告 通告 通报 声明 博客 博文 帖子 推文 微博 邮件 电子邮件 信 公开信 内部信 信函 论文 文章 社论 评论文章 报道 报导 新闻稿 稿件 专栏 研究 新研究 调查 问卷调查 民调 民意调查 调研 数据 财务数据 市场数据 统计 统计数据 统计显示 监测 监测数据 测试 测试结果 结果 研究结果 调查结果 榜单 指数 名单 资料 档案 文档 招股书 招股说明书 说明书 起诉书 投诉书 申诉书 诉状 判决书 裁定书 诉讼文件 法庭文件 协议 合同 草案 法案 计划书 规划 指南 意见 反馈 共识 决定 纪要 会议纪要 简报 快报 分析 预测 评估 评测 讲话 书 书籍 作品 视频 官网 网站 消息 信息 讲明 探访`);

/** Documents that name nobody: what they show is nobody's statement. */
export const namelessDocument =
  /^(?:据|根据|有|一项|一份|多项|多份|相关|有关|最新|公开|官方|外部|现场|此前|之前|内部|历史|上述|这些|这项|这份|该|此|其|以上|其他|大量|新|近期)*(?:数据|统计|统计数据|资料|研究|调查|结果|测试|跑分|监测|消息|信息|证据|事实|迹象|报道|分析|情况|经验|实践|历史|表|图|下图|上图|表格|图表|实验|实验结果|研究结果|调查结果|测试结果|评测|调研|民调)+$/;

/** Third-person pronouns and definite descriptions. */
export const pronouns = new Set(
  '他 她 其 他本人 她本人 前者 后者 它 该公司 这家公司 公司 该集团 该机构 该组织 该企业 该校 该院 该行 该所 该部 该局 该媒体 该报 该团队 该平台 该基金 该实验室 该协会 该中心 该部门 该品牌 该网站 该研究所 该大学 该医院 该厂 该店 该委员会 公司方面 该公司内部 公司内部 官方 该公司方面 对方 他们 她们 它们 两人 二人 双方 三人 二者 两者 两家公司 两位 两位高管 两位专家 两位创始人 两位创业者 两位院士 两位学者 两位教授 两位作者 两位议员 两位候选人 两位领导人 两位老师 两位律师'.split(
    ' ',
  ),
);

/** The reporter and the reader: they speak, but are no source. */
export const narrators = new Set(
  list(
    '我 我们 咱们 你 你们 您 笔者 本报 本报记者 记者 小编 编者 编者按 本刊 自己 大家 谁 人们 人 有人说 东谈主 东谈主们 许多东谈主 很多东谈主',
  ),
);

/** `抗议者们`: whoever they are, they are several. */
const plurals = /[一-鿿](?<![我你他她它咱人俺])们$/;

const groupNounEnding = endings(groupNouns);
const documentNounEnding = endings(documentNouns);

/** The longest noun of a kind that a text ends with, or an empty string. */
export const groupNounAtEnd = (text: string): string =>
  groupNounEnding(text) || (text.endsWith('们') ? (plurals.exec(text)?.[0] ?? '') : '');
export const anonymousNounAtEnd = endings(anonymousNouns);
/** Words that end like a document and are none: `亲信`, `秘书`. */
const noDocument = /(?:[亲相自微通电诚迷中威征守失]信|秘书|图书|文书)$/;

export const documentNounAtEnd = (text: string): string => {
  const noun = documentNounEnding(text);
  return noun !== '' && noDocument.test(text) ? '' : noun;
};
