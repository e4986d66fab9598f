/** Where somebody is named, seen from a pronoun. */
import { places } from '../lexicon/organisations.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Paragraph, sentenceAt } from '../text/paragraph.ts';
import type { Occurrence } from './history.ts';

/** A pronoun looks back over so many paragraphs. */
export const reach = 2;

/** A body whose name is no half of a clause. */
export const isBody = ({ kind, name }: Mention): boolean =>
  kind === 'organisation' && !places.has(name) && !/^[已将正曾这那该未没在从对以用]/.test(name);

/** Where the sentence that holds `at` ends: what comes before is part of what was said there. */
export const endOfSentence = (paragraph: Paragraph, at: number): number => sentenceAt(paragraph, at)[1];

/** Named after `at` and in a later sentence: not inside what was said there. */
export function outside(paragraph: Paragraph, at: number, one: Occurrence): boolean {
  return one.start > at && /[。！？]|[。！？…]”/.test(between(paragraph, at, one.start));
}

/** The words between two places, of quoted ones only the last with its mark. */
const between = ({ flat, text }: Paragraph, from: number, to: number): string =>
  flat.slice(from, to) + [...text.slice(from, to).matchAll(/[。！？…]”/g)].join('');

/** `谷歌员工`, `谷歌的员工`: the name only tells whose. */
export function modifies(one: Occurrence): boolean {
  return /^ ?(?:的(?!关注|注意|重视|回应|批评|反对|调查)|员工|用户|客户|股东|高管|产品|旗下|子公司|股价|市值|总部|创始人|CEO)/.test(
    one.paragraph.flat.slice(one.end, one.end + 6),
  );
}

/** `以开创者韦伯的名字命名`: a name that something else bears. */
export const namesake = ({ paragraph, end }: Occurrence): boolean =>
  /^(?:的名字|的姓氏)?来?命名/.test(paragraph.flat.slice(end, end + 6));

/** `超过了韦伯、洛伦等老船长`: one of several, who serve as examples. */
export const listed = ({ paragraph, end }: Occurrence): boolean =>
  /^ ?(?:[（(][^（）()]{0,40}[）)])? ?(?:(?:[、和与或及]|以及)[^，。；！？“”的]{1,40}?)?等(?![待候到着级同于])/.test(
    paragraph.flat.slice(end, end + 90),
  );

/** `不过，在最近的会上，他说`: where nothing but a lead no longer stands before a pronoun, its paragraph opens with it. */
export const longestLead = 16;
