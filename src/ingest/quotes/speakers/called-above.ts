/** Who `他` is, where whoever is meant was asked by the reporter, or is called by the surname alone. */
import { fitsPronoun } from '../lexicon/genders.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { type History, named, type Occurrence, opensSentence, type Resolved } from './history.ts';
import { longestLead } from './nearness.ts';
import type { Spoken } from './voices.ts';

/** `记者联系上正在外地的X，他说`: whom the reporter spoke to, in the same sentence. */
export function interviewed({ paragraph, start, end }: Occurrence, at: number): boolean {
  return (
    !/[。！？]/.test(paragraph.flat.slice(end, at)) &&
    /(?:记者|笔者)[^，。！？；]{0,10}(?:联系|采访|专访|致电|拨通|找到|见到|走访|拜访)[^，。！？；]{0,24}$/.test(
      paragraph.flat.slice(Math.max(0, start - 44), start),
    )
  );
}

/** Speech in marks, as it stands in the flat text. */
const speech = /“￼*”/g;

/** `王女士住在河口。`, and at the head of the next paragraph `她说`: whom a paragraph without other people is about. */
export function calledAbove(
  history: History,
  paragraph: Paragraph,
  at: number,
  word: string,
  last: Spoken | undefined,
): Resolved | null {
  const index = history.order(paragraph) - 1;
  const above = history.paragraphs[index];
  if (!above || paragraph.flat.slice(0, at).replace(speech, '').length > longestLead) return null;
  if (history.peopleBefore(above, above.flat.length).some((one) => one.paragraph === above)) return null;
  return history.subject(
    above,
    last?.paragraph === index ? last.at + 1 : 0,
    above.flat.length,
    (one) => one.kind === 'surname' && fitsPronoun(word, one.name),
  );
}

/** So many paragraphs are followed back. */
const far = 6;

/** `韩素梅去年来到河口。`, some paragraphs that go on about `他`, and `他说`: whom the first of them begins with. */
export function followedBack(
  history: History,
  paragraph: Paragraph,
  word: string,
  people: readonly Occurrence[],
): Resolved | null {
  const index = history.order(paragraph);
  const again = new RegExp(`^[^，。！？；：“”]{0,8}，?${word.charAt(0)}(?!们|人)`);
  for (let order = index - 1; order >= 0 && order >= index - far; order--) {
    const above = history.paragraphs[order];
    if (above?.kind !== 'paragraph') return null;
    const here = people.filter((one) => one.paragraph === above);
    const head = here.at(-1);
    if (head) return opensSentence(head) && head.start < longestLead ? named(head) : null;
    if (!again.test(above.flat)) return null;
  }
  return null;
}
