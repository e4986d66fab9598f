/** A page's title as its title bar and its headings give it. */

/** `_财经_某某网`, `-某某网`, ` | 某日报`, ` - 某某报 即时新闻`: what sites add to a title. */
const site =
  /(?<!\s)\s*(?:_\s*[^_|｜。，！？]{1,20}|(?:[|｜]|\s?[-–—]{1,2})\s?(?:[^_|｜。，！？\s-]{1,8}[网报台] )?[^_|｜。，！？\s-]{0,14}(?:网|频道|新闻|日报|晚报|早报|时报|电子报|周刊|电视台|在线|门户|资讯|论坛|博客|社区|中心|\.com|\.cn))$/;

/** ` - 环球直击`: a column between title and site. */
const column = /\s[-–—|｜]\s[^-–—_|｜。，！？\s]{2,6}$/;

/** `某某网--财经--`: what some put before it. */
const before =
  /^(?:[\u4e00-\u9fa5A-Za-z0-9]{2,10}(?:网|报|频道|新闻|财富|财经)?\s?(?:--|——|_|\|)\s?){1,3}(?=.{8})/;

/** `(图)`, `[组图]`: that pictures stand below. */
const pictures = /\s?(?:[(（[【](?:[组多附高]?图|图集|图解|高清|视频|直播)[)）\]】]|[/／]图)$/;

/** `【16:15】`: when it was put up. */
const posted = /\s?【\d{1,2}[:：]\d{2}】$/;

/** `某社某地5月9日电 题：`: the dateline before a title. */
const dated = /^[^\s，。：]{2,12}\d{1,2}日(?:电|讯)\s?题[:：]\s?(?=.{4})/;

/** The title without the note at its end that pictures stand below. */
function withoutPictures(title: string): string {
  return title.replace(pictures, '');
}

/** `》标题`, `【即时播报】标题`, `首页新闻总览 标题`: what a page sets before a title. */
const bullet =
  /^(?:[》>›»•·●◎■◆▲\s]+|【[\u4e00-\u9fa5]{0,6}(?:播报|快讯|速递|独家|图文|视频)】\s?|\[快讯\]|(?:影音|短片)[／/]|首页[\u4e00-\u9fa5]{0,6}\s{1,4}(?=.{6}))+/;

/** The title without decoration before it and the note at its end that pictures stand below. */
export function bareTitle(title: string): string {
  return withoutPictures(title.replace(bullet, '').replace(dated, '').replace(posted, ''));
}

/**
 * The title without the names of sites and channels around it, and without decoration; a part of what was
 * given.
 *
 * @param title in simplified characters.
 */
export function withoutSite(title: string): string {
  let out = /^[^-—_|]{1,8}[网报]/.test(title) ? title.replace(before, '') : title;
  for (let i = 0; i < 4; i += 1) {
    const shorter = out.replace(site, '');
    if (shorter === out || shorter.length < 4) break;
    out = shorter.length < 10 ? shorter : shorter.replace(column, '');
  }
  return bareTitle(out);
}

/** Characters that count when titles are compared. */
export function titleKey(title: string): string {
  return title
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The first character that counts, where it stands near the beginning; lines are told apart by it at once. */
function initial(title: string): string | undefined {
  const found = /[\p{L}\p{N}]/u.exec(title.slice(0, 32).normalize('NFKC'));
  return found && found.index < 16 ? found[0].toLowerCase() : undefined;
}

/** With the names of site and channel; a longer line is prose. */
const longestTitle = 300;

/** Whether two lines are the same title, one perhaps with the names of site and channel after it. */
export function isSameTitle(one: string, other: string): boolean {
  if (Math.max(one.length, other.length) > longestTitle) return false;
  const [first, second] = [initial(one), initial(other)];
  if (first !== undefined && second !== undefined && first !== second) return false;
  const [a, b] = [one.normalize('NFKC'), other.normalize('NFKC')];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const key = titleKey(short);
  if (key.length < 5) return false;
  if (titleKey(long) === key) return true;
  // `算力贵不贵？ | 某某网`, and spaces may differ.
  const end = long.slice(short.length / 2).search(/[_|｜\-–—]/);
  const head = long.slice(0, Math.floor(short.length / 2) + Math.max(end, 0));
  return (
    titleKey(head) === key || (long.startsWith(short) && /^\s*[_|｜\-–—]/.test(long.slice(short.length)))
  );
}

/** The name of a site and the mark behind it; before a colon somebody may speak: `林维舟：船会来`. */
const siteBefore = /[-–—_|｜»>]\s*$|(?:网|报|社|台|新闻|在线|频道)\s?[：:]\s*$/;

/** Whether a page's own title is the name of its site and, behind a mark, this one. */
export function endsInTitle(page: string, title: string): boolean {
  return page.length > title.length && page.endsWith(title) && siteBefore.test(page.slice(0, -title.length));
}
