/**
 * Disclaimers and copyright notes. A heading `免责声明` ends the article: what follows goes with it.
 *
 * @example
 *   in: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨。
 *   in: 免责声明
 *   in: 本文不代表某某网立场,且不构成投资建议,请谨慎对待。
 *   in: 用户由此造成的损失由用户自行承担;
 *   out: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨。
 *   flag: promo
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 未经授权，不得转载。
 *   in: 报社起诉了公司，指其未经许可不得使用的文章被用来训练模型。
 *   out: 正文有一句话，说完了。
 *   out: 报社起诉了公司，指其未经许可不得使用的文章被用来训练模型。
 */
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

const heading =
  /^[【[(（]?(?:免责|版权|法律|特别|郑重|风险提示及?免责)(?:声明|条款)[】\])）]?\s?[:：]?$|^[【[(（]?(?:免责|版权|特别|郑重)声明(?:[】\])）]|\s?[:：])/;

const note =
  /不构成(?:任何)?投资建议|不代表.{0,12}(?:立场|观点)|^(?:本文|文章|以上内容).{0,20}(?:(?:仅代表|仅供参考))|仅代表作者.{0,6}(?:观点|立场|意见)|未经.{0,8}(?:授权|许可|允许|同意).{0,12}(?:不得|禁止|严禁|谢绝).{0,6}(?:转载|复制|使用)|(?:转载|引用).{0,8}(?:请|须|需)(?:注明|标明|联系|获得)|侵权.{0,12}(?:删除|联系)|版权归.{0,12}所有|^(?:本文|文章|图片).{0,4}(?:系|为|由).{0,16}(?:转载|投稿|授权)/;

/** Speech about such things, and reports on a quarrel over them, are the article's. */
const speech = /[“”「」]|表示|指出|起诉|诉讼|法院|[他她]说|[^声]称[，,]/;

/** A note is short; a paragraph that merely mentions copyright is not one. */
const longest = 220;

export const disclaimer: Rule = {
  id: 'disclaimer',
  run: ({ text, lines }) => {
    const notes = lines.filter(
      ({ plain, mark }) => mark === '' && plain.length <= longest && note.test(plain) && !speech.test(plain),
    );
    const tail = lines.find((line) => heading.test(line.plain) && endsArticle(lines, line));
    const changes = notes.filter((line) => line.n < (tail?.n ?? lines.length)).map(drop);
    if (tail) changes.push({ range: [tail.from, text.length], after: '' });
    if (changes.length === 0) return nothing;
    return { changes, flags: ['promo'] };
  },
};

/** Whether there is at least as much prose before the heading as after it. */
function endsArticle(lines: readonly Line[], heading: Line): boolean {
  const length = (some: readonly Line[]) =>
    some.reduce((sum, { plain }) => sum + (isProse(plain) ? plain.length : 0), 0);
  return length(lines.slice(0, heading.n)) >= length(lines.slice(heading.n + 1));
}
