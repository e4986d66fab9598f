/** Whoever stands before a plain reporting word speaks, though no list knows the noun. */
import { adverbial, opener, time } from '../lexicon/adverbs.ts';
import { clauseVerb } from '../lexicon/clause-verbs.ts';
import { organisationEnding, provinces } from '../lexicon/organisations.ts';
import { sages } from '../lexicon/people.ts';
import { anonymousNounAtEnd, groupNounAtEnd, indefinite } from '../lexicon/sources.ts';
import { transcribes } from '../lexicon/transliteration.ts';
import { allWords, splitsWord } from '../mentions/dictionary.ts';
import type { Mention } from '../mentions/mention.ts';
import { holdsClause, leadsUp } from '../mentions/name-start.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Nouns for people end with these. */
const people = /(?:[师家者员士民方派友层们迷客手官警]|商(?<!智商)|人(?<![别令])|团体|群体)$/;

/** `57%`, `三分之一`, `多数`: so many. */
const part =
  '(?:\\d+(?:[.-]\\d+)?[%％]|[一二三四五六七八九十]成|[一二三四五]分之[一二三四五]|半数|一半|大?多数|大部分)';
const bracketed = '(?:[（(][^（）()]{1,16}[）)])';

/**
 * `57%`, `只有约三分之一`, `三分之一（33%）的8至17岁学徒`, `受访船厂中有一半`, `大多数学徒（七成）`: so many of those
 * who were asked.
 */
const shares = new RegExp(
  `^(?:[^，。；“”的]{2,24}中)?(?:仅|只有|约|大约|几乎|超过|近|将近|接近|至少|另|有|其中)*(?:${part}|\\d+[位名])(?:以上|左右)?${bracketed}?(?: ?的 ?[一-鿿A-Za-z0-9]{1,24}|(?<=大?多数)[一-鿿]{2,12}(?=[（(]))?${bracketed}?$`,
);

/** So many of those who were asked stand right before what they answered: `59%的船长`, `超过一半的组织（53%）`. */
const asked =
  /(?:\d ?[%％]|分之[一二三四五六七八九]|半数|一半|(?<!绝大?)大?多数|绝大多数(?=[（(])|大部分)(?:以上|左右)?(?:[（(][^（）()]{0,40}[）)])?(?: ?的[^，。；]{1,18})?(?:[（(][^（）()]{0,40}[）)])?(?:[都均还也仍]|强烈|普遍|一致|或?在某种程度上){0,4}$/;

/** `59%的船长同意…`: what those asked answer is a report, whatever the verb. */
export const answers = (before: string, word: string, rest: string): boolean =>
  /^(?:报告|同意|相信|强调|承认|提到|确认|预[计期]|觉得|倡导|认为|担[心忧])$/.test(word) &&
  asked.test(before) &&
  /^(?:[^，。；]{1,8}[前后]，)?[^，。；]{11,}/.test(rest);

/** What no noun phrase before a verb holds: a verb's particle, a copula, a preposition, a pronoun. */
const verbal =
  /^据|[了着过是把被将让使给对向在就都也还很不没要能可综这那它我你]|(?<![员协学工商议大事金合与])会|(?<!代)表|他们?(?!国)|以[及来]|已[于在被将经]|[，。：；！？“”、￼]/;

/** What ends like this speaks nowhere. */
const things =
  /[的有]|[极难]$|难以|^(?:本[文次期节章]|[上前下][文节述]|同上|此[类次])|[性度率量法论学史式型版上下里中内外时后前]$|消息|信息|观点|说法|看法|意见|声音|原[理则因]|理[念论由]|逻辑|定律|错觉|经验|事实|常识|传闻|评论|分析|预测|新闻|文案|命令|报纸|传单|图片|条款|标语|口号|程度|意义|[我你您咱]|本[报刊]|^有|^(?:据|按|由|从|因|于|与|和|人们|大家|有人|记者|笔者|谁|该|这|那|某|其|每|各|[一两几多数半])/;

const openers = new RegExp(`^(?:${opener}|部分(?!$)){1,4}`);
const adverbs = new RegExp(`(?:${adverbial}|${time}|平均|纷纷){1,3}$`);
/** Three adverbs are not longer, with a date among them. */
const longest = 48;
const withoutAdverbs = (text: string): string =>
  text.slice(0, -longest) + text.slice(-longest).replace(adverbs, '');
/** `绿洲在一份声明中表示`, `晓澜对记者称`: where, how and to whom it was said. */
const circumstance =
  /(?<=[一-鿿A-Za-z]{2})(?:在[^，。]{1,16}[中上里时后]|通过[^，。]{2,12}|(?:曾经?|也|又|还|却|则|有次)?[对向跟给](?:记者|媒体|《￼*》|[^，。的]{1,8}))$/;

/** `举个例子说`, `往小里说`, `摇摇头说`, `冷冷地说`: how something is said. */
const manner =
  /^(?:毋宁|不如|比[方如]|举个?例|打个|顺带|顺便|简单|往|换[句个]|坦白|老实|严格|准确|确切|通俗|说白|借机|趁机|略显|略带|稍显|有点|一边|一面|边|立[即刻]|马上|随手|转身|回头|起身|挥手|开口|张口)|(.)\1头$|地$|[笑哭]着$|[^女男]子?点$/;

/** A name alone, `绿洲` in `绿洲表示，…`: no word that leads up to a reporting word. */
function bareName(phrase: string, spoken: boolean): 'person' | 'organisation' | null {
  if (sages.has(phrase)) return 'person';
  if (provinces.has(phrase)) return 'organisation';
  if (
    !/^[一-鿿A-Za-z0-9ァ-ヶー]{2,6}$/.test(phrase) ||
    verbal.test(phrase) ||
    functional.test(phrase) ||
    things.test(phrase) ||
    holdsClause(phrase) ||
    leadsUp(phrase) ||
    manner.test(phrase) ||
    (spoken && ways.test(phrase)) ||
    (!(spoken && phrase.length < 4) &&
      allWords(phrase) &&
      ![...phrase].every(transcribes) &&
      organisationEnding(phrase).length < 2)
  )
    return null;
  return spoken || ([...phrase].every(transcribes) && phrase.length > 2) ? 'person' : 'organisation';
}

/** `微笑说：“`, `俗话说：“`: how somebody speaks, or what everybody says. */
const ways =
  /[用上里]|[笑叹哭]|[话语谚诗词歌谣文书信]$|^(?:解释|补充|回忆|回答|继续|心里|嘴里|口中|开头|结尾|最后|原文|其中|里面|上面|下面|喜欢|讨厌|开始|准备|打算|临[走行别终]|转头|脱口|随口)/;

/** `并于`, `他们会`, `不准确`, `来自海外`, `作为`: what no name begins or ends with. */
const functional =
  /^(?:就?像|并|于|自(?!由)|而|但|却|则|也|还|又|再|仍|已|曾|不|未|没|如|若|虽|只|仅|他们?|她们?|它们?|来自|作为|成为|位于|随着|根据|按照|通过|经过|由于|因为|除了|关于|对于)|(?:于|以|而|并|且|因|由|从|向|将|会|可|能|除)$/;

/** `周四在一份声明中` */
const occasion = new RegExp(`(?:${time})?在(?:[给致发][^，。的]{1,10}的)?[^，。的]{1,20}[中上里时]$`);

/** Where a noun for people, or a body, begins behind the last 的 of what describes it; 0 where there is none. */
function headAt(whole: string): number {
  const at = whole.lastIndexOf('的') + 1;
  const noun = whole.slice(at);
  return at > 4 &&
    !/^(?:[对向朝冲]着?|[给和与跟])/.test(whole) &&
    noun.length > 1 &&
    noun.length < 24 &&
    (people.test(noun) ||
      organisationEnding(noun).length > 1 ||
      groupNounAtEnd(noun).length > 1 ||
      anonymousNounAtEnd(noun).length > 1)
    ? at
    : 0;
}

/** `另一位则`, `其中一人`: one more of those told of before, without a noun. */
const onesMore =
  /^\s*(?:而|但|还有)?(另一[位名人个]|另一些人?|另外[一两几][些位名]人?|其中一[位名人]|(?<=还有)一[位名人])(?:则|却|还|也|又|甚至|干脆|直接)*$/;

/** `有观点`, `业内观点`: a view that somebody holds, whoever it is. */
const view =
  /^\s*(?:但|而|不过|然而|对此|此外|另外|同时|事实上|其实|此前|最近|近日|目前|也|还|另)*(有(?:一种|一些|不少|许多|很多)?(?:观点|评论|分析|声音|意见|舆论)|(?:业内|市场|坊间|行业)有?观点)(?:则|也|还|就)*$/;

/** Characters before a place from which a dictionary's words are read. */
const longestWord = 24;

/**
 * Reads the noun phrase `[start, end)` as unnamed people, or null where it does not look like any; a share
 * of those asked before any reporting word, others only where `plain` says that it is one for certain. With
 * a `mark` behind the reporting word even a word that nothing else tells of is whoever speaks; where the words are
 * `spoken`, in marks behind a colon, and it opens the sentence, even a common word, as people are nicknamed.
 *
 * @example
 *   in: 此外，创意专业人士和出版商普遍
 *   out: 创意专业人士和出版商
 *
 * @example
 *   in: 另一位则
 *   out: 另一位
 */
export function unnamedSubject(
  paragraph: Paragraph,
  start: number,
  end: number,
  plain: boolean,
  mark: boolean,
  spoken = false,
): Mention | null {
  const clause = paragraph.flat.slice(start, end);
  const other = onesMore.exec(clause);
  const held = view.exec(clause)?.[1];
  if (held && (plain || mark)) {
    const at = start + clause.lastIndexOf(held);
    const range = [at, at + held.length] as const;
    return { kind: 'group', range, core: range, name: held, role: null, alias: null };
  }
  if (other?.[1] && (plain || mark)) {
    const at = start + other[0].indexOf(other[1]);
    const range = [at, at + other[1].length] as const;
    return { kind: 'anonymous', range, core: range, name: other[1], role: null, alias: null };
  }
  // `- 90%的船厂`: behind the mark of an item.
  const item = /^\s*[◎●■◆▲★※*•·—–-]\s+/.exec(clause)?.[0].length ?? 0;
  const opening = item + (openers.exec(clause.slice(item))?.[0].length ?? 0);
  const told = clause.slice(opening).replace(occasion, '');
  // 会 at the end of 委员会 is no adverb.
  const whole = organisationEnding(told).length > 1 ? told : withoutAdverbs(told);
  // `由渔民设立的绿洲基金会`: behind what describes it stands the noun.
  const lead = opening + (mark && verbal.test(whole) ? headAt(whole) : 0);
  const phrase = whole.slice(lead - opening);
  const share = shares.test(phrase);
  const bare = withoutAdverbs(phrase.replace(circumstance, ''));
  // `判决摘要指出`: the name ends where a word does.
  const ends = lead + bare.length;
  const split = () => {
    const near = Math.max(0, ends - longestWord);
    return splitsWord(paragraph.flat.slice(start + near, start + ends + 4), ends - near);
  };
  const name =
    (mark || provinces.has(bare) || sages.has(bare)) && !people.test(bare) && !split()
      ? bareName(bare, spoken && lead === 0)
      : null;
  if (
    !share &&
    name === null &&
    (!plain ||
      phrase.length < 2 ||
      phrase.length > 26 ||
      !(people.test(phrase) || lead > opening) ||
      verbal.test(phrase) ||
      manner.test(phrase) ||
      clauseVerb(phrase) !== null)
  )
    return null;
  const from = start + lead;
  const range = [from, from + (name === null ? phrase : bare).length] as const;
  return {
    kind:
      name ??
      (share || indefinite.test(phrase)
        ? 'anonymous'
        : people.test(phrase) && !phrase.endsWith('机器人')
          ? 'group'
          : 'organisation'),
    range,
    core: range,
    name: paragraph.text.slice(...range),
    role: null,
    alias: null,
  };
}
