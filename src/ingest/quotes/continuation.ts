/** Whether a sentence goes on with the report before it. */
import type { Range } from '../model.ts';
import { silent } from './cuts.ts';
import { enumerates, sameTopic } from './enumeration.ts';
import { officeAfter } from './lexicon/offices.ts';
import type { Report } from './reports.ts';
import type { Paragraph } from './text/paragraph.ts';

/**
 * How an article reports. `broken`: it writes `“A，”X说。“B。”`, as English news does; `translated`: it is about people whose
 * names are transcribed. There a report ends with its sentence, or with what it is about; in Chinese news
 * it goes on until the reporter speaks again.
 */
export type Manner = 'broken' | 'translated' | 'native';

/** What is known of the paragraph when reported speech is measured. */
export interface Context {
  /** All reports of the paragraph, in order. */
  readonly reports: readonly Report[];
  /** The spans, marks included, that are someone's words in quotation marks. */
  readonly speech: readonly Range[];
  /** Spans of a few words that are marked as the speaker's own inside a report. */
  readonly partial: readonly Range[];
  /** The names of a report's speaker. */
  readonly names: (report: Report) => readonly string[];
  /** Whether a report is a document's that nobody is known to have made: its words are the sentence's. */
  readonly mute: (report: Report) => boolean;
  /** Whether a word names a person or an organisation. */
  readonly known: (word: string) => boolean;
  readonly manner: Manner;
}

const speaksBehind = /^[^。！？；：“”]{1,30}(?:说|表示|称|道|写|补充|告诉|指出)/;

/** So many quotations broken off show the manner, */
const BROKEN = 2;
/** or so many transcribed names. */
const TRANSCRIBED = 3;

/** Told by how it breaks quotations off, and by the names it has. */
export function mannerOf(paragraphs: readonly Paragraph[]): Manner {
  const names = new Set<string>();
  let count = 0;
  for (const { flat, text, quoted } of paragraphs) {
    if (/[·•・‧]/.test(text))
      for (const [name] of text.matchAll(/[一-鿿]{2}[·•・‧][一-鿿]{2}/g)) names.add(name);
    for (const { inner, outer } of quoted) {
      if (!/[，,]/.test(text.charAt(inner[1] - 1))) continue;
      if (speaksBehind.test(flat.slice(outer[1], outer[1] + 32))) count++;
      if (count === BROKEN) return 'broken';
    }
  }
  return names.size < TRANSCRIBED ? 'native' : 'translated';
}

/** Openers by which the reporter takes the word again. */
const reporter =
  /^(?:在[^，]{1,20}(?:作出|做出|发表|公布|宣布|透露)[^，]{0,10}(?:之?后|之前|时)，|根据|按照|据悉|据了解|据介绍|据透露|据报道|据统计|另据|值得注意|值得一提|值得关注|不过|但(?:是)?不(?:错|可)|事实上|实际上|此外，|与此同时|截至|截止|目前，|近日|日前|随后|此前|早前|此次|本次|这标志|这一(?:句|数字|消息|总额|表态|言论|观点|说法|判断|预测|立场|发现|声明|决定|做法|现象|结果|事件|举|点)|(?:这|此)番|此言|消息(?:一经|一)?(?:传出|公布|发布|曝光)|当被问|前不久|至此，|要说|尚不清楚|目前尚|(?:声明|公告|通告|通报|报告|文件|函件)(?:中|里|还|也|并|却|但)?(?:没有|未|不)(?:说明|提及|提到|透露|解释|交代|披露|点名|指明)|上述|以上|以(?:目前|此|上述)|按照这|从目前|可以看到|可见|显然|资料显示|公开资料|数据显示|[本上]周|当天|当日|而在此|在此之前|在此背景|对此|对于此|为此|受此|接下来记者|记者|图|注：|（|至于|谈及|谈到|关于|如今|(?:但|而)?(?:具有|颇具)?(?:讽刺|有趣|有意思|尴尬|遗憾|巧合)的是|可见|更进一步|今天|一直以来|除此之外|另一方面|同样|(?:探索|了解|阅读|查看)更多|无独有偶|话音[刚未甫]落|就在(?=最近|近日|日前|此前|上[周月]|昨|今)|作者包括|可以从以下|[^，。]{1,12}成立于 ?\d|相比之下|与之|Source|总部位于|(?:注册|订阅|跳过)[^，。]{0,8}(?:《|新闻|邮件|简报)|《[^》]{2,16}》(?:[^，。]{0,6}版)?[已曾]?(?:通过|联系|致函|就此)|[A-Z][A-Za-z0-9.]* ?是一[家款]|这[部本篇首](?:小说|电影|影片|书|专辑|剧|作品|纪录片)(?:讲述|描写|由|将|于))/;

/** A time at the head of a sentence: narration, unless the report itself began with one. */
const dated = /^(?:截至|截止|在)?(?:上个?月|\d{4} ?年|\d+ ?月|今年|去年|前年|自去年|去年以来|上周|本周)/;

/** Openers that join a sentence to the one before. */
const joins =
  /^(?:而(?!这|该|此)|同时|然而|因此|所以|因而|从而|并|此外|但|例如|比如|或者|也|另外|其次|接下来|未来|由于|因为|如果|毕竟|通过)/;

/** Characters at the head of a sentence that tell what it is about. */
const HEAD = 16;

/** The head of a sentence has a word that was said before. */
function takesUp(said: string, head: string): boolean {
  const words = head.slice(0, HEAD).match(/[A-Za-z]{2,}|[一-鿿]+/g) ?? [];
  return words.some((word) => {
    if (/^[A-Z]/i.test(word)) return said.includes(word);
    for (let at = 0; at < word.length - 1; at++) if (said.includes(word.slice(at, at + 2))) return true;
    return false;
  });
}

/** Pronouns by which the reporter speaks of the speaker. */
const ofSpeaker =
  /^(?:然而|而|但|可是?|不过|因此|所以|同时|此外|随后|对此|对于[^，]{1,20}，|虽然|尽管|如果)*[，]?(?:他|她|他们|她们|两人|其本人|该公司|这家公司|该机构|该人士|该集团|这位|该组织)/;

/** Without a mark: what one person thinks or advises goes on, what was told ends with its sentence. */
const opinion = /^(?:认为|觉得|相信|坚信|深信|确信|承认|坦承|提醒|告诫|强调|建议|断言)$/;

/** A figure with what it counts. */
const figure = /\d[\d.,]* ?(?:[%％万亿千百元人名家台部辆]|美元|英镑|欧元|日元|港元)|分之/;

/** `财报显示，收入为3亿元。净利润增长12%。`: what has figures to show goes on while there are figures. */
const tabulates = ({ speaker, form, mark, text }: Report, said: string, words: string): boolean =>
  speaker?.kind === 'document' &&
  form === 'verb' &&
  mark !== '' &&
  /^(?:显示|表明|发现|揭示)$/.test(text) &&
  figure.test(said) &&
  figure.test(words) &&
  !words.startsWith('这');

/** `报告指出，A。B。`: what a report that has been named before points out. */
const pointsOut = ({ mark, text, clause, range, paragraph }: Report): boolean =>
  mark === '，' &&
  /^(?:指出|表示|认为|强调)$/.test(text) &&
  /^\s*(?:(?:该|这份)?(?:研究|分析|调查|调研)?报告|(?:该|这份)?白皮书)(?:中|里)?(?:还|也|同时|进一步|特别)*$/.test(
    paragraph.flat.slice(clause, range[0]),
  );

/**
 * Whether `sentence`, in the paragraph of `report` and after it, belongs to what is reported.
 *
 * A person's words go on to the end of the paragraph unless something shows that the reporter speaks
 * again: another report, quoted speech, the speaker's own name or a pronoun for it, a date, a remark of
 * the reporter's. Of organisations less is believed; what a document or an unnamed source says ends with its
 * sentence.
 */
export function continues(report: Report, sentence: Range, context: Context): boolean {
  const { speech, known } = context;
  const { flat, text } = report.paragraph;
  const words = flat.slice(sentence[0], sentence[1]);
  if (words.trim() === '') return false;
  const speaker = report.speaker;
  if (!speaker || report.paragraph.kind !== 'paragraph') return false;
  const points = pointsOut(report);
  if (context.manner === 'broken' && report.mark !== '：' && !points) return false;
  if (speech.some((span) => span[0] >= sentence[0] && span[0] <= sentence[0] + 1)) return false;
  if (reporter.test(words) || ofSpeaker.test(words) || silent.test(words)) return false;
  // `…是“重大风险”。`: a sentence that ends with the speaker's own words closes what is told of them.
  if (report.mark !== '：' && /”[。！？]?\s*$/.test(flat.slice(report.content, sentence[0]))) return false;
  const head = text.slice(sentence[0], Math.min(sentence[1], sentence[0] + 40));
  const freeOfReports = () => !context.reports.some((one) => inside(one.range, sentence));
  if (tabulates(report, flat.slice(report.content, sentence[0]), words))
    return freeOfReports() && !dated.test(words) && !namedAtHead(head, known);
  if (points)
    return (
      freeOfReports() &&
      !dated.test(words) &&
      !/^(?:(?:该|这份|本)?(?:研究|调查|报告|白皮书)|这(?!种|些|样)|先|让?我们)/.test(words) &&
      !namedAtHead(head, known)
    );
  // `其中，…`, `同时，…`: more of the same.
  if (sameTopic.test(words) || (context.manner === 'native' && /^\s*同时，/.test(words)))
    return freeOfReports();
  if (enumerates(flat.slice(report.content, sentence[0]), words)) return freeOfReports();
  const one =
    speaker.kind === 'person' ||
    speaker.kind === 'surname' ||
    (speaker.kind === 'pronoun' && !/^(?:该|这家|它|公司)/.test(speaker.name));
  // `这…` after an opinion may be the reporter's remark on it; translated opinions end with their sentence.
  if (
    report.mark === '' &&
    report.form === 'verb' &&
    !(one && context.manner === 'native' && opinion.test(report.text) && !/^这/.test(words))
  )
    return false;
  if (report.elided || report.binding === 'announce' || report.binding === 'plan') return false;
  // `有人反对：…`: a colon holds for all that follows.
  const colon = report.mark === '：';
  if (speaker.kind === 'group' && !colon) return false;
  // Of `据X，…` only the sentence is X's, unless X is a person.
  if (report.form === 'frame' && !one) return false;
  if (/^(?:并|而且|同时|还|也)[^，。]{0,6}(?:表示|坦言|称|指出|强调|透露|承认|呼吁|认为)/.test(words))
    return false;
  if (dated.test(words) && !dated.test(flat.slice(report.content))) return false;
  // `然而，许多学者…`: in translated news the reporter's turn.
  if (
    context.manner === 'translated' &&
    report.mark !== '：' &&
    /^(?:然而|但是?(?!如果|若|一旦))/.test(words)
  )
    return false;
  if (/(?<![你我们])可以(?:预|看|说|想)/.test(words.slice(0, 12))) return false;
  const whole = text.slice(...sentence);
  for (const name of context.names(report)) if (mentions(whole, name)) return false;
  const person =
    one || (/(?:法院|法庭|[中高]院|合议庭|仲裁委|仲裁委员会)$/.test(speaker.name) && report.text === '认为');
  if ((speaker.kind === 'document' || speaker.kind === 'anonymous') && !colon) return false;
  // `OpenAI的工具…`: what was spoken of already may own the next subject.
  const about = person ? text.slice(report.content, sentence[0]) : '';
  if (
    namedAtHead(
      head,
      (word) =>
        known(word) &&
        !(about.includes(word) && /^[的所]/.test(head.slice(head.indexOf(word) + word.length))),
    )
  )
    return false;
  const told = !person || context.manner === 'translated';
  if (told && !colon && !joins.test(words) && !takesUp(text.slice(report.content, sentence[0]), head))
    return false;
  // `它还推出了…`: an organisation that spoke is spoken of; a question nobody answers is the reporter's.
  if (!person && /^(?:而|但|不过|此外|同时|另外)?，?它/.test(words)) return false;
  if (/(?:吗|呢|意味着什么)？$/.test(words.trimEnd())) return false;
  if (!person) {
    if (/^(?:这|该|其|此|一直|目前|副|而这)/.test(words)) return false;
    if (/￼{10,}/.test(words)) return false;
  }
  return true;
}

/**
 * Where the next report takes the word in a sentence that goes on with the one before; its end where none
 * does, its start where the whole of it is another's.
 */
export function nextVoice(sentence: Range, { reports }: Context): number {
  for (const other of reports) {
    if (other.range[0] < sentence[0] || other.elided) continue;
    if (other.range[0] >= sentence[1]) break;
    const { flat } = other.paragraph;
    // What groups think is the speaker's to tell, unless the sentence is about them: `最近，一家船厂发现，…`.
    if (
      other.speaker?.kind === 'group' &&
      (other.mark === '' || !/^(?:[^，]{2,8}，)?$/.test(flat.slice(sentence[0], other.clause)))
    )
      continue;
    // `模型并不知道，他说，因此…`: the sentence is the next report's own.
    if (other.speaker?.kind === 'pronoun' && other.mark === '，' && flat.charAt(other.clause - 1) === '，')
      return sentence[0];
    const closes = /^(?:了|到)?[。！？]/.test(flat.slice(other.range[1], other.range[1] + 2));
    return closes ? sentence[0] : other.clause;
  }
  return sentence[1];
}

const inside = (range: Range, sentence: Range) => range[0] >= sentence[0] && range[0] < sentence[1];

/** The sentence speaks of the speaker, by a name or by surname and office. */
function mentions(sentence: string, name: string): boolean {
  const short = name.split(/[·•・‧∙ ]/).at(-1) ?? name;
  // 谭老师, 汪婆婆: the surname with an office.
  if (
    /^[一-鿿]{2,4}$/.test(name) &&
    new RegExp(`(?:^|，)${name.charAt(0)}${officeAfter}|(?:^|，)老${name.charAt(0)}`).test(sentence)
  )
    return true;
  return sentence.includes(short);
}

/** The sentence begins with a name that is not its speaker's. */
function namedAtHead(head: string, known: (name: string) => boolean): boolean {
  const from = /^(?:不过|但|而|然而|所以|因此|同时|此外|另外|，|\s)*/.exec(head)?.[0].length ?? 0;
  for (let length = 12; length >= 2; length--) {
    const word = head.slice(from, from + length);
    if (/[A-Za-z]$/.test(word) && /^[A-Za-z]/.test(head.charAt(from + length))) continue;
    if (known(word)) return true;
  }
  return false;
}
