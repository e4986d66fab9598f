/** Readers' letters and testimonies: everybody writes of himself, and signs below or is named above. */
import type { Claim } from '../claim.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { asidesOf, firstPerson } from './asides.ts';

/** `——韩素梅，43岁，河口镇`, `— 白鹭航运公司首席执行官林维舟` */
const signature =
  /^\s*[—–－―]{1,2}\s*([^\s，,（(。！？：“”][^，,（(。！？：“”]{1,39}?)\s*(?:[，,（(][^。！？“”]{1,50})?$/;

/** `‘我再也不坐船了’韩素梅，43岁，船工，河口镇`: whoever tells what follows, with an age and a trade. */
const head =
  /^\s*(?:[‘“][^’”]{4,60}[’”]\s*)?([^\s，,。！？：‘’“”][^，,。！？：‘’“”]{1,29}?)\s?[，,] ?(?:[1-9]\d)岁?[，,] ?[^。！？“”]{2,40}$/;

/** A name as readers give it. */
const named =
  /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}|[一-鿿]{2,4}|[一-鿿]{1,8}(?:[·•・][A-Z一-鿿]{1,8}){1,3})$/u;

interface Turn {
  readonly label: string;
  readonly words: number;
  readonly speaker: Claim['speaker'];
}

/** Who signs, or stands above; null: nobody has a name. */
function whose(paragraph: Paragraph, name: string, names: ReadonlyMap<string, Name>): Claim['speaker'] {
  const at = paragraph.text.lastIndexOf(name);
  const range = [at, at + name.length] as const;
  if (name === '匿名') return null;
  const mention = classify(paragraph, ...range, names);
  if (mention && mention !== narrator && mention.kind === 'person') return { mention, paragraph };
  return named.test(name)
    ? { mention: { kind: 'person', range, core: range, name, role: null, alias: null }, paragraph }
    : null;
}

/** Words in one pair of marks that fill the paragraph. */
const marked = /^“[^“”]{8,}”\s*$/;

/** Paragraphs that somebody wrote of himself; words in marks need but one who signs them, others two. */
export function testimonies(
  paragraphs: readonly Paragraph[],
  names: ReadonlyMap<string, Name>,
): Map<Paragraph, Turn> {
  const lines = paragraphs.filter(({ kind }) => kind !== 'title');
  const signed = new Map<Paragraph, string>();
  const headed = new Map<Paragraph, string>();
  for (const line of lines) {
    if (line.text.length > 120) continue;
    const below = signature.exec(line.text)?.[1];
    const above = below ? undefined : head.exec(line.text)?.[1];
    if (below) signed.set(line, below);
    else if (above) headed.set(line, above);
  }
  const turns = new Map<Paragraph, Turn>();
  const give = (paragraph: Paragraph, speaker: Claim['speaker'], words = 0) =>
    turns.set(paragraph, { label: '', words, speaker });
  for (const [line, name] of signed) {
    const speaker = whose(line, name, names);
    for (let at = lines.indexOf(line) - 1; at >= 0; at--) {
      const before = lines[at];
      if (!speaker || !before || before.kind !== 'paragraph') break;
      const quoted = marked.test(before.text);
      if (quoted) give(before, speaker, 1);
      if (quoted || signed.size < 2 || !tells(before)) break;
      give(before, speaker);
    }
  }
  if (headed.size < 2) return turns;
  const asides = asidesOf(lines);
  let speaker: Claim['speaker'] = null;
  for (const line of lines) {
    const name = headed.get(line);
    if (name) speaker = whose(line, name, names);
    else if (line.kind !== 'paragraph') speaker = null;
    else if (speaker && (tells(line) || asides.has(line))) give(line, speaker);
  }
  return turns;
}

/** Whether a paragraph speaks in the first person, outside marks. */
const tells = ({ flat }: Paragraph): boolean =>
  firstPerson.test(flat) && !/我们的?(?:采访|询问|请|记者)/.test(flat);
