/**
 * Instructions to a language model, its preamble and its report of having done as told, left in a text: whole
 * lines, and sentences of a paragraph.
 *
 * @example
 *   in: 注意：Title、Date、Body 三个部分的内容，放入到对应的位置。最后只需要输出为Makedown源文件格式内容。
 *   in: 正文有一句话，说完了。请先将这篇文章翻译为中文，Title部分内容需要翻译为中文。
 *   in: 以上为翻译后的Markdown源文件内容，您可以直接使用。
 *   in: （注：本文输出字数约为1000字）
 *   in: Total output: 1044 Chinese characters
 *   in: 您可以将此内容保存为".md"文件，然后使用Markdown阅读器查看。如果您需要任何帮助，请随时告诉我。
 *   out: 正文有一句话，说完了。
 *   flag: leaked-prompt
 *
 * A report on prompts, or on Markdown, is none.
 *
 * @example
 *   in: 他说，提示词“作为AI语言模型”已经成了一句笑话，而文档以Markdown格式保存。
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { nothing, type Rule } from '../rule.ts';

/** What only an instruction says. */
const sign =
  /Title、\s?Date|(?:Title|Date|Body)\s?(?:三个)?部分|标题、日期、正文三|makedown|(?:输出为|输出成|采用|按照|以)\s?(?:如下)?\s?markdown\s?(?:源文件|格式(?:标准|规范))|markdown\s?源文件|(?:已按照?|翻译成)\s?markdown\s?格式|不带html标签/i;
const order = /^请(?:先)?(?:只)?将(?:这篇|以上|下面|上述|该)(?:文章|内容|文本).{0,12}(?:翻译|粘贴|转化|改写)/;
const report =
  /^(?:以上|以下|下面|亲，以上)(?:就)?是.{0,12}(?:根据|按照|为)(?:您|提供|你|要求).{0,40}(?:翻译|改写|输出|整理|润色)|^如果?[您你]还?(?:有|需要)[^，。]{0,16}，?请随时(?:告诉我|向?我?提问)(?!们)|^以上(?:是|为)(?:文章的?|全文的?)?(?:中文)?翻译(?:结果|内容|后)|(?:以上|上述|此|该|本)(?:为|是)?[^，。“”]{0,8}(?:内容|文本|文档)[^。]{0,24}(?:markdown|[.]md\b)/i;
const preamble =
  /^(?:(?:好的|当然)[，,！!].{0,20}(?:以下是|这是|我将).{0,40}[:：]|(?:很)?抱歉[，,]?(?:作为|我(?:是|无法)).{0,40}(?:AI|人工智能|语言模型)|作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:模型|助手)[，,]我)/;

/** `Word count: 1077` */
const count =
  /^[（([]?(?:注[:：])?(?:本文)?(?:word count|total (?:output|words|characters)|总?字数|输出字数)(?:约?为|[:：])?\s?\d[\d,]{1,6}\s?(?:字|(?:Chinese )?(?:characters|words))?(?:左右)?[）)\]]?$/i;

/** Hardly a line has one of the words that all of these have. */
const perhaps = /标题|请|以上|以下|下面|title|date|body|makedown|markdown|html|\.md/i;

/** A longer line is not looked through: no instruction stands in it. */
const longest = 20_000;

export const leakedPrompt: Rule = {
  id: 'leaked-prompt',
  run: ({ lines }) => {
    const changes = lines.flatMap((line) => (line.plain.length <= longest ? cut(line) : []));
    return changes.length > 0 ? { changes, flags: ['leaked-prompt'] } : nothing;
  },
};

function cut(line: Line): Change[] {
  const { plain, text, start } = line;
  if (preamble.test(plain) || (plain.length <= 40 && count.test(plain))) return [drop(line)];
  if (!perhaps.test(plain)) return [];
  const sentences = [...plain.matchAll(/[^。！？]+[。！？”」]*|[。！？”」]+/g)];
  const told = sentences.filter(({ 0: sentence }) => isTold(sentence));
  if (told.length === 0) return [];
  const rest = sentences.filter((sentence) => !told.includes(sentence));
  if (rest.every(({ 0: sentence }) => !/[\p{L}\p{N}]/u.test(sentence))) return [drop(line)];
  const from = start + text.length - plain.length;
  return told.map(({ 0: sentence, index }) => ({
    range: [from + index, from + index + sentence.length],
    after: '',
  }));
}

function isTold(sentence: string): boolean {
  return sentence.length <= 300 && [sign, order, report].some((pattern) => pattern.test(sentence));
}
