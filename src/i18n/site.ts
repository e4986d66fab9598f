/** The words of the pages. */
import type { Messages } from './index.ts';

export const site = {
  name: { zh: '引得', en: 'Yinde' },
  subtitle: { zh: '谁说过什么', en: 'Who said what' },
  home: { zh: '引得，首页', en: 'Yinde, home' },
  tagline: {
    zh: '谁，在何时何地，说过什么，凭什么这样说。',
    en: 'Who said what, when, where, and on what evidence.',
  },
  promise: {
    zh: '凡引语皆可回到原文一字不差处。',
    en: 'Every quote leads back to the letter of its source.',
  },
  skip: { zh: '跳到正文', en: 'Skip to content' },

  // Parts of the site
  people: { zh: '人物', en: 'People' },
  organisations: { zh: '机构', en: 'Organisations' },
  articles: { zh: '文章', en: 'Articles' },
  topics: { zh: '议题', en: 'Topics' },
  timeline: { zh: '年表', en: 'Timeline' },
  about: { zh: '方法与准确度', en: 'Method and accuracy' },
  corrections: { zh: '更正', en: 'Corrections' },
  data: { zh: '数据', en: 'Data' },
  feed: { zh: '订阅', en: 'Feed' },
  unnamed: { zh: '群体、匿名与未知说话人', en: 'Groups, anonymous and unknown speakers' },
  indexes: { zh: '索引', en: 'Indexes' },
  more: { zh: '关于本站', en: 'About this site' },
  owners: { zh: '文章与引语归各自的权利人所有。', en: 'Articles and quotes belong to their owners.' },
  editionOf: { zh: '本版', en: 'Edition of' },
  feedAll: { zh: '新收引语', en: 'New quotes' },

  // Search box
  search: { zh: '检索', en: 'Search' },
  searchLabel: { zh: '检索原话、人物、文章', en: 'Search quotes, people and articles' },
  searchHint: { zh: '检索原话、人物、文章', en: 'Search quotes, people, articles' },

  // Front page
  try: { zh: '试查', en: 'Try' },
  newest: { zh: '新近收入', en: 'Newly added' },
  newestArticles: { zh: '新近文章', en: 'Newest articles' },
  peopleIndex: { zh: '人物引得', en: 'Index of people' },
  allPeople: { zh: '全部 {count} 位人物', en: 'All {count} people' },
  allOrganisations: { zh: '全部 {count} 家机构', en: 'All {count} organisations' },
  allArticles: { zh: '全部 {count} 篇文章', en: 'All {count} articles' },
  collection: {
    zh: '现收文章 {articles} 篇、引语 {quotes} 条、人物 {people} 位、机构 {organisations} 家。',
    en: '{articles} articles, {quotes} quotes, {people} people, {organisations} organisations.',
  },

  // Kinds of quotes and what is said of them
  direct: { zh: '直引', en: 'Direct' },
  indirect: { zh: '转述', en: 'Reported' },
  headline: { zh: '标题', en: 'Headline' },
  articlesCount: { zh: '篇文章', en: 'articles' },
  unknownSpeaker: { zh: '说话人未能确定', en: 'Speaker not established' },
  candidates: { zh: '可能是：{names}。', en: 'Could be: {names}.' },
  noCandidates: {
    zh: '原文没有写明，也没有足以推定的依据。',
    en: 'The source does not say, and nothing in it settles the matter.',
  },
  notVerbatim: { zh: '据改写本，未必原话', en: 'From an altered copy, not verbatim' },
  notVerbatimShort: { zh: '改写本文字', en: 'words of an altered copy' },
  notVerbatimWhy: {
    zh: '所收文本经同义词替换或已损坏，这里照录的是该文本的文字，不能当作说话人的原话引用。',
    en: 'The copy was spun or corrupted. These are the words of the copy and must not be cited as the speaker’s own.',
  },
  wordsWithheld: { zh: '（依权利人要求，此处不显示引语文字）', en: '(Words withheld at the owner’s wish)' },
  articleWithheld: {
    zh: '依权利人要求，本站只显示引语，不显示原文。',
    en: 'At the owner’s wish only quotes are shown, not the article.',
  },
  relayed: { zh: '据{channel}', en: 'relayed by {channel}' },
  inArticle: { zh: '载', en: 'In ' },
  cite: { zh: '引用', en: 'Cite' },
  inContext: { zh: '原文', en: 'In context' },
  quotePageOf: { zh: '引语 {id}', en: 'Quote {id}' },
  quoteCount: { zh: '{count} 条引语', en: '{count} quotes' },
  undated: { zh: '日期不详', en: 'Undated' },
  dateReckoned: { zh: '推算', en: 'reckoned' },
  datePublished: { zh: '见报', en: 'published' },

  // Quote page
  quoteOf: { zh: '{speaker}的话', en: 'Words of {speaker}' },
  facts: { zh: '要项', en: 'Facts' },
  kind: { zh: '说法', en: 'Kind' },
  time: { zh: '时间', en: 'Date' },
  occasion: { zh: '场合', en: 'Occasion' },
  channel: { zh: '转引自', en: 'Relayed by' },
  source: { zh: '出处', en: 'Source' },
  sameWords: { zh: '又见', en: 'Also in' },
  address: { zh: '固定地址', en: 'Permanent address' },
  evidence: { zh: '依据', en: 'Evidence' },
  words: { zh: '原话', en: 'Words' },
  speaker: { zh: '说话人', en: 'Speaker' },
  cue: { zh: '引述语', en: 'Reporting word' },
  elsewhere: { zh: '同文他处', en: 'Elsewhere in the article' },
  ruleLine: { zh: '规则：{rule}。', en: 'Rule: {rule}.' },
  confidence: { zh: '归属把握 {percent}%。', en: 'Confidence {percent} %.' },
  position: {
    zh: '原文第 {line} 行第 {column} 字起（字符 {start}–{end}）。',
    en: 'Source line {line}, column {column} (characters {start}–{end}).',
  },
  unchanged: { zh: '引语文字与原文一字不差。', en: 'The words stand to the letter in the source.' },
  changed: { zh: '引语内有 {count} 处修复：', en: '{count} repairs within the words:' },
  seeCleaned: { zh: '看清理痕迹', en: 'See what was cleaned' },
  citeFormat: { zh: '引用格式', en: 'Citation format' },
  accessed: {
    zh: '引用日期为本版日期；请按实际访问日期改写。',
    en: 'The access date is the edition’s; replace it with your own.',
  },
  copy: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  embed: { zh: '嵌入与分享', en: 'Embed and share' },
  embedHow: {
    zh: '下面一段 HTML 放进任何网页都能读，不需脚本。也可用图片：',
    en: 'This HTML reads right in any page, without script. Or use a picture:',
  },
  card: { zh: '引语卡（SVG）', en: 'Quote card (SVG)' },
  turn: { zh: '同文引语', en: 'Quotes of the same article' },
  previous: { zh: '上一条', en: 'Previous' },
  next: { zh: '下一条', en: 'Next' },
  moved: { zh: '引语 {id} 已移址', en: 'Quote {id} has moved' },
  withdrawn: { zh: '引语 {id} 已撤回', en: 'Quote {id} was withdrawn' },
  missing: { zh: '引语 {id} 本版未收', en: 'Quote {id} is not in this edition' },
  noReason: { zh: '未注明原因。', en: 'No reason was given.' },
  nowAt: { zh: '现见', en: 'Now at' },
  goneWhy: {
    zh: '曾经公布的引语地址永不失效，也不会改指别的话。',
    en: 'An address once published never dies and never comes to show other words.',
  },

  // People and organisations
  peopleLead: {
    zh: '{count} 位，按姓名读音排列，数字为引语条数。',
    en: '{count}, by name; figures count quotes.',
  },
  organisationsLead: {
    zh: '{count} 家，按名称读音排列，数字为引语条数。',
    en: '{count}, by name; figures count quotes.',
  },
  saidSummary: { zh: '{name}：收引语 {count} 条', en: '{name}: {count} quotes' },
  saidNothing: { zh: '现收文章中没有其引语。', en: 'No quote in the present collection.' },
  alsoKnown: { zh: '又作：', en: 'Also: ' },
  detected: {
    zh: '此条由程序从文章中识别，尚未经人核对。',
    en: 'Detected by the machine; not yet reviewed by a person.',
  },
  narrow: { zh: '筛选', en: 'Filter' },
  all: { zh: '全部', en: 'All' },
  shown: { zh: '显示 {count} 条', en: '{count} shown' },
  company: { zh: '同文发言', en: 'Speak in the same articles' },
  renamed: { zh: '此地址已更名，现址：', en: 'This address was renamed; now at:' },
  unnamedLead: {
    zh: '一界一群之人、不具名的消息来源，以及原文未写明、无从推定的说话人。',
    en: 'Circles, unnamed sources, and speakers the articles do not establish.',
  },
  groups: { zh: '群体', en: 'Groups' },
  anonymous: { zh: '匿名', en: 'Anonymous sources' },
  unknownLead: {
    zh: '说话人无法确定时，本站照实说明，不作猜测。',
    en: 'Where the speaker cannot be established we say so and do not guess.',
  },
  nobody: { zh: '现无。', en: 'None at present.' },
  onThisPage: { zh: '本页', en: 'On this page' },
  speakers: { zh: '说话人', en: 'Speakers' },

  // Articles
  articlesLead: { zh: '{count} 篇，按发表日期排列。', en: '{count}, newest first.' },
  articleCounts: { zh: '{quotes} 条引语，{speakers} 位说话人', en: '{quotes} quotes, {speakers} speakers' },
  speakersHere: { zh: '本文说话人', en: 'Speakers in this article' },
  firstOf: { zh: '{name}，{count} 条，到第一条', en: '{name}, {count} quotes, to the first' },
  sourceData: { zh: '原文资料', en: 'Source data' },
  supplied: { zh: '由收录者补充', en: 'supplied by the keeper' },
  articleTitle: { zh: '题名', en: 'Title' },
  author: { zh: '作者', en: 'Author' },
  outlet: { zh: '刊发', en: 'Outlet' },
  published: { zh: '发表日期', en: 'Published' },
  notGiven: { zh: '原文未载', en: 'not given' },
  original: { zh: '原址', en: 'Original address' },
  captured: { zh: '收录日期', en: 'Captured' },
  encoding: { zh: '编码与字形', en: 'Encoding and script' },
  hans: { zh: '简体', en: 'simplified' },
  hant: { zh: '繁体', en: 'traditional' },
  cleaning: { zh: '清理', en: 'Cleaning' },
  cleaningCount: { zh: '{edits} 处，用 {rules} 条规则', en: '{edits} edits by {rules} rules' },
  keeperNote: { zh: '收录者附记', en: 'Keeper’s note' },
  rights: { zh: '权利说明', en: 'Rights' },
  rightsQuotes: {
    zh: '依权利人要求，本站只显示其中的引语，不显示全文。',
    en: 'At the owner’s wish only the quotes are shown.',
  },
  rightsNone: {
    zh: '依权利人要求，本站不显示全文，也不显示引语。',
    en: 'At the owner’s wish neither article nor quotes are shown.',
  },
  cleanedTitle: { zh: '清理痕迹', en: 'What was cleaned' },
  cleanedLead: {
    zh: '原文逐行在左，所用规则在右。每处改动都可还原。',
    en: 'The source line by line, the rules beside it. Every change can be undone.',
  },
  removedSample: { zh: '删去的字', en: 'removed' },
  addedSample: { zh: '改成的字', en: 'put in' },
  rulesUsed: { zh: '所用规则', en: 'Rules used' },
  removedRun: {
    zh: '删去 {lines} 行，{characters} 字',
    en: '{lines} lines removed, {characters} characters',
  },
  restInData: { zh: '……（余 {count} 字见数据）', en: '… ({count} more characters in the data)' },

  // Topics and timeline
  topicsLead: { zh: '{count} 个议题，数字为引语条数。', en: '{count} topics; figures count quotes.' },
  topicLead: { zh: '含以下词语之一的引语：{words}', en: 'Quotes with one of the words: {words}' },
  timelineLead: {
    zh: '按说话日期排列；原文未写日期的，按文章发表日期，注明“见报”。',
    en: 'By the day of utterance; else by the article’s publication, marked so.',
  },
  yearTitle: { zh: '{year} 年', en: '{year}' },
  yearLead: { zh: '{count} 条引语，按日期排列。', en: '{count} quotes by date.' },
  inPrint: { zh: '见报', en: 'In print' },
  noOccasion: { zh: '场合不详', en: 'Occasion unknown' },
  andOthers: { zh: '等 {count} 位', en: ' and others, {count} in all' },

  // Corrections
  correctionsLead: {
    zh: '人工裁定逐条公布，只增不改。发现错误，请告知收录者。',
    en: 'Every decision of a person, appended and never rewritten.',
  },
  noCorrections: { zh: '至今没有更正。', en: 'No corrections so far.' },
  decidedSpeaker: { zh: '说话人更正为{name}。', en: 'The speaker was corrected to {name}.' },
  decidedUnknown: { zh: '说话人改为未能确定。', en: 'The speaker was marked as not established.' },
  decidedIdentity: { zh: '文中“{mention}”认定为{name}。', en: '“{mention}” was identified as {name}.' },
  decidedWithdrawn: { zh: '引语撤回。', en: 'The quote was withdrawn.' },
  decidedSourceWithdrawn: {
    zh: '原文 {source} 的引语全部撤回。',
    en: 'All quotes of {source} were withdrawn.',
  },
  decidedRestored: { zh: '引语恢复。', en: 'The quote was restored.' },
  decidedSourceRestored: { zh: '原文 {source} 的引语恢复。', en: 'The quotes of {source} were restored.' },
  decidedNoQuote: { zh: '认定不是引语。', en: 'Found to be no quote.' },
  decidedMoved: { zh: '引语并入 {to}。', en: 'The quote was merged into {to}.' },
  decidedMerged: { zh: '两条合并为{name}。', en: 'Two files were merged into {name}.' },

  // Data
  dataLead: {
    zh: '全部记录可整份下载，附字段说明。',
    en: 'All records to download, with schemas.',
  },
  dataArticles: {
    zh: '文章：出处、清理后的段落，以及与原文之间的每一处改动。',
    en: 'Articles: provenance, cleaned paragraphs, and every edit against the source.',
  },
  dataQuotes: {
    zh: '引语：原话、说话人、引述语、规则、把握、场合、日期与原文位置。',
    en: 'Quotes: words, speaker, cue, rule, confidence, occasion, date, place in the source.',
  },
  dataPeople: { zh: '人物：姓名、异名、职务、链接。', en: 'People: names, variants, roles, links.' },
  dataOrganisations: { zh: '机构：名称、异名、链接。', en: 'Organisations: names, variants, links.' },
  dataLedger: {
    zh: '引语编号总账：公布过的每个编号及其去向。',
    en: 'Ledger: every id ever published and what became of it.',
  },
  records: { zh: '{count} 条记录', en: '{count} records' },
  terms: { zh: '使用', en: 'Terms' },
  termsText: {
    zh: '程序以 MIT 许可发布。文章与引语的权利属各自的权利人；这里为引用、研究与核查而收录，转载请循原文出处取得许可。编号、归属、清理记录等由本站产生的标注可自由使用，请注明“引得”与引语的固定地址。',
    en: 'The code is MIT. Articles and quotes belong to their owners and are kept for citation, research and verification. Our annotations may be used freely; please name Yinde and the permanent address.',
  },
  dataFormat: {
    zh: '每行一个 JSON 对象（JSON Lines），UTF-8。range 为解码后原文的 UTF-16 偏移。',
    en: 'One JSON object a line, UTF-8. A range counts UTF-16 code units of the decoded source.',
  },

  // Nothing here
  notFound: { zh: '此处无页', en: 'Nothing here' },
  notFoundWhy: {
    zh: '没有这个地址。引语地址形如 /q/编号/，可以检索其中的词语。',
    en: 'There is no such address. Quotes stand at /q/id/; search for their words.',
  },
} as const satisfies Messages;
