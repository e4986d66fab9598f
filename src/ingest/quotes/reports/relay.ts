/** Words that come through a medium. */
import { namelessDocument } from '../lexicon/sources.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import { subjectIn } from '../mentions/subject.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** `媒体引述[奎特拉]的话称`: whoever is cited speaks. */
export function relayed(
  paragraph: Paragraph,
  clause: number,
  cue: number,
  names: ReadonlyMap<string, Name>,
): { readonly cited: Mention; readonly medium: Mention | null } | null {
  const match =
    /(?:援引|引述|引用|转述|转引)([^，。！？；“”]{2,40}?)(?:的话|的说法|的言论|的?消息|的观点|的报道)?$/.exec(
      paragraph.flat.slice(Math.max(clause, cue - 60), cue),
    );
  if (!match) return agent(paragraph, clause, cue, names);
  const words = match[1] ?? '';
  const verb = Math.max(clause, cue - 60) + match.index;
  const start = verb + match[0].indexOf(words);
  const cited = classify(paragraph, start, start + words.length, names);
  if (!cited || cited === narrator) return null;
  const medium = subjectIn(paragraph, clause, verb, names);
  // `他引用数据称`: whoever cites figures says what they are.
  if (
    namelessDocument.test(cited.name) &&
    medium &&
    medium !== narrator &&
    /^(?:person|pronoun|surname)$/.test(medium.kind)
  )
    return null;
  return { cited, medium: medium === narrator ? null : medium };
}

/** `她却被[馆长]批评：“…”`: whoever does it speaks. */
function agent(
  paragraph: Paragraph,
  clause: number,
  cue: number,
  names: ReadonlyMap<string, Name>,
): { readonly cited: Mention; readonly medium: null } | null {
  const match = /[^，。！？；：“”\s]被([^，。！？；：“”被的]{1,16})$/.exec(
    paragraph.flat.slice(Math.max(clause, cue - 20), cue),
  );
  if (!match?.[1]) return null;
  const cited = classify(paragraph, cue - match[1].length, cue, names);
  return cited && cited !== narrator ? { cited, medium: null } : null;
}
