/** Who is meant where what was read as a speaker can be none. */
import { groupNounAtEnd } from '../lexicon/sources.ts';
import { bareKind } from '../mentions/head.ts';
import type { Mention } from '../mentions/mention.ts';
import { found, type History, nobody, organisationNamed, type Resolved } from './history.ts';
import { namedAtHead } from './named-in.ts';

/**
 * Whoever the clause `name` begins with; `警方` itself; of a clause that ends with the noun for a circle, as
 * `曾警告过船厂支持者`, the noun; else nobody.
 */
export function instead(history: History, name: string, mention: Mention): Resolved {
  const head = namedAtHead(history, name);
  if (head) return head;
  if (mention.kind === 'pronoun' && bareKind.test(mention.name))
    return found(organisationNamed(mention.name));
  const noun = mention.kind === 'group' ? groupNounAtEnd(mention.name) : '';
  return noun.length > 2 ? found({ name: noun, type: 'group', aliases: [], role: null }) : nobody;
}
