/** Whether a sentence goes on with the report before it. */
import type { Range } from '../model.ts';
import { silent } from './cuts.ts';
import { enumerates, sameTopic } from './enumeration.ts';
import { officeAfter } from './lexicon/offices.ts';
import type { Manner } from './manner.ts';
import { dated, joins, ofSpeaker, reporter } from './openers.ts';
import type { Report } from './reports.ts';

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

/** Any of many: `一位船员`, `知情人士`. */
const some =
  /^(?:另|还|也|又)?(?:[一两三几多数不有某]|部分|许多|相关|\d)|人士|消息|来源|网友|用户|分之|[%％]|者/;

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

/** Without a mark: what one person thinks or advises goes on, what was told ends with its sentence. */
const opinion = /^(?:认为|觉得|相信|坚信|深信|确信|承认|坦承|提醒|告诫|强调|建议|断言)$/;

/** A figure with what it counts. */
const figure = /\d[.,]? ?(?:[%％万亿千百元人名家台部辆]|美元|英镑|欧元|日元|港元)|分之/;

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

/** `调查发现，A。B。`: what a study found. */
const findsOut = ({ speaker, form, mark }: Report): boolean =>
  speaker?.kind === 'document' &&
  form === 'verb' &&
  mark === '，' &&
  /(?:研究|调查|调研|民调|分析)$/.test(speaker.name);

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
  const finding = findsOut(report);
  if (context.manner === 'broken' && report.mark !== '：' && !points && !finding) return false;
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
  if (finding && takesUp(text.slice(report.content, sentence[0]), head))
    return freeOfReports() && !dated.test(words) && !namedAtHead(head, known);
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
  if ((speaker.kind === 'document' || (speaker.kind === 'anonymous' && some.test(speaker.name))) && !colon)
    return false;
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
