/** Whether characters can be a Chinese name. */
import { officeAtEnd } from '../../lexicon/offices.ts';
import { knownOrganisations, organisationEnding } from '../../lexicon/organisations.ts';
import { anonymousNounAtEnd, documentNounAtEnd, groupNounAtEnd } from '../../lexicon/sources.ts';
import { functional, inside, notNames, ordinarySurnames, surnameLength } from '../../lexicon/surnames.ts';
import { inDotted } from '../../lexicon/transliteration.ts';
import { endsInWord, fallsApart, isWord } from '../dictionary.ts';

/** Reporting words that no given name is. */
const saying: ReadonlySet<string> = new Set(
  '表示 认为 指出 透露 坦言 直言 声称 宣称 坚称 辩称 强调 承认 否认 证实 警告 相信 觉得 断言 预言 建议 呼吁 敦促 告诫 提醒 重申 披露 抱怨 写道 宣布 解释 补充 回应 回答 质疑 批评 指责 要求 拒绝 谈到 提到'.split(
    ' ',
  ),
);

/** Characters that end a two-character name rather than continue it. */
export const notGiven = new Set(
  '也则还在对向称说就又曾均都已是的和与及等表认指告透因从以将把被让给跟同这那其他她它我你们不没有会要想能可并而且但却才便即很更最再只于一仍处所据遂几两',
);

/** Characters that no given name holds, not even between two others beside an office (`金一南`). */
const neverGiven = new Set(
  '也还在对称说就均都已是的和与及等表认指告透因把被让给跟这那他她它我你们不没很最几两',
);

/** Surnames that are verbs, adverbs or prepositions far more often than the beginning of a name. */
const verbs: ReadonlySet<string> = new Set('和来都位国公全明应时向任单成初计相那况原强满母门连解管曾查边并');

/** `曾|反复`, `任|国家`: a surname that is a verb or an adverb as well, and a word behind it. */
export const verbAndWord = (name: string): boolean => verbs.has(name.charAt(0)) && endsInWord(name);

/** What stands for a name without a surname: what transcribes a foreign one, or a pet name (`蕊蕊`). */
export const unsurnamed = (name: string): boolean => [...name].every(inDotted) || /^(.)\1$/.test(name);

/** What begins like a familiar name and is none. */
export const familiarWords: ReadonlySet<string> = new Set(
  '老师 老板 老家 老乡 老人 老婆 老公 老年 老总 老大 小时 小学 小区 小镇 小城 小县 小村 小岛 小巷 小街 小路 小店 小院 小屋 小楼 小山 小河 小船 小车 小狗 小猫 小鸟 小鱼 小米 小票 小节 小品 小偷 小贩 小众 小额 小幅 老街 老城 老区 老楼 老屋 老房 老宅 老厂 老店 老校 老虎 老鼠 小孩 小组 小伙 小吃 小说 小型 小心 小姐 小费 阿姨 阿拉'.split(
    ' ',
  ),
);

/** Whether two to four characters, whatever the first, can be a name: no word of another kind. */
export function nameLike(name: string): boolean {
  return (
    !(name.length === 4 && isWord(name.slice(0, 2)) && isWord(name.slice(2))) &&
    /^[一-鿿]{2,4}$/.test(name) &&
    !functional.test(
      name.length === 3 && inside.test(name.charAt(1)) ? name.charAt(0) + name.charAt(2) : name,
    ) &&
    !notNames.has(name.slice(0, 2)) &&
    organisationEnding(name) === '' &&
    anonymousNounAtEnd(name) === '' &&
    documentNounAtEnd(name) === '' &&
    !/^(?:会|室|组|团|部|处|局|署|厅|所|公开|此前|近日|日前|多次|今天|昨天|本人|个人|明确|直接|再次|首次|进一步|同时|随后|普遍|纷纷|大多|一致|坦言|直言|强调|透露|接受|回答|提问|应询|回应|回复|答复|查询|发[帖推博微声]|跟帖|留言|吐槽|爆料|调侃|晒出|直呼|发文|发布|宣布|提醒|建议|呼吁|警告|分析|介绍|总结|解释|补充|回忆|评价|评论)/.test(
      name,
    )
  );
}

/** Whether a run beginning with a surname can be a name: no ordinary word, no organisation, no office. */
export function plausible(name: string, beside: boolean): boolean {
  const length = surnameLength(name);
  // `于九月`, `余强调了`: a time or a reporting word behind a preposition or a surname.
  if (/^.(?:周[一二三四五六日末]|[今昨明去前][天日年晚]|[一二三四五六七八九十]{1,2}月|\d)/.test(name))
    return false;
  if (name.length === length + 2 && saying.has(name.slice(length))) return false;
  if (length === 0 || name.length === length || name.length > length + 2) return false;
  if (notNames.has(name.slice(0, 2)) || (!beside && ordinarySurnames.has(name.charAt(0)))) return false;
  if (knownOrganisations.has(name.slice(0, 2))) return false;
  if (knownOrganisations.has(name) || organisationEnding(name) !== '' || officeAtEnd(name) !== '')
    return false;
  if (
    /一[项个名位家次些种]$|(?:执行|首席|高级|常务|联合|技术|产品|运营|财务|战略|市场|销售|研究|项目|工程|女士|先生)$|^.总$/.test(
      name,
    )
  )
    return false;
  if (groupNounAtEnd(name).length > 1) return false;
  const middle = name.charAt(length);
  if (beside && name.length === length + 2 ? neverGiven.has(middle) : notGiven.has(middle)) return false;
  return !notGiven.has(name.charAt(name.length - 1));
}

/** Whether a surname and what follows it are a name by their form alone: no dictionary takes the two together. */
export const namedByForm = (name: string): boolean =>
  plausible(name, false) && nameLike(name) && fallsApart(name);
