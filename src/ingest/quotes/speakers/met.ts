/** Who `这名工程师`, `该女子` is: somebody without a name, of whom the text told before. */
import { sexes, sexOf } from '../lexicon/genders.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { found, type History, type Resolved } from './history.ts';

/** Characters before a description in which one of the same noun is looked for. */
const within = 200;

/** So much of a paragraph is read. */
const mostRead = 2000;
/** So many paragraphs back somebody may have been brought in. */
const reach = 40;

const phrases = (nouns: string): RegExp =>
  new RegExp(`一[名位](?:(?!一[名位])[^，。！？；：“”￼]){0,16}?(?:${nouns})`, 'g');

/** `一名女性`, of each sex. */
const bySex = { woman: phrases(sexes.woman), man: phrases(sexes.man) };

/** `一名女性员工`, `一位女士的父亲`, `一名女子韩素梅`: the phrase goes on. */
const goesOn = /^(?:的|[主员工记司警教学作音演运政患用队朋同科]|[一-鿿]{2,4}(?=说|表示|称))/;

/** `一名工程师发来邮件，…；这名工程师在信中说`: the words by which the text brought whoever it is in. */
export function met(
  history: History,
  word: string,
  noun: string,
  paragraph: Paragraph,
  at: number,
): Resolved | null {
  const same = /^[一-鿿]{2,8}$/.test(noun)
    ? [
        ...paragraph.text
          .slice(Math.max(0, at - within), at)
          .matchAll(new RegExp(`一[名位](?:(?!一[名位])[^，。！？；]){0,16}${noun}`, 'g')),
      ].at(-1)?.[0]
    : undefined;
  const sex = same ? null : sexOf(noun);
  const name = same ?? (sex && broughtIn(history, bySex[sex], paragraph, at));
  return name ? found({ name, type: 'anonymous', aliases: [word], role: null }) : null;
}

/** `Z9向一名女性道歉，…。`, some paragraphs, `该女子`: a woman or a man whom the article told of last. */
function broughtIn(history: History, told: RegExp, paragraph: Paragraph, at: number): string | null {
  for (const one of history.back(paragraph, reach)) {
    const { flat } = one;
    const end = one === paragraph ? at : flat.length;
    const words = flat.slice(Math.max(0, end - mostRead), end);
    const last = [...words.matchAll(told)].findLast(
      (match) => !goesOn.test(words.slice(match.index + match[0].length)),
    );
    if (last) return last[0];
  }
  return null;
}
