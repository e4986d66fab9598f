/** Whether a source without a name is one person. */
import { documentNounAtEnd } from '../lexicon/sources.ts';

/** `其他人`, `一些用户`: no single person is meant. */
const severalPeople =
  /^(?:其他|其它|另一些|有些|一些|许多|很多|不少|部分|大多数|多数|数[十百千]|[两三四五六七八九十几多][位名])|们$/;

/** An unnamed source that may be one person: no document, no force. */
export const mayBeOne = (name: string): boolean =>
  !severalPeople.test(name) &&
  documentNounAtEnd(name) === '' &&
  !/(?:警方|警察|检方|军方|校方|院方|官方)$/.test(name);

/** One person without a name: `一位船工`, `水利厅一位工程师`. */
export const single = (name: string): boolean =>
  /(?:^|的)(?:另|其中)?[一某有][位名]|[^同每任哪这那唯第另][一某][位名][^，。的]{1,12}$|(?:^|[的该文])作者$/.test(
    name,
  );

const post = /^[^们]{0,6}(?:店主|店长|店员|老板|客服|摊主|卖家|房东|司机|车主|机主|业主|负责人|工作人员)$/;

/** `店主`, `该店客服`: there is one of them where somebody asks. */
export const alonePost = (name: string): boolean => post.test(name);
