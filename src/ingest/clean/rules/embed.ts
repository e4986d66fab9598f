/**
 * What is left of posts embedded from social media: short links to pictures, the poster's handle and the date.
 *
 * @example
 *   in: 1. 头像 pic.twitter.com/Ab12— 某人 (@someone) 2025年3月26日
 *   in: 他在推特上发布了一张照片。
 *   out: 他在推特上发布了一张照片。
 */
import { lineRule } from '../line-rule.ts';

export const embed = lineRule(
  'embed',
  ({ plain }) =>
    plain.length <= 400 && /pic\.(?:twitter|x)\.com\/\w+|—\s?[^—\n]{1,60}\(@\w{1,20}\)/.test(plain),
);
