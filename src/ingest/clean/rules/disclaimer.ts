/**
 * Disclaimers and copyright notes. A heading `免责声明` ends the article: what follows goes with it. A note
 * that says whose views an article does not represent names its outlet.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 免责声明
 *   in: 本文不代表某某网立场,且不构成投资建议,请谨慎对待。
 *   in: 用户由此造成的损失由用户自行承担;
 *   out: 正文有一句话，说完了。
 *   meta: outlet=某某网
 *   flag: promo
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 未经授权，不得转载。
 *   in: 正文还有一句话。
 *   out: 正文有一句话，说完了。
 *   out: 正文还有一句话。
 */
import { drop } from '../draft.ts';
import { nothing, type Rule } from '../rule.ts';

const heading =
  /^[【[(（]?(?:免责|版权|法律|特别|郑重|风险提示及?免责)(?:声明|条款)[】\])）]?\s?[:：]?$|^[【[(（]?免责声明[】\])）]?\s?[:：]/;

const note =
  /不构成(?:任何)?投资建议|不代表.{0,12}(?:立场|观点)|^(?:本文|文章|以上内容).{0,20}(?:仅代表作者|仅供参考)|未经.{0,8}(?:授权|许可|允许|同意).{0,12}(?:不得|禁止|严禁|谢绝).{0,6}(?:转载|复制|使用)|(?:转载|引用).{0,8}(?:请|须|需)(?:注明|标明|联系|获得)|侵权.{0,12}(?:删除|联系)|版权归.{0,12}所有|^(?:本文|文章|图片).{0,4}(?:系|为|由).{0,16}(?:转载|投稿|授权)/;

const outlet =
  /不代表([\u4e00-\u9fa5A-Za-z0-9]{2,10}?)(?:的)?(?:立场|观点)|与([\u4e00-\u9fa5A-Za-z0-9]{2,8}?)无关/;
const nobody = /^(?:本站|本网|本网站|本平台|本报|平台|网站|我们|本人|本号|任何)$/;

/** A note is short; a paragraph that merely mentions copyright is not one. */
const longest = 220;

export const disclaimer: Rule = {
  id: 'disclaimer',
  run: ({ text, lines }) => {
    const notes = lines.filter(
      ({ plain, mark }) => mark === '' && plain.length <= longest && note.test(plain),
    );
    const tail = lines.find(({ plain, from }) => from >= text.length / 3 && heading.test(plain));
    const changes = notes.filter((line) => line.n < (tail?.n ?? lines.length)).map(drop);
    if (tail) changes.push({ range: [tail.from, text.length], after: '' });
    if (changes.length === 0) return nothing;
    const named = [...(tail ? [tail] : []), ...notes]
      .map(({ plain }) => outlet.exec(plain))
      .map((match) => match?.[1] ?? match?.[2])
      .find((name) => name !== undefined && !nobody.test(name));
    return { changes, metadata: { outlet: named }, flags: ['promo'] };
  },
};
