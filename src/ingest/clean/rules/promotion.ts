/**
 * A footer that thanks for reading and points elsewhere, and lines that advertise the site or a betting house.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 感谢阅读！如果您对更多资讯感兴趣，可以查看更多文章：某站。
 *   in: Powered by 某某平台app官网 @2013-2022 RSS地图 HTML地图
 *   out: 正文有一句话，说完了。
 *   flag: promo
 */
import { lineRule } from '../line-rule.ts';

const footer =
  /^(?:感谢(?:您的?)?(?:阅读|观看|收看)[！!，,。].{0,80}(?:查看|关注|订阅|更多|访问)|(?:更多|了解更多|想了解更多|获取更多).{0,30}(?:请|可|敬请|欢迎)?(?:关注|访问|点击|查看|登录|下载)|Powered by [^，。,]{1,100}$|(?:本文)?(?:首发于|转载自).{0,20}(?:公众号|微信号))|RSS地图|HTML地图|网站地图$/;

export const promotion = lineRule(
  'promotion',
  ({ plain, mark }) => mark === '' && plain.length <= 160 && footer.test(plain),
  'promo',
);
