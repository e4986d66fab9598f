/**
 * The first line that is left is the title, if it is not a sentence of prose. `(原标题:…)` and 《…》 around it go.
 *
 * @example
 *   in: (原标题:某报 | 谁在为算力买单?)
 *   in: 过去一年，三家公司都在买卡，而且买得越来越多。
 *   out: # 某报 | 谁在为算力买单?
 *   out: 过去一年，三家公司都在买卡，而且买得越来越多。
 *
 * A text that begins with prose has no title.
 *
 * @example
 *   in: 过去一年，三家公司都在买卡。
 *   in: 它们买得越来越多。
 */
import type { Change } from '../../model.ts';
import type { Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';
import { withoutSite } from '../titles.ts';

const wrapped =
  /^(?:[（(【[]\s?(?:原标题|原题|标题)\s?[:：]\s?(.+?)\s?[）)】\]]|(?:原标题|标题)\s?[:：]\s?(.+)|《([^《》]+)》)$/;

/** Headlines of Chinese news seldom pass 40 characters; two-part ones of magazines reach 60. */
const longest = 80;

export const title: Rule = {
  id: 'title',
  run: ({ lines }) => {
    if (lines.some(({ mark }) => mark === '#')) return nothing;
    const line = lines[0];
    if (line === undefined || lines.length < 2) return nothing;
    const bare = wrapped.exec(line.plain);
    const inner = bare ? (bare[1] ?? bare[2] ?? bare[3] ?? '') : line.plain;
    if (inner.length < 4 || inner.length > longest) return nothing;
    if (!bare && (line.plain.includes('。') || (isProse(line.plain) && !isHeadline(line, lines[1]))))
      return nothing;
    return { changes: mark(line, withoutSite(inner)) };
  },
};

/** A question or cry of one line may head an article; quoted speech and long sentences do not. */
function isHeadline({ plain }: Line, next: Line | undefined): boolean {
  return plain.length <= 50 && !/^[“「『"]/.test(plain) && next !== undefined && next.plain.length > 0;
}

function mark(line: Line, inner: string): Change[] {
  const start = line.start + line.text.length - line.plain.length;
  const from = start + line.plain.indexOf(inner);
  return [
    { range: [line.start, from], after: '# ' },
    { range: [from + inner.length, line.start + line.text.length], after: '' },
  ];
}
