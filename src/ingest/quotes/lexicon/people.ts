import { startsOf } from '../text/units.ts';

/** People so often in the news that they stand without office or first name. */
const all =
  `谭嗣同 薄熙来 马斯克 奥特曼 阿尔特曼 奥尔特曼 扎克伯格 黄仁勋 纳德拉 皮查伊 库克 贝佐斯 贾西 盖茨 比尔盖茨 苏茨克维 辛顿 欣顿 杨立昆 本吉奥 哈萨比斯 吴恩达 李飞飞 卡帕西 布罗克曼 穆拉提 阿莫迪 苏莱曼 孙正义 苏姿丰 基辛格 陈立武 巴菲特 芒格 索罗斯 达利欧 特朗普 川普 拜登 奥巴马 哈里斯 布林肯 耶伦 鲍威尔 布什 克林顿 希拉里 彭斯 蓬佩奥 万斯 卢比奥 普京 泽连斯基 梅德韦杰夫 拉夫罗夫 佩斯科夫 扎哈罗娃 马克龙 默克尔 朔尔茨 约翰逊 特雷莎·梅 苏纳克 斯塔默 卡梅伦 安倍晋三 岸田文雄 石破茂 菅义伟 莫迪 内塔尼亚胡 埃尔多安 卢拉 米莱 金正恩 文在寅 尹锡悦 朴槿惠 李在明 古特雷斯 谭德塞 潘基文 冯德莱恩 拉加德 任正非 马化腾 马云 李彦宏 雷军 张一鸣 梁汝波 刘强东 黄峥 王兴 丁磊 张朝阳 周鸿祎 俞敏洪 罗永浩 董明珠 曹德旺 王健林 许家印 李嘉诚 王传福 何小鹏 李想 李斌 余承东 徐直军 孟晚舟 梁文锋 杨植麟 王小川 李开复 沈向洋 张亚勤 陆奇 汤晓鸥 徐立 刘庆峰 印奇 张鹏 唐杰 闫俊杰 姜大昕 王慧文 朱啸虎 张宏江 黄铁军 邬贺铨 钟南山 张文宏 袁隆平 屠呦呦 杨元庆 习近平 李克强 李强 王毅 汪文斌 毛宁 林剑 赵立坚 华春莹 耿爽 陆慷 洪磊 秦刚 朱凤莲 马晓光 毛泽东 邓小平 爱因斯坦 乔布斯 图灵 冯·诺依曼`
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** Those of two characters that are no part of other names. */
const short = '马云 丁磊 王兴 雷军 拜登 普京 莫迪 库克 陆奇 徐立 盖茨 川普'.split(' ');

const names = all.filter((name) => name.length > 2 || short.includes(name));

/** Finds any of them where it is tried; they begin with the units of `knownPeopleStarts`. */
export const knownPeople = new RegExp(names.join('|'), 'y');
export const knownPeopleStarts = startsOf(names);

/** Thinkers and writers whom essays cite by name alone; whoever else `他` is, it is seldom one of them. */
export const sages: ReadonlySet<string> = new Set(
  `孔子 孟子 荀子 庄子 墨子 韩非子 司马迁 班固 陶渊明 李白 杜甫 韩愈 苏轼 朱熹 王阳明 曹雪芹 梁启超 康有为 严复 陈独秀 李大钊 蔡元培 胡适 鲁迅 钱钟书 陈寅恪 王国维 沈从文 巴金 茅盾 老舍 林语堂 梁漱溟 冯友兰 费孝通
  苏格拉底 柏拉图 亚里士多德 黑格尔 康德 尼采 叔本华 卢梭 伏尔泰 孟德斯鸠 帕斯卡 笛卡尔 斯宾诺莎 托克维尔 马克思 恩格斯 列宁 爱因斯坦 牛顿 达尔文 弗洛伊德 海明威 托尔斯泰 陀思妥耶夫斯基 契诃夫 莎士比亚 歌德 雨果 巴尔扎克 萨特 加缪 卡夫卡 福柯 阿伦特 哈耶克 凯恩斯 罗素 维特根斯坦 杰弗逊 丘吉尔 罗斯福 拿破仑 甘地 曼德拉`
    .trim()
    .split(/\s+/),
);
