/** `人名：言论` in a title or heading. */
import type { Claim } from '../claim.ts';
import type { Name } from '../mentions/names.ts';
import { classify, narrator } from '../mentions/subject.ts';
import type { Paragraph } from '../text/paragraph.ts';

/**
 * The words behind `name：` in a title or heading: `联想杨元庆：AI不是取代人类的智能`. Only a person's
 * name counts: `报告：…` and `评论：…` are labels.
 */
export function headline(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Claim | null {
  const { flat } = paragraph;
  for (const match of flat.matchAll(/[：:]/g)) {
    const at = match.index;
    let start = at;
    while (start > 0 && at - start < 40 && !/[，。！？；;?!、”》丨|｜\s]/.test(flat.charAt(start - 1)))
      start--;
    const label = flat.slice(start, at).replace(/^\d+[.、．]/, '');
    const speaker = classify(paragraph, at - label.length, at, names);
    if (!speaker || speaker === narrator || speaker.kind !== 'person') continue;
    let end = at + 1;
    while (end < flat.length && !/[；;]/.test(flat.charAt(end))) end++;
    let from = at + 1;
    while (/[\s“]/.test(flat.charAt(from))) from++;
    while (end > from && /[\s”。]/.test(flat.charAt(end - 1))) end--;
    if (end - from < 4 || /^《/.test(flat.slice(from))) continue;
    return {
      kind: 'headline',
      paragraph,
      range: [from, end],
      sieve: 'headline',
      report: null,
      cue: { text: '：', range: [at, at + 1] },
      speaker: { mention: speaker, paragraph },
    };
  }
  return null;
}
