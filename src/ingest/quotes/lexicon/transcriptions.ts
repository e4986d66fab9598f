/**
 * People who go by a Latin name and by its transcriptions in one article: `Mark Zuckerberg` is `扎克伯格`. One line
 * a person, the forms parted by `|`; a form without a given name counts only beside another form.
 */
const table = `
  Elon Musk|埃隆·马斯克|伊隆·马斯克|艾隆·马斯克|Musk|马斯克
  Mark Zuckerberg|马克·扎克伯格|Zuckerberg|扎克伯格
  Sam Altman|萨姆·奥特曼|山姆·奥特曼|萨姆·阿尔特曼|山姆·阿尔特曼|山姆·阿特曼|Altman|奥特曼|阿尔特曼|奥尔特曼|阿特曼
  Jensen Huang|黄仁勋
  Satya Nadella|萨提亚·纳德拉|萨蒂亚·纳德拉|Nadella|纳德拉
  Sundar Pichai|桑达尔·皮查伊|桑德尔·皮查伊|Pichai|皮查伊
  Tim Cook|蒂姆·库克|库克
  Jeff Bezos|杰夫·贝佐斯|杰夫·贝索斯|Bezos|贝佐斯|贝索斯
  Andy Jassy|安迪·贾西|Jassy|贾西
  Bill Gates|比尔·盖茨|比尔盖茨|盖茨
  Ilya Sutskever|伊利亚·苏茨克维|伊尔亚·苏茨克维|伊利亚·苏茨克弗|Sutskever|苏茨克维|苏茨克弗
  Greg Brockman|格雷格·布罗克曼|Brockman|布罗克曼
  Mira Murati|米拉·穆拉蒂|米拉·穆拉提|Murati|穆拉蒂|穆拉提
  Dario Amodei|达里奥·阿莫迪|达里奥·阿莫代伊|Amodei|阿莫迪
  Demis Hassabis|德米斯·哈萨比斯|戴密斯·哈萨比斯|Hassabis|哈萨比斯
  Mustafa Suleyman|穆斯塔法·苏莱曼|Suleyman|苏莱曼
  Yann LeCun|杨立昆|扬·勒昆|LeCun
  Geoffrey Hinton|杰弗里·辛顿|杰弗里·欣顿|杰夫·辛顿|Hinton|辛顿|欣顿
  Yoshua Bengio|约书亚·本吉奥|约书亚·本希奥|Bengio|本吉奥
  Andrew Ng|吴恩达
  Fei-Fei Li|李飞飞
  Andrej Karpathy|安德烈·卡帕西|安德烈·卡尔帕西|Karpathy|卡帕西
  Eric Schmidt|埃里克·施密特|Schmidt|施密特
  Larry Page|拉里·佩奇|佩奇
  Sergey Brin|谢尔盖·布林|布林
  Larry Ellison|拉里·埃里森|Ellison|埃里森
  Lisa Su|苏姿丰
  Pat Gelsinger|帕特·基辛格|帕特·格尔辛格|Gelsinger|基辛格
  Masayoshi Son|孙正义
  Jan Leike|扬·莱克|简·莱克|Leike
  Helen Toner|海伦·托纳|Toner
  Peter Thiel|彼得·蒂尔|Thiel|蒂尔
  Marc Andreessen|马克·安德森|马克·安德里森|Andreessen
  Reid Hoffman|里德·霍夫曼|Hoffman|霍夫曼
  Arvind Krishna|阿尔温德·克里什纳|阿文德·克里希纳|Krishna
  Jack Dorsey|杰克·多西|Dorsey|多西
  Pavel Durov|帕维尔·杜罗夫|Durov|杜罗夫
  Donald Trump|唐纳德·特朗普|Trump|特朗普|川普
  Joe Biden|乔·拜登|Biden|拜登
  Kamala Harris|卡马拉·哈里斯|卡玛拉·哈里斯|Harris|哈里斯
  Antony Blinken|安东尼·布林肯|Blinken|布林肯
  Rishi Sunak|里希·苏纳克|Sunak|苏纳克
  Keir Starmer|基尔·斯塔默|Starmer|斯塔默
  Emmanuel Macron|埃马纽埃尔·马克龙|Macron|马克龙
  Ursula von der Leyen|乌尔苏拉·冯德莱恩|冯德莱恩
  Vladimir Putin|弗拉基米尔·普京|Putin|普京
  Volodymyr Zelenskiy|弗拉基米尔·泽连斯基|泽连斯基
  Narendra Modi|纳伦德拉·莫迪|莫迪
  Warren Buffett|沃伦·巴菲特|Buffett|巴菲特`;

/** The forms of one person's name, in the order of the table, full ones first. */
export const transcriptions: readonly (readonly string[])[] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split('|'));

/** Surnames of people often in the news. */
export const surnames = new Set(transcriptions.flat().map((form) => form.split('·').at(-1) ?? form));
