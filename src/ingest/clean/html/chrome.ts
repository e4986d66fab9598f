/**
 * Parts of a page that are furniture by their own word: the names their makers gave them.
 *
 * Names are compared token by token (`btn-share`, `hotNews` are `btn share`, `hot news`): searched as
 * substrings, `ad` finds `padding` and `headline`, and articles disappear. A name is a hint, not a proof:
 * makers also call the article's own box `share-content`. So each token says how much of a page's prose
 * such a part may hold and still be furniture.
 */
import type { Element } from './page.ts';

/** Readers' words: on short articles they are most of the page. */
const READERS =
  'comment comments commentlist cmt cmts pinglun huifu liuyan reply replies feedback guestbook review reviews discuss';

/** Everything else around an article. Pinyin and English, as Chinese page makers use them. */
const FURNITURE =
  // ways through the site
  'nav navi navs navbar navigation menu submenu breadcrumb breadcrumbs crumb crumbs position daohang mianbaoxie weizhi ' +
  'pager pagination paging pagenav fenye prevnext prev next pages sitemap topbar toolbar tools tool skip ' +
  // the page's edges
  'header footer foot copyright banquan sidebar aside rail ' +
  // other articles
  'related relate relation relations relevant xiangguan xgxw recommend recommends recommended recommendation tuijian ' +
  'guess hot hots hotnews remen rank ranking ranklist paihang phb latest zuixin toplist morenews ' +
  // what one can do with the page
  'share shares sharing fenxiang bdshare jiathis sns digg vote poll survey toupiao diaocha print dayin login logout register signin signup denglu ' +
  'zhuce search sousuo fontsize subscribe dingyue download favorite favourite like likes qrcode qr erweima ewm ' +
  'player controls playback progress volume ' +
  'weixin wechat follow guanzhu report tip tips tooltip popup popover dialog modal toast mask alert ' +
  // who pays
  'ad ads adv advs advert adverts advertise advertisement advertising guanggao ggao banner sponsor sponsors sponsored ' +
  'promo promotion promotions taboola outbrain ' +
  // about the article, not of it
  'tag tags taglist keyword keywords guanjianzi zuozhe bianji xiaobian editorinfo disclaimer shengming mianze';

/** Most of the page's prose that a part so named may hold. */
const SHARE = { furniture: 0.25, readers: 0.8 };

const TOKENS: ReadonlyMap<string, number> = new Map([
  ...FURNITURE.split(' ').map((name): [string, number] => [name, SHARE.furniture]),
  ...READERS.split(' ').map((name): [string, number] => [name, SHARE.readers]),
]);

/** HTML's own names for such parts. */
const ELEMENTS = new Set(['nav', 'footer', 'aside', 'figcaption', 'dialog', 'menu']);

/** The longest `class` or `id` that is looked at: longer ones are generated, or an attack. */
const LONGEST = 400;

/** How many of an element's class names are looked at: those after the first few are settings of scripts. */
const NAMES = 4;

/**
 * How much of a page's prose the element may hold and still be furniture by its name, or because it is not
 * shown; null where nothing says that it is.
 */
export function furnitureShare(element: Element): number | null {
  if (ELEMENTS.has(element.name) || isHidden(element)) return SHARE.furniture;
  let share: number | null = null;
  for (const attribute of ['class', 'id']) {
    const value = element.attributes.get(attribute);
    if (!value) continue;
    for (const name of tokens(value)) {
      const limit = TOKENS.get(name);
      if (limit !== undefined) share = Math.max(limit, share ?? 0);
    }
  }
  return share;
}

/** Styles by which text is there and not seen: pages hide advertising for search engines so. */
const UNSEEN =
  /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden|font-size\s{0,3}:\s{0,3}0(?![.\d])|opacity\s{0,3}:\s{0,3}0(?![.\d])|(?:left|top|text-indent)\s{0,3}:\s{0,3}-\d{3}/;

/** Not shown, though a script may show it: some pages hide the whole article until they have loaded. */
function isHidden(element: Element): boolean {
  if (element.attributes.has('hidden') && element.attributes.get('hidden') !== 'until-found') return true;
  return UNSEEN.test(element.attributes.get('style')?.slice(0, LONGEST).toLowerCase() ?? '');
}

/** The words of a class or id: split at anything that is no letter or digit, and where capitals begin. */
function tokens(value: string): string[] {
  return value
    .slice(0, LONGEST)
    .split(/\s+/, NAMES)
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
}
