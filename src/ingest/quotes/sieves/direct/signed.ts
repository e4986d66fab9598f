/**
 * `“…。”——X，某校教授`: words that fill their paragraph but for who signs them, behind a dash.
 *
 * @example
 *   in: “新的船闸让我们每天少等两个小时。”—— 韩素梅，白鹭航运公司首席运营官
 *   out: 韩素梅 | direct | 新的船闸让我们每天少等两个小时。
 *
 * @example
 *   in: “它好用，也不贵，我们打算明年再买一台。” – 航运行业的IT经理
 *   out: 航运行业的IT经理 | direct | 它好用，也不贵，我们打算明年再买一台。
 *
 * @example
 *   in: “沉船是有趣的”——探索河底的乐趣
 */
import { officeAtEnd } from '../../lexicon/offices.ts';
import type { Mention } from '../../mentions/mention.ts';
import { byMention, type DirectSieve, full, type Place } from '../place.ts';

/** Between the closing mark and the end of the paragraph. */
const signature =
  /^\s*(?:[，,]\s*)?(?:[—–－―]{1,2}|-{1,2})\s*([^\s。！？；：“”][^。！？；：“”\n]{1,79}?)[\s。]*$/;

/** `Ann R. 在G2上说` */
const where = /(?<!\s)\s*(?:在|于)[^，,]{1,16}?(?:[上中里])?\s*(?:说|写道|评论|表示|称)?$/;

const named =
  /^(?:[\p{Lu}@][\p{L}\d.'’_-]*(?: [\p{Lu}][\p{L}.'’-]*){0,3}(?:, [JS]r\b\.?)?|[一-鿿]{2,4}|[一-鿿]{1,6}(?:[·•・][一-鿿]{1,8}){1,3})$/u;

/** Who signs: a name before its office, the name behind it, or somebody by office alone. */
function signer(place: Place, start: number, words: string): Mention | null {
  const first = /^[^，,（(]*(?:, [JS]r\b\.?)?/.exec(words)?.[0].trimEnd() ?? '';
  const range = [start, start + first.length] as const;
  if (first.length < words.length && named.test(first) && officeAtEnd(first) === '')
    return { kind: 'person', range, core: range, name: first, role: null, alias: null };
  const mention = place.read(...range);
  if (mention && mention.kind !== 'document') return mention;
  const office = /^[^，,]{2,30}$/.test(words) && officeAtEnd(words) !== '';
  return office ? place.read(start, start + words.length) : null;
}

export const signed: DirectSieve = {
  id: 'signed',
  try: (place) => {
    const { paragraph, span, words } = place;
    if (!full(place) || words.length < 8 || paragraph.flat.length - span.outer[1] > 90) return null;
    if (!/^[^“]{0,12}[：:]?\s*$/.test(paragraph.flat.slice(0, span.outer[0]))) return null;
    const match = signature.exec(paragraph.text.slice(span.outer[1]));
    const line = match?.[1]?.replace(where, '');
    if (!match?.[1] || !line) return null;
    const mention = signer(place, span.outer[1] + match[0].indexOf(match[1]), line);
    return mention && byMention(place, 'signed', { mention, paragraph });
  },
};
