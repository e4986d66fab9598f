/** What is asked for in something that was written and sent: `致函船厂，要求停止打捞`; 要求 alone asks for things as well. */

/** Something was sent, up to the reporting word. */
const sent =
  /(?:(?:(?<![一导以])致|发(?!现)|写|寄|递|提[交起出]|签署?|联[署名])(?!.?的)[^，。；：“”]{0,28}(?:信函?|函件?|邮件|信件|通知书?|请愿书?|动议|诉讼|诉状|投诉书?|申诉书?|照会|警告信)|(?:致|发|去|写)[信函][^，。；：“”]{0,20})(?:，(?:并|还|其中|信中)?)?$/;

/** What is asked for: neither a sum nor a thing. */
const asked = /^(?![的了得书]|[\d$]|(?:赔偿|索赔|获得|支付)[^，。；]{0,12}[，。；])[^，。；！？：“”]{4,}/;

/**
 * Whether `word` asks for something in a letter.
 *
 * @param before the sentence up to the word
 * @param rest what stands behind it
 */
export const demands = (before: string, word: string, rest: string): boolean =>
  (word === '要求' || word === '请求') &&
  !/(?:收到|接到|未|没有|计划|拟|将|如果)[^，。]{0,30}，?$/.test(before.slice(-60)) &&
  sent.test(before.slice(-60)) &&
  asked.test(rest);
