/**
 * Lines known to recur on the pages of the host go, bylines excepted. Which they are, `learnTemplate` finds.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 来源：某报
 */
import { readByline } from '../byline.ts';
import { lineRule } from '../line-rule.ts';

export const template = lineRule(
  'template',
  ({ text, plain, mark }, { template: known }) =>
    mark !== '#' && known.has(text) && readByline(plain) === null,
);
