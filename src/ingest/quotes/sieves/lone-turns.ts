/** `name：words` where nobody asks: a voice in a broadcast, and what readers write below a line that announces them. */
import type { Claim } from '../claim.ts';
import { nameLike, plausible } from '../mentions/chinese-names/plausible.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

interface Turn {
  readonly label: string;
  readonly words: number;
  readonly speaker?: Claim['speaker'];
  /** The labelled paragraph that this one goes on with. */
  readonly after?: Paragraph;
}

/** Whoever speaks says 我 or 你, or to whom. */
const spoken = /[我咱你您]|大家/;

/** So many characters and a stop are no caption. */
const spokenOf = (paragraph: Paragraph, from: number): boolean =>
  paragraph.kind === 'paragraph' &&
  paragraph.text.length - from >= 16 &&
  /[。！？…”]\s*$/.test(paragraph.text);

/**
 * The paragraphs that begin with the name of somebody whom the article tells of elsewhere, and hold words as they were
 * spoken.
 *
 * @example
 *   in: 渡工韩素梅说，船太旧了。⏎韩素梅：我们这条船开了三十年，大家都知道它漏水。
 *   out: the second paragraph is 韩素梅's
 */
export function voices(
  paragraphs: readonly Paragraph[],
  labelled: ReadonlyMap<Paragraph, Turn>,
  names: ReadonlyMap<string, Name>,
): Map<Paragraph, Turn> {
  const all = [...labelled].filter(([paragraph, { words }]) => spokenOf(paragraph, words));
  const own = all.filter(([, { label }]) => names.get(label)?.type === 'person');
  const told = new Map<string, boolean>();
  const isTold = (label: string): boolean => {
    const known = told.get(label) ?? paragraphs.some((one) => one.text.indexOf(label, 1) >= 0);
    told.set(label, known);
    return known;
  };
  const speaking = new Set(
    own
      .filter(([paragraph, { label, words }]) => spoken.test(paragraph.flat.slice(words)) && isTold(label))
      .map(([, { label }]) => label),
  );
  // Beside one voice another is heard, though the article tells of him nowhere else.
  const heard = all.filter(
    ([paragraph, { label, words }]) =>
      speaking.has(label) ||
      (speaking.size > 0 &&
        label.length < 4 &&
        plausible(label, false) &&
        nameLike(label) &&
        spoken.test(paragraph.flat.slice(words))),
  );
  return goingOn(paragraphs, new Map(heard));
}

/** What only whoever speaks says of himself. */
const himself = /我(?:觉得|认为|个人|想|感觉|相信|记得|自己|们)/;

/** The paragraphs in the first person right behind a voice go on with it. */
function goingOn(paragraphs: readonly Paragraph[], turns: Map<Paragraph, Turn>): Map<Paragraph, Turn> {
  let last: Paragraph | null = null;
  for (const paragraph of paragraphs) {
    if (turns.has(paragraph)) {
      last = paragraph;
    } else if (
      last &&
      spokenOf(paragraph, 0) &&
      himself.test(paragraph.flat) &&
      !/[“：]/.test(paragraph.text)
    ) {
      turns.set(paragraph, { label: '', words: 0, after: last });
    } else last = null;
  }
  return turns;
}

/** `网友评论摘录：` */
const announcing =
  /(?:网友|网民|读者|观众|听众|粉丝|球迷|影迷|玩家|市民|群众|车主|股民)们?[^，。；！？：“”]{0,10}(?:评[论价语说]|[热神跟]评|回复|怎么看|留言|跟帖|回帖|来信|质疑|热议|议论|讨论|声音|反应|看法|观点|吐槽|点评|[说称道]|表[示态]|如下|摘录|摘登|选登)[^，。；！？：“”]{0,4}[：:]\s*$/;

/** Whoever writes, before what is written; several below each other. */
const writer = /^([^：:，,。！？；、\s“”（）()《》\d][^：:，,。！？；“”《》]{0,13})[：:]\s*(?=[^\s]{8})/;

/** What readers write below a line that announces them, each behind the name that he goes by. */
export function letters(paragraphs: readonly Paragraph[]): Map<Paragraph, Turn> {
  const turns = new Map<Paragraph, Turn>();
  for (let at = 0; at < paragraphs.length; at++) {
    const lead = paragraphs[at];
    if (!lead || lead.kind === 'title' || lead.text.length > 120 || !announcing.test(lead.flat)) continue;
    const below: [Paragraph, Turn][] = [];
    for (let next = at + 1; next < paragraphs.length; next++) {
      const paragraph = paragraphs[next];
      const match = paragraph?.kind === 'paragraph' ? writer.exec(paragraph.text) : null;
      if (!paragraph || !match?.[1]) break;
      const range = [0, match[1].length] as const;
      const mention = {
        kind: 'anonymous' as const,
        range,
        core: range,
        name: match[1],
        role: null,
        alias: null,
      };
      below.push([paragraph, { label: match[1], words: match[0].length, speaker: { mention, paragraph } }]);
    }
    if (below.length > 1) for (const [paragraph, turn] of below) turns.set(paragraph, turn);
  }
  return turns;
}
