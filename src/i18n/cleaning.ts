/** What each cleaning rule did, in a name and a sentence; the view of what was cleaned shows them. */
import { cleaningLines } from './cleaning-lines.ts';
import type { Message } from './index.ts';

export interface CleaningWords {
  readonly name: Message;
  readonly why: Message;
}

/** By rule id; `paragraphs` is the parting into blocks, `keeper` the sidecar. */
export const cleaning: Readonly<Record<string, CleaningWords>> = {
  ...cleaningLines,
  'web-page': {
    name: { zh: '取出网页正文', en: 'Article out of the page' },
    why: {
      zh: '网页的标记、导航、链接列表和评论已删去，只留标题、署名和正文。',
      en: 'Markup, menus, link lists and comments of the page were removed; title, byline and text stay.',
    },
  },
  misread: {
    name: { zh: '还原误读的全文', en: 'Text read as Latin, restored' },
    why: {
      zh: '全文曾被当作西文字母读入，已逐字还原。',
      en: 'The whole text had been read as Latin letters; it was restored character by character.',
    },
  },
  mojibake: {
    name: { zh: '还原乱码', en: 'Mojibake repaired' },
    why: {
      zh: '文字曾按错误的编码读入，能无损还原的已还原。',
      en: 'The text had been read in the wrong encoding and was restored where nothing was lost.',
    },
  },
  'control-characters': {
    name: { zh: '清除控制字符', en: 'Control characters' },
    why: {
      zh: '不可见的控制字符、零宽字符已删去，特殊空格改为普通空格。',
      en: 'Invisible control and zero-width characters were removed, special spaces made plain.',
    },
  },
  'letter-spacing': {
    name: { zh: '合并字间空格', en: 'Letter-spacing' },
    why: {
      zh: '来源网站在每个字之间加的空格已删去。',
      en: 'Spaces that the site set between all characters were removed.',
    },
  },
  entities: {
    name: { zh: '还原字符实体', en: 'Character references' },
    why: {
      zh: '网页字符实体已还原为字符，残留的实体名已删去。',
      en: 'HTML character references were resolved and what was left of their names removed.',
    },
  },
  pinyin: {
    name: { zh: '剥除夹注拼音', en: 'Pinyin glosses' },
    why: {
      zh: '原文在许多汉字后以括号夹注拼音，已剥除。',
      en: 'Pinyin in brackets after many characters was stripped.',
    },
  },
  'code-fence': {
    name: { zh: '删去代码围栏', en: 'Code fence' },
    why: {
      zh: '包住文章的代码围栏是生成工具的残留，已删去。',
      en: 'The code fence around the article is a tool’s residue.',
    },
  },
  frontmatter: {
    name: { zh: '读取文件头', en: 'Front matter' },
    why: {
      zh: '文件头里的标题、日期、作者已作为元数据读取，其余删去。',
      en: 'Title, date and author in the file’s head became metadata; the rest was removed.',
    },
  },
  'image-attributes': {
    name: { zh: '去除标记属性', en: 'Attributes' },
    why: {
      zh: '图片、链接、标题之后花括号里的属性和空的标题记号已去除。',
      en: 'Attributes in braces behind images, links and headings, and marks of empty headings, were removed.',
    },
  },
  markdown: {
    name: { zh: '去除标记符号', en: 'Markdown marks' },
    why: {
      zh: '加粗、链接、图片、标题等标记符号已去除，文字保留。',
      en: 'Marks for bold, links, images and headings were removed; the words stay.',
    },
  },
  'thematic-break': {
    name: { zh: '删去分隔线', en: 'Rule between paragraphs' },
    why: {
      zh: '段落之间的分隔线不是文字，已删去。',
      en: 'A rule between paragraphs is not words.',
    },
  },
  template: {
    name: { zh: '删去站点模板', en: 'Site template' },
    why: {
      zh: '这一行在同一网站的多篇文章中反复出现，是网站的模板。',
      en: 'The line recurs across articles of the same site and is its template.',
    },
  },
  'html-tags': {
    name: { zh: '除去网页标记', en: 'HTML tags' },
    why: {
      zh: '文中残留的网页标记已除去：段落分行，标题成为标题，图片删去。',
      en: 'Markup of HTML left in the text was removed: paragraphs became lines, headings headings, pictures went.',
    },
  },
  betting: {
    name: { zh: '删去博彩植入', en: 'Injected betting names' },
    why: {
      zh: '被植入标题或句中的博彩网站名称已删去。',
      en: 'Names of betting sites injected into the text were removed.',
    },
  },
  'read-more': {
    name: { zh: '删去段内链接', en: 'Links inside a paragraph' },
    why: {
      zh: '段落中夹入的其他文章标题、“查看更多”和“见文末”的提示已删去。',
      en: 'Headlines of other articles, “read more” and notes that something stands at the end were removed.',
    },
  },
  residue: {
    name: { zh: '删去程序残留', en: 'Program residue' },
    why: {
      zh: '程序在段末留下的 NaN、横线等已删去。',
      en: 'NaN, dashes and the like left by a program were removed.',
    },
  },
  traditional: {
    name: { zh: '还原简体', en: 'Simplified restored' },
    why: {
      zh: '本文原为简体，被逐字转成繁体，已还原。',
      en: 'A simplified text that had been converted to traditional characters one by one was restored.',
    },
  },
  zhu: {
    name: { zh: '还原“著”字', en: '著 restored' },
    why: {
      zh: '“显着”“着名”等由字形转换误成，已还原为“著”。',
      en: '着 written for 著 by a conversion was restored.',
    },
  },
  'glued-english': {
    name: { zh: '分开连写的英文', en: 'Glued English' },
    why: {
      zh: '英文词之间丢失的空格已补上。',
      en: 'Spaces lost between English words were restored.',
    },
  },
  'half-width': {
    name: { zh: '改用全角标点', en: 'Full-width punctuation' },
    why: {
      zh: '中文句子里的半角标点改为全角。',
      en: 'Half-width marks of Chinese sentences became full-width.',
    },
  },
  spaces: {
    name: { zh: '删去多余空格', en: 'Spaces' },
    why: {
      zh: '标点旁多余的空格、人名后的微博链接和公司名后的行情链接字样已删去。',
      en: 'Spaces beside punctuation, and links to blogs and share prices set behind names, were removed.',
    },
  },
  'slipped-mark': {
    name: { zh: '移回引号', en: 'Quotation mark moved back' },
    why: {
      zh: '错落在下一段开头的后引号已移回段末。',
      en: 'A closing mark that had slipped to the next paragraph was moved back.',
    },
  },
  'reversed-quotes': {
    name: { zh: '扶正引号', en: 'Quotation marks turned' },
    why: {
      zh: '方向颠倒的引号已扶正。',
      en: 'Quotation marks the wrong way round were turned.',
    },
  },
  'glued-heading': {
    name: { zh: '分出小标题', en: 'Glued heading' },
    why: {
      zh: '与正文粘连的小标题已分出。',
      en: 'A heading glued to its paragraph was set apart.',
    },
  },
  headings: {
    name: { zh: '认定小标题', en: 'Headings' },
    why: {
      zh: '段落之间不成句的短行是小标题。',
      en: 'A short line between paragraphs that is no sentence is a heading.',
    },
  },
  truncated: {
    name: { zh: '原文残缺', en: 'Truncated' },
    why: {
      zh: '末行没有说完，原文到此中断，未作增删。',
      en: 'The last line breaks off; nothing was added or removed.',
    },
  },
  spun: {
    name: { zh: '识别改写', en: 'Spinning detected' },
    why: {
      zh: '文中有多处同义词替换的痕迹，照录不改。',
      en: 'The text shows words replaced by synonyms; they stay as they are.',
    },
  },
  paragraphs: {
    name: { zh: '分段', en: 'Paragraphs' },
    why: {
      zh: '段落之间统一空一行，行首行尾的空白已删去。',
      en: 'Paragraphs are parted by one empty line; space around lines was removed.',
    },
  },
  keeper: {
    name: { zh: '管理者提供', en: 'Supplied by the keeper' },
    why: {
      zh: '由资料管理者提供，不见于原文。',
      en: 'Supplied by the keeper; it does not stand in the source.',
    },
  },
};
