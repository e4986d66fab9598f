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
  for (const one of history.back(paragraph, reach)) {
    const text = one === paragraph ? one.flat.slice(0, mention.range[0]) : one.flat;
    const name = meetingsIn(text).findLast((body) => wellFormed(organisationNamed(body)));
    if (name) return found(organisationNamed(name));
  }
  return found(organisationNamed(mention.name));
}
