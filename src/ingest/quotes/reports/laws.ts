/** Laws and rules that say something in their own words: `《渡口条例》第九条规定：“…”`. */
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Names are not longer, with the number of the article behind them. */
const reach = 80;

/** Which article of it. */
const article = '第[\\d零〇一二三四五六七八九十百千]{1,7}[条款项章节](?:之[一二三四五])?';

/** Group 1: a law by its title, or by a word that ends as laws do; what stands behind it. */
const law = new RegExp(
  `(《[^《》]{2,60}》|(?:^|[，。；：！？、据照和\\s])[一-鿿]{1,12}(?:法|条例|章程|守则|准则|规则|细则|公约|规定|办法|草案|稿))` +
    `(?:[（(][^（）()]{0,40}[）)])?(?:的?${article}){0,4}[^，。；：！？“”》]{0,8}$`,
);

/** The law right before `规定`, in `[clause, start)` of a paragraph. */
export function lawBefore({ text }: Paragraph, clause: number, start: number): Mention | null {
  const from = Math.max(clause, start - reach);
  const match = law.exec(text.slice(from, start));
  if (!match?.[1]) return null;
  const name = match[1].replace(
    /^(?:[，。；：！？、据照和\s]|比如|例如|譬如|而|但|我国|根据|按照|依照|此外|同时)+/,
    '',
  );
  const at = from + match.index + match[1].length - name.length;
  const range = [at, at + name.length] as const;
  return { kind: 'document', range, core: range, name, role: null, alias: null };
}
