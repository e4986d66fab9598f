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
 *   in: 法案省略了部分内容，详情请看附录。
 *   in: （他省略了那一段，因为内容太私人）
 */
import { lineRule } from '../line-rule.ts';

const what = '(?:正文|全文|文章|原文|中间|剩余|其余|其他|后续|以[上下]|上述|此处|此|这|文末|大)';
const part = '(?:部分|内容|段落|篇幅|章节|文字)';
/** `（以下内容省略，详情请查看原文）`, in brackets or between dots. */
const note = new RegExp(
  `^(?:[….【（([<!-]|\\s)+(?:注[:：])?(?:由于|因|因为)?(?:${what}|${part})*(?:为|因|的|过[长多]|较[长多]|很长)*[，,]?(?:此处|已|故|被|仅|只)?(?:${what}|${part})*(?:省略|略去|从略|截取)(?:了|的)?(?:其余|其他|后续|中间|荣誉|部分|内容|正文|若干|段落)*(?:[，,].{0,30})?[….】）)\\]>-\\s]+$`,
);
const continued =
  /^[[（(]?(?:Continued in|To be continued|(?:The )?rest of the (?:article|text|content)).{0,40}[\])）.…]*$/;

/** A longer line is no note. */
const longest = 80;

export const omission = lineRule(
  'omission',
  ({ plain }) => plain.length <= longest && (note.test(plain) || continued.test(plain)),
  'truncated',
);
