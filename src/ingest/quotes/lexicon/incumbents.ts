/** Who is so well known to hold an office that articles name the office and the person apart. */

const list = (line: string): readonly [office: RegExp, holders: readonly string[]] => {
  const [office = '', holders = ''] = line.split('：');
  return [new RegExp(`^(?:${office})$`), holders.split(' ')];
};

/** The company's name, and what its head is called. */
const head = (company: string): string =>
  `(?:${company})的?(?:公司)?的?(?:首席执行官|CEO|老板|掌门人|创始人兼(?:首席执行官|CEO))`;

const incumbents = [
  '(?:英国)?首相：斯塔默 苏纳克 约翰逊',
  '(?:美国)?总统：特朗普 拜登 奥巴马',
  `${head('特斯拉|Tesla|SpaceX|xAI')}：马斯克 穆斯克`,
  `${head('Meta|脸书|Facebook')}：扎克伯格`,
  `${head('OpenAI')}：奥特曼 阿尔特曼 奥尔特曼 Altman`,
  `${head('英伟达|Nvidia|NVIDIA')}：黄仁勋`,
  `${head('微软|Microsoft')}：纳德拉 Nadella`,
  `${head('谷歌|Google|Alphabet')}：皮查伊 Pichai`,
  `${head('苹果|Apple')}：库克`,
  `${head('亚马逊|Amazon')}：贾西`,
].map(list);

/** Last names of those who may hold an office; empty where nobody is so well known. */
export const incumbentsOf = (office: string): readonly string[] =>
  incumbents.find(([one]) => one.test(office))?.[1] ?? [];
