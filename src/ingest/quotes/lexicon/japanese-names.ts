import { startsOf } from '../text/units.ts';

/** Japanese surnames of two characters, most of the two hundred commonest, and how given names end. */
const surnames =
  `佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 清水 山崎 阿部 森田 池田 桥本 山下 石川 中岛 前田 藤田 小川 冈田 后藤 长谷川 村上 近藤 石井 斋藤 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 小野 田村 竹内 金子 和田 中山 石田 上田 森本 小岛 柴田 宫崎 酒井 工藤 横山 宫本 内田 高木 安藤 岛田 谷口 大野 高田 丸山 今井 河野 藤原 小山 村田 武田 上野 杉山 增田 平野 大塚 菅原 久保 松井 千叶 岩崎 樱井 木下 野口 松尾 菊地 菊池 野村 新井 渡部 佐野 杉本 大西 古川 北村 市川 水野 小泽 泽村 滨田 川口 吉川 安田 山内 服部 黑田 久保田 川崎 川村 矢野 饭田 片山 吉村 早川 平田 三宅 荒木 大桥 浅野 土屋 马场 本间 古贺 石原 石破 岸田 高市 麻生 野田 鸠山 福泽 黑泽 村井 村山 大江 川端 安倍 羽生 本庄 山中 天野 东野 是枝 宫泽 深泽 泽田 本多 大石 大岛 大山 大川 小池 小松 永井 永田 平井 平山 平川 关口 须藤 须田 星野 岩田 岩本 富田 富永 吉冈 松冈 西田 西川 西野 南部 北野 东条 田边 渡辺 佐久间 宇野 稻叶 稻田 植田 植木 内山 内藤 尾崎 冈崎 冈部 奥田 奥山 甲斐 金井 金田 萩原 荻原 秋山 堀内 堀江 堀口 松岛 松村 松原 松永 三木 三上 三谷 水谷 宫田 宫下 宫内 望月 森川 森山 若林 渡会 寺田 寺岛 寺内 仓田 仓持 相泽 相马 秋元 浅井 浅田 饭岛 饭塚 石桥 石崎 石塚 石渡 市原 伊泽 伊东 今村 今泉 入江 岩村 岩下 上原 上村 内海 榎本 远山 大谷 大久保 大森 大泽 冈野 小仓 小笠原 小野寺 片冈 胜田 笠原 川岛 川田 神谷 木原 吉泽 吉野 黑木 黑川 河村 小坂 小峰 小柳 坂井 坂口 佐伯 榊原 泽井 志村 柴崎 岛崎 岛村 庄司 白石 白井 杉田 杉原 杉浦 关根 泷泽 竹中 竹下 立花 田岛 田代 谷川 塚本 津田 手塚 土井 堂本 富樫 长岛 长友 中尾 中谷 中西 中原 夏目 西冈 西山 新田 野泽 长谷部 花田 林田 原口 平冈 广濑 广田 福原 福山 藤冈 藤泽 藤本 藤野 藤村 古田 细川 堀田 牧野 增井 松野 丸尾 三岛 宫川 宫野 武藤 村松 室井 森口 森下 森泽 八木 安井 柳田 柳泽 矢岛 山川 山根 山岸 横井 米田 若松 涩谷 滨口 滨崎 志贺 柄谷 丸尾 沟口 沟渕`
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

/** Table of how they begin. */
export const japaneseStarts = startsOf(surnames);

/** For regular expressions. */
export const japaneseSurname = `(?:${surnames.join('|')})`;

const set = new Set(surnames);

/** Whether a word is a Japanese surname. */
export const isJapaneseSurname = (word: string): boolean => set.has(word);

/** Characters that Japanese given names end with. */
export const japaneseGiven =
  '[郎子太介之助司雄夫男美香江代人斗树辉明诚浩健一二三平彦吾也生治志真光隆茂实树朗史弘幸宏博久行和义正孝仁智哲德修武勇刚猛豪翔翼悠佑祐辅典纪则信康靖清洁惠理绘里奈菜乃花音海阳华咲樱枫葵凛爱优结衣希望未央织枝津世保穗纱沙耶亚由佳加嘉绪音秀敏伸贵昭宪敬雅章英荣喜良登学守稔胜满繁滋忠宽丰聪敦淳润俊峻骏亨彻毅哉矢弥莉玲凉嗣继]';
