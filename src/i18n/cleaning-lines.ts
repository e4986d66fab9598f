/** What each cleaning rule did that drops lines which are not the article’s own. */
import type { CleaningWords } from './cleaning.ts';

export const cleaningLines: Readonly<Record<string, CleaningWords>> = {
  'comment-count': {
    name: { zh: '段末评论数', en: 'Numbers of comments' },
    why: {
      zh: '阅读网站印在各段末尾的评论数已删去。',
      en: 'The numbers of comments that the site prints behind every paragraph were removed.',
    },
  },
  'disclaimed-outlet': {
    name: { zh: '由免责声明得知出处', en: 'Outlet named in a disclaimer' },
    why: {
      zh: '免责声明写明“不代表某某立场”，由此得知出处。',
      en: 'A disclaimer says whose views the article does not represent, which names the outlet.',
    },
  },
  'foreign-tail': {
    name: { zh: '删去混入的他文', en: 'Foreign tail' },
    why: {
      zh: '文末接有与本文无关的作品简介或书名列表，已删去。',
      en: 'Blurbs or titles of unrelated works stitched to the end were removed.',
    },
  },
  pagination: {
    name: { zh: '删去页码', en: 'Page numbers' },
    why: {
      zh: '文末的页码已删去；若原文还有后续页，则所收不是全文。',
      en: 'Page numbers were removed; where they tell of further pages the text is not the whole.',
    },
  },
  'page-chrome': {
    name: { zh: '删去网页框架', en: 'Page chrome' },
    why: {
      zh: '正文前后的导航、链接列表、页脚等网页文字已删去。',
      en: 'Menus, link lists and footers before and after the article were removed.',
    },
  },
  'repeated-line': {
    name: { zh: '删去重复短行', en: 'Recurring line' },
    why: {
      zh: '在正文之外反复出现的短行是按钮或广告，已删去。',
      en: 'A short line that recurs outside the text is a button or advertisement.',
    },
  },
  disclaimer: {
    name: { zh: '删去声明', en: 'Disclaimer' },
    why: {
      zh: '免责声明、版权声明不是文章内容，已删去。',
      en: 'Disclaimers and copyright notes are no part of the article.',
    },
  },
  'tail-section': {
    name: { zh: '删去文末栏目', en: 'Section after the article' },
    why: {
      zh: '文后的相关阅读、评论等栏目已删去。',
      en: 'Related links, comments and the like after the article were removed.',
    },
  },
  promotion: {
    name: { zh: '删去推广', en: 'Promotion' },
    why: {
      zh: '推广、引流的文字已删去。',
      en: 'Text that advertises or leads elsewhere was removed.',
    },
  },
  newsletter: {
    name: { zh: '删去简报推广', en: 'Newsletter promotion' },
    why: {
      zh: '请读者订阅电子简报的文字和表单用语已删去。',
      en: 'Calls to subscribe to a newsletter and the words of its form were removed.',
    },
  },
  helpline: {
    name: { zh: '删去求助热线提示', en: 'Helpline notice' },
    why: {
      zh: '媒体附在文后的求助热线提示不是正文，已删去。',
      en: 'The notice of helplines that a paper adds is no part of the article.',
    },
  },
  'original-title': {
    name: { zh: '取出原标题', en: 'Original title' },
    why: {
      zh: '“原标题”括注或已作为文章标题，或已删去。',
      en: 'A note of the original title became the title or was removed.',
    },
  },
  byline: {
    name: { zh: '读取署名行', en: 'Byline' },
    why: {
      zh: '日期、来源、作者、编辑一行已作为元数据读取，不留在正文。',
      en: 'A line of date, source, author or editor became metadata and left the text.',
    },
  },
  omission: {
    name: { zh: '删去省略说明', en: 'Note of an omission' },
    why: {
      zh: '“部分内容省略”一类的说明不是正文，已删去；原文并不完整。',
      en: 'A note that passages were left out was removed; the source is not whole.',
    },
  },
  'leaked-prompt': {
    name: { zh: '删去提示词', en: 'Leaked prompt' },
    why: {
      zh: '写给语言模型的指令或模型的客套话误留在文中，已删去。',
      en: 'Instructions to a language model, or its preamble, had been left in the text.',
    },
  },
  'novel-site': {
    name: { zh: '删去小说站文字', en: 'Novel site’s text' },
    why: {
      zh: '“扫码阅读”“本章未完”等小说网站的文字已删去。',
      en: 'A novel site’s calls to scan, turn the page or bookmark were removed.',
    },
  },
  sharing: {
    name: { zh: '删去分享与关注', en: 'Calls to share' },
    why: {
      zh: '请读者分享、关注、扫码、登录的文字已删去。',
      en: 'Calls to share, follow, scan or log in were removed.',
    },
  },
  embed: {
    name: { zh: '删去嵌入的帖子残迹', en: 'Embedded post' },
    why: {
      zh: '社交媒体帖子嵌入后留下的短链接、署名和加载提示已删去。',
      en: 'Short links, handles and notices left of embedded posts were removed.',
    },
  },
  'agency-credit': {
    name: { zh: '删去通讯社致谢', en: 'Agency credit' },
    why: {
      zh: '对通讯社供稿的致谢行不是正文，已删去。',
      en: 'A line thanking an agency is no part of the text.',
    },
  },
  'photo-caption': {
    name: { zh: '删去图片说明', en: 'Photo caption' },
    why: {
      zh: '图片不在文中，其说明与图源已删去。',
      en: 'Captions and credits of pictures that are not there were removed.',
    },
  },
  'glued-caption': {
    name: { zh: '删去粘连的图片说明', en: 'Glued caption' },
    why: {
      zh: '粘连在段落里的图片或视频说明已删去。',
      en: 'A caption of a picture or film that was glued to a paragraph was removed.',
    },
  },
  navigation: {
    name: { zh: '删去导航文字', en: 'Navigation' },
    why: {
      zh: '菜单、按钮、计数等网页文字已删去。',
      en: 'Menus, buttons and counters of the page were removed.',
    },
  },
  title: {
    name: { zh: '认定标题', en: 'Title' },
    why: {
      zh: '文首不成句的一行是标题。',
      en: 'The first line, which is no sentence, is the title.',
    },
  },
  'repeated-title': {
    name: { zh: '删去重复的标题', en: 'Repeated title' },
    why: {
      zh: '标题在文中又作图片说明或栏头出现，重复处已删去。',
      en: 'The title stood again as a caption or heading; the copies were removed.',
    },
  },
  'duplicate-paragraph': {
    name: { zh: '删去重复段落', en: 'Duplicated paragraph' },
    why: {
      zh: '与前文一字不差的段落只保留一次。',
      en: 'A paragraph repeated to the letter is kept once.',
    },
  },
  credit: {
    name: { zh: '读取文末署名', en: 'Credit' },
    why: {
      zh: '段末的记者、编辑、来源署名和“完”字不留在正文，作者与来源已作为元数据读取。',
      en: 'Reporter, editor, source and “the end” behind the last sentence left the text; author and source became metadata.',
    },
  },
  dateline: {
    name: { zh: '读取电头', en: 'Dateline' },
    why: {
      zh: '电头写明出处与记者，已作为元数据读取；与首句连读的“某日消息”保留在文中。',
      en: 'The dateline names outlet and reporter and became metadata; where it is part of the first sentence its words stay.',
    },
  },
};
