/**
 * A code fence around a whole file, as chat assistants write it.
 *
 * @example
 *   in: ```markdown
 *   in: 正文有一句话，说完了。
 *   in: ```
 *   out: 正文有一句话，说完了。
 */
import { lineRule } from '../line-rule.ts';

export const codeFence = lineRule('code-fence', /^(?:`{3,}|~{3,})\s?[A-Za-z]{0,12}$/);
