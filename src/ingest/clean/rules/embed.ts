/**
 * What is left of posts embedded from social media: short links to pictures, the poster's handle and the date.
 *
 * @example
 *   in: 1. 头像 pic.twitter.com/Ab12— 某人 (@someone) 2025年3月26日
 *   in: 跳过 YouTube 帖子 , 1
 *   in: 此文包含由某公司提供的内容。由于这些内容会使用曲奇或小甜饼等科技，我们在加载任何内容前会寻求您的认可。
 *   in: 他在推特上发布了一张照片。
 *   out: 他在推特上发布了一张照片。
 */
import { lineRule } from '../line-rule.ts';

/** Handles and short links; and what papers' pages put around a post that is not loaded. */
const left = new RegExp(
  'pic\\.(?:twitter|x)\\.com/\\w+|—\\s?[^—\\n]{1,60}\\(@\\w{1,20}\\)|' +
    '^(?:跳过|结尾|End of)\\s?(?:YouTube|Twitter|X|Facebook|Instagram|TikTok|播客|推荐阅读|Podcast).{0,16}$|' +
    '^(?:允许|接受).{2,16}内容[？?]?$|^接受并继续$|^警告[:：]?.{0,8}第三方内容.{0,12}$|' +
    '^(?:此文|本文)包含由.{2,20}提供的内容。.{0,20}(?:曲奇|小甜饼|cookie)',
  'i',
);

export const embed = lineRule('embed', ({ plain }) => plain.length <= 400 && left.test(plain));
