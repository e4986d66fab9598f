/** Somebody without a name, and what he does before he speaks. */
import { officeAtEnd } from '../lexicon/offices.ts';
import { organisationEnding } from '../lexicon/organisations.ts';
import { endsInPeople } from '../lexicon/sources.ts';

/** `一位`, `这名`, `几个`: some of many, or one who was told of. */
const some = /^(?:(?:有|另)?[一两三四五几数多某这那]|有)[位名个群](?![人别体])/;

/** What begins what somebody does, behind the noun for him. */
const does = new RegExp(
  `^(?:${[
    '[一-鿿]{2,4}地(?![方区产铁点位下上市带球图主面铺])',
    '被(?:告知|迫|[^的]{0,8}(?:后|时)$)',
    '[走跑蹲跪趴](?![廊道步马])|[站坐躺](?=[在起了着到下出上进])|[拿举端捧掏抬拖拽](?!手)|指着|拍[着了拍]|[拉推抱背扶扛](?=[着了住开起过])',
    '摇[头着了摆]|点(?:头|着|了)|挥[手着了舞]|转[身头过]|[回扭低抬仰]头|起身|上前|上台|[凑挤赶追冲](?=[了着到上来过进出向紧忙])|[望盯瞪看](?=[着了到见向])',
    '[哭叹皱擦抹咬流含红攥握捂搂](?=[着了起出住])|笑[着了]|惊(?![悚奇])|激动|哽咽|颤[抖着]|气[愤得冲呼急]|心[急疼里中想]|情急|着急|忍不住|禁不住|不[禁由得]|[突忽猛]然',
    '(?:夜里|当[晚天场]|[早晚]上|[上下]午|昨[天晚日]|今[天早]|后来|随后)(?!的)|直(?:[发呼接言]|$)|因[而此]|紧走|几次|一[边面把旁手脸口](?!的)|[三几]步',
    '[听说读写翻贴晒发打接递送穿戴骑开停放](?=[了着到完过来出起下])|[离打]开(?!的)|[来回]到|[进走]入|[经路]过|欢迎|目睹|聆听|记得|发起|收到|得知|告诉|质疑(?!者)|指责|批评(?![者家])|赞[扬同](?!者)|谴责|感谢',
  ].join('|')})`,
);

const isPeople = (text: string): boolean => endsInPeople(text) || officeAtEnd(text) !== '';

/** `技术员`, `摄影师`: nouns for people that no list knows. */
const trade = /[一-鿿]{2}[员师者士工商手生友]$/;
const named = (text: string): boolean => isPeople(text) || trade.test(text);

/**
 * Length of the noun for somebody that a clause opens with, where what he does stands behind it; 0 where it is nothing
 * but a noun: `一位记者采访过的船工`.
 *
 * @example
 *   in: 一位船工站起来
 *   out: 4
 */
export function oneActs(phrase: string): number {
  const from = some.exec(phrase)?.[0].length ?? 0;
  if (from === 0 || organisationEnding(phrase).length > 1) return 0;
  const people = isPeople(phrase);
  for (let length = from + 2; length < phrase.length; length++) {
    const rest = phrase.slice(length);
    if (people && (rest.includes('的') || rest.length < 4)) continue;
    if (does.test(rest) && named(phrase.slice(0, length))) return length;
  }
  return 0;
}
