/**
 * Reads the outlet from a disclaimer that says whose views an article does not represent. Nothing goes yet.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 本文不代表某某网立场,且不构成投资建议,请谨慎对待。
 *   meta: outlet=某某网
 *
 * @example
 *   in: 本文仅代表作者个人观点，不代表本站立场。
 */
import { nothing, type Rule } from '../rule.ts';

const outlet =
  /不代表([\u4e00-\u9fa5A-Za-z0-9]{2,10}?)(?:的)?(?:立场|观点)|仅代表作者.{0,12}与([\u4e00-\u9fa5A-Za-z0-9]{2,8}?)无关/;
const nobody =
  /^本[站网平报台刊人号社]|^(?:平台|网站|我们|任何|其|公司|机构|所在机构|官方)$|证实|赞[成同]|认可|同意/;

export const disclaimedOutlet: Rule = {
  id: 'disclaimed-outlet',
  run: ({ lines }) => {
    for (const { plain } of lines) {
      if (plain.length > 220) continue;
      const [, represented, related] = outlet.exec(plain) ?? [];
      const name = represented ?? related;
      if (name !== undefined && !nobody.test(name)) return { changes: [], presumed: { outlet: name } };
    }
    return nothing;
  },
};
