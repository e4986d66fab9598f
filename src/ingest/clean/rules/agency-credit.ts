/**
 * Lines that thank an agency for its part in a report.
 *
 * @example
 *   in: 与某新社合作探讨更多信息。
 *   in: 路透社对本文亦有贡献。
 *   in: 公司与新华社合作推出了新产品，市场反应良好。
 *   out: 公司与新华社合作推出了新产品，市场反应良好。
 */
import { lineRule } from '../line-rule.ts';

const thanks =
  /^(?:(?:与|由|据|经)?.{2,12}(?:社|通讯社|AFP|Reuters)(?:合作|供稿|提供).{0,12}|.{2,20}对(?:本文|本报道|此报道|本篇报道).{0,8}(?:贡献|帮助|协助))[。.]?$/;

export const agencyCredit = lineRule(
  'agency-credit',
  ({ plain }) => plain.length <= 40 && !plain.includes('，') && thanks.test(plain),
);
