/**
 * Reads the outlet from what an article says of where it stands: a disclaimer of whose views it does not
 * represent, whose column it is, who put it into Chinese. Nothing goes yet.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 本文不代表某某网立场,且不构成投资建议,请谨慎对待。
 *   meta: outlet=某某网
 *
 * @example
 *   in: 某某专栏是某某之心发布学术内容的栏目。
 *   meta: outlet=某某之心
 *
 * @example
 *   in: SomeWire是全球最大的新闻发布网络之一。
 *   meta: outlet=SomeWire
 *
 * @example
 *   in: 中文内容由某某之家（SomeHub）团队编译，如需转载请联系我们。
 *   meta: outlet=某某之家（SomeHub）
 *
 * @example
 *   in: 本文仅代表作者个人观点，不代表本站立场。
 */
import { nothing, type Rule } from '../rule.ts';

const letter = '[\\u4e00-\\u9fa5A-Za-z0-9]';
const outlet = new RegExp(
  [
    // 不代表某某网立场, 仅代表作者个人观点，与某某网无关
    `不代表(?<name>${letter}{2,10}?)的?(?:立场|观点)`,
    `仅代表作者.{0,12}与(?<name>${letter}{2,8}?)无关`,
    // 某某专栏是某某之心发布学术内容的栏目
    `(?:专栏|栏目)是\\s?(?<name>${letter}{2,10}?)(?:发布|推出|开设|设立)[^。]{0,16}(?:专栏|栏目)`,
    // 中文内容由某某之家（SomeHub）团队编译
    `中文(?:内容|版)?由(?<name>${letter}{2,12}(?:（[A-Za-z0-9 ]{2,24}）)?)(?:团队)?编译`,
    // SomeWire是全球最大的新闻发布网络, often SomeWireSomeWire
    `(?<![A-Za-z])(?<name>[A-Z][A-Za-z ]{2,24}?)\\k<name>?\\s?是(?:世界上?|全球)最大的新闻(?:稿)?(?:发布|分发|传播)网络`,
  ].join('|'),
);
const nobody =
  /^本[站网平报台刊人号社]|^(?:平台|网站|我们|任何|其|公司|机构|所在机构|官方)$|证实|赞[成同]|认可|同意/;

export const disclaimedOutlet: Rule = {
  id: 'disclaimed-outlet',
  run: ({ lines }) => {
    for (const { plain } of lines) {
      if (plain.length > 220) continue;
      const name = outlet.exec(plain)?.groups?.name;
      if (name !== undefined && !nobody.test(name)) return { changes: [], presumed: { outlet: name } };
    }
    return nothing;
  },
};
