/** Who is named at the end of a phrase, or its head: `作家韩素梅`, `数据安全领军者Oasis`. */
import type { Member } from './cast.ts';
import { found, type History, organisationNamed, type Resolved, speakerOf } from './history.ts';

/** No name at the head of a clause is longer. */
const longestName = 24;

/** Whom the longest end of the phrase that is a name names. */
function memberAtEnd({ cast }: History, phrase: string): Member | null {
  for (let start = 0; start < phrase.length - 1; start++) {
    const member = cast.byForm.get(phrase.slice(start));
    if (member) return member;
  }
  return null;
}

/** The person or body with whose name the phrase ends. */
export function namedAtEnd(history: History, phrase: string): Resolved | null {
  const member = memberAtEnd(history, phrase);
  return member && found(speakerOf(member));
}

/** The body with whose name the phrase ends, known or in Latin letters. */
export function bodyAtEnd(history: History, phrase: string): Resolved | null {
  const member = memberAtEnd(history, phrase);
  if (member) return member.type === 'organisation' ? found(speakerOf(member)) : null;
  const latin = /(?:^|[一-鿿] ?)([A-Z][A-Za-z0-9.&-]*(?: [A-Z][A-Za-z0-9.&-]*){0,3})$/.exec(phrase)?.[1];
  return latin ? found(organisationNamed(latin)) : null;
}

/** `林维舟进京向船厂`: whoever a clause begins with that was taken for a name. */
export function namedAtHead({ cast }: History, clause: string): Resolved | null {
  for (let length = Math.min(clause.length - 1, longestName); length > 1; length--) {
    const member = cast.byForm.get(clause.slice(0, length));
    if (member) return found(speakerOf(member));
  }
  return null;
}
