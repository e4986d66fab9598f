/** By whom something is done, or sent, to the subject of a clause: `绿洲被[三位船东]起诉，称…`, `…受到[一些船长]的批评，认为…`. */
import { classify, narrator } from '../mentions/classify.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Name } from '../mentions/names.ts';
import type { Paragraph } from '../text/paragraph.ts';

/** Who is charged or blamed, and by whom, to the end of the clause. */
const accused =
  /(?:被(?!告)|引[发起]|招致|遭到?|受到)了?([^，。的被]{2,40}?)的?(?:集体|联合|联名|强烈|广泛|严厉|激烈|一致)?(?:起诉|控告|指控|批评|质疑|担[忧心]|反对|谴责|指责|不满|抗议|抵制|劝阻|劝告|告上法庭|(?:提起|提出)[^，。]{0,8}(?:诉讼|指控|投诉))$/;
/** `引发担忧`: nobody is told, or who is stands before. */
const blamed =
  /(?:引发|引起|招致|遭到|受到|面临)[^，]{0,12}(?:批评|质疑|担[忧心]|反对|声音|呼声|[热争评议]议|讨论|议论|论战|质询|问题|诉讼|指控|投诉|抗议|抵制|不满|不安|愤怒|愤慨|众怒|恐慌|恐惧|关注|关切|猜测|猜想|疑问|怀疑|疑虑|嘲讽|嘲笑|吐槽|谴责|指责|反感|反弹|反响|轰动|欢迎|好评|赞扬|称赞|警告|警惕|兴趣|共鸣|警报|诟病|恐吓|威胁|强烈反应|反应|风波|抨击|攻击|阻力|舆论)$/;
/** `但表示…`, `并称…`: goes on with whom the clause before is about. */
const goesOn = /^\s*(?:但|并|却|而|还|也|又|仍)/;

/** Who is told of in a clause, and where in it. */
type Found = { readonly who: string; readonly at: number };

/** Whoever accuses in a passive clause; undefined where it is none, null where nobody is told. */
function accuser(words: string): Found | null | undefined {
  const match = accused.exec(words);
  const who = match?.[1];
  if (!match || !who) return blamed.test(words) ? null : undefined;
  return { who, at: match.index + match[0].indexOf(who, 1) };
}

/** What somebody is sent. */
const message =
  '(?:警告|警报|警示|提醒|通知|短信|邮件|电邮|来信|信|信函|回信|来电|电话|消息|信息|私信|回复|答复|通报|函|回函|律师函|告知函|告知书|通知书|报案|举报|投诉)';

/** `收到了绿洲公司发来的短信`, `通过绿洲收到警告`, `转发了《晨报》的一则新闻`: group 1 is whoever sent it. */
const received = new RegExp(
  `(?:收到|接到|接获)过?了?(?:(?:一|[几两多数\\d]+)[条封份则个通起])?(?:(?:来自)?([^，。！？；：“”的]{2,24}?)(?:发来|发出|发送|寄来|寄出|打来|送来)?的)?(?:(?:一|[几两多数\\d]+)[条封份则个通起])?[^，。的]{0,8}?${message}$`,
);
const through = /(?:通过|经由|透过) ?([^，。的]{2,16}?)(?:再次|又|也|还)?$/;
const relayed =
  /(?:转发|分享|放大|转载|引用|援引|传播)了?((?:[一-鿿]{0,4})《[^《》]{2,20}》)的[^，。]{0,16}(?:新闻|报道|文章|头条|消息)$/;

/** Whoever sent what somebody got in the clause; undefined where it tells of none, null where nobody is told. */
function sender(words: string): Found | null | undefined {
  const match = received.exec(words) ?? relayed.exec(words);
  if (!match) return undefined;
  const by = match[1] ? null : through.exec(words.slice(0, match.index));
  const who = match[1] ?? by?.[1];
  return who ? { who, at: words.lastIndexOf(who, match[1] ? undefined : match.index) } : null;
}

/** Whoever accuses in the clause `[start, end)`, or sent what somebody got there; undefined where it tells of neither, null where nobody is told. */
export function agent(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null | undefined {
  if (goesOn.test(paragraph.flat.slice(end + 1, end + 4))) return undefined;
  const words = paragraph.flat.slice(start, end);
  const accuses = accuser(words);
  const found = accuses === undefined ? sender(words) : accuses;
  if (!found) return found;
  const from = start + found.at;
  const mention = classify(paragraph, from, from + found.who.length, names);
  if (!mention || mention === narrator) return null;
  return accuses && (mention.kind === 'document' || mention.kind === 'pronoun') ? null : mention;
}
