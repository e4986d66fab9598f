/** What stands between a reporting word and what it reports. */
import { tells } from '../lexicon/propositions.ts';
import { honoured } from '../mentions/honours.ts';
import type { Report } from '../reports.ts';

/** `回忆起事发时的场景：` */
const scene = /^起?了?[^，。；！？“”]{2,14}([：:]) ?/;
const quantity =
  /^了?(?:这样|以下|如下)?(?:另?一[组个项则句番段些点件]|几[组个项句点])(?:[^，。：；！？“”]{0,12}(?=[：:])|[^，。：；！？“”]{0,10}(?:数据|数字|消息|信息|结果|细节|观点|看法|想法|话|故事|例子|原因|经历|情况|经验|点)|(?=，))([，,：:]) ?/;
const address =
  /^ ?(?:记者|我们|我|[他她]们?|媒体|[A-Z][A-Za-z0-9 .&]{1,24}|《[^《》]{0,20}》(?:记者)?|“￼{1,8}”|[^，。：；！？“”的了]{1,12}记者|[^，。：；！？“”了]{1,14}(?:观众|听众|委员会|议员们?|法庭|陪审团|员工们?|投资者|股东|学生们?|国会|议会|粉丝|记者们?)|(?![他她]们?[^，,：:])[^，。：；！？“”的了]{2,8}|(?!.{0,10}(?:[去要会将是不有该被把让]|如何|怎么|什么|可以|需要|关于))[^，。：；！？“”了]{2,24}?(?:[者们员人民众师官客家院报社局厅网部]|[A-Za-z]|新闻|评论|财经|·[一-鿿]{1,8}))(?:（[^（）]*）)?(?:[说称])?([，,：:]) ?/;
/** Who is warned; `警告选民警惕，` holds the warning itself. */
const warned =
  /^(?![^，。：；！？]{0,6}(?:[很会将是有太已能应被要别勿早快回去]|不[^，]))(?:[^，。：；！？“”的了]{1,4}|[^，。：；！？“”的了]{1,7}[人者员们国府门方家户众民会司])([，,：:]) ?/;
/** Words by which somebody is warned or urged. */
const urging = /^(?:提醒|警告|告诫|叮嘱|嘱咐|寄语|勉励|劝告)/;
const addressed = new RegExp(`^(?:告诉|告知|通知)|${urging.source}`);
/** `回应记者采访，`: who asked. */
const replying = /^(?:回应|回复|答复)$/;
const asker = /^(?:了)?[^，。：；！？“”的]{0,10}记者(?:采访|提问|问询|询问|求证|置评请求)?时?([，,：:]) ?/;
const counted = /^(?:念叨|重复|交代|撂下|提到|说起|谈到|带来|分享|透露|介绍|公布|列举|援引)/;
const plainMark =
  /^(?:了|过|着|道|说|称|到|的|(?:反对|欢迎|感谢|支持|赞同|同意|不满|歉意|遗憾|理解)(?=[：:]))?(?:（[^（）]{0,20}）)?([，,：:]) ?/;

/** What may have somebody asked. */
const asks = /^[追询]?问$/;

/** `告诉员工“这是一门生意”`: who is told, right before the words. */
const toldWords =
  /^ ?(?:[他她我你它]们?|[^，。：；！？“”《*的了要将会是有它他她其不可能应该去在]{1,12})(?=“)/;

/** `告诉林维舟他将离开`, `告诉《河口报》新船已下水`: who is told, before what. */
const told =
  /^ ?(?:[A-Z][A-Za-z.]*(?: [A-Z][A-Za-z.]*){0,3}|[他她]们?|(?![我你您咱])[一-鿿·]{2,8}?) ?(?=(?:他|她|其|自己|它|可以|不要|必须|应该?|将)[^，。]{3})|^(?:[他她你我]们?|记者|《[^《》]{1,20}》(?:杂志|网站|记者)?)(?=[^，。的们]{3})/;

/** `，` and `：` after a reporting word, and what may come before them. */
export function afterCue(flat: string, cue: string, end: number): { mark: Report['mark']; content: number } {
  const rest = flat.slice(end, end + 40);
  const match =
    (cue === '带来' || cue === '公布' ? null : plainMark.exec(rest)) ??
    (addressed.test(cue)
      ? (urging.test(cue) ? warned : address).exec(rest)
      : counted.test(cue)
        ? quantity.exec(rest)
        : replying.test(cue)
          ? asker.exec(rest)
          : /^(?:回忆|讲述|描述|介绍|讲起|谈起)/.test(cue)
            ? scene.exec(rest)
            : null);
  const whom =
    tells.test(cue) || asks.test(cue)
      ? ((told.exec(rest) ?? (tells.test(cue) ? toldWords.exec(rest) : null))?.[0].length ?? 0)
      : 0;
  if (!match && whom > 0) return { mark: '', content: end + whom };
  if (!match)
    return {
      mark: '',
      content: /^(?:了|过(?!去))(?=[^，。])/.test(flat.slice(end, end + 2)) ? end + 1 : end,
    };
  const after = end + match[0].length;
  // `认为，即便如此…`: a word of its own.
  const namely = /^即(?![便使将日刻时可兴席])/.test(flat.slice(after)) ? 1 : 0;
  return { mark: match[1] === '：' || match[1] === ':' ? '：' : '，', content: after + namely };
}

const press = /^《[^《》]{1,40}》(?:记者)?$|(?:报|社|新闻|杂志|电视台|记者)$/;

/** `“…，”李明告诉《河口报》。`: behind speech, whom it was told ends the sentence. */
export function afterSpeech(
  flat: string,
  clause: number,
  cue: string,
  end: number,
): ReturnType<typeof afterCue> | null {
  if (cue !== '告诉') return null;
  const before = flat.slice(Math.max(0, clause - 2), clause);
  const whom = /^(?:《[^《》]{1,40}》|[^，。！？；：“”（]{1,20})(?:（[^（）]{0,30}）)?(?=[。！？]|$)/.exec(
    flat.slice(end, end + 60),
  )?.[0];
  // `新船已经下水，李明告诉《河口报》。`: without marks only whoever publishes is told.
  if (!/”[，,]?\s*$/.test(before) && !(before.endsWith('，') && whom && press.test(whom))) return null;
  return whom === undefined ? null : { mark: '', content: end + whom.length };
}

/** `“…”他预计。`: the sentence ends where the content would begin. */
export function endsSentence({ paragraph, content }: Report): boolean {
  return /^(?:了|到|过)?(?:[。！？；]|$)/.test(paragraph.flat.slice(content, content + 3));
}

const asciiMark = (unit: number): boolean => unit === 0x2c || unit === 0x3a;

/** `1,500名船工`, `10:30`: a mark inside a number ends no clause. */
const inNumber = /^\d[,:]\d/;
/** The longest run of honours that is looked at. */
const longestHonours = 40;

/** The mark at `at` stands inside a number or, as in `Northwind, Inc.` or `Mara Lindqvist，MD`, a name. */
export function joins(flat: string, at: number): boolean {
  const unit = flat.charCodeAt(at);
  if (asciiMark(unit) && inNumber.test(flat.slice(at - 1, at + 2))) return true;
  return (
    (unit === 0x2c || unit === 0xff0c) &&
    /[A-Za-z.)]/.test(flat.charAt(at - 1)) &&
    honoured.test(flat.slice(at + 1, at + longestHonours))
  );
}
