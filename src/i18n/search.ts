/** Words of search: of its pages, of what runs in the browser, and of comparing what was pasted. */
import type { Messages } from './index.ts';

/** Only on the page as it is built: what runs in the browser does not carry these. */
export const searchPage = {
  description: {
    zh: '逐字检索全部引语、文章段落、标题和人名；一字不多，一字不少。',
    en: 'Searches every quote, paragraph, title and name to the letter: nothing more, nothing less.',
  },
  hint: { zh: '一个字也行', en: 'One character will do' },
  go: { zh: '检索', en: 'Search' },
  howTitle: { zh: '怎样检索', en: 'How to search' },
  howWords: {
    zh: '连着写的字按原样找；用空格分开的几个词都要出现在同一处。',
    en: 'Characters written together are found as they stand; words apart by a space must all be in one record.',
  },
  howPhrase: {
    zh: '"Llama 3"：直引号里的空格和标点也算。',
    en: '"Llama 3": within straight quotation marks spaces and punctuation count.',
  },
  howNot: { zh: '-词：不要含这个词的。', en: '-word: none with this word.' },
  howFilter: {
    zh: '@人名：只看此人（或机构）的话；#议题：只看此议题。',
    en: '@name: words of this person or organisation; #topic: on this topic.',
  },
  howSame: {
    zh: '全角与半角、大写与小写、繁体与简体、各式引号都算一样；中文旁边的空格不算。',
    en: 'Width, case, traditional and simplified forms and quotation-mark styles count as the same; a space beside a Chinese character does not count.',
  },
  howNames: {
    zh: '人名可用拼音、首字母或外文：shenxiangyang、sxy、Zuckerberg。',
    en: 'Names may be given by pinyin, initials or in Latin letters.',
  },
  browseAll: { zh: '不写词，只用筛选', en: 'Without words, by filters alone' },
  indexes: { zh: '不检索，按索引查', en: 'Browse the indexes instead' },
  byName: { zh: '按人名', en: 'By name' },
  byOrganisation: { zh: '按机构', en: 'By organisation' },
  byDate: { zh: '按日期', en: 'By date' },
  byTopic: { zh: '按议题', en: 'By topic' },
  byArticle: { zh: '按文章', en: 'By article' },
  noScript: {
    zh: '检索要用 JavaScript。不用它，可以从下面的索引进去：每条引语都在按人名、按日期、按议题的索引里。',
    en: 'Search needs JavaScript. Without it the indexes below lead to every quote by name, date and topic.',
  },
  pasteLink: { zh: '手上有一整句话？查它有谁说过', en: 'Have a whole sentence? Ask who said it' },
} as const satisfies Messages;

export const search = {
  title: { zh: '检索', en: 'Search' },
  label: { zh: '检索引语、文章、人名', en: 'Search quotes, articles, names' },
  loading: { zh: '正在取索引……', en: 'Loading the index…' },
  failed: {
    zh: '索引没有取到。请看看网络，再试一次。',
    en: 'The index could not be loaded. Check the network and try again.',
  },
  noIndex: { zh: '这里还没有索引：先 npm run build。', en: 'There is no index yet: npm run build first.' },
  count: {
    zh: '共 {total} 处：引语 {quotes} 条，文章段落 {paragraphs} 段',
    en: '{total} in all: {quotes} quotes, {paragraphs} paragraphs',
  },
  folded: { zh: '相同的话合并后 {folded} 条', en: '{folded} with equal words put together' },
  nothing: { zh: '本集里没有“{q}”。', en: 'Nothing here holds “{q}”.' },
  nearest: { zh: '本集里有：', en: 'What is here:' },
  unknown: { zh: '没有找到：{what}', en: 'Not found: {what}' },
  understood: { zh: '按 {names} 查找', en: 'Searching for {names}' },
  literal: { zh: '只查原文“{word}”', en: 'Search only for “{word}” as it stands' },
  saidBy: { zh: '只看 {name} 说的话', en: 'Only the words of {name}' },
  asNames: { zh: '按 {names} 的各种写法查找', en: 'Search for {names} by every name' },
  browse: { zh: '查按人名的索引', en: 'Browse the index by name' },
  or: { zh: '、', en: ', ' },
  sort: { zh: '排序', en: 'Sort' },
  relevance: { zh: '相关', en: 'Relevance' },
  date: { zh: '日期', en: 'Date' },
  more: { zh: '再看 {count} 条', en: '{count} more' },
  filters: { zh: '筛选', en: 'Filters' },
  clear: { zh: '清除筛选', en: 'Clear filters' },
  moreValues: { zh: '全部 {count} 项', en: 'All {count}' },
  kind: { zh: '种类', en: 'Kind' },
  person: { zh: '人物', en: 'Person' },
  organisation: { zh: '机构', en: 'Organisation' },
  topic: { zh: '议题', en: 'Topic' },
  outlet: { zh: '媒体', en: 'Outlet' },
  year: { zh: '年份', en: 'Year' },
  occasion: { zh: '场合', en: 'Occasion' },
  kindDirect: { zh: '直引', en: 'Direct' },
  kindIndirect: { zh: '转述', en: 'Reported' },
  kindHeadline: { zh: '标题', en: 'Headline' },
  kindTitle: { zh: '文章题目', en: 'Article title' },
  kindParagraph: { zh: '文章段落', en: 'Paragraph' },
  kindPerson: { zh: '人物', en: 'Person' },
  kindOrganisation: { zh: '机构', en: 'Organisation' },
  unnamed: { zh: '说话人未明', en: 'Speaker not established' },
  notVerbatim: { zh: '此稿文字被改写，未必是原话', en: 'Respun copy: not known to be the words said' },
  also: { zh: '另有 {count} 处报道同一句话', en: '{count} other reports of the same words' },
  close: { zh: '关闭', en: 'Close' },
  recent: { zh: '最近检索（只存在本机）', en: 'Recent searches (on this device only)' },
  forget: { zh: '清除', en: 'Forget' },
  all: { zh: '看全部 {count} 处', en: 'See all {count}' },
  keys: { zh: '↑ ↓ 选，回车打开，Esc 关闭', en: '↑ ↓ to choose, Enter to open, Esc to close' },
} as const satisfies Messages;

export const pasting = {
  title: { zh: '此话有谁说过？', en: 'Who said this?' },
  description: {
    zh: '贴上一句话或一段文字，看本集里有没有人这样说过、差在哪里。全在本机比对，文字不会送出去。',
    en: 'Paste a sentence or a passage and see whether anyone here said it, and where it differs. All on this device.',
  },
  label: { zh: '贴上要查的话，长短不限', en: 'Paste the words, of any length' },
  go: { zh: '查对', en: 'Compare' },
  whole: { zh: '一字不差，本集里有。', en: 'Found to the letter.' },
  part: { zh: '部分找到，出入已标出。', en: 'Found in part; the differences are marked.' },
  not: { zh: '不在本集。', en: 'Not in this collection.' },
  notFalse: {
    zh: '“不在本集”不等于“没人说过”，也不等于“假”：本集只收了这些文章。',
    en: '“Not here” is not “never said” and not “false”: this collection holds only these articles.',
  },
  cut: {
    zh: '文字太长，只查对了开头一部分。',
    en: 'The text is very long: only its beginning was compared.',
  },
  added: { zh: '你贴的文字里有，原文没有', en: 'in what you pasted, not in the source' },
  missing: { zh: '原文有，你贴的文字里没有', en: 'in the source, not in what you pasted' },
  working: { zh: '正在查对……', en: 'Comparing…' },
  noScript: {
    zh: '查对要用 JavaScript，全在本机进行。不用它，可以从按人名、按日期的索引里查。',
    en: 'Comparing needs JavaScript; it runs on this device. Without it, use the indexes by name and date.',
  },
} as const satisfies Messages;
