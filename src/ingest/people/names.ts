/** Names: when two are the same, and what address they make. */
import { pinyin } from 'pinyin-pro';
import { slugify } from '../publish/slug.ts';
import { withoutForm } from '../quotes/speakers/body-names.ts';

/** Two-character family names common enough to meet. Baijiaxing, and the census lists of 2010 and 2020. */
const COMPOUND =
  /^(?:欧阳|上官|皇甫|令狐|诸葛|司徒|司马|申屠|夏侯|贺兰|完颜|慕容|尉迟|长孙|公孙|轩辕|东方|东郭|西门|南宫|独孤|端木|百里|呼延|闻人|宇文|鲜于|澹台|赫连|拓跋|第五|太史|钟离|公冶)/;

/** A Chinese personal name: family and given name, no transliteration of a foreign one. */
const CHINESE = /^\p{Script=Han}{2,4}$/u;

/**
 * Equal keys are equal names: case, spacing, the dots of transliterations, bracketed glosses and the form of a
 * company do not count.
 */
export function nameKey(name: string): string {
  const plain = name
    .normalize('NFKC')
    .replace(/\([^()]*\)/g, '')
    .trim();
  return (withoutForm(plain) || plain).toLowerCase().replace(/[\s·•・.\-—_'’“”"]/g, '');
}

/** `沈向洋` → `shen-xiangyang`, `Shan Shan Wong` → `shan-shan-wong`; possibly empty. */
export function personSlug(name: string): string {
  const { family, given } = syllables(name);
  return slugify(family === '' ? given : `${family}-${given}`);
}

/** What an index sorts by: `沈向洋` → `shen xiangyang`, `马克·扎克伯格` → `make zhakeboge`. */
export function sortKey(name: string): string {
  const { family, given } = syllables(name);
  return `${family} ${given}`.trim().toLowerCase();
}

function syllables(name: string): { family: string; given: string } {
  const read = (part: string, surname: 'head' | 'off') =>
    pinyin(part, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true, surname });
  if (CHINESE.test(name)) {
    const length = COMPOUND.test(name) && name.length > 2 ? 2 : 1;
    const all = read(name, 'head');
    return { family: all.slice(0, length).join(''), given: all.slice(length).join('') };
  }
  const parts = name.split(/[\s·•・]+/).map((part) => read(part, 'off').join(''));
  return { family: '', given: parts.join(' ') };
}
