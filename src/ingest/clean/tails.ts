/** Lines after which an article is over. */

/** Opens comments, link lists or legal notes; stands alone on its line. */
const opener =
  /^(?:(?:网友|全部|最新|热门|精彩|用户|读者|我要|发表|查看)(?:的)?(?:评论|跟帖|留言|热评)|(?:评论|留言|跟帖)(?:区|列表)?|(?:相关|推荐|延伸|拓展|扩展|关联|热门|更多|最新|精彩|编辑|今日|本周|猜你|为你|为您|你可能)(?:的|也|还)?(?:阅读|推荐|新闻|文章|报道|链接|资讯|内容|专题|主题|视频|话题|喜欢|感兴趣|精选|热点|头条|荐读)(?:的内容)?|(?:您|你)必须登录.{0,12}|免责声明|免责条款|版权声明|版权与免责声明|法律声明|特别声明|声明|(?:小编|编辑)?最近文章|(?:看过|阅读)(?:本文|此文|该文)的?(?:人)?还.{0,8}|上一篇|下一篇)$/;

const started =
  /^(?:上一篇|下一篇|上一条|下一条|上一章|下一章|免责声明|版权声明|特别声明|郑重声明|相关阅读|延伸阅读|推荐阅读|相关新闻|相关文章|相关链接|相关报道)\s?[:：】\])]|^[【[(（](?:免责声明|版权声明|特别声明|相关阅读|延伸阅读|推荐阅读)[】\])）]/;

/** Whether what follows this line no longer belongs to the article. */
export function opensTail(plain: string): boolean {
  const text = plain.replace(/^[\s•·*>»▼■◆●▍【[（(]+|[\s：:>»】\]）)！!]+$/g, '');
  return (text.length <= 16 && opener.test(text)) || started.test(plain);
}
