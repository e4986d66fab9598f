/**
 * A short line without a sentence's end, between paragraphs of prose, is a heading; so is a short question.
 * A run of such lines is a list or a table and stays as it is; the last line of a text heads nothing.
 *
 * @example
 *   in: 三家公司都在买卡，而且买得越来越多。
 *   in: 谁在买单
 *   in: 甲公司说，是客户在买单，他们愿意。
 *   in: ■1.张三：算力是门槛
 *   in: 张三谈了三点，第一点是价格。
 *   in: 当地时间3月23
 *   out: 三家公司都在买卡，而且买得越来越多。
 *   out: ## 谁在买单
 *   out: 甲公司说，是客户在买单，他们愿意。
 *   out: ## 1.张三：算力是门槛
 *   out: 张三谈了三点，第一点是价格。
 *   out: 当地时间3月23
 *
 * Not what introduces somebody's words, nor the questions of an interview, nor lines of a dialogue.
 *
 * @example
 *   in: 桥修好了，馆长很高兴。
 *   in: 馆长写道：
 *   in: 河水退了，今天可以睡了。
 *
 * @example
 *   in: 桥修好了，馆长很高兴。
 *   in: 这封信的全文是这样的：
 *   in: 河水退了，今天可以睡了。
 *
 * @example
 *   in: 某报：你怎么看？
 *   in: 张三：我看还行，不过价格太高了。
 *   in: 某报：为什么？
 *   in: “因为贵”
 *   in: 张三：因为贵，而且没有货。
 */
import type { Change } from '../../model.ts';
import type { Draft, Line } from '../draft.ts';
import type { Rule } from '../rule.ts';

/** Section headings of Chinese news stay under this. */
const longest = 45;

/** More short lines in a row than this are a list. */
const run = 3;

export const headings: Rule = {
  id: 'headings',
  run: (draft) => {
    const turns = speakers(draft);
    const short = draft.lines.map((line) => line.mark === '' && isShort(line, turns));
    const changes: Change[] = [];
    for (let n = 0; n < short.length; n += 1) {
      if (!short[n]) continue;
      let end = n;
      while (short[end]) end += 1;
      if (end < short.length && end - n <= run) {
        for (const line of draft.lines.slice(n, end))
          changes.push({ range: [line.start, line.start + bullet(line)], after: '## ' });
      }
      n = end;
    }
    return { changes };
  },
};

/** The length of the square or star that some set before a heading. */
function bullet({ text }: Line): number {
  return /^[■◆●▍▌▎★▲◇□▼►▶♦]\s*/.exec(text)?.[0].length ?? 0;
}

/** List items, addresses, a speech's salutation and a line that ends in quoted speech head nothing. */
const other = /^[-•·*▪○]\s|:\/\/|^(?:各位|大家|尊敬的|谢谢|女士们)|[：:]\s?[“「『"]/;

/** `馆长写道：`: somebody's words come next. */
const introduces =
  /[一-鿿A-Za-z](?:表示|写道|写着|[声宣坦补]?[称说]|问道?|答道?|坦言|透露|指出|强调|回应|回复|留言|评论说|发文|发帖|发推|如下|[发公]布[^：:]{0,6}声明|公开信|[全原]文(?:就?是|为)?|(?:是|就?|曾)(?:这样|这么|如此)(?:[说写讲回应答评价解释形容]{1,2})?的?)[：:]$/;

function isShort({ plain }: Line, turns: ReadonlySet<string>): boolean {
  if (plain.length < 2 || plain.length > longest || other.test(plain)) return false;
  if (/[。；;，,、…~～.]$|^[“「『"‘（(]|。/.test(plain) && !/^“[^”]{4,20}(?<![？！。，])”$/.test(plain))
    return false;
  if (/[：:]$/.test(plain) && (plain.length > 12 || /[，,]/.test(plain) || introduces.test(plain)))
    return false;
  if (turns.has(turn(plain) ?? '')) return false;
  return !/[？?！!]$/.test(plain) || plain.length <= 24;
}

/** Those before a colon at the head of more than one line: speakers of an interview. */
function speakers({ lines }: Draft): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { plain } of lines) {
    const name = turn(plain);
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1).map(([name]) => name));
}

function turn(plain: string): string | null {
  return /^([^：:，。“]{1,12})[：:]/.exec(plain)?.[1] ?? null;
}
