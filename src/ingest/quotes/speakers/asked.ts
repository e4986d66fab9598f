/** Who `对方`, `他` or `她们` is right behind the words that tell whom somebody asked: `记者联系了船厂的客服，对方表示`. */
import { knownOrganisations, organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, named, type Resolved } from './history.ts';

/** Characters before the pronoun that are read. */
const within = 80;

/** Whoever is asked, and about what. */
const asked =
  /(?:联系|联络|致电|询问|咨询|采访|拨打|拨通|(?:电话去?|曾)问)[了到上过通]?([^，。；！？：“”￼]{2,20}?)(?:的?(?:电话|热线))?(?:，?(?:询问|了解|核实|咨询|求证)[^，。；！？]{0,24})?[，。](?:但是?|不过|而)?$/;

/** `与船工的家人取得了联系，对方` */
const reached = /[与和跟同]([^，。；！？：“”￼与和跟同]{2,20}?)取得了?联系[，。](?:但是?|不过|而)?$/;

const several = /[\d两三四五六七八九十几数多][位名]/;

/** `被告人林维舟` */
const party = /^(?:被告人?|原告|证人|犯罪嫌疑人|嫌疑人|当事人)(?=[一-鿿]{2,3}$)/;

/** Whoever was asked, if a clause right before tells so. */
export function whoWasAsked(
  history: History,
  word: string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  const before = paragraph.text.slice(Math.max(0, at - within), at);
  const clause = asked.exec(before) ?? reached.exec(before);
  const whom = clause?.[1];
  if (!clause || !whom) return null;
  const bearer = history
    .peopleBefore(paragraph, at)
    .findLast(
      (one) => one.paragraph === paragraph && whom.endsWith(paragraph.text.slice(one.start, one.end)),
    );
  if (bearer) return word.endsWith('们') ? null : named(bearer);
  const name = whom.replace(party, '');
  const group = several.test(whom);
  const body = knownOrganisations.has(name) || organisationEnding(name).length > 1;
  const people = groupNounAtEnd(whom).length > 1;
  if (word.endsWith('们') && !group && !people && !body) return null;
  if (word !== '对方' && !word.endsWith('们') && (group || body)) return null;
  // `询问船票的价钱`: one may ask about a thing, but calls nobody but people.
  if (
    !(word === '对方' && /^(?:联|致|拨)/.test(clause[0])) &&
    !group &&
    !body &&
    !people &&
    name === whom &&
    anonymousNounAtEnd(whom).length < 2
  )
    return null;
  const type = group ? 'group' : name !== whom ? 'person' : body ? 'organisation' : 'anonymous';
  return found({ name, type, aliases: [word], role: null });
}
