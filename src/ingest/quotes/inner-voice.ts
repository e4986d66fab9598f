/** Whose words they are where one report stands inside another. */
import type { Report } from './reports.ts';

/** What tells of a feeling rather than of words: `他觉得`. */
export const feels = ({ text, mark }: Report): boolean =>
  mark === '' && /^(?:觉得|怀疑|担[心忧]|相信|坚信|深信|确信)$/.test(text);

/**
 * Whether `report` only passes on what somebody says inside it, behind `start`.
 *
 * @example
 *   in: 据《河口报》报道，馆长林维舟在会上承认船已经沉了。
 *   out: the words are 林维舟's alone
 */
export function relays(report: Report, reports: readonly Report[], start: number): boolean {
  const { form, text, speaker, sentence, mark, paragraph } = report;
  if (form !== 'frame' || mark === '' || speaker?.kind !== 'organisation') return false;
  if (!/^据$|报[道导]$|消息$/.test(text)) return false;
  return reports.some(
    (other) =>
      other.range[0] > start &&
      other.range[0] < sentence[1] &&
      other.form === 'verb' &&
      /^(?:free|mark)$/.test(other.binding) &&
      /^(?:person|surname|anonymous|organisation|group)$/.test(other.speaker?.kind ?? '') &&
      !paragraph.flat.slice(start, other.range[0]).includes('；'),
  );
}

/** A share of those who were asked: `66%的高管`, `三分之一的用户`, `多数受访者`. */
const share = /\d ?[%％]|分之|[一二三四五六七八九]成|半数|多数|受访者/;

/** `调查显示，四成的公司表示…`: what those who were asked say is the study's to tell. */
export const answers = (other: Report, { paragraph, speaker, clause, range, form }: Report): boolean =>
  form === 'verb' &&
  other.speaker !== null &&
  share.test(other.speaker.name) &&
  (speaker?.kind === 'document' ||
    /调查|研究|调研|民调|报告|问卷|分析|数据/.test(paragraph.flat.slice(clause, range[1])));
