/**
 * Words for offices and professions, as they stand before or after a name.
 *
 * A name is read after any of them (`首席财务官艾米·胡德`); `after` is the part of the list that also
 * follows a name (`钟南山院士`).
 */
import { startsOf } from '../text/units.ts';
import { endings } from './endings.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Offices that also follow a name or a bare surname: `邬院士`, `曲虹潭律师`. */
export const after = list(`
  外长 防长 财长 议长 州长 检察长 审判长 指挥长 外相 财相 站长 院士 教授 副教授 博士 老师 先生 女士 小姐 律师 医生 大夫 护士 主任 副主任 校长 院长 所长 部长 副部长 局长 厅长 处长 科长 省长 市长 县长 区长 镇长 乡长 村长
  书记 主席 副主席 总统 总理 首相 大臣 大使 议员 参议员 众议员 国务卿 发言人 董事长 总裁 副总裁 总经理 副总经理 经理 总监 导演 教练 法官 检察官 警官 将军 上将 上校
  中将 少将 大将 元帅 中校 少校 上尉 司令 会长 理事长 秘书长 社长 总编 主编 研究员 工程师 总工程师 分析师 阿姨 婆婆 老人 大爷 大妈 大叔 大伯 大姐 大哥 师傅 同学 同志 委员 代表 队长 馆长 行长 博导 夫妇 父亲 母亲 妈妈 爸爸 奶奶 爷爷 妻子 丈夫`);

/** Offices and professions that stand before a name only. */
const before = list(`
  首席执行官 首席财务官 首席技术官 首席运营官 首席产品官 首席信息官 首席安全官 首席信息安全官 首席隐私官 首席合规官 首席可持续发展官 首席转型官 首席数字官 首席数字信息官 首席科学官 首席道德官 首席营销官 首席商务官 首席战略官 首席科学家 首席经济学家 首席分析师 首席架构师 首席研究官 首席投资官
  首席法务官 首席营收官 首席人工智能官 首席客户官 首席设计师 首席策略师 首席顾问 首席代表 首席增长官 首席传播官 首席人力资源官 首席人事官 首席创新官 首席业务官 首席工程师 首席数据官 首席创意官
  CEO CFO CTO COO CPO CIO CMO CSO CRO CISO VP SVP EVP
  创始人 联合创始人 共同创始人 合伙人 管理合伙人 普通合伙人 创办人 老板 掌门人 当家人 董事 董事会主席 董事总经理 执行董事 独立董事 常务董事 总编辑 副总编辑 主编 总干事 干事长
  高级副总裁 执行副总裁 资深副总裁 集团副总裁 主管 高管 负责人 联席CEO 联席总裁 副总 总工 总师 科学家 经济学家 物理学家 数学家 历史学家 社会学家 心理学家 政治学家 生物学家 化学家 天文学家 哲学家 语言学家 人类学家
  科学官 执行官 财务官 技术官 运营官 产品官 战略官 专家 学者 讲师 助理教授 讲座教授 客座教授 终身教授 特聘教授 荣誉教授 研究生 博士生 硕士生 大学生 本科生 留学生 毕业生 博士后 研究科学家 研究总监 研究主管 研究负责人 技术总监 产品总监 产品经理
  项目经理 策略师 顾问 高级顾问 投资人 天使投资人 投资经理 基金经理 企业家 创业者 开发者 程序员 架构师 设计师 规划师 会计师 建筑师 作家 诗人 画家 书画家 艺术家 歌手 歌唱家 演员 影星 明星 导演 制片人 编剧 编导 主持人 评论员 评论家 撰稿人 专栏作家 博主 主播 记者
  球员 球星 运动员 主教练 教练员 队员 门将 前锋 裁判 选手 冠军 奥运冠军 主帅 教头 棋手 飞行员 航天员 宇航员 外长 防长 财长 央行行长 副总理 副总统 副首相 副国务卿 国务委员 副委员长 委员长 常务副主任 副秘书长 副书记 副市长 副省长 副局长 副厅长 副处长 副所长 副院长 副校长 副会长 副理事长 副社长 副总编 副主编
  同僚 同事 好友 司长 副司长 政委 司令员 参谋长 军长 师长 团长 连长 排长 班长 站长 支队长 大队长 中队长 指导员 民警 交警 警察 消防员 嘉宾 颁奖嘉宾 外公 外婆 老公 儿子 女儿 哥哥 弟弟 姐姐 妹妹 潜水员 船长 救援人员 医师 主任医师 副主任医师 主治医师 护士长 警监 警司 警长 探长 督察 副科长 科长 秘书 助理 助理秘书 助理秘书长 发言官 常驻代表 制作人 出品人 经纪人 队友 搭档 徒弟 弟子 妻子 药师 药剂师 村支书 支部书记 党委书记 党组书记 村主任 村民 居民 市民 业主 司机 乘客 游客 旅客 学生 家长 患者 消费者 用户 网友 店主 店长
  大亨 特首 行政长官 总检察长 检察总长 导师 博士生导师 硕士生导师 首富 富翁 亿万富翁 富豪 巨富 教父 之父 鼻祖 泰斗 大师 名宿 名将 老将 新秀 达人 网红 传奇 影后 影帝 歌后 歌王 院友 校友 室友 战友 恩师 师兄 师弟 师姐 师妹
  工人 农民 职工 员工 环卫工 快递员 外卖员 农民工 志愿者 代理人 代理律师 辩护人 当事人 检察长 审判长 庭长 大法官 首席大法官 候选人 前总统 国王 女王 王子 公主 首领 领导人 领袖 创办者 倡导者 发起人 所有者 人大代表 政协委员 全国政协委员 全国人大代表
  处长 室主任 部主任 中心主任 系主任 学院院长 研究院院长 馆员 教师 教员 班主任 辅导员 博士 硕士 研究主管 分析员 交易员 经纪人 操盘手 会员 常委 特使 专员 督察 组长 副组长 领队 船长 机长 舰长 工委主任 事务部主管 掌舵人 一把手 操刀者 设计者 作者 译者 通讯作者 共同通讯作者 第一作者 共同第一作者 一作 先驱 奠基人 领军人物 出版人 收藏家 鉴定师 传承人 议长 前议长 州长 总督 酋长 教皇 主教 牧师 法师 方丈 道长 常务理事 理事 监事 协理 栽种`);

/** Every office, longest first. */
export const offices = [...new Set([...after, ...before])].sort((a, b) => b.length - a.length);

/** The longest office that `text` ends with, or an empty string. */
export const officeAtEnd = endings(offices);

/** For regular expressions: an office that may follow a name. */
export const officeAfter = `(?:${[...after].sort((a, b) => b.length - a.length).join('|')})`;

/** Table of the units that an office begins with. */
export const officeStarts = startsOf(offices);

/** For regular expressions: any office. */
export const office = `(?:${offices.join('|')})`;
