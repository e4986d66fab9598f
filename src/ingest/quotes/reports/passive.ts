/** By whom something is done to the subject of a clause: `绿洲被[三位船东]起诉，称…`, `…受到[一些船长]的批评，认为…`. */
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Who is charged or blamed, and by whom, to the end of the clause. */
const accused =
  /(?:被(?!告)|引[发起]|招致|遭到?|受到)了?([^，。的被]{2,40}?)的?(?:集体|联合|联名|强烈|广泛|严厉|激烈|一致)?(?:起诉|控告|指控|批评|质疑|担[忧心]|反对|谴责|指责|不满|抗议|抵制|告上法庭|(?:提起|提出)[^，。]{0,8}(?:诉讼|指控|投诉))$/;
/** `引发担忧`: nobody is told, or who is stands before. */
const blamed = /(?:引发|引起|招致|遭到|受到|面临)[^，]{1,16}$/;

/** Whoever accuses in the passive clause `[start, end)`; undefined where it is none, null where nobody can be told. */
export function accuser(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null | undefined {
  const words = paragraph.flat.slice(start, end);
  const match = accused.exec(words);
  const who = match?.[1];
  if (!match || !who) return blamed.test(words) ? null : undefined;
  const from = start + match.index + match[0].indexOf(who, 1);
  const mention = classify(paragraph, from, from + who.length, names);
  const told = mention && mention !== narrator && mention.kind !== 'document' && mention.kind !== 'pronoun';
  return told ? mention : null;
}
