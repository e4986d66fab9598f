/**
 * Instructions to a language model, or its preamble, that were left in the text.
 *
 * @example
 *   in: 注意：Title、Date、Body 三个部分的内容，放入到对应的位置。最后只需要输出Markdown源文件。
 *   in: 正文有一句话，说完了。
 *   out: 正文有一句话，说完了。
 *   flag: leaked-prompt
 *
 * A report on prompts is not one.
 *
 * @example
 *   in: 他说，提示词“作为AI语言模型”已经成了一句笑话。
 */
import { lineRule } from '../line-rule.ts';

const prompt =
  /^(?:注意[:：].{0,40}(?:Title|Date|Body).{0,60}(?:位置|格式|输出)|.{0,30}(?:只需要|只要|直接|最终|请)?输出(?:为|成)?\s?(?:Mar?ke?down|markdown|JSON|md)\s?(?:源)?(?:文件|代码|格式)|(?:以下|下面)是(?:根据您|按照您|为您|改写|重写|翻译|润色|整理).{0,40}[:：]?$|(?:好的|当然)[，,].{0,20}(?:以下是|这是|我将).{0,40}[:：]$|(?:很)?抱歉[，,]?(?:作为|我(?:是|无法)).{0,40}(?:AI|人工智能|语言模型)|作为(?:一个|一名)?(?:AI|人工智能)(?:语言)?(?:模型|助手)[，,])/;

export const leakedPrompt = lineRule('leaked-prompt', ({ plain }) => prompt.test(plain), 'leaked-prompt');
