/**
 * Notes that passages were left out, as writing tools leave them: the line goes, and the text is known not
 * to be whole.
 *
 * @example
 *   in: 三家公司都在买卡。
 *   in: ……（文章内容过长，省略部分内容）……
 *   in: 公司没有回应。
 *   in: [Continued in the original document...]
 *   out: 三家公司都在买卡。
 *   out: 公司没有回应。
 *   flag: truncated
 *
 * @example
 *   in: 三家公司都在买卡。
 *   in: （剩余内容请查看原文链接。）
 *   in: 完整内容请参考原文链接：三家公司为什么都在买卡？
 *   in: *以上为部分内容，完整文章请点击链接进入原文。*
 *   in: 以上为文章内容，图片链接保留。
 *   in: [Remaining content truncated for brevity]
 *   in: For the full content, please refer to the original article.
 *   out: 三家公司都在买卡。
 *   flag: truncated
 *
 * @example
 *   in: 以下为演讲全文：
 *   in: 更多细节，请参考原论文。
 *   in: 完整报告可以在公司的网站上查看。
 *   in: The full article of the treaty was not preserved.
 *   in: 法案省略了部分内容，详情请看附录。
 *   in: （他省略了那一段，因为内容太私人）
 */
import { lineRule } from '../line-rule.ts';

const what = '(?:正文|全文|文章|原文|中间|剩余|其余|其他|后续|以[上下]|上述|此处|此|这|文末|大)';
const part = '(?:部分|内容|段落|篇幅|章节|文字)';
/** `（以下内容省略，详情请查看原文）`, in brackets or between dots. */
const note = new RegExp(
  `^(?:[….【（([<!-]|\\s)+(?:注[:：])?(?:由于|因|因为)?(?:${what}|${part}){0,6}(?:为|因|的|过[长多]|较[长多]|很长)*[，,]?(?:此处|已|故|被|仅|只)?(?:${what}|${part}){0,6}(?:省略|略去|从略|截取)(?:了|的)?(?:其余|其他|后续|中间|荣誉|部分|内容|正文|若干|段落)*(?:[，,].{0,30})?[….】）)\\]>-\\s]+$`,
);
const continued =
  /^[[（(]?(?:Continued in|To be continued|(?:The )?rest of the (?:article|text|content)).{0,40}[\])）.…]*$/;

/** All that a note is made of which points to the original or says what it lacks of it. */
const words =
  /完整|全部|全文|[原正本]文|原始|原|整篇|文章|内容|部分|剩余|其[余他]|余下|后续|中间|继续|接[着下来]+|[以如]下|以上|[上所]述|更多|详[细情见]?|具体|摘要|开头|报道|图片?|链接|地址|来?源|信息|展[示现]|显示|呈现|保留|提供|翻译|格式|排版|省?略|截[断取]|未完|完[全成]?|[过太较很]?长|篇幅|长度|限制|字数|超出|由于|因为?|仅|只|均|已|被|未|无法|一次性|包含|没有|[请为可您到至如若想需以等及和的了在中是]|进入|前往|移步|点击|查看|查阅|参[考阅见]|访问|阅读|获取|了解|此处|这[里些]|要|目前|见|注意?|敬/g;
const lacks = /[原全]文|原链接|略|截断|未完|[过太较]长|剩余|其余|后续|完整|保留|部分内容|摘要/;
const points = /[请略见]|点击|截断|未完|[过太较]长|保留|展示|剩余|仅|后续/;
const whose = /内容|链接|展示|文章|[原全]文|图片/;

/** `Image links are preserved`, `[Truncated for brevity]` */
const english =
  /^(?:[[{(*.…\s]{1,8}|(?:Please )?(?:note|attention)\b.{0,12}|For the |Image links? |To view the )(?=.*(?:truncated|preserved|retain|omitted|continu|remaining|rest of|full))(?=.*(?:content|article|original|brevity|source|continue reading)).*(?:[\])}*.…]|source|article|URL|content)\.?$/i;

/** Whether the line has nothing to say but that its text is not whole, or where the whole is. */
function pointsAway(plain: string): boolean {
  const told = plain.replace(/(原文|链接|地址)\s?[：:].*/, '$1').replace(/https?:\S+/g, '');
  if (!lacks.test(told) || !points.test(told) || !whose.test(told)) return false;
  const rest = told.replace(words, '').match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return rest <= (/^[[【（(*<]/.test(plain) ? spare : 0);
}

/** Between brackets a note may have so many characters of its own. */
const spare = 6;

/** A longer line is no note. */
const longest = 100;

export const omission = lineRule(
  'omission',
  ({ plain, mark }) =>
    plain.length <= longest &&
    mark === '' &&
    (note.test(plain) || continued.test(plain) || english.test(plain) || pointsAway(plain)),
  'truncated',
);
