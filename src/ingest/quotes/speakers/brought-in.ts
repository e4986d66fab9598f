/** Who `他` is right behind the words that bring somebody in: `批评来自X，他`, `我与一位摄影师交流过，他`. */
import { matchesOf } from '../../matches.ts';
import { fitsPronoun, isWoman } from '../lexicon/genders.ts';
import { anonymousNounAtEnd, groupNounAtEnd } from '../lexicon/sources.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { clauseAtEnd } from '../text/sentences.ts';
import { found, named, type Occurrence, type Resolved } from './history.ts';

/** To whom something is said, or done: no subject of what follows. */
const addressed =
  /(?:告诉|告知|通知|提醒|[对向给把被让替为在于与和]|批评|指责|抨击|起诉|反驳|质疑|攻击|称赞|感谢|敦促|要求|支持|解雇|任命|击败)了?[^，。！？；]{0,24}$/;

/** A pronoun, or somebody in charge, who acts in the clause. */
const another = /[他她我]|(?:总统|首相|总理|法官|律师|首席执行官|CEO|发言人|记者|总裁|董事长)(?!.{0,2}$)/;

/** `主要批评来自X，他称`: who is named last in a clause that nobody else acts in. `people`: of the paragraph, the nearest first. */
export function namedRightBefore(
  paragraph: Paragraph,
  people: readonly Occurrence[],
  at: number,
): Resolved | null {
  const [last, before] = people;
  if (!last || !/^(?:（[^（）]{0,40}）)?，(?:而|但)?$/.test(paragraph.flat.slice(last.end, at))) return null;
  const words = paragraph.flat.slice(Math.max(0, last.start - 60), last.start);
  const clause = clauseAtEnd(words, '，。！？；：”');
  if (clause === '' || another.test(clause) || (addressed.test(clause) && !clause.endsWith('来自')))
    return null;
  if (before && before.member !== last.member && before.end > last.start - clause.length) return null;
  return named(last);
}

/** What brings somebody without a name in. */
const bringing =
  /(?:引用|引述|援引|采访|专访|报道|讲述|讲到|记录|描述|看到|遇到|遇见|见到|碰到|联系到?|询问|问|找到|来自|包括|例如|比如|[与和跟同])了?(另?一[位名](?:(?!一[位名])[^，。！？；：“”￼]){1,40})/g;

/** `我与一位摄影师交流过，…。他`: the last of whom the words between `from` and `at` tell without naming anybody since. */
export function unnamedBefore(
  paragraph: Paragraph,
  people: readonly Occurrence[],
  pronoun: string,
  from: number,
  at: number,
): Resolved | null {
  const floor = Math.max(from, at - 160, people[0]?.end ?? 0);
  const words = paragraph.flat.slice(floor, at);
  const last = matchesOf(words, bringing).at(-1);
  const one = last?.[1] ? somebody(last[1], pronoun) : null;
  if (!last || !one) return null;
  // `X遇到了一位摄影师，她`: X, who meets somebody.
  if (floor === people[0]?.end && !/[。！？]/.test(words.slice(0, last.index))) return null;
  return one;
}

/** Somebody without a name, wherever in a clause. */
const oneOf = /(?<!同)(?:另|其中)?一[位名](?![一-鿿]?[位名])[^，。！？；：“”￼]{1,40}/g;

/** `国外就有船厂的老板把船卖了`: whom there is. */
const there = /(?<=(?:^|[。！？；，])[^，。！？；]{0,6}有)(?![一位名个些关着过])[^，。！？；：“”￼]{2,30}/g;

/** `《晨报》报道了一名被误判的学生的案例。她`: the last who stands before the pronoun, where nobody has a name. */
export function describedBefore({ flat }: Paragraph, pronoun: string, at: number): Resolved | null {
  const before = flat.slice(Math.max(0, at - 200), at);
  for (const pattern of [oneOf, there])
    for (const [words] of matchesOf(before, pattern).reverse()) {
      const one = somebody(words, pronoun);
      if (one) return one;
    }
  return null;
}

/** Whom the words describe, where the pronoun can stand for such a one. */
function somebody(words: string, pronoun: string): Resolved | null {
  const name = described(words);
  return name !== null && fitsPronoun(pronoun, name)
    ? found({ name, type: 'anonymous', aliases: [pronoun], role: null })
    : null;
}

/** `一名学生的案例`, `一名船工的话`: what happened to somebody, or what somebody said. */
const ofOne = /^的(?:案例|例子|故事|经历|情况|遭遇|事例|案件|话|说法|言论|观点|评论|证词|回忆)/;

/** The longest beginning that ends with a noun for somebody: `一位巴黎的摄影师` of `一位巴黎的摄影师交流过`; behind 有 the shortest. */
function described(words: string): string | null {
  const lengths = Array.from({ length: Math.max(0, words.length - 3) }, (_, step) => words.length - step);
  if (!words.startsWith('一')) lengths.reverse();
  for (const length of lengths) {
    const phrase = words.slice(0, length);
    const noun =
      anonymousNounAtEnd(phrase) || groupNounAtEnd(phrase) || (/[家师者员客手]$/.exec(phrase)?.[0] ?? '');
    if (
      noun !== '' &&
      noun !== '人' &&
      !(/^[的家师者员客手]/.test(words.slice(length)) && !ofOne.test(words.slice(length)))
    )
      return phrase;
  }
  return null;
}

/** `科恩与黛西·洛伦一起接受了采访，她`: the one woman of the sentence so far, where no other of its people can be meant. */
export function onlyWoman({ flat }: Paragraph, people: readonly Occurrence[], at: number): Resolved | null {
  const here = people.filter((one) => !/[。！？]/.test(flat.slice(one.end, at)));
  const [one] = here;
  return one && isWoman(one.member) && here.every(({ member }) => member === one.member) ? named(one) : null;
}
