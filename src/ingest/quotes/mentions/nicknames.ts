/** `老程`, `小李`, `阿忠`: a familiar form with the surname of somebody the article names. */
import { surnameLength } from '../lexicon/surnames.ts';
import { fallsApart, isWord } from './dictionary.ts';
import type { Name } from './names.ts';

const familiar = /(?<![\u4e00-\u9fff])[老小阿][\u4e00-\u9fff]/g;

/**
 * The familiar forms in `text` at the head of a clause, of surnames that a person of `names` has, but for those
 * that are words (`老师`, `小时`).
 */
export function nicknames(text: string, names: ReadonlyMap<string, Name>): string[] {
  const borne = new Set<string>();
  for (const name of names.values())
    if (name.type === 'person' && /^[\u4e00-\u9fff]{2,3}$/.test(name.text) && surnameLength(name.text) === 1)
      borne.add(name.text.charAt(0));
  const found = new Set<string>();
  for (const [form] of text.matchAll(familiar)) {
    if (!borne.has(form.charAt(1))) continue;
    if (fallsApart(form)) found.add(form);
  }
  return [...found, ...kinNames(text)];
}

/** `银珠姐`, `鹭哥`, at the head of a clause. */
const kin =
  /(?<![一-鿿])(?![我你您他她它咱俺这那哪谁大小老表堂亲两几三四五六七八九十一每各个位名的和跟与听对把向叫给让被帮问替到在是有没不又也就还只])([一-鿿]?(?![阿大小老师学])[一-鿿][姐哥叔婶姨嫂])(?=[一-鿿]{2})(?!姐|哥|叔|婶|姨|嫂|妹|们|弟|夫|妈|母|父|子|俩|伦|华)/g;

/** So often somebody is called so who has no other name. */
const fewest = 3;

/** What people are called as one calls one's kin, by any part of their name, if the text does so again and again. */
function kinNames(text: string): string[] {
  const times = new Map<string, number>();
  for (const [form] of text.matchAll(kin)) times.set(form, (times.get(form) ?? 0) + 1);
  return [...times].flatMap(([form, count]) => (count >= fewest && !isWord(form) ? [form] : []));
}
