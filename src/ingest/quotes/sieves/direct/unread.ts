/**
 * `…总监Jo Vale表示：“…。”`: a reporting word right at the marks makes whoever has a name before it the speaker,
 * though nothing else tells that it is a name.
 *
 * @example
 *   in: 白鹭航运的SVP工程Maren Oske表示：“新的航线下个月就开通。”
 *   out: Maren Oske | direct | 新的航线下个月就开通。
 *
 * @example
 *   in: “这给我们带来了机遇，”白鹭航运社长兼首席执行官佐佐木裕贵表示。
 *   out: 佐佐木裕贵 | direct | 这给我们带来了机遇，
 *
 * @example
 *   in: 发言人说票价不变。“老人照样免费。”白鹭航运的SVP工程Maren Oske表示：“航线照旧。”
 *   out: Maren Oske | direct | 航线照旧。
 *
 * @example
 *   in: 展厅的Guide Book里写道：“请勿触摸展品，谢谢配合。”
 */
import { officeAtEnd } from '../../lexicon/offices.ts';
import { organisationEnding } from '../../lexicon/organisations.ts';
import type { Mention } from '../../mentions/mention.ts';
import { byMention, type DirectSieve, full, leading, startsClause, trailing } from '../place.ts';

const word =
  '(?:表示|说道?|称|指出|认为|强调|坦言|透露|写道|(?:补充|解释|评论|回忆|总结|感叹|介绍|回应|警告|分析|强调|点评)(?:道|说|称|指出)?)';
const how = '(?:还|也|则|曾|随后|进一步|继续|最后|同时|补充|这样|如此)?';

const before = new RegExp(`(?:^|[，。！？；：”」])\\s*([^，。！？；：“”「」]{4,70}?)${how}${word}[：:]$`);
const behind = new RegExp(`^\\s*[，,]?\\s*([^，。！？；：“”「」]{4,70}?)${how}${word}(?:(，)|。|$)`);

/** Two words or more; a company's go before nothing that is told of it. */
const latin =
  /(?<=[一-鿿] ?)(?:[A-Z]\.? ?)?[A-ZÀ-Ž][A-Za-zÀ-ž’'-]+(?: (?:van|von|de|der|den|di|da|la|bin|ben|al)| [A-ZÀ-Ž][A-Za-zÀ-ž’'.-]*){1,5}$/;

/** No name holds these. */
const functional =
  /[的在地得了着过们都已经和与及或也还又再就却均各曾将会能可要想是有不没对向从为被把让给以而但一]/;

/** Somebody spoken to or of, or the reader. */
const other = /[我你您让令]|^\s*(?:如果|当|在|对|向|给|跟|把|将|据|由|被)|[对向][^的]{1,12}$/;

/** The name that a noun phrase from `start` on ends with. */
function nameAtEnd(phrase: string, start: number): Mention | null {
  const whole = phrase.replace(/\s*[（(][^（）()]*[）)]\s*$/, '').trimEnd();
  if (other.test(whole)) return null;
  const person = (name: string): Mention => {
    const range = [start + whole.length - name.length, start + whole.length] as const;
    return { kind: 'person', range, core: range, name, role: null, alias: null };
  };
  const spelt = latin.exec(whole)?.[0];
  if (spelt) return organisationEnding(spelt) === '' ? person(spelt) : null;
  for (let length = 2; length <= 5; length++) {
    const name = whole.slice(-length);
    const office = whole.slice(0, -length);
    if (!/^[一-鿿]+$/.test(name) || office.length < 4) return null;
    if (officeAtEnd(office).length > 1 || /[一-鿿]C[A-Z]O$/.test(office))
      return functional.test(name) || officeAtEnd(name) !== '' ? null : person(name);
  }
  return null;
}

export const unread: DirectSieve = {
  id: 'unread',
  try: (place) => {
    const { paragraph, span, words } = place;
    const lead = words.length >= 5 ? before.exec(leading(place)) : null;
    if (lead?.[1]) {
      const open = paragraph.flat.slice(0, span.outer[0]).trimEnd().length;
      const mention = nameAtEnd(lead[1], open - lead[0].length + lead[0].indexOf(lead[1]));
      if (mention) return byMention(place, 'unread', { mention, paragraph });
    }
    if (words.length < 8 || !(full(place) || startsClause(place))) return null;
    const tail = behind.exec(trailing(place));
    // `“A。”X表示，B`: X may have said B only.
    if (tail?.[2] && /[。！？!?…]$/.test(words)) return null;
    const mention = tail?.[1] ? nameAtEnd(tail[1], span.outer[1] + tail[0].indexOf(tail[1])) : null;
    return mention && byMention(place, 'unread', { mention, paragraph });
  },
};
