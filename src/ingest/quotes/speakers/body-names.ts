/** The name of a body without what only describes it. */

/** `Galorath Incorporated` without its form of company; empty where it has none. */
export function withoutForm(name: string): string {
  const match = /^(.{2,}?),? (?:Incorporated|Inc\.?|Corporation|Corp\.?|Limited|Ltd\.?|LLC|GmbH|plc)$/.exec(
    name,
  );
  return match?.[1] ?? '';
}

/** `非营利组织河口之友`, `咨询公司白鹭咨询`, `电商巨头白鹭集团`: what says of what kind the body behind it is. */
const kind =
  /^(?:工会|智库)(?=[^的内高发负方员代总中们和与会之部].{3,}$)|^[一-鿿]{0,8}?(?:慈善|营利|营利性|盈利|公益|环保|维权|人权|权利|权益|倡导|游说|研究|调研|咨询|数据|分析|民调|核查|初创|科技|人工智能|软件|安全|评级|律师)(?:组织|机构|公司|团体|集团|智库|平台|网站|巨头|事务所)(?=[^的内高发负方员代总中们和与会之部].)|^[一-鿿]{2,4}(?:巨头|制造商|生产商|供应商|开发商|运营商|零售商|服务商)(?=[^的内高发负方员代总中们和与会之部].{2})/;

/** A body's name without its kind before it; null where it has none. */
export function withoutKind(name: string): string | null {
  const rest = name.slice(kind.exec(name)?.[0].length ?? name.length);
  return rest.length > 1 ? rest : null;
}

/** `美国科技公司Meta` without what describes it. */
export function withoutDescription(name: string): string {
  return name.replace(
    /^(?:美国|英国|法国|德国|日本|韩国|中国|俄罗斯|印度|加拿大|以色列|荷兰|瑞士|国际|全球)(?=.{3,})/,
    '',
  );
}
