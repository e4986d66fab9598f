/** `人名：言论` in a title or heading. */
import type { Claim } from '../claim.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** A verb that makes the words behind the colon the words of its subject: `郑某谈裁员：…`. */
const speaks =
  /(?:谈|评|建议|提醒|承认|否认|怒怼|感慨|回应|怒斥|痛批|炮轰|称|说|表示|直言|坦言|透露|认为|警告|呼吁|预言|喊话|回怼|发声|指出|强调)/;

/**
 * The words behind `name：` in a title or heading: `联想张三：AI不是取代人类的智能`; one claim for each name.
 *
 * Only people count, by name, by office, or as one without a name (`伤者称：`): `报告：…` and `评论：…`
 * are labels. Before the colon the name may be followed by what it speaks about (`张三谈裁员：`).
 */
export function headlines(paragraph: Paragraph, names: ReadonlyMap<string, Name>): Claim[] {
  const { flat } = paragraph;
  const found: { claim: Claim; from: number; label: number }[] = [];
  for (const match of flat.matchAll(/[：:]/g)) {
    const at = match.index;
    if (/\d/.test(flat.charAt(at - 1)) && /\d/.test(flat.charAt(at + 1))) continue;
    let start = at;
    while (start > 0 && at - start < 40 && !/[，。！？；;?!、”》」』丨|｜\s：:]/.test(flat.charAt(start - 1)))
      start--;
    start += /^\d+[.、．]/.exec(flat.slice(start, at))?.[0].length ?? 0;
    const speaker = speakerBefore(paragraph, start, at, names);
    if (!speaker) continue;
    let from = at + 1;
    while (/[\s“「]/.test(flat.charAt(from))) from++;
    if (/^《/.test(flat.slice(from))) continue;
    found.push({
      from,
      label: start,
      claim: {
        kind: 'headline',
        paragraph,
        range: [from, flat.length],
        sieve: 'headline',
        report: null,
        cue: { text: '：', range: [at, at + 1] },
        speaker: { mention: speaker, paragraph },
      },
    });
  }
  const out: Claim[] = [];
  for (const [index, one] of found.entries()) {
    let end = found[index + 1]?.label ?? flat.length;
    const semicolon = flat.slice(one.from, end).search(/[；;]/);
    if (semicolon >= 0) end = one.from + semicolon;
    while (end > one.from && /[\s”」。]/.test(flat.charAt(end - 1)) && !closes(flat, one.from, end)) end--;
    if (end - one.from >= 4) out.push({ ...one.claim, range: [one.from, end] });
  }
  return out;
}

/** The closing mark at `end` belongs to an opening one inside the words. */
function closes(flat: string, from: number, end: number): boolean {
  const mark = flat.charAt(end - 1);
  return (mark === '”' || mark === '」') && flat.slice(from, end).includes(mark === '”' ? '“' : '「');
}

function speakerBefore(
  paragraph: Paragraph,
  start: number,
  colon: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const whole = classify(paragraph, start, colon, names);
  if (
    whole &&
    whole !== narrator &&
    (whole.kind === 'person' || whole.kind === 'surname' || whole.kind === 'office')
  )
    return whole;
  const label = paragraph.flat.slice(start, colon);
  const verb = speaks.exec(label);
  if (!verb || verb.index < 2) return null;
  const subject = classify(paragraph, start, start + verb.index, names);
  if (!subject || subject === narrator) return null;
  return subject.kind === 'person' ||
    subject.kind === 'surname' ||
    subject.kind === 'office' ||
    subject.kind === 'organisation' ||
    subject.kind === 'anonymous'
    ? subject
    : null;
}
