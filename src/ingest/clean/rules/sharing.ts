/**
 * Calls to share, follow, scan or comment.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 这是我的微信扫一扫
 *   in: 您必须登录才能发表评论!
 *   in: 长按识别二维码，关注我们
 *   in: 设为星标，不错过每一篇
 *   in: 点个“在看”支持一下
 *   out: 正文有一句话，说完了。
 *   flag: page-chrome
 */
import { lineRule } from '../line-rule.ts';

const call =
  /^[•·*\s]*(?:我的(?:微信|微博|电报|公众号)|.{0,16}(?:扫一扫|扫码|二维码)|您?(?:必须|需要|请先?)?登录(?:后|才能|之后).{0,6}(?:评论|发表|查看)|发表评论|(?:欢迎|请|敬请|记得)?(?:点击|长按|搜索|关注)(?:.{0,12})(?:公众号|微信号|二维码|蓝字|上方|下方|识别|原文)|(?:欢迎)?(?:添加|加)(?:.{0,6})(?:微信|QQ群|交流群)|设为?星标|(?:点个?|点亮|点击).{0,3}在看|(?:分享|点赞|在看|转发|收藏)(?:[、，,和]\s?[“”]?(?:分享|点赞|在看|转发|收藏|投币)[“”]?){1,3}|进入.{2,12}(?:股吧|论坛|圈子|社区|讨论区).{0,4}讨论|本文作者可以追加|分享让更多人|weixin\w*|weinxin|分享(?:到|至|给)|(?:喜欢|觉得)?.{0,12}(?:点赞|转发|在看|收藏).{0,12}(?:支持|哦|吧|！|!|~))/;

/** Longer lines are prose that mentions such things. */
const longest = 50;

export const sharing = lineRule(
  'sharing',
  ({ plain, mark }) => mark === '' && plain.length <= longest && call.test(plain),
  'page-chrome',
);
