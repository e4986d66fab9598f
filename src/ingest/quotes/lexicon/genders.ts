/** Whether `他` or `她` can stand for a foreign name, by its given name. Most given names tell; the rest fit both. */
import { givenNames } from './given-names.ts';
import { isGivenName } from './transcribed-given-names.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const women = list(`
  阿比盖尔 阿德里安娜 阿加莎 阿曼达 阿尼塔 阿什莉 阿斯特丽德 艾比 艾达 艾格尼丝 艾丽卡 艾丽莎 艾丽斯 艾丽西亚 艾利森 艾琳 艾玛 艾米 艾米丽 艾米莉 艾莉森 艾什莉 爱丽丝 爱丽莎 爱玛 爱米丽 埃玛 埃米莉 埃里卡 安德莉亚 安德丽娅 安吉拉 安吉丽娜 安吉莉娜 安杰拉 安娜 安娜贝尔 安妮 安妮塔 奥黛丽 奥利维亚 奥利维娅 芭芭拉 柏妮丝 保拉 贝蒂 贝拉 贝丝 贝亚特丽斯 布兰妮 布里奇特 布里特妮 布伦达 查莉兹 达娜 黛安 黛安娜 黛比 黛博拉 黛拉 黛西 戴安娜 丹尼丝 丹尼拉 德布拉 蒂法尼 蒂凡尼 蒂娜 多莉 多里斯 多萝西 朵拉 法蒂玛 菲奥娜 菲比 菲莉帕 菲莉斯 弗兰西丝 弗朗索瓦丝 弗朗西斯卡 弗吉尼亚 弗洛拉 格蕾丝 格蕾塔 格雷琴 格温 格温妮丝 格特鲁德 哈里特 哈丽雅特 海蒂 海莉 海伦 海伦娜 汉娜 亨丽埃塔 霍莉 吉莉安 吉纳维芙 吉娜 吉赛尔 加布里埃拉 加布丽埃拉 贾米拉 贾妮斯 简 珍 珍妮 珍妮弗 珍妮特 杰奎琳 杰西卡 杰茜卡 金伯利 金伯莉 卡拉 卡罗琳 卡罗琳娜 卡罗莱娜 卡罗尔 卡洛琳 卡马拉 卡玛拉 卡门 卡米拉 卡桑德拉 卡特里娜 卡特琳娜 凯蒂 凯莉 凯伦 凯瑟琳 凯特 凯特琳 康妮 考特尼 科妮莉亚 克拉拉 克莱尔 克劳迪娅 克里斯蒂娜 克里斯汀 克丽斯滕 克丽丝汀 拉娜 拉切尔 莱拉 莱丽 莱莉 劳拉 劳伦 雷切尔 蕾切尔 蕾妮 蕾娜 丽贝卡 丽莎 丽塔 丽兹 莉安 莉迪亚 莉迪娅 莉亚 莉娜 莉莲 莉莉 莉莉安 莉萨 莉兹 利安娜 利娜 利萨 利兹 琳达 琳恩 琳赛 露丝 露西 露西亚 露西娅 路易丝 罗伯塔 罗克珊 罗莎 罗莎莉 罗莎琳德 罗丝 罗斯玛丽 洛拉 玛蒂尔达 玛格丽特 玛吉 玛丽 玛丽安 玛丽安娜 玛丽莲 玛丽娜 玛丽亚 玛丽娅 玛丽萨 玛莉 玛琳 玛莎 玛雅 曼迪 梅根 梅格 梅拉妮 梅拉尼娅 梅丽莎 梅丽尔 梅雷迪思 米尔德里德 米拉 米莉 米兰达 米里亚姆 米丽娅姆 米娜 米歇尔 米娅 莫琳 莫莉 莫妮卡 莫伊拉 纳迪娅 纳塔莉 纳塔莉亚 纳塔丽 纳塔莎 南希 内奥米 娜奥米 娜塔莉 娜塔莉亚 娜塔丽 娜塔丽亚 娜塔莎 娜迪娅 妮可 妮可尔 妮科尔 妮娜 诺拉 帕蒂 帕梅拉 帕特丽夏 帕特里夏 帕特里西亚 佩姬 佩吉 佩妮 佩内洛普 普里扬卡 普里西拉 普丽娅 乔安 乔安娜 乔安妮 乔伊丝 乔治娅 乔治娜 乔尔基娅 乔尔基亚 琼 瑞秋 瑞贝卡 萨布丽娜 萨曼莎 塞丽娜 塞西莉亚 桑德拉 莎朗 莎伦 莎拉 莎莉 尚塔尔 斯蒂芬妮 斯嘉丽 斯塔西 斯泰西 斯特拉 苏茜 苏西 苏珊 苏珊娜 苏珊妮 苏妮塔 塔拉 塔尼娅 塔米 塔玛拉 泰莎 唐娜 特蕾莎 特丽莎 特雷莎 特蕾西 瓦莱丽 瓦妮莎 旺达 薇拉 薇薇安 维多利亚 维罗妮卡 维拉 温迪 温蒂 乌尔苏拉 西尔维娅 西尔维亚 西蒙娜 西蒙妮 希尔达 希拉里 希拉莉 希瑟 席琳 夏洛特 谢丽尔 谢莉 辛迪 辛西娅 雪莉 雪伦 亚历桑德拉 亚历山德拉 叶卡捷琳娜 伊丽莎白 伊莉莎 伊莲恩 伊莱恩 伊丽萨 伊琳娜 伊娃 伊万卡 伊薇特 约兰达 约瑟芬 詹妮弗 詹娜 朱迪 朱迪思 朱迪丝 朱莉 朱莉安娜 朱莉娅 朱丽叶 朱丽娅 佐伊
  埃伦 埃塞尔 艾德琳 安东尼娅 奥德丽 比娅 彼得拉 伯尼斯 布里安娜 查莉 查理兹 迪娜 费利西亚 弗兰 海泽尔 吉塔 杰拉尔丁 杰丽 杰米玛 卡丽 卡米尔 凯米 科琳 克里斯塔 克里斯蒂 肯德拉 拉克希米 里娜 莉萨贝丝 卢西 卢娜 罗萨 洛娜 马格达莱娜 马里安 马里亚 玛丹娜 梅拉尼 梅塞德斯 米凯拉 米米 米亚 莫德 纳丁 内莉 尼科尔 尼娜 帕姆 普里亚 琪琪 乔琳 琼妮 茹莉 萨拉 萨莎 塞莱斯特 沙米拉 莎尼 特里萨 托尼娅 韦罗妮克 维奥莱塔 温妮 乌尔丽克 乌玛 西奥多拉 西莱斯特 希琳 夏洛 肖娜 雅娜 雅思敏 雅斯曼 伊芙 尤利娅 朱利娅 朱丽安 卓拉 佐拉 扎拉
  Abigail Adele Agnes Alice Alicia Alison Allison Amanda Amber Amelia Amy Ana Anastasia Andrea Angela Angelina Anita Ann Anna Annabel Anne Annette Annie Anushka Astasia Astrid Audrey Ava Barbara Beatrice Belinda Beth Bianca Brenda Bridget Caitlin Camila Camille Candace Carla Carmen Carol Caroline Carrie Catherine Cathy Cecilia Celia Celine Chloe Christina Christine Cindy Claire Clara Claudia Colleen Cynthia Daphne Debbie Deborah Debra Denise Diana Diane Donna Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisa Elise Elizabeth Ella Ellen Ellie Emily Emma Erin Esther Eva Evelyn Fatima Felicia Fiona Florence Francesca Gabriela Gabrielle Gillian Gina Gloria Grace Greta Gretchen Gwen Hannah Harriet Heather Heidi Helen Helena Holly Imogen Ingrid Irene Isabel Isabella Jacqueline Jane Janet Janice Jasmine Jeanne Jennifer Jenny Jessica Jill Joan Joanna Joanne Josephine Joyce Judith Judy Julia Juliana Julie Kara Karen Karina Kate Katherine Kathleen Kathryn Kathy Katie Katrina Kristen Kristin Kristina Kylie Laura Lauren Leah Leila Lena Lillian Lily Linda Lisa Liz Lori Lorraine Louise Lucia Lucy Lydia Lynn Madeleine Maggie Margaret Maria Mariana Marianne Marie Marilyn Marina Martha Martina Mary Maureen Maya Megan Melanie Melinda Melissa Meredith Michelle Mira Miranda Miriam Molly Monica Nadia Nancy Naomi Natalia Natalie Natasha Nicole Nina Nora Olga Olivia Pamela Patricia Paula Pauline Penelope Penny Phoebe Polly Priya Rachael Rachel Rebecca Regina Rita Roberta Rosa Rosalind Rose Rosemary Ruth Sabrina Sally Samantha Sandra Sara Sarah Scarlett Selena Serena Sharon Sheila Shirley Sheryl Silvia Simone Sofia Sonia Sophia Sophie Stella Stephanie Susan Susanna Suzanne Sylvia Tamara Tanya Tara Tatiana Teresa Tessa Theresa Tiffany Tina Tracey Ursula Valentina Valerie Vanessa Vera Veronica Victoria Virginia Vivian Wendy Yasmin Yolanda Yvette Yvonne Zoe
  Aaliyah Aisha Akiko Alana Alexandra Alina Anya Arabella Archana Arlene Ayesha Becky Betty Beverly Bonnie Brianna Brooke Cassandra Charlotte Cheryl Christa Colette Constance Cristina Daniela Danielle Dawn Deanna Deirdre Delia Dolores Eliza Eloise Elsa Farah Fei-Fei Flora Francine Giorgia Giselle Gladys Ina Ines Iris Isla Jade Jayne Jeanette Jemima Jen Jenna Jennie Joelle Johanna Jolene Joy Juanita Juliet Justine Karla Kemi Kendra Kirsten Laurel Leona Lila Lina Lois Loretta Lucinda Mabel Mackenzie Maddie Mae Marcia Margot Marion Marisa Marissa Marjorie Marlene Marta Matilda Maxine Mercedes Mia Mildred Millie Mindy Minnie Moira Monique Myra Nadine Nathalie Neha Niamh Nikki Norma Octavia Paige Paloma Patti Peggy Petra Philippa Poppy Prisha Priti Raquel Renata Renee Rosie Roxanne Ruby Sadie Salma Saoirse Sherry Shelley Sinead Siobhan Shabana Sue Suella Tabitha Tamsin Tania Terri Tess Thea Thelma Trisha Ulrike Uma Valeria Vicki Vicky Vivienne Wanda Zara Zelda Sierra Hilary`);

/** Given names of men and women alike, or of people from where nobody here can tell. */
const either = list(`
  阿什利 艾弗里 艾维 安德烈亚 奥布里 布里 查理 达恩 戴蒙 盖尔 哈立德 霍利 吉恩 吉尔 基尔 金 杰德 杰基 杰米 杰斯 卡迪 卡梅伦 凯 凯尔西 凯利 凯西 肯德尔 克里斯 兰迪 莱斯利 莱斯莉 莱利 雷 蕾 里斯 琳 露 罗宾 罗里 洛里 麦迪逊 米 莫里 尼科拉 帕特 帕迪 乔 乔丹 乔斯 萨姆 萨米 桑迪 沙恩 山姆 塞西尔 斯凯 苏 泰勒 特雷西 特里 特丽 唐 托尼 维 西德尼 夏侬 香农 肖恩 亚历克斯 亚历克西斯 杨 伊莱 约恩 约旦 詹 让 朱利安 朱莉安
  阿达 埃利斯 安迪 奥利 本尼 布莱尔 布莱克 德文 多米尼克 弗兰西斯 基特 霍普 吉米 科里 科迪 利亚 利安 利奥 林恩 林赛 洛根 劳里 雷内 鲁斯 鲁思 罗南 路易斯 马里恩 纳兹 南迪 尼萨 诺埃尔 帕斯卡 乔伊 乔伊斯 乔治亚 乔迪 切尔西 萨米 萨沙 斯坦 苏曼 托里 维纳斯 伊曼 伊尔哈姆 扬 詹恩 谢赫 雅各 泰 琼斯 史密斯 休 休斯 纳尔逊 威尔逊 米切尔 罗斯 杰西 达西 卡西 黎安
  Adrian Alex Ali Ashley Aubrey Bailey Blake Cameron Casey Charlie Chris Courtney Dana Drew Frances Gayle Jackie Jamie Jean Jess Jo Jordan Kai Kelly Kelsey Kendall Kerry Kim Lee Leslie Lindsay Lou Madison Morgan Nicola Pat Quinn Robin Sam Sandy Shannon Sidney Skyler Stacey Stacy Taylor Terry Toni Tracy
  Alexis Andrea Andy Archie Ariel Chen Claude Dale Dominique Frankie Georgia Jan Jay Jesse Jessie Jodie Kay Laurie Li Liang Logan Misha Nat Nikita Noel Ray Sammy Sasha Shan Shelby Sid Wang Wei Whitney Zhang`);

/** Nouns for a woman and for a man, whoever it is. */
export const sexes = {
  woman:
    '女性|女子|女士|女人|妇女|妇人|女孩|女生|少女|女童|女郎|姑娘|老太太|老妇|母亲|妈妈|妻子|女儿|遗孀|前妻|奶奶|女乘客|女患者|女员工|女学生|女演员|女商人|女用户|女网友',
  man: '男性|男子|男士|男人|男孩|男生|少年|男童|小伙子?|老汉|老大爷|父亲|爸爸|丈夫|儿子|前夫|爷爷|男乘客|男患者|男员工|男学生|男演员|男用户|男网友',
} as const;

const womanAtEnd = new RegExp(`(?:${sexes.woman})$`);
const manAtEnd = new RegExp(`(?:${sexes.man})$`);

/** Whether a description ends with a noun for a woman or for a man; null where it does not tell. */
export const sexOf = (description: string): 'woman' | 'man' | null =>
  womanAtEnd.test(description) ? 'woman' : manAtEnd.test(description) ? 'man' : null;

/** Whether the given name is a woman's and no man's. */
export function isWoman({ name, aliases }: { name: string; aliases: Iterable<string> }): boolean {
  return [name, ...aliases].some((one) => {
    const [given = '', last] = one.split(/[·•・‧∙ -]/);
    return last !== undefined && women.has(given) && !either.has(given);
  });
}

/** Whether a personal pronoun can stand for a person of that name; true where the name does not tell. */
export function fitsPronoun(pronoun: string, name: string): boolean {
  const woman = /^她/.test(pronoun);
  if (!woman && !/^他/.test(pronoun)) return true;
  const sex = sexOf(name);
  if (sex) return woman === (sex === 'woman');
  const [given = ''] = name.split(/[·•・‧∙ -]/);
  if (either.has(given)) return true;
  if (women.has(given)) return woman;
  // A surname, as often.
  if (given === name) return true;
  return !woman || !(isGivenName(given) || givenNames.has(given));
}

/** The same for somebody with other names: the name in Latin script tells best, `路易斯·韦斯顿（Louise Weston）`. */
export function fits(pronoun: string, one: { name: string; aliases: Iterable<string> }): boolean {
  const latin = [...one.aliases].find((alias) => /^[A-Z][a-z]+[ -][A-Z]/.test(alias));
  const given = latin?.split(/[ -]/)[0] ?? '';
  return fitsPronoun(pronoun, latin && givenNames.has(given) ? latin : one.name);
}
