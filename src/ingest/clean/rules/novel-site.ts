/**
 * What novel sites print around and inside a chapter: scan-to-read, `本章未完`, bookmarks, calls to collect.
 *
 * @example
 *   in: 手机浏览器扫描二维码访问
 *   in: 甲说了一句话。
 *   in: 本小章还未完,请点击下一页继续阅读后面精彩内容!
 *   in: 乙也说了一句话，最新章节尚未公布。
 *   out: 甲说了一句话。
 *   out: 乙也说了一句话，最新章节尚未公布。
 */
import { lineRule } from '../line-rule.ts';

export const novelSite = lineRule(
  'novel-site',
  /^(?!.*。$).{0,12}(?:扫描?二维码(?:访问|阅读|下载)|本小?章(?:还)?未完|加入书签|加入书架|请记住本(?:站|书)|最新网址|手机(?:用户)?请(?:浏览|访问)|最新章节|无弹窗|投推荐票)/,
  'page-chrome',
);
