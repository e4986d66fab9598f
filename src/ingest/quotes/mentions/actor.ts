/** Who acts at the head of a clause, by a noun for people, where more stands behind it than adverbs. */
import { opener } from '../lexicon/adverbs.ts';
import { officeAtEnd } from '../lexicon/offices.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { classify, narrator } from './classify.ts';
import { splitsWord } from './dictionary.ts';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';

/** The farthest that such a noun ends from the head of its clause. */
const reach = 30;

const openers = new RegExp(
  `^(?:${opener}|可(?![能以])|总算|只见|而?(?:[这那]时候?|此刻)|(?:站|守|坐|蹲|躺)在)`,
);
/** `在航行中`, `出了门`: where and when. */
const setting = /^(?:(?:在|当|等|直到)[^，的有]{1,10}?(?:之?[前后]|期间|[中时里上])|[一-鿿]了[门车船楼屋])/;
/** `也有`: whom there is. */
const there = /^[^，。有我]{0,4}?[也还更又就曾]?有(?![所些关人])/;

/** `对网友`, `记者采访的船工`, `听见老师`: whom something is done to; `我`: who tells it. */
const object =
  /[对向给跟和与为把让被由据将我咱你您了着过]|采访|询问|告诉|一边|[听看遇碰撞]见|[听看等遇碰找叫追扶]到|^(?:看看|听听|听完|看完|[听看说讲叫喊问请])/;

/** `我妈`, `他爸`: whose relative speaks, by one character. */
const kin = /^[我他她](?:[老二三四大小]?[妈爸爹娘哥姐弟妹爷奶叔婶舅姨姑嫂婆](?![的们们和与、及]))/;

/** How much of a clause stands before whoever acts. */
function leadLength(clause: string): number {
  let at = 0;
  for (let step = 0; step < 6; step++) {
    const rest = clause.slice(at);
    const length = (openers.exec(rest) ?? setting.exec(rest))?.[0].length ?? 0;
    if (length === 0) break;
    at += length;
  }
  return at + (there.exec(clause.slice(at))?.[0].length ?? 0);
}

/** What no noun phrase before a noun for people holds: `打[她父母]电话`, `周围没啥[朋友]`. */
const verbal = /[打赶没应须会能要想骂送接陪抢催逼拦]|质疑|答复|出示|面对|自己$/;

/** `台下的`, `一位送信的`, `本地`: what describes the noun. */
function nominal(before: string): boolean {
  const at = before.lastIndexOf('的') + 1;
  const near = before.slice(at);
  return (
    near.length <= 8 &&
    !object.test(near) &&
    !verbal.test(near) &&
    !/^(?:周末|周围|纷纷|一个个)|自己$|^[对向给跟把被让]/.test(before.slice(0, at > 0 ? at - 1 : undefined))
  );
}

const nounAtEnd = (text: string): string =>
  [groupNounAtEnd(text), anonymousNounAtEnd(text), officeAtEnd(text)].reduce((one, other) =>
    other.length > one.length ? other : one,
  );

const plain = (mention: ReturnType<typeof classify>): Mention | null =>
  mention === narrator ? null : mention;

/** `不料[总经理]若无其事地`, `出了门[二姑姑]就`, `[女儿]看着他的脸`. */
export function actorAt(
  paragraph: Paragraph,
  start: number,
  end: number,
  names: ReadonlyMap<string, Name>,
): Mention | null {
  const from = start + leadLength(paragraph.flat.slice(start, end));
  const clause = paragraph.flat.slice(from, Math.min(end, from + reach));
  const mine = kin.exec(clause)?.[0].length ?? 0;
  if (mine > 0) {
    const range = [from, from + mine] as const;
    return {
      kind: 'anonymous',
      range,
      core: range,
      name: paragraph.text.slice(...range),
      role: null,
      alias: null,
    };
  }
  const some = /^有人(?![才口大工])(?!.*[给把对向跟][他她])/.exec(clause)?.[0].length ?? 0;
  if (some > 0) return plain(classify(paragraph, from, from + some, names));
  for (let length = 2; length <= clause.length; length++) {
    const head = clause.slice(0, length);
    const noun = nounAtEnd(head);
    if (
      noun.length < 2 ||
      /^(?:[的们和与、及兼圈]|单位|公司|群)/.test(clause.slice(length)) ||
      splitsWord(clause, length)
    )
      continue;
    // `学生|家长`: another noun right behind it is the head.
    if (
      [2, 3].some(
        (more) => nounAtEnd(clause.slice(0, length + more)).length >= more && length + more <= clause.length,
      )
    )
      continue;
    if (!nominal(head.slice(0, -noun.length))) return null;
    return plain(classify(paragraph, from, from + length, names));
  }
  return null;
}
