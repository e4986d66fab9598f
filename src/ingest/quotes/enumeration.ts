/** A report that goes into detail, or announces a number of things and goes on with them. */

/** Openers by which whoever speaks goes into detail. */
export const sameTopic =
  /^(?:其中，|(?:这是)?因为|具体来说|具体而言|也就是说|换言之|换句话说|即(?![使便将日刻时可兴席位墨])|例如，|比如，)/;

/** So many things are announced, or the first was told. */
const counting =
  /[两三四五六七八九十几\d][个点种条项大重层方](?:主要|重要|核心|关键)?[一-鿿]{0,2}(?:原因|理由|方面|因素|问题|条件|步骤|阶段|层面|维度|建议|办法|途径|方向|标准|要求|特点|挑战|难点|变化|好处|可能|[点面])|首先|第一[，,]|一是|其一/;

/** One of them. */
const item = /^(?:首先|其次|再次|再者|第[一二三四五六][，,]|[一二三四五]是|其[一二三][，,是])/;

/**
 * Whether a sentence is one of the things that what was said before announces.
 *
 * @example
 *   in: 船沉有两个原因。 | 一是货物太重。
 *   out: true
 */
export const enumerates = (said: string, words: string): boolean => item.test(words) && counting.test(said);
