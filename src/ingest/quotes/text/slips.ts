/** Quotation marks that stand in the wrong place, told by who speaks beside them. */

const says = '(?:[说写笑答]道?|[一-鿿]道|表示|(?<![著自号堪人])称|指出|认为|强调|透露|坦言)';

/** Who speaks, up to the comma or colon before the words. */
export const introduces = new RegExp(`^[^。！？“”]{1,40}${says}[，：,:]\\s*$`);

/** Somebody with an office or a name in Latin letters, and the reporting word: no one begins what he says so. */
const phrase = '[^。！？；“”‘’"「」『』，：,:]';
const lead = new RegExp(
  `^(?:(${phrase}{2,90}|${phrase}{2,40}，${phrase}{2,60}，?)${says})([：:，,])[ 　]?(["“”‘「『])?`,
);
const somebody =
  /首席|总[裁监]|总?经理|\bC[A-Z]O\b|创始人|创办人|董事|合伙人|分析师|主管|负责人|主席|主任|科学家|教授|博士|院长|部长|专家|研究员|发言人|(?<![A-Za-zÀ-ž])[A-ZÀ-Þ][A-Za-zÀ-ž]+ [A-ZÀ-Þ][a-zß-ž]|^[A-ZÀ-Þ][A-Za-zÀ-ž’'-]+ ?(?:[一-鿿]{2})?$/;

/**
 * Of a mark that stands before whoever speaks, `“董事长韩素梅表示：‘不去。’”`: how far behind it the words begin, and whether
 * a mark of their own does.
 */
export function strayBefore(words: string): { length: number; marked: boolean } | null {
  const match = lead.exec(words);
  if (!match?.[1] || !somebody.test(match[1])) return null;
  const marked = match[3] !== undefined;
  return marked || match[2] === '：' || match[2] === ':'
    ? { length: match[0].length - (match[3]?.length ?? 0), marked }
    : null;
}

/** `“今天不去，“他说。“`: who speaks, behind the first half of what he said. */
const speaks = /^[他她](?:[们还又也则])?(?:说|道|表示|[写答笑]道|补充[说道]|解释[说道]|回忆[说道])[。，]/;
const namedSpeaks = new RegExp(`^ ?[^。！？；：“”，,我你]{2,60}${says}([。，])`);

/** Whether a second `“` is a slip for `”`: it follows closing punctuation, or ends the text. */
export function reopens(text: string, opened: number, at: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + 1);
  if (at - opened <= 1 || !/[。！？，…]/.test(before)) return false;
  if (!/[A-Za-z一-鿿]/.test(after === '' ? '。' : after) || speaks.test(text.slice(at + 1, at + 10)))
    return true;
  const told = namedSpeaks.exec(text.slice(at + 1, at + 70));
  return told !== null && (before === '，' || told[1] === '。');
}
