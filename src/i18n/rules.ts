/** What each attribution sieve goes by, in a sentence a reader understands; quote pages show it. */
import type { Message } from './index.ts';

export const rules: Readonly<Record<string, Message>> = {
  'cue-colon': {
    zh: '引号前的“某某表示：”指明说话人。',
    en: 'A reporting word and a colon before the quotation marks name the speaker.',
  },
  'cue-comma': {
    zh: '引号前的“某某表示，”指明说话人。',
    en: 'A reporting word and a comma before the quotation marks name the speaker.',
  },
  unread: {
    zh: '引号前的“某某表示：”指明说话人；其姓名由职务、代词或“某方面”推定。',
    en: 'A reporting word before the quotation marks; the name is told by the office before it, a pronoun or a firm.',
  },
  'cue-after': {
    zh: '引号后的“某某说”指明说话人。',
    en: 'A reporting word behind the quotation marks names the speaker.',
  },
  'in-view-of': {
    zh: '“在某某看来”“按照某某的说法”指明说话人。',
    en: '“In X’s view” or “in X’s words” names the speaker.',
  },
  'according-to': { zh: '“据某某透露”“据某某”指明消息来源。', en: '“According to X” names the source.' },
  'clause-colon': {
    zh: '引文紧跟在讲到说话人的分句之后，由该分句推定。',
    en: 'The quoted words follow a clause that tells who speaks.',
  },
  'inside-report': {
    zh: '引号内是转述中保留的几个原词，说话人即转述的主语。',
    en: 'A few words of the speaker’s own inside reported speech.',
  },
  'words-of': {
    zh: '引号前的“某某的说法：”指明这是谁的话。',
    en: '“X’s words:” before the quotation marks.',
  },
  english: {
    zh: '引文是英文，旁边的英文写明是谁说的（“…,” said X）。',
    en: 'English words, with an English reporting word and its subject beside them.',
  },
  'name-after': {
    zh: '引文之后紧接着讲到某某，句中没有“说”一类的词，推定为其所说。',
    en: 'The sentence behind the quoted words is about someone, without a reporting word.',
  },
  'clause-subject': {
    zh: '引文紧跟在讲到某某的分句之后，句中没有“说”一类的词，推定为其所说。',
    en: 'A clause about someone, without a reporting word, introduces the quoted words.',
  },
  'broken-off': {
    zh: '一段话被打断，中间写的是某某的举动（“……，”他摇摇头，“……”），推定前后都是其所说。',
    en: 'What someone does stands between two halves of one speech, without a reporting word.',
  },
  introduced: {
    zh: '引文独占一段，上一段只讲到一个人，推定为其所说。',
    en: 'A paragraph of quoted words behind a paragraph about one person.',
  },
  'block-quote': {
    zh: '上一段以“某某写道：”收尾，本段整段为其所说。',
    en: 'The paragraph before ends with a reporting word and a colon; this one is what was said.',
  },
  'described-as': {
    zh: '“某某感到……”“某某形容为……”中的引号内是其原词。',
    en: 'Someone’s own words behind “feels”, “describes as”, “urged him”.',
  },
  held: {
    zh: '引号内的分句后接“的说法”“的言论”一类的名词，前面是持此说的人。',
    en: 'A clause before a noun for what is said or thought, behind whoever holds it.',
  },
  completes: {
    zh: '引号内的词语接着引号外的情态动词或主语成句，是某人的原词。',
    en: 'The words go on with a sentence begun outside the quotation marks: someone’s own.',
  },
  announced: {
    zh: '上一段以“某某的回应如下：”一类的话收尾，本段引文即其内容。',
    en: 'The paragraph before announces someone’s words; this one quotes them.',
  },
  floating: {
    zh: '引文前后没有说话人，紧接同一段中某某的话，推定为同一人。',
    en: 'Quoted words without a speaker right behind someone’s words in the same paragraph.',
  },
  signed: {
    zh: '引文独占一段，段末破折号之后署明是谁的话。',
    en: 'The paragraph is one quotation, signed behind a dash.',
  },
  bracketed: {
    zh: '引文之后的括号里写明是谁的话。',
    en: 'Brackets behind the quoted words tell whose they are.',
  },
  'told-before': {
    zh: '引文前一句讲的是某某，句中没有“说”一类的词，推定为其所说。',
    en: 'The sentence before the quoted words is about someone, without a reporting word.',
  },
  'section-topic': {
    zh: '所在小节以“某某：”为题，推定说话人即某某。',
    en: 'The section is headed by the speaker’s name.',
  },
  'section-point': {
    zh: '所在小节以“某某：”为题，分点陈述的是某某的观点。',
    en: 'A counted point in a section headed by the speaker’s name.',
  },
  'sole-person': { zh: '所在段落只提到一个人，推定为其所说。', en: 'The paragraph names one person only.' },
  'previous-paragraph': {
    zh: '上一段以某某的话结束，本段引文推定为同一人所说。',
    en: 'The paragraph before ended with this speaker’s words.',
  },
  'several-paragraphs': {
    zh: '一段话跨了几个段落，说话人由其首段或末段指明。',
    en: 'One quotation runs over several paragraphs; its first or last names the speaker.',
  },
  transcript: {
    zh: '问答体访谈，段首的“姓名：”指明说话人。',
    en: 'An interview; the name before the colon speaks.',
  },
  'transcript-on': {
    zh: '问答体访谈中，同一个回答续写的段落，说话人同上。',
    en: 'An interview; the answer of the speaker named before goes on.',
  },
  interview: {
    zh: '不标姓名的问答体访谈，标题里的人回答以“您”“你”提出的问题。',
    en: 'An interview without names; the person in the title answers questions put to “you”.',
  },
  headline: { zh: '标题或小标题写作“姓名：言论”。', en: 'A title or heading of the form “name: words”.' },
  'cue-mark': {
    zh: '“某某表示，”之后是转述的内容。',
    en: 'What follows the reporting word and its comma is reported speech.',
  },
  'cue-clause': {
    zh: '“某某认为”之后的分句是转述的内容。',
    en: 'The clause behind the reporting word is reported speech.',
  },
  'same-subject': {
    zh: '同一句中承前省略主语的“称”“并表示”，说话人是前一分句的主语。',
    en: 'The reporting word shares its subject with the clause before.',
  },
  'document-shows': {
    zh: '报告、文件、数据“显示”“指出”，来源是发布它的机构。',
    en: 'A document shows or says it; the source is whoever published it.',
  },
  announces: { zh: '“宣布”之后是一项陈述。', en: 'A statement behind “announced”.' },
  postposed: {
    zh: '句末的“某某说”指明前面的话是谁说的。',
    en: 'The reporting word ends the sentence; what it reports stands before it.',
  },
};
