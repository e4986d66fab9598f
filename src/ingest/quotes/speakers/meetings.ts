/** Which meeting `会议` is. */
import type { Mention } from '../mentions/mention.ts';
import { isBareMeeting, isMeeting, meetingsIn } from '../reports/meetings.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, organisationNamed, type Resolved } from './history.ts';
import { wellFormed } from './well-formed.ts';

/** So many paragraphs before the words are read. */
const reach = 8;

/** The meeting of a mention by its name, `会议` alone by the one that was named last; null where it is no meeting. */
export function meeting(history: History, mention: Mention, paragraph: Paragraph): Resolved | null {
  if (mention.kind !== 'pronoun' || !isMeeting(mention.name)) return null;
  if (!isBareMeeting(mention.name)) return found(organisationNamed(mention.name));
  const index = history.order(paragraph);
  for (let order = index; order >= Math.max(0, index - reach); order--) {
    const text = history.paragraphs[order]?.flat ?? '';
    const name = meetingsIn(order === index ? text.slice(0, mention.range[0]) : text).findLast((one) =>
      wellFormed(organisationNamed(one)),
    );
    if (name) return found(organisationNamed(name));
  }
  return found(organisationNamed(mention.name));
}
