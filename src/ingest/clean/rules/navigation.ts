/**
 * Menus, breadcrumbs, font-size buttons, counters and copyright lines, wherever they stand.
 *
 * @example
 *   in: 首页 > 财经 > 正文
 *   in: • A+
 *   in: www.example.org
 *   in: 阅读量1.3w 收藏 98
 *   in: “← →” 可以实现快速翻页
 *   in: 甲公司今天发布了财报。
 *   in: 上一页
 *   out: 甲公司今天发布了财报。
 *
 * Rows of tables stay.
 *
 * @example
 *   in: | 阶段 | 年份 | 亩产 |
 *   in: |---|---|---|
 *   in: | 第一阶段 | 1960—1970 | 140公斤 |
 *   in: 林维舟 | 河口 | 2014年5月 | 船长
 *   out: | 阶段 | 年份 | 亩产 |
 *   out: | 第一阶段 | 1960—1970 | 140公斤 |
 *   out: 林维舟 | 河口 | 2014年5月 | 船长
 */
import { lineRule } from '../line-rule.ts';
import { isInterface } from '../lines.ts';

export const navigation = lineRule(
  'navigation',
  (line) => line.mark === '' && isInterface(line),
  'page-chrome',
);
