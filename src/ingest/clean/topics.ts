/** `探索更多关于这些主题的内容`: subjects by which a paper's pages lead on, in the words of many translators. */

const seek = '探索|探究|探讨|讨论|研究|了解|查看|浏览|阅读|发现|获取|深入|搜索';
const subject = '主题|话题';

/** What such a line is made of, in whatever order. */
const words = new RegExp(
  `^(?:${seek}|${subject}|更多|其他|这些|以下|上述|此类|相关|有关|关于|更深入|深入地|进一步|继续|详细|进行|详情|` +
    '内容|信息|文章|报道|资讯|动态|请|您|可以|可|地|在|上|对|就|于|与|和|的|更|一下|方面|这方面|包括|链接|找到)+',
);
const leads = new RegExp(`^(?=.*(?:${subject}))(?=.*(?:更多|这些|深入))(?=.*(?:${seek}|更多|关于))`);

/** `探索更多关于甲、乙和丙的主题` */
const named = new RegExp(
  `^(?:${seek})更多(?:有关|关于|与)[^。，：]{1,80}[、和][^。，：]{1,60}(?:${subject}|内容|信息)(?![一-鿿])`,
);

/** What comes after on the line names the subjects or the page's buttons: it is no clause. */
const list = new RegExp(
  '^(?:[\\s。.！!…]*$|\\s?[：:，,]?\\s?[^，。：:]{0,160}(?:。[^，]{0,60})?$|' +
    // 甲，乙，丙新闻分享。
    '\\s?[：:，,]\\s?(?:[^，。：:]{1,14}，){2,20}[^，。：:]{1,24}。?$|' +
    // 甲乙丙分享重用此内容。注意：…
    '[^，。：:]{0,160}分享[^，。：:]{0,16}。注意：.{0,80}$)',
);

/** How such a line may begin: most do not. */
const head = /^[更探了查浏发获深搜阅研讨继进在有关请详]/;

/** No longer is such a line. */
const longest = 240;

/** Whether the text (in simplified characters) points to more on its subjects. */
export function leadsOn(plain: string): boolean {
  if (!head.test(plain) || plain.length > longest) return false;
  const [lead = ''] = words.exec(plain) ?? [];
  return (leads.test(lead) && list.test(plain.slice(lead.length))) || named.test(plain);
}
