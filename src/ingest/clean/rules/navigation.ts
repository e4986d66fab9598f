/**
 * Menus, breadcrumbs, font-size buttons, counters and copyright lines, wherever they stand.
 *
 * @example
 *   in: 首页 > 财经 > 正文
 *   in: • A+
 *   in: 甲公司今天发布了财报。
 *   in: 上一页
 *   out: 甲公司今天发布了财报。
 */
import { lineRule } from '../line-rule.ts';
import { isInterface } from '../lines.ts';

export const navigation = lineRule(
  'navigation',
  (line) => line.mark === '' && isInterface(line),
  'page-chrome',
);
