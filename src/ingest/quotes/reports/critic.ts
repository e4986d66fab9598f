/** Who found fault, where what is told next is theirs. */
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** `…受到一些船长的批评，认为…`: whoever found fault, and with what is told next. */
export function critic(
  paragraph: Paragraph,
  end: number,
  words: string,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const match =
    /(?:引[发起]|招致|遭到|受到)了?([^，]{2,16}?)的?(?:强烈|广泛|严厉|激烈|一致)?(?:批评|质疑|担[忧心]|反对|谴责|不满|抗议|抵制|指责|指控)$/.exec(
      words,
    );
  if (!match?.[1]) return null;
  const start = end - words.length + match.index + match[0].indexOf(match[1], 1);
  const mention = classify(paragraph, start, start + match[1].length, names);
  return mention && mention !== narrator && mention.kind !== 'document' && mention.kind !== 'pronoun'
    ? mention
    : null;
}
