/**
 * Pinyin in brackets after a character, as some hosts print on every page: `發(fā)布`, `O(shè)penAI`. Only in
 * a text where at least five different characters carry it, so that an author's own gloss stays.
 *
 * @example
 *   in: 發(fā)布基礎(chǔ)設(shè)施，服務(wù)應(yīng)用，都以O(shè)penAI為標(biāo)準(zhǔn)。
 *   out: 發布基礎設施，服務應用，都以OpenAI為標準。
 *   flag: pinyin-annotated
 *
 * @example
 *   in: 他姓仇(qiú)，不是仇恨的仇。
 */
import type { Change } from '../../model.ts';
import { nothing, type Rule } from '../rule.ts';

const gloss = /(?<=([\u3400-\u9fffA-Za-z]))[(（][a-zü]{0,4}[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ][a-zü]{0,4}[)）]/g;

/** An article seldom explains the reading of five characters. */
const fewest = 5;

export const pinyin: Rule = {
  id: 'pinyin',
  run: ({ text }) => {
    const found = [...text.matchAll(gloss)];
    if (new Set(found.map((match) => match[1])).size < fewest) return nothing;
    return {
      changes: found.map(
        ({ 0: whole, index }): Change => ({ range: [index, index + whole.length], after: '' }),
      ),
      flags: ['pinyin-annotated'],
    };
  },
};
