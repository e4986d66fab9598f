/**
 * Disclaimers and copyright notes. A heading `免责声明` ends the article: what follows goes with it.
 *
 * @example
 *   in: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落，届时需求也会更大，供应商则希望早一些，而且租金在过去一年里已经涨了一倍，客户还在排队，交付的时间也比从前更长，这一点没有人否认，也没有人高兴。
 *   in: 免责声明
 *   in: 本文不代表某某网立场,且不构成投资建议,请谨慎对待。
 *   in: 用户由此造成的损失由用户自行承担;
 *   out: 三家公司昨天谈到了算力的价格，它们都认为价格还会再涨一段时间，明年才会回落，届时需求也会更大，供应商则希望早一些，而且租金在过去一年里已经涨了一倍，客户还在排队，交付的时间也比从前更长，这一点没有人否认，也没有人高兴。
 *   flag: promo
 *
 * A company's words of caution at the end of its release go too.
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 关于前瞻性陈述的警告
 *   in: 本新闻稿包含前瞻性声明，实际结果可能大不相同。公司不承诺更新任何前瞻性声明。
 *   out: 正文有一句话，说完了。
 *   flag: promo
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: 这位教授的研究很有前瞻性，结果却不确定。
 *   in: 他说，公司的前瞻性声明基于错误的假设。
 *
 * @example
 *   in: 正文有一句话，说完了。
 *   in: ① 凡本网注明“稿件来源：某某网”的所有文字，版权均属某某网。
 *   in: 未经授权，不得转载。
 *   in: 某某矩阵是某某公司在多国的注册商标，并在此被使用。保留所有权利。
 *   in: 这一款名字大概会短一些吧。【本文素材来源网络，如有侵权请联系删除】
 *   in: 侵权行为一旦发生，平台必须删除内容。
 *   in: 报社起诉了公司，指其未经许可不得使用的文章被用来训练模型。
 *   out: 正文有一句话，说完了。
 *   out: 这一款名字大概会短一些吧。
 *   out: 侵权行为一旦发生，平台必须删除内容。
 *   out: 报社起诉了公司，指其未经许可不得使用的文章被用来训练模型。
 */
import type { Change } from '../../model.ts';
import { drop, type Line } from '../draft.ts';
import { isProse } from '../lines.ts';
import { nothing, type Rule } from '../rule.ts';

const heading =
  /^[【[(（]?(?:免责|版权|法律|特别|郑重|风险提示及?免责)(?:声明|条款)[】\])）]?\s?[:：]?$|^[【[(（]?(?:免责|版权|特别|郑重)声明(?:[】\])）]|\s?[:：])/;

const note =
  /^(?:投资|股市|市场|理财)有风险[，,](?:入市|投资|理财|选择|决策)[需须]谨慎[。！!]?$|不构成(?:任何)?投资建议(?!的|这)|不(?:代表|表明).{0,12}(?:立场|观点)|^Notice: The content above|^[©Ⓒ].{0,40}(?:版权|著作权|保留)|^(?:特别|平台|郑重|免责)?声明\s?[:：].{0,120}(?:原创|参考|转载|观点|侵权|责任|平台)|(?:如需|若需|欲)转载.{0,20}(?:留言|联系|授权|注明)|^(?:本文)?(?:部分|文中).{0,6}(?:内容|图片|素材|资料|图文).{0,4}(?:来源|来自|源)于?(?:网络|互联网)|^特别提醒\s?[:：].{0,40}(?:图片|作品|稿酬)|^[※* ]{0,3}本文(?:已获.{0,6}授权|由.{2,16}原创)[。]?$|评论仅供.{0,12}(?:表达|参考|交流)|^(?:本文|文章|以上内容).{0,20}(?:(?:仅代表|仅供参考))|仅代表作者.{0,6}(?:观点|立场|意见)|(?:观点|立场)仅代表|未经.{0,8}(?:授权|许可|允许|同意).{0,12}(?:不得|禁止|严禁|谢绝).{0,6}(?:转载|复制|使用)|(?:转载|引用).{0,8}(?:请|须|需)(?:注明|标明|联系|获得)|(?:如|若|有|涉|凡).{0,12}侵权.{0,16}(?:删|联系|告知|处理)|侵权.{0,4}(?:必?删|请?联系|立删|必究)|版权归.{0,12}所有(?=[，。；,;！!\s]|$)|^(?:本文|文章|图片).{0,4}(?:系|为|由).{0,16}(?:转载|投稿|授权)/;

/** A trademark's owner reserves its rights: a note whatever it begins with. */
const trademark = /商标.{0,160}(?:保留(?:所有|一切|全部)权利|版权所有)[。.]?$/;

/** `凡本网注明“来源：某报”的所有作品，版权均属…`: what a site says of all it prints, in its own marks. */
const standing =
  /^[①-⑩※•\d.、\s]{0,4}(?:[\u4e00-\u9fa5]{2,6}声明\s?[:：]\s?)?凡?(?:本[网站报刊社]|标注|注明|标明)未?(?:注明|标注|标明|来源)[^。]{0,40}(?:来源|稿件|作品|转载|文字|版权)|^(?:本作品|本文)为[“「].{2,30}[”」]原创[，,]转载/;

/** What a company says by law of its own forecasts and offers. */
const forecast = /前瞻性(?:的)?(?:声明|陈述|信息)|forward-looking statements/i;
const caution =
  /风险和不确定|不确定(?:性|因素)|实际结果|更新(?:任何|此|这些|在此)|证券法|证券交易委员会|基于.{0,30}(?:假设|预期)|本(?:新闻稿|发布|公告|内容|文件)|press release|uncertainties/i;
const offer =
  /不构成.{0,40}(?:要约|招揽|邀约).{0,40}(?:证券|股票|股份)|不构成.{0,40}(?:证券|股票|股份).{0,10}的?(?:要约|招揽|邀约)/;
const cautionary =
  /^(?:关于)?前瞻性(?:的)?(?:声明|陈述|信息)(?:的?(?:警告|警示|披露|说明|声明|性|注意事项|免责))*[：:]?$/;

/** It stands at the end of a release, in so many paragraphs. */
const reach = 14;

/** Speech about such things, and reports on a quarrel over them, are the article's. */
const speech = /[“”「」]|表示|指出|起诉|诉讼|法院|[他她]说|[^声]称[，,]/;

/** A line that begins like this is a note as a whole; any other only if it is short. */
const opening =
  /^[•·●■◆▪※ ]{0,3}(?:[*（(【[<]|本文|本站|本网|该文|文章|原文|以上|凡|如|若|图片|网站|平台声明|声明|特别声明|郑重声明|版权|转载|未经|免责|中文内容|素材|©|Notice)/;
const longest = { note: 220, trademark: 320, standing: 600, other: 90 };

/** A note in brackets at the end of a paragraph. */
const bracketed = /(?<=[。！？”].{0,2})[【（([][^【】（）()[\]]{4,160}[】）)\]]$/;

export const disclaimer: Rule = {
  id: 'disclaimer',
  run: ({ text, lines }) => {
    const tail = lines.find((line) => heading.test(line.plain) && endsArticle(lines, line));
    const changes = lines
      .slice(0, tail?.n)
      .flatMap((line) => (line.n >= lines.length - reach && isCaution(line) ? [drop(line)] : cut(line)));
    if (tail) changes.push({ range: [tail.from, text.length], after: '' });
    return changes.length > 0 ? { changes, flags: ['promo'] } : nothing;
  },
};

function cut(line: Line): Change[] {
  const { plain, mark, start, text } = line;
  if (mark !== '') return [];
  const end = bracketed.exec(plain.slice(-200))?.[0] ?? '';
  if (end !== '' && end.length < plain.length && note.test(end.slice(1))) {
    return [{ range: [start + text.length - end.length, start + text.length], after: '' }];
  }
  const whole = plain.length <= (opening.test(plain) ? longest.note : longest.other);
  const noted = (whole && note.test(plain)) || (plain.length <= longest.trademark && trademark.test(plain));
  const stands = plain.length <= longest.standing && standing.test(plain);
  return stands || (noted && !speech.test(plain)) ? [drop(line)] : [];
}

function isCaution({ n, plain }: Line): boolean {
  if (n === 0 || /^[“「]|表示[，：]|指出[，：]|[说称][，：]/.test(plain)) return false;
  return cautionary.test(plain) || (forecast.test(plain) && caution.test(plain)) || offer.test(plain);
}

/** Whether there is far more prose before the heading than after it. */
function endsArticle(lines: readonly Line[], heading: Line): boolean {
  const length = (some: readonly Line[]) =>
    some.reduce((sum, { plain }) => sum + (isProse(plain) ? plain.length : 0), 0);
  return length(lines.slice(0, heading.n)) >= 3 * length(lines.slice(heading.n + 1));
}
