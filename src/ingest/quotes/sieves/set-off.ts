/** Words that the source sets off from its own, `> …`, behind a paragraph that tells whose they are. */
import type { Claim } from '../claim.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Opening } from './block.ts';

/** `item` of what a paragraph that is set off leaves open: the next one is theirs too if it is set off as well. */
export const more = 'set-off';

/** Paragraphs that are set off are whoever's the paragraph before announces, marks or none. */
export function setOff(paragraph: Paragraph, opening: Opening | null): Claim | null {
  const words = paragraph.text.trimEnd();
  if (!opening || !paragraph.setOff || words.length < 4 || /^[“"]|[：:]$|^https?:/.test(words)) return null;
  // `完整公告如下：`: of nobody that stands there.
  if (opening.item !== null && opening.speaker.mention.kind === 'document') return null;
  return {
    kind: 'direct',
    paragraph,
    range: [0, words.length],
    sieve: 'block-quote',
    report: opening.report,
    speaker: opening.speaker,
    cue: opening.cue,
  };
}

/** What such a paragraph leaves to the next. */
export const opensMore = (
  opening: Opening | null,
  paragraph: Paragraph,
  last: Claim | null,
): Opening | null =>
  opening && paragraph.setOff && last?.sieve === 'block-quote'
    ? { speaker: opening.speaker, report: opening.report, cue: opening.cue, item: more }
    : null;
