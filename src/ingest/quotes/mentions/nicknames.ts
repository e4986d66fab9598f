/** `老程`, `小李`, `阿忠`: a familiar form with the surname of somebody the article names. */
import { surnameLength } from '../lexicon/surnames.ts';
import { fallsApart } from './dictionary.ts';
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
    if (found.has(form) || !borne.has(form.charAt(1))) continue;
    if (fallsApart(form)) found.add(form);
  }
  return [...found];
}
