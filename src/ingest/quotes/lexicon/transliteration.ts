/**
 * Characters that transcribe foreign names.
 *
 * Mined by frequency from names with a dot (`艾米·胡德`) in Chinese news and completed from the Xinhua
 * transcription tables. A run of them beside a dot is a name; without a dot only a run of three or more
 * in the place of a subject is taken for one.
 */
const characters =
  '斯尔克德特马隆拉姆里罗朗格布阿夫奥翰卡尼利雷恩纳塔亚哈扎得莱鲁弗勒森米伦科维威卫迪西普娜文贝库林兰达凯洛巴乔本安托梅麦莫沃茨基' +
  '伯莉诺希顿曼萨法桑帕赫丁泰埃丹霍什吉蒂奇伊约登多博佩菲蒙苏戈比盖塞丽辛耶波皮内宾瓦加琳穆廉治查莎韦施金费瑟杰索芬兹切修拜艾班妮根' +
  '默戴古劳杜琼肯温图谢汀密南福贾娅瑞怀柯坎泽卢考汉思弥舒努沙爱因赖詹迈彼宁休雅玛丝佐亨纽鲍肖席珊赛华摩汤康史胡珀齐侬唐坦尤欧廷农历茜英' +
  '冯乌逊简保勃冈彻滕罕夏昂朱惠龙豪舍森顿隆朗山姆伍哥埃荷曾琪珍妲黛蕾薇露蓓芭芙蓝理察强尚甘钱季恰乐鲜川藤朔岑庞郎逖厄代士列仑宗邓敦娃娥婕嘉歇雯申黎奈狄茱';

const set = new Set(characters);

/** Whether a character is used to transcribe foreign names. */
export function transcribes(character: string): boolean {
  return set.has(character);
}

/** Characters that transcribe names too, but are too common to show a name without a dot. */
const rarely = new Set(
  '卜素邦采蔡曹柴昌慈狄凡范佛葛瓜圭侯佳焦捷喀孔夸阔黎良刘娄芒毛茂孟缅缪墨奈嫩涅牛派彭匹钦丘屈撒绍圣孙陶吴锡喜扬尹宰赞芝各恺仁茹儒若旺延旭旦提路富叶奎欣梵迦翁贡翠玫昆曲萍亭庄敖潘聂乃甫汪宏瑙谟楚祖塔图竞吾荻芹海方花光高英天木生申冰哲苔碧琴梦丰黑白洪帆宝万思敏德雪玲云冬风波浪石岛金银贵美秀兴永明亮春夏秋月日星河湖江山林森田谷峰岩松柏竹菊兰梅荷莲桃李杏柳杨枫桐武文武志国民安宁静和平顺利达成功荣光辉耀彩虹霞露霜雷电雨晴',
);

/** Whether a character may stand in a name with a dot. */
export const inDotted = (character: string): boolean =>
  character === '-' || transcribes(character) || rarely.has(character);

/** For regular expressions: a class of the characters. */
export const transcribing = `[${[...set].join('')}]`;

/** The dots that part the pieces of a transcribed name. */
export const dots = '·•・‧∙﹒⋅･';

export const anyDot = new RegExp(`[${dots}]`);
