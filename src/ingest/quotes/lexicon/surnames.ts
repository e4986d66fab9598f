import { unitsOf } from '../text/units.ts';

/** Chinese surnames: the common single ones (all with more than some 100,000 bearers) and the compound ones. */
export const singleSurnames =
  '于傅萧赖阎祝殷钮柏钭匡王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊' +
  '秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温常康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯' +
  '纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂' +
  '全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻厉伊仝区郜海阚花' +
  '权强帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平计索宣晋初云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇公哈湛宾戎勾茅利査资';

export const compoundSurnames = [
  '欧阳',
  '上官',
  '司马',
  '诸葛',
  '夏侯',
  '皇甫',
  '尉迟',
  '公孙',
  '慕容',
  '令狐',
  '司徒',
  '东方',
  '端木',
  '独孤',
  '南宫',
  '长孙',
  '宇文',
];

/**
 * Surnames that are more often an ordinary word: a name is read from them only beside an office
 * (`院士`, `经理`), never from a bare subject.
 */
export const ordinarySurnames = new Set(
  '和来都位国公平全明应时向任单成初计相那况官原强来满母门云花海南区易万方高常安关文金石白华阳连解管资边',
);

/** Surnames so common that behind them even a word of the dictionary is a name: `李岩`, `王越`. */
export const commonSurnames = new Set(
  '王李张刘高杨赵吴徐孙胡朱郭郑梁宋韩冯邓曹彭萧董袁潘蒋蔡吕沈姚卢崔谭汪廖贾魏',
);

const single = [...new Set(singleSurnames)];

export const surnames = [...compoundSurnames, ...single];

/** Tables of the units that a surname, one of a single character and a compound one begin with. */
export const surnameStarts = unitsOf(surnames.map((one) => one.charAt(0)).join(''));
const singleStarts = unitsOf(singleSurnames);
const compoundStarts = unitsOf(compoundSurnames.map((one) => one.charAt(0)).join(''));

/** Length of the surname at the start of `text`: 0, 1 or 2. */
export function surnameLength(text: string): 0 | 1 | 2 {
  if (text === '') return 0;
  const unit = text.charCodeAt(0);
  if (compoundStarts[unit] === 1 && compoundSurnames.includes(text.slice(0, 2))) return 2;
  return singleStarts[unit] === 1 ? 1 : 0;
}

/** For regular expressions. */
export const surname = `(?:${compoundSurnames.join('|')}|[${single.join('')}])`;

/**
 * Ordinary words that begin like a name. A candidate name that starts with one of them is none.
 */
export const notNames = new Set(
  (
    '全科 仲裁 高度 高级 高层 高管 高校 高中 高考 高通 高端 高效 高速 高德 高盛 方面 方案 方法 方式 方向 方便 时间 时代 时期 时候 时报 安全 安排 安装 安卓 安徽 常务 常委 常见 常规 常常 金融 金额 金属 金山 石油 石家 白宫 白皮 白色 ' +
    '马上 马来 万元 万人 万亿 万科 万达 关于 关系 关键 关注 关税 关联 文件 文化 文章 文字 文心 文旅 文本 成为 成功 成立 成员 成果 成本 成都 成长 程序 程度 甘肃 江苏 江西 江南 黄金 黄河 黄埔 温度 温室 温州 ' +
    '连续 连接 和平 和谐 应该 应用 应对 应当 应急 单位 单独 单个 项目 经理 经济 经营 任务 任何 任期 任命 任职 任教 许多 许可 时任 何时 何况 何为 何种 余名 余人 余万 余家 周一 周二 周三 周四 周五 周六 周日 周末 周围 周年 周边 周期 ' +
    '尚未 尚不 明确 明显 明年 明天 明星 明白 云计 云南 云服 云端 云从 云平 国家 国内 国际 国外 国务 国产 国会 国防 国民 国企 公司 公开 公布 公共 公安 公告 公众 公民 公益 公路 全球 全国 全面 全部 全体 全新 全年 全省 全市 全文 ' +
    '平台 平均 平安 平等 平时 强调 强大 强烈 强化 强国 原因 原本 原来 原则 原有 原告 官方 官员 官网 官司 相关 相信 相比 相对 相当 相应 相同 初步 初期 初创 来自 来源 来说 来到 来电 都是 都有 都在 都会 位于 位置 计划 计算 计入 ' +
    '解决 解释 解读 解放 解除 管理 管控 管辖 向上 向前 向着 车辆 车企 车主 车间 米兰 麦当 华为 华盛 华尔 华人 华东 华南 华北 华中 阳光 阳江 南京 南方 南部 南非 南海 南昌 南宁 北京 海外 海关 海军 海南 海口 海洋 海尔 海康 门户 门槛 花费 ' +
    '古代 古巴 古典 冷静 冷战 连同 易于 景区 景气 景点 党员 党委 党中 党组 党和 商务 商业 商家 商品 商汤 商标 商场 师生 师傅 师范 严重 严格 严肃 盛大 管道 边界 边缘 路径 路透 路线 路由 路面 游戏 游客 游泳 季度 单纯 毕业 毕竟 ' +
    '武汉 武器 武装 武警 武术 江湖 田径 林业 孙子 何以 汤森 苏州 苏宁 苏联 苏丹 苏黎 苏格 郑州 杭州 温暖 广州 徐州 沈阳 安倍 安哥 安东 康复 史上 史无 史料 史诗 左右 左侧 左翼 左派 柳州 费用 费城 荣誉 荣获 荣耀 乐观 乐视 乐队 满足 满意 闻名 ' +
    '司法 司机 司令 司长 查询 查看 查处 宣布 宣传 宣称 容易 容量 支持 支付 支出 支撑 海归 曾经 曾在 曾任 曾多 曾因 曾与 曾为 支教 支援 支书 卫福 卫健 索尼 索赔 普通 普遍 普及 普京 利用 利润 利益 利率 战略 战争 战斗 战士 印度 印尼 印发 印刷 修改 修复 修订 阿里 阿富 阿拉 阿根 哈佛 哈尔 乌克 乌鲁 巴西 巴黎 巴基 班级 班主 ' +
    '英国 英特 英伟 陆续 陆军 陆地 贾跃 章程 章节 申请 申报 申报 焦点 焦虑 戴尔 温和 程式 于是 对此 广东 广西 梅西 雷军 贺岁 顾客 顾问 包括 包含 包装 童年 童话 牛津 牛奶 曲线 曲目 谷歌 柏林 宗教 宗旨 桂林 麻烦 楚天 隆重 危机 危险 ' +
    '蒙冤 蒙受 蒙羞 蒙蔽 谢谢 谢罪 谢绝 谈恋 谈起 谈完 连忙 连夜 连降 连日 满面 满脸 满心 满口 满头 满身 车前 车后 车内 车外 车里 车上 车祸 房前 房内 房里 群内 群里 左图 右图 左手 左脚 左腿 左边 左小 ' +
    '来劝 来找 来看 来接 来访 来信 查账 查房 查身 查到 阅卷 阅读 阅览 应尽 应加 应留 应聘 应邀 应召 应声 应付 龙年 龙舟 张嘴 张口 张贴 张开 张床 商量 商议 商讨 商定 商法 纪录 纪念 纪律 危重 惠民 施工 施加 施暴 ' +
    '略显 略带 稍显 摆摆 摇摇 点点 立即 立刻 借机 趁机 公然 突然 忽然 冷冷 打电 打来 发短 发微 发朋 回电 ' +
    '单身 高烧 高工 高铁 高兴 文笔 文书 文中 文末 文革 鞠躬 劳工 劳动 沙发 沙滩 凌晨 党内 关闭 关掉 包容 包袱 利于 宿舍 全程 全时 陈述 陈列 戴着 宣读 成了 敬畏 祝福 祝愿 初中 初三 古人 史学 边走 边跑 边骑 边甩 边说 边哭 边笑 边喊 边打 边看 边听 边吃 边骂 边追 边想 边问 边写 边做 边拍 边哼 边唱 边摇 边擦 边流 边抹 ' +
    '白银 白天 白酒 莫斯 莫过 孔子 孔雀 段落 段子 龙头 龙卷 龙票 钱包 钱款 向来 汪洋 夏天 夏季 夏威 夏令 秦皇 秦岭 兰州 吉林 吉他 吉利 吉祥 叶子 丁香 谈判 谈话 谈及 谈到 谈论 盘点 盘中 盘后 盘前 全明 楼市 楼盘 房产 房价 房地 房屋 房子 滕州 屈服 卫生 卫星 席位 ' +
    '景德 简单 简称 简化 简直 简介 连锁 古城 司空 车型 车站 车载 项链 项羽 卓越 麦克 农业 农民 农村 农户 穆斯 阳性 时速 时常 时隔 时尚 时而 原作 蓝色 蓝牙 蓝图 蓝天 鲜明 鲜花 池塘 池州 封面 封锁 封闭 封城 位列 位居 丰富 丰田 丰厚 平方 玉米 玉树 银行 银河 银川 利好 母亲 母校 母公 ' +
    '言之 印象 印章 印记 师姐 师兄 师弟 师妹 师父 师大 师资 公办 公干 商股 商人 商户 商贩 商会 商界 商圈 余数 余额 余地 余波 余震 普选 普查 党宣 党报 党章 党政 路过 路上 路人 路口 路边 路旁 游行 游说 游览 游玩 游击 游轮 谭氏 钱财 钱物 车票 车牌 车速 车厢 房租 房东 房门 房间 路费 路况 祖国 祖先 练习 井冈 权力 权利 权威 权益 区域 区块 区别 区间 伊朗 伊拉 厉害 满分 国庆 国有 国资 国泰 国信 国盛 国网 国台 国王 官兵 况且 那么 那些 那个 那样 那时 那里 公主 公交 公认 公关 公元 公益 公正 公平 公寓 公社 公园 公积 慕尼 诺贝 诺基 欧洲 欧盟 欧美 欧元 孟加 孟买'
  ).split(' '),
);

/** Characters that no name holds, but that may stand between a surname and another of the given name: `叶以宁`. */
export const inside = /[以如为中前有时]/;

/** What a name does not hold. */
export const functional =
  /[的了在是不也都就而很等和与及着过这那有被把将从到上下里中后前时们个他她它我其该此但并且又还则曾已以于为因所若如何各每某另对向称说表指认]/;
