/** What looks like a report and is told of something else: a deed, a noun, a feeling that was brought about. */
import type { Report } from '../reports.ts';

/** `李明撰文，阐述了理由`, `李明致辞，馆长主持会议`: what is told of a speech or a post. */
const addressing = /^(?:撰文|发文|发帖|发推|致信|致辞|发言|演讲|留言|表态|发声|回应|回复|答复)$/;
const acted =
  /^(?:[一-鿿]{2}了(?!解)|[一-鿿]{2,20}?(?:主持(?:了?会议|了?仪式|了?活动|$|[。，])|(?:出席|参加|陪同)(?:了|会议|仪式|活动|$|[。，])))/;

/** `公司希望，能够借此扩大市场`: what a body means to do itself. */
const intended = /^(?:能够?|可以|利用|借助|借此|以此|通过)/;

/** Whether `rest`, behind the reporting word and a comma, is what the speaker does rather than says. */
export const isDeed = ({ text, mark, speaker }: Report, rest: string): boolean =>
  mark === '，' &&
  ((addressing.test(text) && acted.test(rest)) ||
    (/^[希期][望待盼]$/.test(text) && speaker?.kind === 'organisation' && intended.test(rest)));

/** `他希望船能修好`, of one person: what `他们` or a company hope for they work for. */
export const hopes = ({ speaker, elided }: Report): boolean =>
  !elided &&
  /^(?:person|surname|pronoun)$/.test(speaker?.kind ?? '') &&
  !/[它该们]|公司/.test(speaker?.name ?? '');

/** `了平衡速度与安全的重要性`: what somebody holds to matter, behind the reporting word. */
export const weight = /^了 ?[^，。；！？“”]{3,60}的(?:重要|必要|紧迫)性(?=[，。：；])/;

/** `了造船者必须懂得水性`: what somebody stresses, as a clause. */
const stressed =
  /^了 ?(?![^，。；！？]*的(?![一-鿿]{0,8}(?:在于|是|必须|需要|将|会|已|仍|有所))(?:[一-鿿]{1,8}|[一-鿿]{0,6}[A-Za-z]{1,8}[一-鿿]{0,4}|“[^，。！？；]*)(?:[，。；！？]|$))[^，。；！？“”]{2,40}?(?:是(?!否)|必须|需要|能够|致力于|在于|将(?!军)|(?<![社协议])会(?![员议计])|应[当该]|并非|可以|有所|正在|不[能再应]|仍|已|没有|成为|取决于|(?<!、[一-鿿]{0,6})[一-鿿]{2}了(?!解))/;

/** Words that, with 了 behind them, report a clause, while a noun behind them is what they are about. */
const withClause = /^(?:指出|提到|提及|揭示|证明|发现|表明)$/;

/** Whether `rest`, behind the reporting word `word` and its 了 on, is a clause: not `了一些需要考虑的变量`. */
export const tellsClause = (word: string, rest: string): boolean =>
  (word === '强调' || (withClause.test(word) && !/^了 ?(?:[一几两三多]|不少|许多|很多)/.test(rest))) &&
  stressed.test(rest);

/** `李明强调了造船的重要性`: of people it is what they said, of documents and events what they show. */
export const weighs = ({ text, speaker, elided, range, paragraph }: Report): boolean =>
  text === '强调' &&
  !elided &&
  (/^(?:person|surname)$/.test(speaker?.kind ?? '') || /^[他她]们?$/.test(speaker?.name ?? '')) &&
  weight.test(paragraph.flat.slice(range[1], range[1] + 70));

/** What stands before a clause that tells which noun behind it is meant. */
const some =
  /(?:一些|那些|这些|任何|所有|[一-鿿]了|[一几多数两三][名位个家项种款批条])(?:(?:[他她它]们?|其)(?:所|曾|一直)?)?$/;

/** What somebody said, as the subject of what it led to. */
const madeKnown =
  /^[^，。！？；“]{4,80}的?(?:消息|新闻|言论|说法|声明|决定|帖子|推文|原帖|回帖|视频|文章|观点|计划|表态)(?:[也还却便]?(?:引[起发来]|震[惊动]|激[起怒]|遭[到受]?|招[来致]|登上|颇有|颇为|曾引)|，?(?:依然|仍然?|也|却|都)?(?:没能|未能|没有|并未)(?:阻止|引[起发]|改变|打消|平息|消除))/;

/**
 * Whether the clause is part of a noun: `点名一些他[认为]应被解雇的人`, `李明[宣布]…的消息引起了关注`.
 *
 * @param before the clause up to the reporting word
 * @param rest what stands behind it
 */
export const isDescription = (before: string, rest: string): boolean =>
  madeKnown.test(rest) ||
  (some.test(before) && /^[^，。！？；“]*的[一-鿿]{1,8}(?:[，。！？；]|$)/.test(rest));

/** `可能使船厂在法庭上辩称…`: what somebody may be brought to say. */
export const isSupposed = ({ clause, range, paragraph }: Report): boolean =>
  /(?:可能|会|将|能|足以|可以)(?:使得?|让|令|导致|促使)[^，。；]{1,24}$/.test(
    paragraph.flat.slice(clause, range[0]),
  );

/** `这让船员开始担心…`: a feeling that something brought about. */
export const isCaused = ({ text, clause, range, paragraph }: Report): boolean =>
  /^(?:怀疑|担[心忧]|觉得|相信|坚信|深信|确信|认为|猜测)$/.test(text) &&
  /(?:让|(?<![天大公])使得?|令|导致|致使|促使)[^，。]{1,24}$/.test(paragraph.flat.slice(clause, range[0]));

/** What brings something to light, `揭示了航运业的转变`, though no clause follows. */
export const laysOpen = (word: string): boolean => /^(?:揭示|发现|证明|表明)$/.test(word);
