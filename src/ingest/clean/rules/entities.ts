/**
 * Character references of HTML left in a text are resolved; their names without `&` and `;`, as some sites
 * leave them between Chinese characters, go, quotation marks excepted.
 *
 * @example
 *   in: 甲&amp;乙说：&ldquo;好&#12290;&rdquo;&nbsp;完
 *   in: 简介emspemsp关于quot一个人
 *   out: 甲&乙说：“好。” 完
 *   out: 简介关于一个人
 */
import { parseFragment } from 'parse5';
import type { Change } from '../../model.ts';
import type { Rule } from '../rule.ts';

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,24});/g;
const residue = /(?<![A-Za-z&])(?:(?:e[mn]sp|nbsp|quot|[lr]dquo|hellip|middot|mdash);?){1,12}(?![A-Za-z])/g;

export const entities: Rule = {
  id: 'entities',
  run: ({ text }) => ({
    changes: [
      ...[...text.matchAll(reference)].map(
        ({ 0: name, index }): Change => ({ range: [index, index + name.length], after: resolve(name) }),
      ),
      ...[...text.matchAll(residue)].map(
        ({ 0: name, index }): Change => ({ range: [index, index + name.length], after: '' }),
      ),
    ],
  }),
};

function resolve(name: string): string {
  const [node] = parseFragment(name).childNodes;
  if (node === undefined || !('value' in node)) return name;
  return node.value.replace(/\p{Zs}/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');
}
