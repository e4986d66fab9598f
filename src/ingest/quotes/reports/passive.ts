/** By whom something is done to the subject of a clause: `绿洲被[三位船东]起诉，称…`, `…受到[一些船长]的批评，认为…`. */
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Who is charged or blamed, and by whom, to the end of the clause. */
const accused =
  /(?:被(?!告)|引[发起]|招致|遭到?|受到)了?([^，。的被]{2,40}?)的?(?:集体|联合|联名|强烈|广泛|严厉|激烈|一致)?(?:起诉|控告|指控|批评|质疑|担[忧心]|反对|谴责|指责|不满|抗议|抵制|劝阻|劝告|告上法庭|(?:提起|提出)[^，。]{0,8}(?:诉讼|指控|投诉))$/;
/** `引发担忧`: nobody is told, or who is stands before. */
const blamed =
  /(?:引发|引起|招致|遭到|受到|面临)[^，]{0,12}(?:批评|质疑|担[忧心]|反对|声音|呼声|[热争评议]议|讨论|议论|论战|质询|问题|诉讼|指控|投诉|抗议|抵制|不满|不安|愤怒|愤慨|众怒|恐慌|恐惧|关注|关切|猜测|猜想|疑问|怀疑|疑虑|嘲讽|嘲笑|吐槽|谴责|指责|反感|反弹|反响|轰动|欢迎|好评|赞扬|称赞|警告|警惕|兴趣|共鸣|警报|诟病|恐吓|威胁|强烈反应|反应|风波|抨击|攻击|阻力|舆论)$/;
/** `但表示…`, `并称…`: goes on with whom the clause before is about. */
const goesOn = /^\s*(?:但|并|却|而|还|也|又|仍)/;

/** Whoever accuses in the passive clause `[start, end)`; undefined where it is none, null where nobody can be told. */
export function accuser(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null | undefined {
  if (goesOn.test(paragraph.flat.slice(end + 1, end + 4))) return undefined;
  const words = paragraph.flat.slice(start, end);
  const match = accused.exec(words);
  const who = match?.[1];
  if (!match || !who) return blamed.test(words) ? null : undefined;
  const from = start + match.index + match[0].indexOf(who, 1);
  const mention = classify(paragraph, from, from + who.length, names);
  const told = mention && mention !== narrator && mention.kind !== 'document' && mention.kind !== 'pronoun';
  return told ? mention : null;
}
