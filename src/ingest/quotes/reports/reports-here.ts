/** Whether a word that looks like a reporting word is one. */
import { mannered } from '../lexicon/adverbs.ts';
import { type Binding, gluedBefore, namingBefore, notCues, unsaidBefore } from '../lexicon/cues.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Name } from '../mentions/names.ts';
import { knownAtEnd } from '../mentions/titled.ts';
import { portrays, portraysThere } from './portrayed.ts';
import { laysOpen, tellsClause, weight } from './told-of.ts';

/** Whether a word that looks like a reporting word is one where it stands. */
export function reports(
  flat: string,
  word: string,
  start: number,
  binding: Binding,
  names: ReadonlyMap<string, Name>,
): boolean {
  if (portrays(word)) return portraysThere(flat.slice(Math.max(0, start - 48), start));
  const end = start + word.length;
  // `他表示反对：`, `提出了一个说法，即…`: before a colon even these report.
  const introduces =
    /^[^，。！？；]{0,4}[：:]|^，即/.test(flat.slice(end, end + 6)) ||
    (word === '说明' && flat.charAt(end) === '，') ||
    (word === '强调' && weight.test(flat.slice(end, end + 70))) ||
    tellsClause(word, flat.slice(end, end + 70)) ||
    (laysOpen(word) && flat.charAt(end) === '了' && studied.test(flat.slice(Math.max(0, start - 8), start)));
  // `《渡口条例》规定，“…”`: what a rule holds is told in its own words.
  if (
    word === '规定' &&
    (!/^[，：:]? ?“[^”]{6}/.test(flat.slice(end, end + 12)) ||
      /(?:据|按照|依照|遵[照循守]|违反|符合|[没只还]?有)[^，。；]{0,24}$/.test(
        flat.slice(Math.max(0, start - 30), start),
      ))
  )
    return false;
  if (notCues.test(flat.slice(start, start + 8)) && !(introduces && !/^说[话罢服]/.test(flat.slice(start))))
    return false;
  // `自豪地称|赞`, `他们宣称|为`
  if (/.称$/.test(word) && /^(?:赞|霸|为(?![了何什此]))/.test(flat.slice(end, end + 2))) return false;
  // `观察者警告的账号`: what qualifies a noun.
  if (/^的(?!确)[^，：:。“]/.test(flat.slice(end, end + 2))) return false;
  const before = flat.slice(Math.max(0, start - 8), start);
  if (
    unsaidBefore.test(before) &&
    !(before.endsWith('的') && (publishing.test(word) || inManner.test(before)))
  )
    return false;
  if (word.length === 1)
    return (
      (!(gluedBefore.test(before) || (word === '称' && namingBefore.test(before))) ||
        before.endsWith('的话') ||
        // `总统|称`, `导演|说`
        Math.max(officeAtEnd(before).length, anonymousNounAtEnd(before).length) > 1 ||
        knownAtEnd(before, names)?.type === 'person') &&
      !before.endsWith(word)
    );
  if (/[表示达]示$/.test(before) && attitude.test(word)) return false;
  // `从未听|说过`
  if (word === '报道' && /记者 ?[一-鿿]{2,4}$/.test(before)) return false;
  // `他们据|报道会得到补偿`; `对此的质疑和|猜测从未停止`: a noun.
  if (/(?<![数证依根论票占])据$|[对的][^，。]{2,4}[和与及、]$/.test(before)) return false;
  // `经民警|劝说，男子同意了`: what came before.
  if (flat.charAt(end) === '，' && undergone.test(flat.slice(Math.max(0, start - 16), start))) return false;
  // `并在|发现威胁时通知用户`: when something was done.
  if (
    word.length > 1 &&
    /(?<![现正存所实潜内外旨还仍都也总就直])在$/.test(before) &&
    /^[^，。！？；：“”]{2,30}?(?:时|之?后|之?前|的同时|之际|期间|过程中)(?=[，一-鿿])/.test(
      flat.slice(end, end + 40),
    )
  )
    return false;
  // `在回应洛伦|声称航道变浅时写道`: when something was said.
  if (
    occasion.test(flat.slice(Math.max(0, start - 24), start)) &&
    /^[^，。！？；：“”]{2,30}时(?:写道|写|表示|说|称|指出|补充|强调)/.test(flat.slice(end, end + 40))
  )
    return false;
  // `没有回应置评|请求`: a noun.
  if (word === '请求' && /(?:置评|评论|采访|回应)(?:的)?$/.test(before)) return false;
  // `他这才|发现手机不见了`: what happened to somebody.
  if (word === '发现' && /(?:才|突然|忽然|猛然|赫然)$/.test(before)) return false;
  // `因为担心误船而提早出门`, `船长因担忧误船而辞职`: why something was done.
  if (
    !/“/.test(flat.charAt(end)) &&
    (/(?:因为|由于|出于)$/.test(before) ||
      (/因$/.test(before) && felt.test(word) && /^[^，。；]{2,60}而/.test(flat.slice(end, end + 62))))
  )
    return false;
  if (word.startsWith('说') && /[听据传]$/.test(before)) return false;
  // `嘉宾介绍：`: a label.
  if (word === '介绍' && label.test(flat.slice(0, end + 1))) return false;
  // `提交了删除请求，`: a noun.
  if (
    /^，(?!“)/.test(flat.slice(end, end + 2)) &&
    asNoun.test(word) &&
    made.test(flat.slice(Math.max(0, start - 16), start))
  )
    return false;
  // `拒绝就判罚发表评论，`: not said.
  if (
    binding === 'mark' &&
    flat.charAt(end) === '，' &&
    refused.test(flat.slice(Math.max(0, start - 18), start))
  )
    return false;
  // `上调了全年预期`, `低于公司预期`: a noun.
  if (
    word === '预期' &&
    /(?:超过?|低于|高于|符合|达到|不及|好于|超出)[^，。]{0,5}$|(?:全年|年度|业绩|盈利|营收|销售|市场|季度|利润|增长|通胀|的)$/.test(
      before,
    )
  )
    return false;
  // `同行的乐观预测`, not `他的团队估计`
  if (
    /^(?:预测|预期|估计|展望|推算)$/.test(word) &&
    /的[一-鿿]{1,4}(?<![中里上时后])$/.test(before) &&
    !speaks(before)
  )
    return false;
  return binding !== 'plan' || !/[超于及合达出场]$/.test(before);
}

/** Over what somebody has done, or what something is: it opens its paragraph. */
const label =
  /^\s*(?:(?:[演主]讲)?嘉宾|[演主]讲[人者]|讲[者师]|分享[人者]|报告人|主持人|作者|个人|人物|团队|产品|项目|背景|内容|课程|活动|图书)介绍[：:]/;

/** What brings something to light: `该报告揭示了…`. */
const studied = /(?:研究|报告|调查|白皮书|民调|论文|》)(?:还|也|结果)?$/;

/** What somebody meets with, up to what another says. */
const occasion =
  /在(?:回应|回答|谈到|谈及|提到|评论|反驳|听到|听说|得知|看到|转发|引用)[^，。！？；：“”]{1,16}$/;

/** What was not done, up to the reporting word. */
const refused = /(?:[并尚]?未(?![来婚成])|没有|拒绝|不愿|无意)[^，。的]{0,14}$/;

/** Nouns as often as verbs, and the verbs that take them as objects. */
const asNoun =
  /^(?:请求|要求|建议|警告|承诺|声明|评论|评价|点评|回应|解释|说明|质疑|批评|谴责|呼吁|号召|指控|保证|提议|倡议|通知|抗议|申诉|道歉|报告|回复|留言|命令|告知|提醒|预报|推断|公告)$/;
const made =
  /(?:提交|提出|给[予出]|作出|做出|留下|收到|接到|拒绝|批准|驳回|接受|签署|通过|撤回|发布(?!者)|实施(?!者)|进行|举行|下达|执行(?![官董副长总主])|遵[照循守]|采纳|听取|获得(?!者)|得到|落实|组织(?!$|者)|参加(?!者)|参与(?!者)|开展|发起(?![人者]))了?[^，。]{0,14}$/;

/** By whom something was done first. */
const undergone = /(?:^|[，。；：！？\s])经(?![理济纪常营验历典销费])[^，。]{0,12}$/;

/** `兴奋的`, before `表示`. */
const inManner = new RegExp(`${mannered}$`);

/** `报告称`: a document and what it says. */
export const publishing =
  /^(?:报道|报告|通报|公告|通知|研报|声明|评论|预测|回信|来信|留言|回应|答复|回复)(?:[称说]|指出|表示|认为|强调)$/;

/** What somebody has as well as does. */
const felt =
  /^(?:担忧|担心|怀疑|质疑|猜测|猜想|推测|主张|建议|呼吁|判断|估计|预测|预期|警告|抱怨|说法|看法)$/;

const speaks = (text: string): boolean =>
  groupNounAtEnd(text).length > 1 ||
  anonymousNounAtEnd(text).length > 1 ||
  organisationEnding(text).length > 1;

/** What follows `表示` as its object. */
const attitude = /^(?:担忧|担心|怀疑|质疑|希望|期待|赞[扬赏叹]|称赞|道歉|祝贺|抗议|反驳|批评)/;
