/** The name of a body without what only describes it. */
import { matchesOf } from '../../matches.ts';

const form = '(?:Incorporated|Inc|Corporation|Corp|Limited|Ltd|LLC|GmbH|plc|PLC|S\\.A|AG|SE)\\.?';
const atEnd = new RegExp(`^(.{2,}?)(,?) ${form}$`);

/** `Ferrow Data Limited` without its form of company; empty where it has none. */
export const withoutForm = (name: string): string => atEnd.exec(name)?.[1] ?? '';

/** `Ferrow Data, Inc.`: a comma sets the form apart from the name. */
export const formApart = (name: string): boolean => atEnd.exec(name)?.[2] === ',';

/** Bounded, so that a run of capitals without end costs no more than its length. */
const latinName = '[A-Z][A-Za-z0-9&.’-]{0,24}(?: (?:[A-Z&][A-Za-z0-9&.’-]{0,24}|of|for|and)){0,4}';
const withForm = new RegExp(`(?<![A-Za-z0-9&.’-] ?)(${latinName}?) ${form}(?![A-Za-z])`, 'g');

/** The names in a text that have their form of company behind them without a comma: `Ferrow Data Ltd.`. */
export const formed = (text: string): (readonly [name: string, full: string])[] =>
  text.includes(' ') ? matchesOf(text, withForm).map(([full, name = '']) => [name, full] as const) : [];

/** `（“Ferrow”）`, `（以下简称“Ferrow”或“公司”）`: what a body is called from here on. */
const short =
  /[（(](?:以?下?文?(?:简称|称)为?：?)?[“"]([A-Z][A-Za-z0-9.&-]{1,20}(?: [A-Z][A-Za-z0-9.&-]{1,20})?)[”"](?:[或、，和]{1,2}[“"][^“”"]{1,10}[”"]){0,2}[）)]/g;
const beforeShort = new RegExp(
  `(?<![A-Za-z0-9&.’-] ?)(${latinName}?)(?:,? ?${form})?[®™]?(?: ?[（(][^（）()]{1,60}[）)]){0,3} ?$`,
);

/** The short names that a text declares behind a name in Latin letters that begins with them. */
export function declaredNames(text: string): (readonly [short: string, name: string])[] {
  return matchesOf(text, short).flatMap(({ 1: called = '', index }) => {
    const name = beforeShort.exec(text.slice(Math.max(0, index - 200), index))?.[1] ?? '';
    return name.startsWith(`${called} `) ? [[called, name] as const] : [];
  });
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
