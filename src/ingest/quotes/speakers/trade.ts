/** Who `分析师` alone is, behind the words of one of them who has a name. */
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { type History, named } from './history.ts';
import { officeHolder } from './office-holder.ts';

/** Trades by which the press goes on to call whoever wrote the note that it reports. */
const writes = /^(?:分析师|经济学家|策略师|研究员|作者)$/;

/** `分析师普遍认为`, `分析师曾预计`: all of them, or somebody before. */
const many = /^(?:们|普遍|一致|纷纷|大多|都|多数|通常|此前|曾|原本|之前)/;

/** So many paragraphs are looked back over for the words of the one with a name. */
const far = 3;

/** `分析师韦伯指出，…。分析师认为`: he goes on, where the article names no other of his trade. */
export function ofTrade(history: History, { name, range }: Mention, paragraph: Paragraph) {
  if (!writes.test(name) || many.test(paragraph.flat.slice(range[1]))) return null;
  const holder = officeHolder(name, history.people);
  const one = holder?.member.name;
  const spoke = history.lastSpoken(history.order(paragraph) - far, (speaker) => speaker.name === one);
  return holder && spoke ? named(holder) : null;
}
