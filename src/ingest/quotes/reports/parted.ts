/** What stands between whoever speaks and the reporting word: how, when and where it was said, or a verb of its own. */
import { adverbial, time } from '../lexicon/adverbs.ts';
import { documentNounAtEnd } from '../lexicon/sources.ts';
import type { Report } from '../reports.ts';

const adverbs = `\\s|${adverbial}|${time}|然后|屡次|重复|本来|第一时间|不忘|非常|十分|极其|极为|更是|敢|[^，。]{2,4}[地得]`;
const leading = new RegExp(`^(?:[（）￼“”®™]|等人?|团队|博士|教授|先生|女士|爵士|们|${adverbs}){1,4}`);
const trailing = new RegExp(`(?:${adverbs})$`);
/** None of them is longer. */
const longest = 24;

/** `在周三的会上`, `于四月`, `正在`; the time may be gone already. */
const where =
  /^(?:正|一直|还|也|仍|则|曾)*(?:在|于)(?:[^，。]{0,60}(?:[上中里内时后前间际会年月日队]|月份|采访|环节|场合|官网|平台|结尾|尾处|现场|机场|路演))?$/;

/** `对记者`, `就此事`, `因船价上涨`, `接受采访时`, `撰文` */
const circumstance =
  /^(?:(?:在|于)[^，。]{0,60})?(?:(?:对|就|向|给|跟|同|因|针对|围绕)[^，。]{1,40}|(?:接受|回应|谈到|提到|回顾|介绍|出席|参加)[^，。]{0,40}(?:时|采访|访问)|(?:撰文|发文|发帖|刊文|发推|致信|出面|站出来)[^，。]{0,16})$/;

/** `通过船长`, `利用海图`: by what means; what is foreseen so is no forecast of the speaker's. */
const means = /^(?:通过|透过|借助|利用)[^，。]{2,30}$/;

/** A conjunction that makes the reporting word one of several nouns or verbs; a verb that has it as its object. */
const coordinated =
  /(?:[和与及或、]|[可能够]|的|[一这那]些|[一几]个|支持|进行|提供|发表|发出|受到|寻求|无法|难以)$/;

/** Nouns as often as verbs, where they tell of the future. */
const foresight = /^(?:预[测期估报判料]|估[计算]|测算|推算|展望)$/;

/** Nouns as often as verbs: `提供分析，`. */
const nominal =
  /^(?:报告|分析|建议|要求|请求|评论|演讲|回复|回答|报道|承诺|通知|回应|警告|质疑|批评|指控|保证|抗议|解释|描述|总结|说明|期待|期望|提示|发言|汇报|答复|统计|发现|担忧|猜测|预[测期估报判料]|估[计算]|测算|推算|展望)$/;

/** How a question is met. */
const replying = /^(?:回应|回复|答复|回答|说明|解释|澄清|通报)$/;

/** Whether a comma behind the word leaves it a noun or a verb. */
export const isNominal = ({ text }: Report): boolean => nominal.test(text);

/** What is no noun, and may follow another verb: `批评对手称`. */
const saying = /[说称道]$|^(?:表示|指出|声称|宣称|坦言|直言|坚称|透露|宣布)$/;

/**
 * Whether something else than adverbs, a time and a place parts the subject from the reporting word: it is then the
 * subject of another verb, and the reporting word a noun or another's.
 *
 * @example
 *   in: 林维舟在航线预测方面经验丰富; 新船为船员提供建议和帮助; 林维舟周三在会上预测船价会涨
 *   out: parted; parted; not parted
 */
export function parted({ speaker, elided, clause, range, text, paragraph }: Report): boolean {
  if (saying.test(text) || !speaker || elided) return false;
  if (speaker.range[0] < clause || speaker.range[1] > range[0]) return false;
  const gap = paragraph.flat.slice(speaker.range[1], range[0]).trimEnd();
  if (gap === '') return false;
  const foreseen = foresight.test(text);
  if (foreseen && /来$/.test(gap)) return true;
  // 期间 and 台上 at the end of a place are no adverbs.
  let body = gap;
  for (let step = 0; step < 4; step++) {
    if ((body !== '在' && where.test(body)) || /^自[^，。]{2,16}(?:以来|起)$/.test(body)) return false;
    const shorter = body.slice(0, -longest) + body.slice(-longest).replace(trailing, '');
    if (shorter === body) break;
    body = shorter;
  }
  // `就此事`: 就 is no adverb there.
  if (replying.test(text) && /^就/.test(body)) return false;
  const rest = body.replace(leading, '').trim();
  if (rest === '') return coordinated.test(gap);
  if (documentNounAtEnd(rest) !== '') return false;
  if (coordinated.test(rest)) return !/^(?:对|就|向)/.test(rest);
  if (/并[^，。]{0,4}$/.test(gap)) return false;
  if (where.test(rest)) return rest === '在' && foreseen && !/在[^，。]{2}/.test(gap);
  return !(circumstance.test(rest) || (means.test(rest) && !foreseen));
}
