/** What a study found is told in the list that its last words announce. */

import { documentNounAtEnd } from '../lexicon/sources.ts';
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { clauseAtEnd } from '../text/sentences.ts';
import type { Opening } from './block.ts';

/** `报告中的其他主要发现包括：`; group 1 is what was studied or told by. */
const announced =
  /^(.{0,50}?)(?:[中里])?[还也]?(?:的|揭示了?|得出了?|得到的?|显示了?|总结了?|强调了?|突出了?)?(?:其他|其它|另外|更多|几[个项大点]|一些|[一二三四五六七八九十\d]{1,2}[个项大点]|以下|具体|全球|整体|主要|关键|重要|核心|突出|最[大新]){1,4}的?(?:研究|调查|调研|调查研究)?(?:发现|结果|结论|洞察|见解)(?:点|要点)?(?:还|也|主要)?(?:包括(?:以下[^，。：]{0,6})?|包含|如下|显示|表明|有|是|为)?[：:]$/;

/** What a study that has no name here is called. */
const study = /报告|白皮书|调查|调研|研究|论文/g;

/** So many paragraphs ahead tell of what study it is. */
export const ahead = 8;

/** `该报告`: the study that was told of last. */
function studyAhead(paragraph: Paragraph, before: readonly Paragraph[], at: number): Mention | null {
  const words = [...before.map(({ flat }) => flat), paragraph.flat.slice(0, at)];
  const noun = words.join('\n').match(study)?.at(-1);
  return noun === undefined
    ? null
    : { kind: 'document', range: [at, at], core: [at, at], name: `该${noun}`, role: null, alias: null };
}

/**
 * `报告的主要发现包括：`, in the text or as a heading: the next paragraph, and those like it, tell what whoever
 * made the study found.
 */
export function findingsNext(
  paragraph: Paragraph,
  before: readonly Paragraph[],
  names: ReadonlyMap<string, Name>,
): Opening | null {
  if (paragraph.kind === 'title') return null;
  const words = paragraph.flat.trimEnd();
  if (!/[：:]$/.test(words)) return null;
  const clause = clauseAtEnd(words, '，。；！？');
  const start = words.length - clause.length;
  const match = announced.exec(clause);
  if (!match) return null;
  const owner = (match[1] ?? '').replace(/^\s*(?:以下[是为]|其中|此外)?/, '');
  const from = start + (match[1] ?? '').length - owner.length;
  const of = classify(paragraph, from, from + owner.length, names);
  const mention =
    documentNounAtEnd(owner) === owner || /^(?:今年|本年度|本次|此次|该|这份|这项)/.test(owner)
      ? studyAhead(paragraph, before, from + owner.length)
      : of;
  if (!mention || mention === narrator || !/^(?:document|organisation)$/.test(mention.kind)) return null;
  return { speaker: { mention, paragraph }, report: null, cue: null, item: 'findings', kind: 'indirect' };
}
