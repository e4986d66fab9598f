/**
 * Spaces that a site sets between all characters of a text go, also around figures and Latin words. A text is
 * known as such by a whole sentence of single characters; a name or a heading may be spaced for its looks.
 *
 * @example
 *   in: 港 務 局 提 醒 市 民
 *   in: 港 務 局 表 示 ， 69 歲 的 船 員 昨 日 在 Oasis 號 上 不 適 ， 「 現 已 出 院 」 。
 *   in: 2012-01-11 HKT 21:43
 *   out: 港務局提醒市民
 *   out: 港務局表示，69歲的船員昨日在Oasis號上不適，「現已出院」。
 *   out: 2012-01-11 HKT 21:43
 *
 * @example
 *   in: 大 中 小
 *   in: 赵 钱 孙 李 周 吴 郑 王
 *   in: 他说，目 录 要 重 排。
 */
import { matchesOf } from '../../matches.ts';
import { cutOut } from '../draft.ts';
import { nothing, type Rule } from '../rule.ts';

const written = '[\\u3400-\\u9fff，。；：？！、…“”‘’「」『』《》（）％]';
const spaced = new RegExp(`(?<= )${written}(?= )`, 'g');
const gap = new RegExp(`(?<=${written})[ \\u3000]+|(?<![ \\u3000])[ \\u3000]+(?=${written})`, 'g');

/** A sentence of so many single characters, with a mark among them, shows how the text is set. */
const SENTENCE = 12;

/** Fewer single characters than this are buttons. */
const FEWEST = 4;

/** How many of the line's characters stand alone; none where words do not. */
function single(line: string): number {
  const alone = matchesOf(line, spaced).length;
  return alone * 2 >= line.length * 0.6 ? alone : 0;
}

export const letterSpacing: Rule = {
  id: 'letter-spacing',
  run: ({ text, lines }) => {
    if (!/ [，。] /.test(text)) return nothing;
    const set = lines.filter((line) => single(line.text) >= FEWEST);
    if (!set.some((line) => / [，。] /.test(line.text) && single(line.text) >= SENTENCE)) return nothing;
    return { changes: set.flatMap((line) => cutOut(line, gap)) };
  },
};
